import type { DataFrame } from "danfojs-node";
import { type Choice, choiceRule, choose, type Criterion } from "./choose";
import { byValue, conflicts, factsOf } from "./conflicts";
import { FIGURES } from "./figureFrames";
import { frameOf } from "./frameOf";
import type { Rows } from "./ledger";
import { pairsOf } from "./pairs";
import type { FigureRow, SourceRow } from "./row";
import { nameSources } from "./sources";
import { figureRowsWhere, type Wanted } from "./wanted";

/** A figure that the rule chose, and what it was chosen from. */
export interface ChosenRow extends FigureRow {
  /** How many sources print the number. */
  sources: number;
  /** The other numbers and who prints them: "47,055 (Daily Mail, 23 March 2017)"; "" when none. */
  others: string;
  /** Each step that set numbers aside, in order. */
  because: string;
}

/**
 * One figure for each area, period and measure among those that fit: the one that the rule chooses,
 * with the columns of {@link ChosenRow}. Charts draw these, and show `others` beside them.
 * @example
 * const wanted = { area: "UK", measure: "total", unit: "offences", period: "2018/19" };
 * chosenFigures(loadLedger(), wanted).column("value").values // → [76204]
 */
export function chosenFigures(
  { rows: ledger }: { rows: Rows },
  wanted: Wanted,
  rule: readonly Criterion[] = choiceRule(ledger.sources),
): DataFrame {
  const numbered = figureRowsWhere(ledger, wanted).filter(({ value }) => value !== null);
  return choicesFrame(
    factsOf(numbered).map(({ rows }) => choose(rows, rule)),
    numbered,
    ledger.sources,
  );
}

/** Choices as a frame; `printed` holds all figures that they were made from. */
function choicesFrame(
  choices: readonly Choice[],
  printed: readonly FigureRow[],
  sources: readonly SourceRow[],
): DataFrame {
  const facts = factsOf(printed);
  const rows = choices.map(({ used, others, because }): ChosenRow => {
    const agreeing = facts
      .find(({ rows: of }) => of.includes(used))!
      .rows.filter(({ value }) => value === used.value);
    const differing = byValue(others.filter(({ bound }) => bound === "exact")).map(
      ({ value, rows: by }) => `${value.toLocaleString("en-GB")} (${nameSources(by, sources)})`,
    );
    const count = new Set(agreeing.map(({ source }) => source)).size;
    return { ...used, sources: count, others: differing.join("; "), because };
  });
  const more = { sources: "float32", others: "string", because: "string" } as const;
  return frameOf(rows, { ...FIGURES, ...more });
}

/** The figures of each change from one period to another, a row each, the earlier first. */
export function pairedFigures(
  { rows: ledger }: { rows: Rows },
  wanted: Wanted,
  periods: readonly [string, string],
  rule: readonly Criterion[],
): DataFrame {
  const wants = [wanted].flat().map((want) => ({ ...want, period: periods }));
  const printed = figureRowsWhere(ledger, wants).filter(({ value }) => value !== null);
  const pairs = pairsOf(printed, periods, rule, ledger.sources);
  return choicesFrame(pairs.flat(), printed, ledger.sources);
}

/** One of the numbers that sources print for one thing. */
export interface ConflictRow {
  area: string;
  period: string;
  measure: string;
  value: number;
  /** Who prints it. */
  printed_by: string;
  /** "used" for the number that the rule chooses, "" for the others. */
  used: string;
  /** Each step that set others aside, in order; "" for the others. */
  because: string;
  /** What is known of it; "" where a page prints it that nothing speaks against. */
  status: string;
  /** The ids of those who print it, "a; b". */
  source: string;
}

/** Each number of each conflict among the figures that fit: which is used, by which steps. */
export function conflictsFrame(
  { rows: ledger }: { rows: Rows },
  wanted: Wanted = {},
  rule: readonly Criterion[] = choiceRule(ledger.sources),
): DataFrame {
  const found = conflicts(figureRowsWhere(ledger, wanted));
  const rows = found.flatMap(({ area, period, measure, values, rows: printed }) => {
    const choice = choose(printed, rule);
    return values.map(({ value, rows: by }): ConflictRow => {
      const isUsed = value === choice.used.value;
      const printed_by = nameSources(by, ledger.sources);
      const [used, because] = isUsed ? ["used", choice.because] : ["", ""];
      const status = by.every((row) => row.status !== "") ? each(by, "status") : "";
      const source = each(by, "source");
      return { area, period, measure, value, printed_by, used, because, status, source };
    });
  });
  return frameOf(rows, {
    area: "string",
    period: "string",
    measure: "string",
    value: "float32",
    printed_by: "string",
    used: "string",
    because: "string",
    status: "string",
    source: "string",
  });
}

const each = (rows: readonly FigureRow[], column: "status" | "source"): string =>
  [...new Set(rows.map((row) => row[column]))].join("; ");
