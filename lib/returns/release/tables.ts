import type { ShownTable, TableCell, TableColumn } from "../../display";
import type { Collation, NationalRow } from "../collate/collate";
import { headingOf, headingsOf } from "../round/request";
import type { Round } from "../round/round";
import type { Accepted } from "../round/tables";
import { isPrinted, isSmall, knownFigures } from "./disclosure";
import { forcesIn } from "./nation";
import { releasedSums } from "./sums";

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
          each.force === force &&
          each.measure === question.measure &&
          each.unit === question.unit &&
          each.period === round.year,
      )?.state;
      return state ?? "no reply";
    });
    return [force, ...answers];
  });
  return tableOf(
    `Each force, ${round.year}`,
    ["Police force", ...headingsOf(round.questions)],
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

/** The sums of the round, as they may be printed. */
export function nationalTable(
  round: Round,
  collation: Collation,
  bases: readonly NationalRow["basis"][] = ["all", "matched"],
): ShownTable {
  const sums = releasedSums(round, collation);
  const shown = sums.filter(({ exact }) => bases.includes(exact.basis));
  const rows = shown.map(({ printed, isOpened }): TableCell[] => [
    printed.period,
    headingOf(printed.measure),
    printed.unit === "percent_change" ? "change in per cent" : printed.unit,
    printed.basis === "matched" ? "gave both years" : "all that gave it",
    // To a tenth of a per cent a change can tell what its sums do not.
    printed.unit === "percent_change"
      ? isOpened
        ? "[c]"
        : printed.value!.toFixed(1)
      : sumWords(printed),
    `${printed.forces} of ${printed.forces_asked}`,
  ]);
  return tableOf(
    `${round.nation}: sums`,
    ["Period", "What is counted", "Unit", "Forces that", "Sum", "Forces"],
    rows,
    [
      ...(ofOneCoverage(round, collation) ? [] : [OTHER_FORCES]),
      ...(shown.some(({ isOpened }) => isOpened) ? [openedNote(round)] : []),
    ],
  );
}

const OTHER_FORCES =
  "The sums are not all of the same forces: a sum beside another need be no part of it. Each says of how many forces it is.";

const openedNote = ({ small }: Round): string =>
  `A sum from which a force's number that is not printed could be worked out is printed as its limits: in these, < ${small} counts as 1 to ${small - 1}, and [c] as any number that the force's others leave open.`;

/** Whether each sum of a year is of the same forces. */
const ofOneCoverage = (round: Round, collation: Collation): boolean =>
  [round.year, round.before].every((period) => {
    const sums = collation.national.filter((row) => row.basis === "all" && row.period === period);
    const coverages = sums.map((sum) => [...forcesIn(round, collation, sum)].sort().join("\n"));
    return new Set(coverages).size <= 1;
  });

const sumWords = ({ value, at_least: least, at_most: most }: NationalRow): string => {
  if (value !== null) return value.toLocaleString("en-GB");
  return least === null ? "[x]" : openSum(least, most);
};

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
  return isPrinted(row, own, small) ? value.toLocaleString("en-GB") : "[c]";
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
