import { period as readPeriod } from "../../measures/period";
import type { Statement } from "../types";
import { rateAgrees } from "./agrees";
import type { Evidence, Fact } from "./evidence";
import { type Judged, judged, notCheckable, unfounded } from "./outcome";
import { precisionOf } from "./printed";
import { number } from "./words";

/** A number a day, a week or an hour, or the minutes between events, from the year's count. */
export function judgeRate(
  statement: Statement,
  evidence: Evidence,
  near: readonly Fact[] = [],
): Judged {
  const { area, period, measure } = statement;
  const days = daysOf(period);
  if (days === undefined) return notCheckable("The words do not say which year is meant.");
  const sought = evidence.one(area, period, measure, near);
  if (!("fact" in sought)) return unfounded(sought, area, period, measure);
  if (sought.fact.value <= 0) return notCheckable("A rate of no events is no rate.", [sought.fact]);
  if (statement.unit === "per_day") return perDay(statement, sought.fact, days);
  if (statement.unit === "per_week") return perWeek(statement, sought.fact, days);
  return minutes(statement, sought.fact, days);
}

function daysOf(period: string): number | undefined {
  try {
    return period.includes(" to ") ? undefined : readPeriod(period).days;
  } catch {
    return undefined;
  }
}

/** A rate is "about" as a matter of course, but only where the words say so may it be far out. */
const SAYS_ABOUT = /\b(?:about|around|roughly|some|approximately|circa|average|averag\w+)\b/i;

function termsOf({ printed, value, unit, bound }: Statement) {
  const said = bound === "about" && !SAYS_ABOUT.test(printed) ? "exact" : bound;
  return { bound: said, ...precisionOf(printed, value, unit) };
}

function perDay(statement: Statement, fact: Fact, days: number): Judged {
  const truth = fact.value / days;
  const holds = rateAgrees(truth, statement.value, termsOf(statement));
  const words = `${number(fact.value)} in ${days} days is ${number(truth, 1)} a day`;
  return judged(holds, `${words}.`, [fact], truth);
}

/** A year may be counted as 52 weeks or by its true days. */
function perWeek(statement: Statement, fact: Fact, days: number): Judged {
  const truth = (fact.value * 7) / days;
  const by52 = fact.value / 52;
  const terms = termsOf(statement);
  const trueDays = rateAgrees(truth, statement.value, terms);
  const holds = trueDays || rateAgrees(by52, statement.value, terms);
  const words = `${number(fact.value)} in ${days} days is ${number(truth, 1)} a week`;
  const weeks = holds && !trueDays ? `, and ${number(by52, 1)} if the year counts as 52 weeks` : "";
  return judged(holds, `${words}${weeks}.`, [fact], truth);
}

function minutes(statement: Statement, fact: Fact, days: number): Judged {
  const truth = (days * 24 * 60) / fact.value;
  const { perHour, ...terms } = termsOf(statement);
  const words = `${number(fact.value)} in ${days} days is one every ${number(truth, 1)} minutes`;
  if (perHour !== undefined) {
    const hourly = fact.value / (days * 24);
    // "Every hour" is said to the hour: 95 minutes are two.
    const isHour =
      perHour !== 1 || !["exact", "about"].includes(terms.bound) || Math.abs(truth - 60) <= 30;
    const holds = isHour && rateAgrees(hourly, perHour, terms);
    return judged(holds, `${words}, or ${number(hourly, 2)} an hour.`, [fact], truth);
  }
  // "More than one every eight minutes" is more often, so fewer minutes; "nearly one" is more.
  const often: Record<string, string> = { more_than: "less_than", less_than: "more_than" };
  if (terms.bound === "nearly") {
    const holds = truth > statement.value && truth <= statement.value * 1.15;
    return judged(holds, `${words}.`, [fact], truth);
  }
  const oneEvery = /\b(?:one|once|a|an) .{0,40}every\b|^more\b/i.test(statement.printed);
  const bound = oneEvery ? (often[terms.bound] ?? terms.bound) : terms.bound;
  // Minutes are rounded, never cut: 6.9 is not "every six minutes". "About every 20 minutes" is held to the same rule as "every 20 minutes".
  // "Every four hours" is said to the hour.
  const step = /\bevery\b.*\bhours\b/i.test(statement.printed) ? 60 : 1;
  const strict = { ...terms, bound: bound === "about" ? "exact" : bound };
  const near = Math.abs(truth - statement.value) <= (step / 2) * 10 ** -strict.decimals;
  const holds =
    strict.bound === "exact" ? near : rateAgrees(truth / step, statement.value / step, strict);
  return judged(holds, `${words}.`, [fact], truth);
}
