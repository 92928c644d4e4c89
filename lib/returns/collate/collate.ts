import type { Question, Round } from "../round/round";
import type { Accepted } from "../round/tables";
import { type Chosen, chooseFigures } from "./choose";
import { matchedIn } from "./matched";
import { type State, stateOf } from "./state";
import { whyNoNumber } from "./whyNoNumber";

/** A sum over forces: a row of `national.csv`. */
export interface NationalRow {
  area: string;
  period: string;
  unit: string;
  measure: string;
  /** "all" forces that gave the figure, or the "matched" ones that gave it for both years. */
  basis: "all" | "matched";
  /** Null where a suppressed count leaves the sum open between two limits. */
  value: number | null;
  bound: "exact" | "more_than" | "less_than";
  at_least: number | null;
  at_most: number | null;
  /** Forces whose count is in the sum, suppressed ones too. */
  forces: number;
  forces_suppressed: number;
  forces_asked: number;
  /** Who is not in it, and why: "Alder Example Police (no reply); …". */
  left_out: string;
}

/** What became of one question to one force: a row of `coverage.csv`. */
export interface CoverageRow {
  force: string;
  question: string;
  measure: string;
  unit: string;
  period: string;
  state: State;
}

export interface Collation {
  national: NationalRow[];
  /** The figure used for each force, period, unit and measure. */
  byForce: (Accepted & { counted: string })[];
  coverage: CoverageRow[];
  /** Figures that a correction or later reply took the place of. */
  superseded: Accepted[];
  /** Figures that contradict each other, none of which is used. */
  conflicts: Accepted[][];
}

/**
 * Adds up the accepted figures: one unit, one kind of year, and only whole years. What is left out
 * is named. A change is of the forces that gave exact numbers for both years.
 */
export function collate(round: Round, states: ReadonlyMap<string, State> = new Map()): Collation {
  // A figure of nobody is in no sum, and two of nobody are not of one force.
  const ofForces = round.accepted.filter(({ area }) => area !== "" && area !== round.nation);
  const chosen = chooseFigures(ofForces);
  const used = chosen.flatMap(({ used: row }) => (row === undefined ? [] : [row]));
  const forces = forcesOf(round, used);
  const years = [round.year, round.before].filter((year) => year !== "");
  const usedOf = byArea(used);
  const conflictsOfArea = byArea(chosen.flatMap(({ inConflict }) => inConflict));
  const openOf = byArea(round.open);
  const coverage = years.flatMap((period) =>
    round.questions.flatMap((question) =>
      forces.map((force): CoverageRow => {
        const { question: number, measure, unit } = question;
        const rows = {
          used: usedOf.get(force) ?? [],
          inConflict: conflictsOfArea.get(force) ?? [],
          open: openOf.get(force) ?? [],
        };
        const state = stateOf(period, question, rows, states.get(force));
        return { force, question: number, measure, unit, period, state };
      }),
    ),
  );
  const national = round.questions.flatMap((question) => [
    ...years.map((year) => sumOf(round, question, year, used, coverage, forces)),
    ...matchedOf(round, question, used, coverage, forces),
  ]);
  const questions = new Set(round.questions.map(({ measure, unit }) => `${unit} ${measure}`));
  return {
    national,
    byForce: used.map((row) => ({ ...row, counted: countedAs(row, years, questions) })),
    coverage,
    superseded: chosen.flatMap(({ superseded }) => superseded),
    conflicts: conflictsOf(chosen),
  };
}

/** The rows of each force, so that no question looks through those of all others. */
function byArea(rows: readonly Accepted[]): Map<string, Accepted[]> {
  const found = new Map<string, Accepted[]>();
  for (const row of rows) {
    const same = found.get(row.area);
    if (same === undefined) found.set(row.area, [row]);
    else same.push(row);
  }
  return found;
}

const conflictsOf = (chosen: readonly Chosen[]): Accepted[][] =>
  chosen.map(({ inConflict }) => inConflict).filter((rows) => rows.length > 0);

/** Every force that was asked, and any that answered without being in the register. */
export function forcesOf(round: Round, used: readonly Accepted[] = round.accepted): string[] {
  const asked = round.register.map(({ force }) => force);
  return [...new Set([...asked, ...used.map(({ area }) => area)])].filter((force) => force !== "");
}

/** "yes", or why a figure is in no national sum. */
function countedAs(
  row: Accepted,
  years: readonly string[],
  questions: ReadonlySet<string>,
): string {
  if (row.status === "partial") return "no: part of a year";
  if (!years.includes(row.period))
    return /^\d{4}$/.test(row.period) ? "no: calendar year" : "no: another period";
  if (row.measure.includes("+")) return "no: a cross of two divisions";
  if (!questions.has(`${row.unit} ${row.measure}`)) return `no: no question in ${row.unit}`;
  return row.value === null && row.at_least === null ? `no: ${row.mark}` : "yes";
}

const isIn = (row: Accepted, { measure, unit }: Question, period: string): boolean =>
  row.period === period && row.measure === measure && row.unit === unit && row.status !== "partial";

function sumOf(
  round: Round,
  question: Question,
  period: string,
  used: readonly Accepted[],
  coverage: readonly CoverageRow[],
  forces: readonly string[],
): NationalRow {
  const rows = used.filter((row) => isIn(row, question, period));
  const exact = rows.filter(({ value }) => value !== null);
  const hidden = rows.filter(({ value, at_least: least }) => value === null && least !== null);
  const counted = new Set([...exact, ...hidden].map(({ area }) => area));
  const isOpen = rows.some((row) => isSuppressed(row) && row.at_most === null);
  const sum = exact.reduce((total, { value }) => total + value!, 0);
  const least = sum + hidden.reduce((total, { at_least: few }) => total + (few ?? 0), 0);
  const most = isOpen
    ? null
    : sum + hidden.reduce((total, { at_most: many }) => total + (many ?? 0), 0);
  const none = counted.size === 0;
  return {
    area: round.nation,
    period,
    unit: question.unit,
    measure: question.measure,
    basis: "all",
    value: none || hidden.length > 0 || isOpen ? null : sum,
    bound: hidden.length > 0 || isOpen ? "more_than" : "exact",
    at_least: none ? null : least,
    at_most: none ? null : most,
    forces: counted.size,
    forces_suppressed: rows.filter(isSuppressed).length,
    forces_asked: forces.length,
    left_out: leftOut(coverage, question, period, counted),
  };
}

const isSuppressed = (row: Accepted): boolean =>
  row.value === null && whyNoNumber(row) === "suppressed";

const isOf = (row: CoverageRow, { measure, unit }: Question, period: string): boolean =>
  row.measure === measure && row.unit === unit && row.period === period;

function leftOut(
  coverage: readonly CoverageRow[],
  question: Question,
  period: string,
  counted: ReadonlySet<string>,
): string {
  return coverage
    .filter((row) => isOf(row, question, period) && !counted.has(row.force))
    .map(({ force, state }) => `${force} (${state})`)
    .join("; ");
}

/** Who gave no exact number for both years, with the year that is wanting: "Elm (2023/24: not held)". */
function notMatched(
  { year, before }: Round,
  coverage: readonly CoverageRow[],
  question: Question,
  matched: ReadonlySet<string>,
): string {
  const wanting = [year, before].flatMap((period) =>
    coverage.filter((row) => isOf(row, question, period) && row.state !== "number"),
  );
  const reasons = new Map<string, string>();
  for (const { force, period, state } of wanting) {
    if (matched.has(force) || reasons.has(force)) continue;
    reasons.set(force, period === year ? state : `${period}: ${state}`);
  }
  return [...reasons].map(([force, reason]) => `${force} (${reason})`).join("; ");
}

/** Sums of both years over the forces that gave exact numbers for both, and the change. */
function matchedOf(
  round: Round,
  question: Question,
  used: readonly Accepted[],
  coverage: readonly CoverageRow[],
  forces: readonly string[],
): NationalRow[] {
  const rows = [round.before, round.year].flatMap((period) =>
    used.filter((row) => isIn(row, question, period)),
  );
  const matched = matchedIn(rows, round);
  if (matched.length === 0) return [];
  const areas = new Set(matched.map(({ area }) => area));
  const total = (year: string): number =>
    matched.reduce((sum, { period, value }) => (period === year ? sum + value! : sum), 0);
  const shared = {
    area: round.nation,
    unit: question.unit,
    measure: question.measure,
    basis: "matched",
    bound: "exact",
    forces: areas.size,
    forces_suppressed: 0,
    forces_asked: forces.length,
  } as const;
  const [first, last] = [total(round.before), total(round.year)];
  const left = notMatched(round, coverage, question, areas);
  const row = (period: string, value: number): NationalRow => {
    return { ...shared, period, value, at_least: value, at_most: value, left_out: left };
  };
  const sums = [row(round.before, first), row(round.year, last)];
  // From nought there is no percentage.
  if (first === 0) return sums;
  const value = Number((((last - first) / first) * 100).toFixed(6));
  const period = `${round.before} to ${round.year}`;
  return [...sums, { ...row(period, value), unit: "percent_change" }];
}
