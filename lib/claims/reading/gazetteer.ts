import { AREAS } from "../../facts/areas";
import type { AreaFact } from "../../facts/types";
import { namesIn, shortName } from "./areaNames";
import { type NamedArea, NameIndex } from "./names";
import type { Span } from "./sentences";

/** Names of areas as articles print them, and which forces an area is made of. */
export interface Gazetteer {
  /** The areas that a sentence names, in order, none overlapping. */
  find: (sentence: string) => (Span & NamedArea)[];
  kindOf: (area: string) => NamedArea["kind"] | undefined;
  /** "The West Midlands" of this text is the force, of which it speaks, and no region. */
  speaksOfForce?: boolean;
  /** The town or district that the page is of: its council's, or that of its headline. */
  council?: string;
  /** Forces that the text itself names and no table has. */
  local?: readonly string[];
  /** The territorial forces of a nation or region; empty where that is not known. */
  forcesOf: (area: string) => string[];
  /** Whether all of one area is part of another: a force of its region, a region of its nation. */
  isWithin: (area: string, whole: string) => boolean;
}

/** A force whose figures the ledger keeps under its nation. */
const NATIONAL_FORCES: Record<string, string> = {
  "Police Scotland": "Scotland",
  "Police Service of Northern Ireland": "Northern Ireland",
};

/** What papers call a nation or a region, and how the ledger has it. */
const CALLED: Record<string, string> = { Britain: "UK", "West Country": "South West" };

/** The area as the ledger has it. */
export const areaOfLedger = (area: string): string => CALLED[area] ?? area;

/** The area under which a force's figures are compared with others. */
export const areaOfFigures = (area: string): string => NATIONAL_FORCES[area] ?? areaOfLedger(area);

const NATIONS_OF: Record<string, string[]> = {
  "England and Wales": ["England", "Wales"],
  "Great Britain": ["England", "Wales", "Scotland", "England and Wales"],
};

/** What papers write beside the names in `areas.csv`. */
const ALSO: Record<string, string[]> = {
  "Metropolitan Police": [
    "London's Metropolitan Police",
    "London",
    "the Met",
    "the capital",
    "Met",
    "Metropolitan",
    "Greater London",
  ],
  "England, Wales, Northern Ireland and Channel Islands": [
    "England, Wales, Northern Ireland and the Channel Islands",
  ],
  UK: ["U.K.", "UK-wide", "British", "United Kingdom"],
  Scotland: ["Scottish", "Scots"],
  Wales: ["Welsh"],
  "Northern Ireland": ["Northern Irish", "NI", "Ulster"],
  "East of England": ["East Anglia", "the eastern counties", "Eastern region", "eastern region"],
  "Hampshire Constabulary": [
    "Hampshire and the Isle of Wight",
    "Hampshire and Isle of Wight",
    "Hants",
  ],
  "Hampshire, Isle of Wight and Dorset": ["Hampshire, the Isle of Wight and Dorset"],
  "Cambridgeshire Constabulary": ["Cambs"],
  "Yorkshire and the Humber": ["Yorkshire and Humberside", "Yorkshire & Humberside"],
  "Durham Constabulary": ["County Durham", "Co Durham", "Co. Durham"],
  "Hertfordshire Constabulary": ["Herts"],
  "Bedfordshire Police": ["Beds"],
  "Northamptonshire Police": ["Northants"],
  "Nottinghamshire Police": ["Notts"],
  "Lincolnshire Police": ["Lincs"],
  "Lancashire Constabulary": ["Lancs"],
  "Staffordshire Police": ["Staffs"],
  "Gloucestershire Constabulary": ["Glos"],
  "Leicestershire Police": ["Leics"],
  "West Mercia Police": [
    "Herefordshire, Shropshire and Worcestershire",
    "Shropshire, Herefordshire and Worcestershire",
    "Shropshire, Worcestershire and Herefordshire",
    "Worcestershire, Herefordshire and Shropshire",
  ],
  "Warwickshire Police": ["Warks"],
  "Derbyshire Constabulary": ["Derbys"],
  "Thames Valley Police": ["the Thames Valley"],
  "Avon and Somerset Police": ["Avon and Somerset's"],
};

/** Places with police of their own that are no part of the UK, and what papers call them. */
const BEYOND_UK: Record<string, string[]> = {
  Guernsey: ["Bailiwick of Guernsey", "Guernsey Police", "the Bailiwick"],
  Jersey: ["States of Jersey Police", "Jersey Police"],
  "Isle of Man": ["Isle of Man Constabulary", "Isle of Man Police"],
  "Channel Islands": ["the Channel Islands"],
  "Republic of Ireland": [
    "the Republic",
    "Irish Republic",
    "An Garda Síochána",
    "An Garda Siochana",
    "the Garda",
    "Gardaí",
  ],
};

export function makeGazetteer(rows: readonly AreaFact[]): Gazetteer {
  const kinds = new Map<string, NamedArea["kind"]>();
  const names = new NameIndex();
  // Forces first: "West Midlands" without "the" is the force.
  for (const row of [...rows].sort((a, b) => rank(a) - rank(b))) {
    const area = NATIONAL_FORCES[row.area] ?? row.area;
    const meaning: NamedArea =
      area === row.area ? { area, kind: row.kind } : { area, kind: "nation", force: row.area };
    kinds.set(area, meaning.kind);
    // "The West Midlands" is the region, where its article tells it from the force.
    if (row.kind === "region") kinds.set(shortOf(area), "region");
    for (const name of [...namesOf(row), ...(ALSO[row.area] ?? [])]) names.add(name, meaning);
  }
  // Whatever a text means by it, a figure has the name by which it was called.
  for (const [name, area] of Object.entries(CALLED))
    names.add(name, { area, kind: kinds.get(area) ?? "nation", force: name });
  for (const area of ["North East", "North West", "South East", "South West"])
    names.add(`${area} England`, { area, kind: "region", force: `${area} England` });
  for (const [area, called] of Object.entries(BEYOND_UK)) {
    kinds.set(area, "nation");
    for (const name of [area, ...called]) names.add(name, { area, kind: "nation" });
  }
  const members = new Map<string, string[]>();
  const nations = new Map(rows.map(({ area, nation }) => [NATIONAL_FORCES[area] ?? area, nation]));
  const regions = new Map(rows.map(({ area, region }) => [area, region]));
  const forcesIn = (area: string): string[] => {
    const known = members.get(area) ?? forcesOf(rows, area);
    members.set(area, known);
    return known;
  };
  // "England, Wales and Northern Ireland"
  const nationsIn = (area: string): string[] => {
    if (!area.includes(" and ")) return NONE;
    const parts = namesIn(area);
    return parts.length > 2 && parts.every((part) => kinds.get(part) === "nation") ? parts : [];
  };
  return {
    find: (sentence) => names.find(sentence),
    kindOf: (area) => kinds.get(area) ?? (nationsIn(area).length > 0 ? "nation" : undefined),
    forcesOf: forcesIn,
    isWithin: (area, whole) => {
      if (area === whole || !kinds.has(area) || kinds.get(whole) === "force") return false;
      const nation = nations.get(area) ?? "";
      if (area in BEYOND_UK || whole in BEYOND_UK) return false;
      if (whole === "UK") return true;
      if ((NATIONS_OF[whole] ?? nationsIn(whole)).includes(nation)) return true;
      const inside = forcesIn(area);
      const forces = forcesIn(whole);
      if (inside.length > 0) {
        return inside.length < forces.length && inside.every((force) => forces.includes(force));
      }
      // Which forces "Yorkshire" has is not known, only that they are in its region.
      const region = regions.get(whole) ?? "";
      return forces.includes(area) || (region !== "" && regions.get(area) === region);
    },
  };
}

/** "West Midlands region", which the ledger tells from the force so. */
const shortOf = (area: string): string => area.replace(/ region$/, "");

const NONE: string[] = [];

const rank = ({ kind }: AreaFact): number => ["force", "nation", "region"].indexOf(kind);

function namesOf({ area, kind, also_known_as }: AreaFact): string[] {
  const names = [area, ...also_known_as.split(";").map((name) => name.trim())].filter(Boolean);
  if (kind === "force") {
    const short = shortName(area);
    if (short !== area && short !== "City of London") {
      names.push(short, `${short} Police`, `${short} Constabulary`, `${short} Police Force`);
    }
  }
  if (kind === "region" && !area.endsWith("England")) names.push(`${area} of England`);
  return [...names, ...names.map((name) => name.replace(" and ", " & "))];
}

function forcesOf(rows: readonly AreaFact[], area: string): string[] {
  const own = rows.find(
    (row) => row.kind !== "force" && (row.area === area || shortOf(row.area) === area),
  );
  if (own === undefined) return [];
  const parts = namesIn(area);
  const compound = parts.map((part) => membersOf(rows, part)).filter(({ length }) => length > 0);
  if (own.kind === "region" && parts.length > 1 && compound.length > 1) return compound.flat();
  return rows
    .filter(({ kind, nation, region }) =>
      own.kind === "nation"
        ? kind === "force" && nation === area
        : kind === "force" && own.region === shortOf(own.area) && region === own.region,
    )
    .map((row) => row.area);
}

/** The forces that a part of "North East and Cumbria" stands for. */
function membersOf(rows: readonly AreaFact[], part: string): string[] {
  const force = rows.find((row) => row.kind === "force" && namesOf(row).includes(part));
  if (force) return [force.area];
  return rows
    .filter(({ kind, region }) => kind === "force" && region === part)
    .map(({ area }) => area);
}

let known: Gazetteer | undefined;

/** The gazetteer of the project's own `areas.csv`, read once. */
export function gazetteer(): Gazetteer {
  known ??= makeGazetteer(AREAS);
  return known;
}
