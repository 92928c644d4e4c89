import type { Gazetteer } from "../reading/gazetteer";
import type { Cell, Table } from "../reading/tables";
import {
  carried,
  type Claim,
  type Facet,
  isCount,
  isWithin,
  said,
  TOTAL,
  waysApart,
  type What,
} from "./facets";
import { sumOf } from "../verdict/sumOf";
import {
  CHANGE,
  IS_PERCENT,
  IS_RATE,
  NO_COUNT,
  OF_ALL,
  OF_SHARES,
  SHARE,
  SHARE_ROW,
  valueOf,
} from "./columnWords";
import { readingOf } from "./tableReading";
import {
  lineAbove,
  NOT_KNOWN,
  readWords,
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
  const claims = table.cells
    .filter(({ heading, label }) => !NO_COUNT.test(heading) && !NO_COUNT.test(label))
    .map(claimOf);
  if (claims.length <= MOST_CELLS) {
    for (const claim of claims) relateCell(claim);
    sumRows(claims);
  }
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

  function claimOf(cell: Cell, i: number): { claim: Claim; cell: Cell } {
    const label = wordsOf(cell.label);
    const own = wordsOf(cell.heading);
    // A heading that is no known place is no place.
    const heading = gazetteer.kindOf(own.area) ? own : { ...own, area: "" };
    const isPercent = IS_PERCENT.test(cell.text) || OF_SHARES.test(cell.heading);
    const number = Number(cell.text.replaceAll(/[^\d.-]/g, ""));
    const isChange =
      CHANGE.test(cell.heading) ||
      (isPercent &&
        (CHANGE.test(cell.label) ||
          (heading.period !== "" && years.length > 1 && hasCounts && !isShare(cell))));
    const isTotal = TOTAL_WORD.test(cell.label);
    const area =
      (isTotal ? whole : areaOf(cell.label)) ||
      heading.area ||
      (isTotal ? label.area : "") ||
      title.area;
    const ofAll = (isTotal && spanOf(rowYears)) || (TOTAL_WORD.test(cell.heading) && spanOf(years));
    const period = isChange
      ? spanOfChange(cell)
      : label.period || heading.period || ofAll || together;
    const ofCount = IS_RATE.test(cell.heading) ? "per_1000" : "offences";
    const unit = isPercent ? (isChange ? "percent_change" : "percent") : ofCount;
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
      ...(isChange && !isPercent ? { measure: "change" } : {}),
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
      period: sayOrCarry(period, isChange ? "" : around.period),
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

  /** "Change 2016/17 to 2019/20", "Change on 2020/21"; of a heading without years, the last two of the counts before it. */
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
    return counted.length > 1 ? `${counted.at(-2)} to ${counted.at(-1)}` : "";
  }

  function relateCell({ claim, cell }: { claim: Claim; cell: Cell }): void {
    const inRow = claims.filter((one) => one.cell.row === cell.row);
    const total = inRow.find((one) => TOTAL_WORD.test(one.cell.heading) && isCount(one.claim));
    if (claim.unit === "percent") {
      const beside = inRow.findLast(
        (one) =>
          one.cell.start < cell.start && cell.column - one.cell.column <= 1 && isCount(one.claim),
      );
      // "2020/21 | 2021/22 | % of 2020/21 | % of 2021/22"
      const year = wordsOf(cell.heading).period;
      const ofYear = inRow.filter(
        (one) => isCount(one.claim) && wordsOf(one.cell.heading).period === year,
      );
      const part = year !== "" && ofYear.length === 1 ? ofYear[0] : beside;
      // "2021/22 | % girls": of the count beside it, which is of all.
      const tie = part && isWithin(claim.what, part.claim.what) ? "wholeIs" : "sameAs";
      if (part) claim[tie] = part.claim;
      if (part && claim.period.how !== "said") claim.period = part.claim.period;
      if (total && total !== part) claim.wholeIs = total.claim;
    }
    if (!isCount(claim)) return;
    const rowArea = areaOf(cell.label);
    const isWhole = rowArea !== "" && gazetteer.kindOf(rowArea) !== "force" && cell.row > 1;
    if (TOTAL_WORD.test(cell.label) || isWhole) {
      const column = claims.filter(
        (one) =>
          one.cell.column === cell.column &&
          one.cell.row < cell.row &&
          isCount(one.claim) &&
          (!isWhole || gazetteer.kindOf(one.claim.area.value) === "force"),
      );
      const hasGap = table.gaps.some(({ row, column: at }) => at === cell.column && row < cell.row);
      sumUp(claim, column, hasGap);
    } else if (total?.claim === claim) {
      const parts = inRow.filter((one) => one !== total && isCount(one.claim));
      const hasGap = table.gaps.some(({ row }) => row === cell.row);
      if (years.length === 0 || years.length === parts.length) sumUp(claim, parts, hasGap);
    }
  }
}

/**
 * "Rape and attempted rape", and below it "Rape" and "Attempted rape": a row that those next to it make
 * in each of its columns, whatever they are called.
 */
function sumRows(claims: readonly { claim: Claim; cell: Cell }[]): void {
  const counts = [...new Set(claims.map(({ cell }) => cell.row))].map((row) =>
    claims.flatMap(({ claim, cell }) => (cell.row === row && isCount(claim) ? [claim] : [])),
  );
  for (const [at, whole] of counts.entries()) {
    if (whole.length < LEAST_SUMS) continue;
    for (const beside of [counts.slice(at + 1), counts.slice(0, at).toReversed()]) {
      const size = beside.findIndex(
        (_, i) =>
          i > 0 && whole.every((one, c) => sumOfColumn(beside.slice(0, i + 1), c) === one.value),
      );
      if (size < 0) continue;
      for (const [column, one] of whole.entries())
        one.totalOf ??= beside.slice(0, size + 1).map((row) => row[column]!);
    }
  }
}
/** One column makes another number by chance. */
const LEAST_SUMS = 2;
const sumOfColumn = (rows: readonly Claim[][], column: number): number =>
  sumOf(rows.flatMap((row) => row[column] ?? { value: NaN }));

const LEAST_COLUMN = 4;

/**
 * Where a cell is empty or kept back the total may well be more than the rest; girls, boys and online
 * are no parts beside one another.
 */
function sumUp(claim: Claim, parts: readonly { claim: Claim }[], hasGap: boolean): void {
  const all = parts.map((one) => one.claim);
  const areApart = waysApart(all) <= 1;
  const isExact = sumOf(all) === claim.value;
  // Rows of several kinds, some of one sex or age, are no parts for sure; a long column that adds up exactly is.
  const addsUp = isExact && all.length >= LEAST_COLUMN;
  if (addsUp || (all.length > 1 && areApart && (!hasGap || isExact))) claim.totalOf = all;
}
