import type { ShownTable, TableCell, TableColumn } from "../../display";
import type { Collation, NationalRow } from "../collate/collate";
import { headingOf } from "../round/request";
import type { Round } from "../round/round";
import { givesAway, isSmall, knownFigures } from "./disclosure";
import type { Accepted } from "../round/tables";

const notesOf = ({ small }: Round): string[] => [
  `A cell holds the force's number or its mark. Numbers from 1 to ${small - 1} are printed as < ${small}, and [c] stands where one that is small or suppressed could be worked out from the force's other numbers.`,
];

/** The table by force that is published with a release: each force's answer to each question. */
export function byForceTable(round: Round, collation: Collation): ShownTable {
  const { byForce, coverage } = collation;
  const forces = [...new Set(coverage.map(({ force }) => force))];
  const rows = forces.map((force): TableCell[] => {
    const known = knownFigures(round, collation, force);
    const answers = round.questions.map((question) => {
      const row = byForce.find(
        (each) =>
          each.area === force &&
          each.measure === question.measure &&
          each.unit === question.unit &&
          each.period === round.year &&
          each.status === "",
      );
      if (row !== undefined) return printable(row, known, round.small);
      const state = coverage.find(
        (each) =>
          each.force === force && each.measure === question.measure && each.period === round.year,
      )?.state;
      return state ?? "no reply";
    });
    return [force, ...answers];
  });
  return tableOf(
    `Each force, ${round.year}`,
    ["Police force", ...round.questions.map(({ measure }) => headingOf(measure))],
    rows,
    notesOf(round),
  );
}

/** A cell where two divisions cross could point to a child: it is in no release. */
export const isShown = ({ measure }: Accepted): boolean => !measure.includes("+");

/** What one force gave: each of its figures of the round's years. */
export function forceTable(round: Round, collation: Collation, area: string): ShownTable {
  const known = knownFigures(round, collation, area);
  const rows = collation.byForce
    .filter((row) => row.area === area && isShown(row))
    .map((row): TableCell[] => [
      `${row.period}${row.status === "partial" ? " (part of a year)" : ""}`,
      headingOf(row.measure),
      row.unit,
      printable(row, known, round.small),
      [row.file, row.sheet, row.cell].filter((part) => part !== "").join(", "),
    ]);
  return tableOf(
    `What ${area} gave`,
    ["Period", "What is counted", "Unit", "Number", "Where it stands"],
    rows,
    notesOf(round),
  );
}

/** The sums of the round. */
export function nationalTable(
  round: Round,
  { national }: Collation,
  bases: readonly NationalRow["basis"][] = ["all", "matched"],
): ShownTable {
  const rows = national
    .filter(({ basis }) => bases.includes(basis))
    .map((row): TableCell[] => [
      row.period,
      headingOf(row.measure),
      row.unit === "percent_change" ? "change in per cent" : row.unit,
      row.basis === "matched" ? "gave both years" : "all that gave it",
      row.value !== null
        ? row.unit === "percent_change"
          ? row.value.toFixed(1)
          : row.value.toLocaleString("en-GB")
        : row.at_least === null
          ? "[x]"
          : openSum(row.at_least, row.at_most),
      `${row.forces} of ${row.forces_asked}`,
    ]);
  return tableOf(
    `${round.nation}: sums`,
    ["Period", "What is counted", "Unit", "Forces that", "Sum", "Forces"],
    rows,
    ofOneCoverage(round, national) ? [] : [OTHER_FORCES],
  );
}

const OTHER_FORCES =
  "The sums are not all of the same forces: a sum beside another need be no part of it. Each says of how many forces it is.";

/** Whether each sum of a year is of the same forces. */
const ofOneCoverage = ({ year, before }: Round, national: readonly NationalRow[]): boolean =>
  [year, before].every((period) => {
    const sums = national.filter((row) => row.basis === "all" && row.period === period);
    return new Set(sums.map(({ left_out: left }) => left.replaceAll(/ \([^)]*\)/g, ""))).size <= 1;
  });

const openSum = (least: number, most: number | null): string =>
  most === null
    ? `at least ${least.toLocaleString("en-GB")}`
    : `${least.toLocaleString("en-GB")} to ${most.toLocaleString("en-GB")}`;

/** A number as it may be published: small ones, and what gives one away, are not. */
export function printable(row: Accepted, all: readonly Accepted[], small: number): string {
  const { value, mark, area } = row;
  if (value === null) return mark;
  if (isSmall(value, small)) return `< ${small}`;
  const own = all.filter((other) => other.area === area);
  return givesAway(own, row, small) === undefined ? value.toLocaleString("en-GB") : "[c]";
}

export function tableOf(
  caption: string,
  labels: readonly string[],
  rows: TableCell[][],
  notes: string[] = [],
): ShownTable {
  const columns = labels.map((label, i): TableColumn => {
    return { key: `column${i}`, label, kind: "text", ...(i === 0 && { rowHeader: true }) };
  });
  return { kind: "table", caption, columns, rows, notes, sources: [] };
}
