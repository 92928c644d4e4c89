import { cues } from "../lexicon/cues";
import { ages, EVERY_CHILD } from "../reading/ages";
import type { Gazetteer } from "../reading/gazetteer";
import { periods } from "../reading/periods";
import { places } from "../reading/places";
import type { Reading } from "../reading/reading";
import type { Cell, Table } from "../reading/tables";
import { carried, type Claim, type Facet, isCount, said, TOTAL, type What } from "./facets";

/** What the text around a table leaves to its cells. */
export interface Around {
  area: string;
  period: string;
  subject: string;
  paragraph: number;
  index: number;
}

interface Words {
  what: Partial<What>;
  area: string;
  period: string;
}

const LONGEST_TITLE = 110;
const CHANGE = /\bchange\b|\bincrease\b|\+\/-|\bdifference\b/i;
const TOTAL_WORD = /^(?:grand )?totals?$|^all(?: [a-z]+)?$|^overall$/i;
/** A label that is none of a place known, a year, an age or a word for a measure: a place of the text's own. */
const OWN_PLACE = /^[A-Z][\w'-]+(?:,? (?:and |of |& |the )?[A-Z][\w'-]+)*$/;

const sayOrCarry = (value: string, other: string): Facet => (value ? said(value) : carried(other));

/** The figures of a table, each with what its row and its column say. */
export function tableClaims(
  table: Table,
  text: string,
  around: Around,
  gazetteer: Gazetteer,
): Claim[] {
  const known = new Map<string, Words>();
  const wordsOf = (words: string): Words => {
    const found = known.get(words) ?? readWords(words, gazetteer);
    known.set(words, found);
    return found;
  };
  const title = wordsOf(titleOf(text, table.start));
  const years = table.columns.map((heading) => wordsOf(heading).period).filter(Boolean);
  const claims = table.cells.map((cell, i) => claimOf(cell, i));
  for (const claim of claims) relateCell(claim);
  return claims.map(({ claim }) => claim);

  function claimOf(cell: Cell, i: number): { claim: Claim; cell: Cell } {
    const label = wordsOf(cell.label);
    const own = wordsOf(cell.heading);
    // A heading that is no known place is no place.
    const heading = gazetteer.kindOf(own.area) ? own : { ...own, area: "" };
    const isPercent = /%|pc$/.test(cell.text);
    const number = Number(cell.text.replaceAll(/[^\d.-]/g, ""));
    const isChange =
      CHANGE.test(cell.heading) || (isPercent && heading.period !== "" && years.length > 1);
    const area = label.area || heading.area || title.area;
    const span = years.length > 1 ? `${years.at(-2)} to ${years.at(-1)}` : "";
    const period = isChange ? span : label.period || heading.period;
    const unit = isPercent ? (isChange ? "percent_change" : "percent") : "offences";
    const what = {
      ...TOTAL,
      subject: around.subject,
      ...title.what,
      ...heading.what,
      ...label.what,
    };
    const claim: Claim = {
      start: cell.start - table.start,
      end: cell.end - table.start,
      core: cell.start - table.start,
      parts: [],
      value: isPercent || !isChange ? number : Math.abs(number),
      unit,
      ...(isChange && !isPercent ? { measure: "change" } : {}),
      decimals: /\.(\d+)/.exec(cell.text)?.[1]?.length ?? 0,
      inWords: false,
      bound: "exact",
      rule: "a table",
      reading: readingOf(table, text, around),
      index: around.index + i,
      what,
      whatHow: "said",
      ownWords: true,
      area: sayOrCarry(area, around.area),
      period: sayOrCarry(period, isChange ? "" : around.period),
      coverage: "",
      isBase: false,
      otherBase: false,
      disputes: false,
      areas: [],
    };
    return { claim, cell };
  }

  function relateCell({ claim, cell }: { claim: Claim; cell: Cell }): void {
    const inRow = claims.filter((one) => one.cell.row === cell.row);
    const total = inRow.find((one) => TOTAL_WORD.test(one.cell.heading) && isCount(one.claim));
    if (claim.unit === "percent") {
      const part = inRow.find((one) => one.cell.column === cell.column - 1 && isCount(one.claim));
      if (part) claim.sameAs = part.claim;
      if (total && total !== part) claim.wholeIs = total.claim;
    }
    if (!isCount(claim)) return;
    const rowArea = wordsOf(cell.label).area;
    const isWhole = rowArea !== "" && gazetteer.kindOf(rowArea) !== "force" && cell.row > 1;
    if (TOTAL_WORD.test(cell.label) || isWhole) {
      const column = claims.filter(
        (one) =>
          one.cell.column === cell.column &&
          one.cell.row < cell.row &&
          isCount(one.claim) &&
          (!isWhole || gazetteer.kindOf(one.claim.area.value) === "force"),
      );
      if (column.length > 1) claim.totalOf = column.map((one) => one.claim);
    } else if (total?.claim === claim && years.length === 0) {
      const parts = inRow.filter((one) => one !== total && isCount(one.claim));
      if (parts.length > 1) claim.totalOf = parts.map((one) => one.claim);
    }
  }
}

/** The line above a table, where it is a title: "Sexual offences against children under 13, Scotland". */
function titleOf(text: string, start: number): string {
  const above = text.slice(Math.max(0, start - 200), start).trimEnd();
  const line = above.slice(above.lastIndexOf("\n") + 1).trim();
  return line.length <= LONGEST_TITLE && !/[.!?:]$/.test(line) ? line : "";
}

function readingOf(table: Table, text: string, { paragraph, index }: Around): Reading {
  const words = text.slice(table.start, table.end);
  const { start, end } = table;
  const sentence = {
    start,
    end,
    text: words,
    index: -1 - index,
    paragraph,
    firstOfParagraph: true,
  };
  return {
    sentence,
    numerals: [],
    ages: [],
    periods: [],
    places: [],
    marked: words,
    inStatisticalParagraph: true,
  };
}

function readWords(words: string, gazetteer: Gazetteer): Words {
  const what: Partial<What> = {};
  const age = ages(/^\d{1,2}(?: ?- ?\d{1,2})?$/.test(words) ? `aged ${words}` : words)[0]?.measure;
  if (age && age !== EVERY_CHILD) what.age = age;
  for (const { facet, value } of cues(words, words)) {
    if (facet === "online") what.online = true;
    else what[facet] = value;
  }
  const period = periods(words).find((one) => one.kind === "year");
  const place = places(words, gazetteer).find(({ named }) => named);
  const covers = place?.named && place.end - place.start >= words.length - 8;
  const told = Object.keys(what).length > 0 || period !== undefined || TOTAL_WORD.test(words);
  const own = !told && words.length > 3 && OWN_PLACE.test(words) ? words : "";
  return {
    what,
    area: covers ? place.area : own || (place?.named ? place.area : ""),
    period: period?.kind === "year" ? period.label : "",
  };
}
