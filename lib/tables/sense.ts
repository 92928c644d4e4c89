import type { Fault } from "./fault";
import { isPair, periodFault } from "./period";
import type { AreaRow, FigureRow, Located, SourceRow } from "./row";
import { otherNames, suggestAreas } from "./area";
import { unitKind } from "./kinds";
import { foldName, nearestNames } from "./names";

type Column<Row> = Extract<keyof Row, string>;

export function faultAt<Row extends { line: number }>(
  file: string,
  row: Row,
  column: Column<Row>,
  expected: string,
): Fault {
  const cell: unknown = row[column];
  return { file, row: row.line, column, value: cell === null ? "" : String(cell), expected };
}

/** The rows beside which a figure must make sense. */
export interface Surroundings {
  /** Left out where the table of areas could not be read whole. */
  areas?: readonly AreaRow[];
  /** Left out likewise, and where figures name their source in full, as a force's return does. */
  sources?: readonly SourceRow[];
  /** No figure is for a later year. */
  latestYear: number;
}

/** What a schema cannot say of one figure: known names, a possible period, a possible number. */
export function senseOfFigure(
  row: Located<FigureRow>,
  file: string,
  { areas, sources, latestYear }: Surroundings,
): Fault[] {
  const faults: Fault[] = [];
  const fault = (column: Column<FigureRow>, expected: string): void => {
    faults.push(faultAt(file, row, column, expected));
  };

  const noArea = areaFault(row.area, areas);
  if (noArea !== undefined) fault("area", noArea);
  const noSource = sourceFault(row.source, sources);
  if (noSource !== undefined) fault("source", noSource);
  const source = sources?.find(({ id }) => id === row.source);

  if (row.period === "") {
    if (row.note === "") fault("period", "a period, or a note that says why there is none");
  } else {
    const published = Number.parseInt(source?.published ?? "", 10);
    const latest = Math.min(latestYear, Number.isNaN(published) ? Infinity : published);
    const expected = periodFault(row.period, latest);
    if (expected !== undefined) fault("period", expected);
    const isChange = row.unit === "percent_change" || row.measure === "change";
    if (expected === undefined && isChange && !isPair(row.period)) {
      fault("period", "two years, such as 2015/16 to 2016/17, for a change");
    }
  }

  if (row.value === null) {
    if (row.marker === "" && row.note === "") {
      fault("value", "a number, or a note that says why there is none");
    }
  } else {
    const expected = numberFault(row.value, row);
    if (expected !== undefined) fault("value", expected);
    if (!agreesWithPrinted(row.value, row.printed)) {
      fault("printed", `words that hold the value ${row.value}`);
    }
  }
  if (row.status !== "" && row.note === "") {
    fault("note", `a note that says why the status is ${row.status}`);
  }
  const { forces_responding: responding, forces_asked: asked } = row;
  if (responding !== null && asked !== null && responding > asked) {
    fault("forces_responding", `at most the ${asked} forces asked`);
  }
  return faults;
}

/** Why a name is no area, or undefined; none is asked for where the areas are not known. */
export function areaFault(name: string, areas: Surroundings["areas"]): string | undefined {
  if (name === "" || areas === undefined || areas.some(({ area }) => area === name))
    return undefined;
  return `an area of areas.csv.${suggestAreas(name, areas)}`;
}

/** Why an id is no source, or undefined. */
export function sourceFault(id: string, sources: Surroundings["sources"]): string | undefined {
  if (id === "" || sources === undefined || sources.some((each) => each.id === id))
    return undefined;
  const near = nearestNames(
    id,
    sources.map((each) => each.id),
  );
  const hint = near.length === 0 ? "" : `. Did you mean ${near.join(" or ")}?`;
  return `an id of sources.csv${hint}`;
}

/** Why the unit cannot have the number, or undefined. */
function numberFault(value: number, { unit, measure }: FigureRow): string | undefined {
  if (unitKind(unit) !== "statement") {
    if (!Number.isSafeInteger(value)) return `a whole number of ${unit}`;
    if (value < 0 && measure !== "change")
      return `${unit} of 0 or more; a fall has measure "change"`;
    return undefined;
  }
  if (unit === "percent" && (value < 0 || value > 100)) return "a percentage from 0 to 100";
  if (unit === "percent_change")
    return value < -100 ? "a change of -100 per cent or more" : undefined;
  if (value < 0) return "a number of 0 or more";
  if (unit === "minutes_per_event" && value === 0) return "minutes above 0";
  return undefined;
}

/** Whether digits among the printed words make the value; words without digits always pass. */
function agreesWithPrinted(value: number, printed: string): boolean {
  const numbers = printed.match(/\d[\d,. \u00a0]*/g) ?? [];
  if (numbers.length === 0) return true;
  return numbers.some((each) => {
    const number = Number(each.replace(/[,\s\u00a0]/g, "").replace(/\.$/, ""));
    // "One in 4" is 25 per cent and "every 2 hours" 120 minutes.
    return number === Math.abs(value) || /\b(in \d|every|an? (hour|minute))/i.test(printed);
  });
}

/** A date that is one, and a way to find the source again. */
export function senseOfSource(row: Located<SourceRow>, file: string): Fault[] {
  const faults: Fault[] = [];
  const { published } = row;
  if (/^\d{4}-\d{2}/.test(published) && !isDate(published)) {
    faults.push(faultAt(file, row, "published", "a date of the calendar"));
  }
  if (/^[a-z]+:\/\/[^/?#]*@/i.test(row.url)) {
    faults.push(faultAt(file, row, "url", "an address without a user's name before the host"));
  }
  if (row.url === "" && !/\bfile \S.*SHA-256 [0-9a-f]{64}\b/.test(row.note)) {
    const expected =
      "an address, or a note with “file NAME, SHA-256 …” for an article held as a file";
    faults.push(faultAt(file, row, "url", expected));
  }
  return faults;
}

export function isDate(text: string): boolean {
  const full = text.length === 7 ? `${text}-01` : text;
  const date = new Date(`${full}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(full);
}

/** Nations that are known, and names that no two areas share. */
export function senseOfAreas(rows: readonly Located<AreaRow>[], file: string): Fault[] {
  const faults: Fault[] = [];
  const owners = new Map<string, AreaRow>();
  for (const row of rows) {
    const nation = rows.find(({ area }) => area === row.nation);
    if (row.nation !== "" && nation?.kind !== "nation") {
      faults.push(faultAt(file, row, "nation", "an area of this table whose kind is nation"));
    }
    for (const name of [row.area, ...otherNames(row)]) {
      const owner = owners.get(foldName(name));
      if (owner !== undefined && owner !== row && owner.area !== row.area) {
        const expected = `names that no other area has; “${name}” is also ${owner.area}`;
        faults.push(faultAt(file, row, "also_known_as", expected));
      }
      owners.set(foldName(name), row);
    }
  }
  return faults;
}
