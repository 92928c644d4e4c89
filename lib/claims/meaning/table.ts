import type { Gazetteer } from "../reading/gazetteer";
import type { Cell, Table } from "../reading/tables";
import { carried, type Claim, type Facet, said, TOTAL, type What } from "./facets";
import {
  CHANGE,
  IS_PERCENT,
  OF_ALL,
  OF_SHARES,
  SHARE,
  SHARE_ROW,
  perOf,
  rateOf,
  valueOf,
  wayOf,
  averageOf,
  workedOut,
} from "./columnWords";
import { monthsIn } from "./tableMonths";
import { readingOf } from "./tableReading";
import { type CellClaim, tieCells } from "./tableTies";
import {
  lineAbove,
  NOT_KNOWN,
  readWords,
  ofYearsTo,
  stageOf,
  titleOf,
  TOTAL_WORD,
  wholeOf,
  yearsIn,
  type Words,
  yearsTogether,
} from "./tableWords";

/** What the text around a table leaves to its cells. */
export interface Around {
  area: string;
  period: string;
  /** The text's own year. */
  year: string;
  subject: string;
  paragraph: number;
  index: number;
}

const OFFENCES = /\b(?:offences?|crimes?|cases|reports|incidents|number|recorded|victims)\b/i;
/** A label that is none of a place known, a year, an age or a word for a measure: a place of the text's own. */
const OWN_PLACE = /^[A-Z][\w'-]{3,}(?:,? (?:and |of |& |the )?[A-Z][\w'-]+)*$/;

const sayOrCarry = (value: string, other: string): Facet => (value ? said(value) : carried(other));
const spanOf = (years: readonly string[]): string =>
  years.length > 1 ? `${years[0]} to ${years.at(-1)}` : "";

/** A table that a person reads is no larger; what a longer one sums up to is not looked for. */
const MOST_CELLS = 600;

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
  const above = lineAbove(text, table.start);
  const title = wordsOf(titleOf(above));
  // "The numbers of men and women prosecuted were as follows:" is said of every cell.
  const stage = stageOf(above);
  const years = table.columns.map((heading) => wordsOf(heading).period).filter(Boolean);
  const labels = [...new Set(table.cells.map(({ label }) => label))];
  const rows = labels.filter((label) => !TOTAL_WORD.test(label));
  const rowYears = rows.map((label) => wordsOf(label).period).filter(Boolean);
  // Words of another kind among the rows are no places either.
  const together = years.length + rowYears.length === 0 ? yearsTogether(above, around.year) : "";
  const haveOwnPlaces = rows.every(
    (label) => wordsOf(label).area !== "" || (!wordsOf(label).told && OWN_PLACE.test(label)),
  );
  const areas = rows.map(areaOf).filter(Boolean);
  const whole = areas.length > 1 ? wholeOf(areas, text.slice(0, table.start), gazetteer) : "";
  const rowsOfYears = new Map<number, Cell[]>();
  for (const cell of table.cells) {
    const row = rowsOfYears.get(cell.row) ?? [];
    if (wordsOf(cell.heading).period !== "") row.push(cell);
    rowsOfYears.set(cell.row, row);
  }
  const reading = readingOf(table, text, around);
  // Where all cells are shares, those of several years are no changes.
  const hasCounts = table.cells.some((cell) => !IS_PERCENT.test(cell.text));
  // "2021/22 (% of all) | 611 (19.6%)": where a column marks its percentages, the rest are counts.
  const marked = new Set(
    table.cells.flatMap(({ text: shown, column }) => (IS_PERCENT.test(shown) ? [column] : [])),
  );
  // A rate or a share beside columns of years is of the last of them.
  const latest = years.toSorted().at(-1) ?? around.period;
  const claims = table.cells.map(claimOf);
  if (claims.length <= MOST_CELLS)
    tieCells({ table, claims, wordsOf, areaOf, years: years.length, gazetteer });
  return claims.map(({ claim }) => claim);

  /** "Renfrewshire and Inverclyde" is a place of its own though a part of it is known. */
  function areaOf(label: string): string {
    const { area, covers } = wordsOf(label);
    return !covers && haveOwnPlaces && OWN_PLACE.test(label) ? label : area;
  }

  /** What a label says; of "not recorded", what its neighbours are. */
  function whatOf(label: string, beside: readonly string[]): Partial<What> {
    if (!NOT_KNOWN.test(label)) return wordsOf(label).what;
    const others = beside.map((one) => wordsOf(one).what);
    if (others.some(({ sex }) => sex)) return { sex: "sex_not_stated" };
    return others.some(({ age }) => age) ? { special: "age_not_stated" } : {};
  }

  function claimOf(cell: Cell, i: number): CellClaim {
    const named = ofYearsTo(table.corner, cell.label);
    const label = wordsOf(named);
    const own = wordsOf(cell.heading);
    // A heading that is no known place is no place.
    const heading = gazetteer.kindOf(own.area) ? own : { ...own, area: "" };
    const isPercent =
      IS_PERCENT.test(cell.text) || (OF_SHARES.test(cell.heading) && !marked.has(cell.column));
    const number = Number(cell.text.replaceAll(/[^\d.-]/g, ""));
    const isChange =
      CHANGE.test(cell.heading) ||
      CHANGE.test(cell.label) ||
      (isPercent && heading.period !== "" && years.length > 1 && hasCounts && !isShare(cell));
    const isTotal = TOTAL_WORD.test(cell.label);
    const area =
      (isTotal ? whole : areaOf(cell.label)) ||
      heading.area ||
      (isTotal ? label.area : "") ||
      title.area;
    const ofAll = (isTotal && spanOf(rowYears)) || (TOTAL_WORD.test(cell.heading) && spanOf(years));
    const ofYear = heading.period || title.period || around.period;
    const period = isChange
      ? spanOfChange(cell)
      : (monthsIn(named, ofYear) ?? (label.period || heading.period || ofAll || together));
    const people = perOf(cell.heading);
    const made = isPercent
      ? undefined
      : (workedOut(cell.heading, cell.label) ?? averageOf(table.corner));
    const unit = isPercent ? (isChange ? "percent_change" : "percent") : unitOf(cell, made);
    const measure = isChange && !isPercent ? "change" : made;
    const isOfAll =
      table.columns.length > 1 && (OF_ALL.test(cell.heading) || OF_ALL.test(cell.label));
    const what = {
      ...TOTAL,
      subject: around.subject,
      ...(isOfAll ? {} : { stage, ...title.what }),
      ...whatOf(cell.heading, table.columns),
      ...whatOf(cell.label, labels),
    };
    // "Filed | 12": a part of which nothing is known but that.
    const isPart =
      !isTotal && !label.told && areaOf(cell.label) === "" && !OFFENCES.test(cell.label);
    const claim: Claim = {
      start: cell.start - table.start,
      end: cell.end - table.start,
      core: cell.start - table.start,
      parts: [],
      value: valueOf(cell.heading, number, { isPercent, isChange }),
      unit,
      ...(measure ? { measure } : {}),
      ...(people && people !== 1000 && !isPercent ? { per: people } : {}),
      ...(isChange && !isPercent ? { way: wayOf(cell.heading, number) } : {}),
      decimals: /\.(\d+)/.exec(cell.text)?.[1]?.length ?? 0,
      inWords: false,
      bound: "exact",
      rule: "a table",
      reading,
      index: around.index + i,
      row: cell.row,
      what,
      whatHow: "said",
      ownWords: true,
      area: sayOrCarry(area, isTotal && areas.includes(around.area) ? "" : around.area),
      period: sayOrCarry(period, isChange ? "" : latest),
      coverage: "",
      isBase: false,
      otherBase: false,
      ...(isPart ? { isPart } : {}),
      disputes: false,
      areas: [],
    };
    return { claim, cell };
  }

  /** A percentage of its own year: beside its count in brackets, or of the first year too, before which there is none. */
  function isShare({ heading, label, row, column }: Cell): boolean {
    if (SHARE.test(heading) || SHARE_ROW.test(label)) return true;
    const inRow = rowsOfYears.get(row) ?? [];
    const first = inRow.toSorted((a, b) =>
      wordsOf(a.heading).period.localeCompare(wordsOf(b.heading).period),
    )[0];
    const hasCount = inRow.some((one) => one.column === column && !IS_PERCENT.test(one.text));
    return hasCount || IS_PERCENT.test(first?.text ?? "");
  }

  /** "Change 2016/17 to 2019/20", "Change on 2020/21"; of a heading without years, the two that have counts before it. */
  function spanOfChange({ heading, column }: Cell): string {
    const told = [...new Set(yearsIn(heading))].sort();
    if (told.length > 1) return `${told[0]} to ${told.at(-1)}`;
    const before = table.columns
      .slice(0, column)
      .filter((words) => !CHANGE.test(words))
      .map((words) => wordsOf(words).period);
    const counted = [...new Set(before.some(Boolean) ? before : years)].filter(Boolean).sort();
    const [only] = told;
    const to = counted.findLast((year) => year !== only) ?? "";
    if (only !== undefined) return to === "" ? "" : [only, to].sort().join(" to ");
    return counted.length === 2 ? counted.join(" to ") : "";
  }
}

/** What a number of a column or row is a number of: a ratio, so many a day, an average, else events. */
function unitOf({ heading, label }: Cell, made: string | undefined): Claim["unit"] {
  const people = perOf(heading);
  if (people) return people === 1000 ? "per_1000" : "other";
  if (made?.includes("_to_")) return "ratio";
  if (made === "average" || made === "rank" || made === "population") return "other";
  return rateOf(heading, label) ?? "offences";
}
