/** Which cells of a table are parts, wholes and sums of others, by the words of its rows and columns. */
import type { Gazetteer } from "../reading/gazetteer";
import type { Cell, Table } from "../reading/tables";
import { stepOf } from "../verdict/stepOf";
import { sumOf } from "../verdict/sumOf";
import { type Claim, isCount, isWithin, sameWhat, waysApart } from "./facets";
import { tieFormulas } from "./tableFormulas";
import type { Line } from "./tableGuesses";
import { TOTAL_WORD, type Words } from "./tableWords";

export interface CellClaim {
  claim: Claim;
  cell: Cell;
}

/** A table with what its words say. */
export interface Told {
  table: Table;
  claims: readonly CellClaim[];
  wordsOf: (words: string) => Words;
  areaOf: (label: string) => string;
  /** How many columns are years. */
  years: number;
  gazetteer: Gazetteer;
}

export function tieCells(told: Told): void {
  const all = told.claims.map(({ claim }) => claim);
  const step = stepOf(all.filter(isPlain));
  if (step > 0) for (const claim of all) claim.step = step;
  for (const along of ["column", "row"] as const) tieFormulas(linesOf(told, along));
  const byRow = new Map<number, CellClaim[]>();
  for (const one of told.claims) byRow.set(one.cell.row, [...(byRow.get(one.cell.row) ?? []), one]);
  for (const one of told.claims) tieCell(one, byRow.get(one.cell.row)!, told);
  for (const { claim } of told.claims) for (const part of claim.totalOf ?? []) asPart(part, claim);
}

/** "Sexual assault of a child", in a column that has a total: a part of it, though no word is known that narrows it. */
function asPart(part: Claim, total: Claim): void {
  const isOfIt =
    sameWhat(part.what, total.what) &&
    part.area.value === total.area.value &&
    part.period.value === total.period.value;
  if (isOfIt) part.isPart = true;
}

/** A region, beside its forces. */
const isRegion = ({ areaOf, gazetteer }: Told, label: string): boolean => {
  const area = areaOf(label);
  return area !== "" && gazetteer.kindOf(area) !== "force";
};

/** The columns, or the rows; of each the counts, and apart from them what is worked out. */
function linesOf(told: Told, along: "column" | "row"): Line[] {
  const across = along === "column" ? "row" : "column";
  const lines = new Map<string, Map<number, CellClaim>>();
  for (const one of told.claims) {
    const { cell, claim } = one;
    const key = `${cell[along]} ${isPlain(claim) ? "" : claim.unit}`;
    const line = lines.get(key) ?? new Map<number, CellClaim>();
    if (!line.has(cell[across])) line.set(cell[across], one);
    lines.set(key, line);
  }
  return [...lines.values()].map((line) => {
    const [{ cell, claim }] = [...line.values()] as [CellClaim];
    const words = along === "column" ? cell.heading : cell.label;
    return {
      cells: new Map([...line].map(([at, one]) => [at, one.claim])),
      isDerived: !isPlain(claim),
      isTotal:
        TOTAL_WORD.test(words) ||
        /^all\b/i.test(words) ||
        (along === "row" && isRegion(told, words)),
    };
  });
}

/** A count, or how many children there are. */
const isPlain = (claim: Claim): boolean => isCount(claim) || claim.measure === "population";

/** "Yorkshire subtotal": of the rows since the last. */
const SUBTOTAL = /\bsub-?total\b/i;

function tieCell({ claim, cell }: CellClaim, inRow: readonly CellClaim[], told: Told): void {
  const { table, claims, wordsOf, gazetteer, years } = told;
  const total = inRow.find((one) => TOTAL_WORD.test(one.cell.heading) && isCount(one.claim));
  if (claim.unit === "percent") tieShare(claim, cell, inRow, total?.claim, wordsOf);
  if (!isCount(claim) || claim.totalOf) return;
  const isWhole = isRegion(told, cell.label) && cell.row > 1;
  if (TOTAL_WORD.test(cell.label) || isWhole) {
    const above = claims.filter(
      (one) =>
        one.cell.column === cell.column &&
        one.cell.row < cell.row &&
        isCount(one.claim) &&
        (!isWhole || gazetteer.kindOf(one.claim.area.value) === "force"),
    );
    const last = above.findLast((one) => TOTAL_WORD.test(one.cell.label))?.cell.row ?? -1;
    const column =
      SUBTOTAL.test(cell.label) || last < 0 ? above.filter((one) => one.cell.row > last) : [];
    const hasGap = table.gaps.some(({ row, column: at }) => at === cell.column && row < cell.row);
    sumUp(claim, column, hasGap);
  } else if (total?.claim === claim) {
    const parts = inRow.filter((one) => one !== total && isCount(one.claim));
    const hasGap = table.gaps.some(({ row }) => row === cell.row);
    if (years === 0 || years === parts.length) sumUp(claim, parts, hasGap);
  }
}

function tieShare(
  claim: Claim,
  cell: Cell,
  inRow: readonly CellClaim[],
  total: Claim | undefined,
  wordsOf: Told["wordsOf"],
): void {
  const beside = inRow.findLast(
    (one) =>
      one.cell.start < cell.start && cell.column - one.cell.column <= 1 && isCount(one.claim),
  );
  // "2020/21 | 2021/22 | % of 2020/21 | % of 2021/22"
  const year = wordsOf(cell.heading).period;
  const ofYear = inRow.filter(
    (one) => isCount(one.claim) && wordsOf(one.cell.heading).period === year,
  );
  const part = (year !== "" && ofYear.length === 1 ? ofYear[0] : beside)?.claim;
  // "2021/22 | % girls": of the count beside it, which is of all.
  const tie = part && isWithin(claim.what, part.what) ? "wholeIs" : "sameAs";
  if (part) claim[tie] = part;
  if (part && claim.period.how !== "said") claim.period = part.period;
  if (total && total !== part) claim.wholeIs = total;
}

const LEAST_COLUMN = 4;

/**
 * Where a cell is empty or kept back the total may well be more than the rest; girls, boys and online
 * are no parts beside one another.
 */
function sumUp(claim: Claim, parts: readonly CellClaim[], hasGap: boolean): void {
  const all = parts.map((one) => one.claim);
  const areApart = waysApart(all) <= 1;
  const isExact = sumOf(all) === claim.value;
  // Rows of several kinds, some of one sex or age, are no parts for sure; a long column that adds up exactly is.
  const addsUp = isExact && all.length >= LEAST_COLUMN;
  if (addsUp || (all.length > 1 && areApart && (!hasGap || isExact))) claim.totalOf = all;
}
