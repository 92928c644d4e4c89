import { type Claim, isCount } from "./meaning/claim";
import { interpret } from "./meaning/interpret";
import { gazetteer } from "./reading/gazetteer";
import type { Bound, Checked, ClaimUnit, Finding, Outcome, Statement } from "./types";
import type { Counted } from "./verdict/candidates";
import { Evidence, type Fact, isCountUnit } from "./verdict/evidence";
import { factOf, judge, type Ties } from "./verdict/judge";
import { otherReading } from "./verdict/otherReadings";

/** What `check` may rest on beside the text. */
export interface CheckOptions {
  /** Name of the file, for the answer. */
  file?: string;
  /** Rows of the ledger: bases for statements whose counts the text does not print. */
  ledger?: readonly LedgerRow[];
}

/** What of a ledger's row is a basis. `FigureRow` of `lib/tables` is one. */
export interface LedgerRow {
  source: string;
  printed: string;
  value: number | null;
  bound: string;
  unit: string;
  measure: string;
  area: string;
  period: string;
}

/**
 * Finds every figure of an article, says what each means, and whether the figures agree with one
 * another: shares with their parts and wholes, changes with the years they compare, rates with the
 * true days of the year, totals with lists.
 *
 * A verdict is about arithmetic, not truth: "holds" says that the counts printed give the statement,
 * "does not hold" that they give another, "not checkable" that they are not there or differ.
 * A text without figures, or no text at all, has no findings; nothing is refused.
 *
 * @example
 * check("Kent Police recorded 1,571 offences in 2015/16, four a day.").findings[1]?.verdict // → "holds"
 */
export function check(text: string, options: CheckOptions = {}): Checked {
  const file = options.file ?? "";
  const areas = gazetteer();
  const claims = interpret(text, areas);
  const quoted = claims.map((claim) => ({ claim, ...placeOf(claim, text) }));
  const facts = new Map<Claim, Fact>();
  const counts = new Map<number, Counted[]>();
  for (const { claim, start, end, quote } of quoted) {
    const guessed = claim.guessed ?? false;
    const place = { start, end, guessed, disputes: claim.disputes, way: claim.way ?? 0 };
    const fact = factOf({ ...claim, printed: quote }, file || "the article", place);
    facts.set(claim, fact);
    if (!isCount(claim)) continue;
    const { index } = claim.reading.sentence;
    counts.set(index, [...(counts.get(index) ?? []), { claim, fact }]);
  }
  const ranks = [[...facts.values()].filter(isBasis)];
  if (options.ledger) ranks.push(ledgerFacts(options.ledger));
  const evidence = new Evidence(...ranks);
  const findings = quoted.map(({ claim, start, end, quote }): Finding => {
    const statement = statementOf(claim, quote);
    const near = counts
      .get(claim.reading.sentence.index)
      ?.map(({ fact }) => fact)
      .sort((a, b) => Math.abs(a.start! - start) - Math.abs(b.start! - start));
    const outcome = judge(statement, evidence, areas, tiesOf(claim, facts, near));
    const told = isOpen(claim, outcome) ? otherReading(claim, statement, counts, areas) : undefined;
    const { printed, ...meaning } = told?.statement ?? statement;
    return { quote: printed, start, end, ...meaning, ...(told?.outcome ?? outcome) };
  });
  return { file, findings };
}

function statementOf(claim: Claim, printed: string): Statement & { unit: ClaimUnit; bound: Bound } {
  const { value, unit, area, period, measure, bound } = claim;
  return { printed, value, unit, area, period, measure, bound };
}

/** Whether the words leave room for another reading than the one that was judged. */
function isOpen(claim: Claim, { verdict, restsOn }: Outcome): boolean {
  if (isCount(claim) || verdict === "holds") return false;
  if (verdict === "not checkable") return claim.sameAs === undefined || claim.measure === "total";
  const { start, end } = claim.reading.sentence;
  return !restsOn.some((basis) => (basis.start ?? -1) >= start && (basis.end ?? end + 1) <= end);
}

const isBasis = ({ unit }: Fact): boolean => isCountUnit(unit) || unit === "forces";

function placeOf({ reading, start, end }: Claim, text: string) {
  const from = reading.sentence.start + start;
  const to = reading.sentence.start + end;
  return { start: from, end: to, quote: text.slice(from, to) };
}

function tiesOf(claim: Claim, facts: ReadonlyMap<Claim, Fact>, near: Fact[] = []): Ties {
  const part = claim.sameAs && isCount(claim.sameAs) ? facts.get(claim.sameAs) : undefined;
  const whole = claim.wholeIs ? facts.get(claim.wholeIs) : undefined;
  return {
    part,
    whole,
    near,
    guessed: claim.guessed ?? false,
    disputes: claim.disputes,
    way: claim.way ?? 0,
    ...(claim.shareOf ? { shareOf: claim.shareOf } : {}),
  };
}

/** The ledger's counts as bases. */
export function ledgerFacts(rows: readonly LedgerRow[]): Fact[] {
  return rows.flatMap((row) =>
    row.value === null || !isCountUnit(row.unit)
      ? []
      : [
          factOf(
            { ...row, printed: row.printed || String(row.value), value: row.value },
            row.source,
          ),
        ],
  );
}
