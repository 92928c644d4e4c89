import { idOf } from "../../tables/idOf";
import { isMeasure, isPartOf } from "../../tables/vocabulary";
import { figuresIn } from "../collate/figuresIn";
import type { Collation, NationalRow } from "../collate/collate";
import { whyNoNumber } from "../collate/whyNoNumber";
import type { Round } from "./round";
import type { Accepted } from "./tables";

/** Rows for the ledger that a finished round makes, by column; texts as they stand in the file. */
export interface LedgerAdditions {
  sources: Record<string, string>[];
  figures: Record<string, string>[];
  /** What is not added, and why. */
  left: string[];
}

/**
 * A source for each file of a reply and one for the sums, and a row for each figure of a whole year.
 * @param hashes SHA-256 of each file of a reply, and of `national.csv`.
 */
export function ledgerRows(
  round: Round,
  collation: Collation,
  hashes: ReadonlyMap<string, string>,
): LedgerAdditions {
  const { byForce, national } = collation;
  const additions: LedgerAdditions = { sources: [], figures: [], left: [] };
  const year = idOf(round.year);
  const files = [...new Set(byForce.map(({ file }) => file))];
  files.sort((a, b) => a.localeCompare(b, "en"));
  for (const file of files) {
    const rows = byForce.filter((row) => row.file === file);
    const kept = rows.filter((row) => keeps(row, additions.left));
    if (kept.length === 0) continue;
    const id = unlike(
      `reply-${year}-${idOf(file.replace(/\.[a-z]+$/i, ""))}`,
      additions.sources.map((source) => source["id"]!),
    );
    const { force, replied } = kept[0]!;
    additions.sources.push(
      sourceOf(id, force, replied, `${force}, reply to the request of ${round.year}`, file, hashes),
    );
    kept.forEach((row, i) => additions.figures.push(figureOf(row, `${id}.${i + 1}`, id)));
  }
  const sums = national.filter((row) => isSum(row) && isOfTotal(row, round, collation, additions));
  if (sums.length > 0) {
    const id = `round-${year}`;
    const covers = `${round.nation}, ${[round.before, round.year].filter(Boolean).join(" and ")}, sums over forces`;
    additions.sources.push(
      sourceOf(id, "Sums of this project over the replies", "", covers, "national.csv", hashes),
    );
    sums.forEach((row, i) => additions.figures.push(sumOf(row, `${id}.${i + 1}`, id)));
  }
  const crossed = additions.left.filter((each) => each === CROSSED).length;
  additions.left = additions.left.filter((each) => each !== CROSSED);
  if (crossed > 0) additions.left.push(`${crossed} ${CROSSED}`);
  return additions;
}

const CROSSED = "cells where two divisions cross";

const isSum = ({ basis, value, unit, forces }: NationalRow): boolean =>
  basis === "all" && value !== null && unit !== "percent_change" && forces > 0;

/** "reply-kent-reply" of the workbook, "reply-kent-reply-2" of the letter of the same name. */
function unlike(id: string, others: readonly string[]): string {
  let found = id;
  for (let n = 2; others.includes(found); n += 1) found = `${id}-${n}`;
  return found;
}

/**
 * Whether all forces of a sum are in the total of its year. Beside a total of others it would be taken
 * for a part of it: girls of four forces can be more than all victims of three.
 */
function isOfTotal(
  sum: NationalRow,
  round: Round,
  collation: Collation,
  { left }: LedgerAdditions,
): boolean {
  const total = collation.national.find(
    ({ measure, period, unit, basis, forces }) =>
      measure === "total" &&
      period === sum.period &&
      unit === sum.unit &&
      basis === "all" &&
      forces > 0,
  );
  if (total === undefined || !isPartOf(sum.measure, "total")) return true;
  const inTotal = new Set(figuresIn(round, collation, total).map(({ area }) => area));
  const others = figuresIn(round, collation, sum)
    .map(({ area }) => area)
    .filter((area) => !inTotal.has(area));
  if (others.length === 0) return true;
  left.push(
    `national.csv ${sum.period} ${sum.measure}: a sum with forces that the total leaves out (${others.join(", ")})`,
  );
  return false;
}

function keeps(row: Accepted, left: string[]): boolean {
  const place = `${row.file} ${row.cell}`.trim();
  if (row.measure.includes("+")) left.push(CROSSED);
  else if (!isMeasure(row.measure))
    left.push(`${place}: ${row.measure} is no word of the vocabulary`);
  else if (!/^\d{4}(?:\/\d\d)?$/.test(row.period))
    left.push(`${place}: ${row.period} is no whole year`);
  else return true;
  return false;
}

function sourceOf(
  id: string,
  publisher: string,
  published: string,
  covers: string,
  file: string,
  hashes: ReadonlyMap<string, string>,
): Record<string, string> {
  const note = `file ${file}, SHA-256 ${hashes.get(file) ?? ""}`;
  return { id, publisher, published, url: "", covers, note };
}

function figureOf(row: Accepted, id: string, source: string): Record<string, string> {
  const { value, mark, unit, measure, area, period, status, cell, sheet } = row;
  const place = [sheet, cell].filter((part) => part !== "").join(" ");
  const note = [`stands in ${place}`, value === null ? `printed as ${mark}` : "", row.note]
    .filter((part) => part !== "")
    .join("; ");
  const printed = value === null ? "" : value.toLocaleString("en-GB");
  const shown = value === null ? markerOf(row) : String(value);
  return {
    id,
    source,
    printed,
    value: shown,
    bound: "exact",
    unit,
    measure,
    area,
    period,
    status,
    note,
  };
}

/** The ledger's mark for what the force wrote. */
function markerOf(row: Accepted): string {
  const { at_most: most } = row;
  if (most !== null) return [3, 5, 10].includes(most + 1) ? `<${most + 1}` : "[c]";
  const why = whyNoNumber(row);
  if (why === "refused") return "";
  return why === "suppressed" ? "[c]" : "[x]";
}

function sumOf(row: NationalRow, id: string, source: string): Record<string, string> {
  const { value, unit, measure, area, period, forces, forces_asked: asked, left_out: left } = row;
  return {
    id,
    source,
    printed: value!.toLocaleString("en-GB"),
    value: String(value),
    bound: "exact",
    unit,
    measure,
    area,
    period,
    forces_responding: String(forces),
    forces_asked: String(asked),
    status: forces < asked ? "partial" : "",
    note: left === "" ? "" : `not in it: ${left}`,
  };
}
