import { COMPARING_UNITS } from "../measures/comparingUnits";
import { byValue, choiceRule, choose, factsOf, type FigureRow, type SourceRow } from "../tables";
import { isCountUnit, ledgerFacts, type LedgerRow } from "./ledger";
import { keyOf, whatOf, wholesOf } from "./meaning/facets";
import type { Basis, Outcome, Statement } from "./types";
import { countAgrees } from "./verdict/agrees";
import { daysOf, judgeChange, judgeRate, judgeRatio, judgeShare } from "./verdict/arithmetic";
import { butOfRisk } from "./verdict/but";
import { Counts } from "./verdict/counts";
import {
  type Fact,
  isExact,
  judged,
  notCheckable,
  type Sought,
  unfounded,
} from "./verdict/outcome";
import { number } from "./verdict/words";

/** A count as a basis, without where it was printed. */
export type ClaimBasis = Pick<Basis, "value" | "measure" | "area" | "period"> &
  Partial<Basis> & { bound?: string };

/** One row of the ledger that compares or rounds counts, and what became of it. */
export interface CheckedStatement<Row extends LedgerRow = LedgerRow> extends Outcome {
  row: Row;
  /** What the printed words claim beyond a sum that is right: "six times more likely". */
  but?: string;
}

/**
 * The verdict on one statement from given counts, by the same rules as {@link check}.
 *
 * @param statement What is claimed, in the words and fields of a ledger row.
 * @param bases The counts that it may rest on. Where two differ for one area, year and measure,
 * neither is taken.
 * @example
 * const claim = { printed: "every 20 minutes", value: 20, unit: "minutes_per_event", bound: "exact", measure: "total", area: "England and Wales", period: "2010/11" };
 * const total = { value: 23097, measure: "total", area: "England and Wales", period: "2010/11" };
 * checkClaim(claim, [total]).verdict // → "does not hold"
 * checkClaim(claim, []).verdict // → "not checkable"
 */
export function checkClaim(statement: Statement, bases: readonly ClaimBasis[]): Outcome {
  return judgeStatement(statement, new Counts(bases.map(factFrom)));
}

function factFrom(basis: ClaimBasis): Fact {
  const { value, measure, area, period } = basis;
  const defaults = { printed: String(value), bound: "exact", unit: "offences", source: "" };
  return { ...defaults, ...basis, key: keyOf(whatOf(measure)), value, measure, area, period };
}

/**
 * The verdict on every statement among rows of the ledger: rates, shares, changes, ratios and
 * rounded counts. Each rests on the counts of its own source where that prints them, else on those
 * of the other rows; where other sources differ, on none. Where several of them print the one number,
 * the page is named that the ledger's rule takes, as `ledger.chosen` does.
 *
 * @param sources When each page was published; without, the first that prints a number is named.
 * @example
 * const rows = readLedger().figures;
 * checkStatements(rows).find(({ row }) => row.id === "norfolk-2012.3")?.verdict // → "does not hold"
 */
export function checkStatements<Row extends LedgerRow>(
  rows: readonly Row[],
  sources: readonly SourceRow[] = [],
): CheckedStatement<Row>[] {
  const facts = ledgerFacts(byRule(rows, sources));
  const bySource = grouped(facts);
  const known = new Map<string, Counts>();
  return rows.filter(isStatement).map((row) => {
    const counts = known.get(row.source) ?? new Counts(bySource.get(row.source) ?? [], facts);
    known.set(row.source, counts);
    const outcome = judgeStatement({ ...row, value: row.value ?? 0 }, counts);
    const but =
      row.unit === "ratio" && outcome.verdict === "holds" ? butOfRisk(row.printed) : undefined;
    return { row, ...outcome, ...(but === undefined ? {} : { but }) };
  });
}

/** The rows, but of those that print one number for one thing the one first that the rule takes. */
function byRule(rows: readonly LedgerRow[], sources: readonly SourceRow[]): LedgerRow[] {
  const rule = choiceRule(sources);
  const known = rows.map((row) => ({ forces_responding: null, status: "", ...row }) as FigureRow);
  const ordered: LedgerRow[] = [...rows];
  const places = new Map(known.map((row, at) => [row, at]));
  for (const { rows: printing } of factsOf(known).flatMap((fact) => byValue(fact.rows))) {
    const { used } = choose(printing, rule);
    const inTurn = [used, ...printing.filter((row) => row !== used)];
    printing.forEach((row, at) => (ordered[places.get(row)!] = inTurn[at]!));
  }
  return ordered;
}

function isStatement({ value, unit, bound, measure }: LedgerRow): boolean {
  if (value === null) return false;
  return (
    COMPARING_UNITS.has(unit) || (isCountUnit(unit) && (bound !== "exact" || measure === "change"))
  );
}

const both = (
  a: Fact | Outcome,
  b: Fact | Outcome,
  then: (a: Fact, b: Fact) => Outcome,
): Outcome => ("verdict" in a ? a : "verdict" in b ? b : likeForLike(then(a, b), a, b));

/** Two publications may count other forces or another set of offences, so their counts refute nothing. */
function likeForLike(outcome: Outcome, a: Fact, b: Fact): Outcome {
  if (outcome.verdict !== "does not hold" || a.source === b.source) return outcome;
  const because = `${outcome.because} But the two counts are of different publications, so like for like it is not checkable.`;
  return { ...notCheckable(because, [a, b]), recomputed: outcome.recomputed };
}

/** Holds one statement with fields against counts of the same fields. */
function judgeStatement(statement: Statement, counts: Counts): Outcome {
  const { unit, area, period, measure } = statement;
  const what = whatOf(measure);
  const one = (key: string, year = period): Sought => counts.one(area, year, key);
  const need = (sought: Sought, of = measure, year = period): Fact | Outcome =>
    "fact" in sought ? sought.fact : unfounded(sought, area, year, of);
  switch (unit) {
    case "per_day":
    case "per_week":
    case "minutes_per_event": {
      const days = daysOf(period);
      if (days === undefined) return notCheckable("The words do not say of which year this is.");
      const count = need(one(keyOf(what)));
      return "verdict" in count ? count : judgeRate(statement, count, days);
    }
    case "ratio":
      if (measure === "girls_to_boys" || measure === "boys_to_girls") {
        const [first, second] = measure === "girls_to_boys" ? ["girls", "boys"] : ["boys", "girls"];
        const [a, b] = [first!, second!].map((sex) => need(one(keyOf(whatOf(sex))), sex));
        return both(a!, b!, (x, y) => judgeRatio(statement, x, y));
      }
      return change();
    case "percent_change":
      return change();
    case "percent":
      return share();
    default:
      if (!isCountUnit(unit)) return notCheckable(`Nothing is known of figures in ${unit}.`);
      return measure === "change" ? change() : roundedCount();
  }

  function change(): Outcome {
    const [from, to] = period.split(" to ");
    if (!from || !to) return notCheckable("The words do not say between which years.");
    const key = keyOf(what);
    return both(need(one(key, from), measure, from), need(one(key, to), measure, to), (a, b) =>
      judgeChange(statement, a, b),
    );
  }

  function share(): Outcome {
    const children = measure === "children_share_of_all_sexual_offences";
    const part = one(keyOf(children ? whatOf("total") : what));
    const courts = "missing" in part && measure === "convictions";
    const found = courts ? one(keyOf(what), period.slice(0, 4)) : part;
    const wholes = wholesOf(what).map((whole) => one(keyOf(whole)));
    const whole = wholes.find((sought) => "fact" in sought) ?? wholes[0];
    if (!whole) return notCheckable("The words do not say of which counts this is a share.");
    return both(need(found), need(whole, "total"), (a, b) => {
      const outcome = judgeShare(statement, a, b);
      const caution =
        measure === "convictions" ? " The convictions of a year are not of the same cases." : "";
      return { ...outcome, because: outcome.because + caution };
    });
  }

  function roundedCount(): Outcome {
    const exact = one(keyOf(what));
    if (!("fact" in exact) || isExact(statement)) return unfounded(exact, area, period, measure);
    const { value } = exact.fact;
    const holds = countAgrees(value, statement.value, statement.bound);
    return judged(holds, `The exact count is ${number(value)}.`, [exact.fact], value);
  }
}

function grouped(facts: readonly Fact[]): Map<string, Fact[]> {
  const found = new Map<string, Fact[]>();
  for (const fact of facts) {
    const known = found.get(fact.source);
    if (known) known.push(fact);
    else found.set(fact.source, [fact]);
  }
  return found;
}
