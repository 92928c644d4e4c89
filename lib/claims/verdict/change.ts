import type { Statement } from "../types";
import { countAgrees, percentAgrees, ratioAgrees } from "./agrees";
import type { Evidence, Fact, Sought } from "./evidence";
import { type Judged, judged, notCheckable, unfounded } from "./outcome";
import { precisionOf } from "./printed";
import { measureWords, number, percent } from "./words";

interface Ends {
  from: number;
  to: number;
  facts: Fact[];
}

/** A change, in per cent, as a multiple or as a number, between two years. */
export function judgeChange(
  statement: Statement,
  evidence: Evidence,
  measure: string,
  near: readonly Fact[] = [],
  way = 0,
): Judged {
  const [before, after] = statement.period.split(" to ");
  if (!before || !after) return notCheckable("The words do not say between which years.");
  const from = evidence.one(statement.area, before, measure, near);
  const to = evidence.one(statement.area, after, measure, near);
  const ends = bothEnds(from, to) ?? viaDifference(statement, evidence, from, to);
  if (!ends) {
    const lacking = "fact" in from ? to : from;
    return unfounded(lacking, statement.area, "fact" in from ? after : before, measure);
  }
  if (ends.from === 0) return notCheckable("A change from nothing has no percentage.", ends.facts);
  const [low, high] = [number(ends.from), number(ends.to)];
  const terms = {
    bound: statement.bound,
    ...precisionOf(statement.printed, statement.value, statement.unit),
  };
  const what = measure === "total" ? "" : ` (${measureWords(measure)})`;
  if (statement.unit === "ratio") {
    const truth = ends.to / ends.from;
    const holds = ratioAgrees(truth, statement.value, terms);
    return judged(holds, `${high} is ${number(truth, 1)} times ${low}${what}.`, ends.facts, truth);
  }
  if (statement.unit === "percent_change") {
    const truth = ((ends.to - ends.from) / ends.from) * 100;
    const holds = percentAgrees(truth, statement.value, terms);
    return judged(holds, `${low} to ${high} is ${percent(truth, true)}${what}.`, ends.facts, truth);
  }
  const truth = Math.abs(ends.to - ends.from);
  const isThatWay = way === 0 || Math.sign(ends.to - ends.from) === Math.sign(way);
  const holds = isThatWay && countAgrees(truth, statement.value, statement.bound);
  return judged(
    holds,
    `${low} to ${high} is a difference of ${number(truth)}${what}.`,
    ends.facts,
    truth,
  );
}

function bothEnds(from: Sought, to: Sought): Ends | undefined {
  if (!("fact" in from) || !("fact" in to)) return undefined;
  return { from: from.fact.value, to: to.fact.value, facts: [from.fact, to.fact] };
}

/** "110 more than in 2017/18" gives the year that no count was printed for. */
function viaDifference(
  statement: Statement,
  evidence: Evidence,
  from: Sought,
  to: Sought,
): Ends | undefined {
  if (statement.unit !== "percent_change") return undefined;
  const difference = evidence.one(statement.area, statement.period, "change");
  if (!("fact" in difference)) return undefined;
  const way = difference.fact.way ?? 0;
  const step = (way === 0 ? Math.sign(statement.value) : way) * difference.fact.value;
  if ("fact" in to && !("conflicting" in from) && to.fact.value - step > 0) {
    return { from: to.fact.value - step, to: to.fact.value, facts: [to.fact, difference.fact] };
  }
  if ("fact" in from && !("conflicting" in to) && from.fact.value + step >= 0) {
    return {
      from: from.fact.value,
      to: from.fact.value + step,
      facts: [from.fact, difference.fact],
    };
  }
  return undefined;
}
