import { period as readPeriod } from "../../measures/period";
import { asCounted, isMonths } from "../reading/months";
import { yearsBefore } from "../reading/yearLabels";
import type { Outcome } from "../types";
import { countAgrees, percentAgrees, rateAgrees, ratioAgrees } from "./agrees";
import { isUnnamed, periodName, UNTOLD } from "./labels";
import { type Fact, judged, notCheckable } from "./outcome";
import { precisionOf } from "./printed";
import { measureWords, number, percent } from "./words";

/** The printed side of a comparison. */
export interface Printed {
  printed: string;
  value: number;
  unit: string;
  bound: string;
}

const termsOf = ({ printed, value, unit, bound }: Printed) => ({
  bound,
  ...precisionOf(printed, value, unit),
});

function kindOf(label: string): string {
  if (label === "" || label === UNTOLD || isUnnamed(label)) return "";
  if (/^\d{4}\/\d\d$/.test(label)) return "financial";
  return /^\d{4}$/.test(label) ? "calendar" : "part";
}

/** Why two counts are no pair for a change: kinds of year, units, forces. */
export function notComparable(a: Fact, b: Fact): string | undefined {
  const [one, other] = [kindOf(a.period), kindOf(b.period)];
  if (one !== other && one !== "" && other !== "")
    return `${a.period} and ${b.period} are years of different kinds, so the two counts are not comparable`;
  if (a.noun && b.noun && a.noun !== b.noun)
    return `one counts ${a.noun}, the other ${b.noun}, so the two are not comparable`;
  if (differ(a.coverage, b.coverage))
    return `one is of ${a.coverage || "no forces named"}, the other of ${b.coverage || "no forces named"}, so the two are not comparable`;
  return undefined;
}

const SUBSET =
  /both|each year|all (?:the )?years|exclud|except|apart|not including|all but|where|of those/i;

/** Two counts of different forces; one that names none may be of all, unless the other is of a subset. */
export function differ(a = "", b = ""): boolean {
  if (a === b) return false;
  return (a !== "" && b !== "") || SUBSET.test(a + b);
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** A change, in per cent, as a multiple or as a number. */
export function judgeChange(said: Printed, from: Fact, to: Fact, way = 0): Outcome {
  const facts = [from, to];
  const reason = notComparable(from, to);
  if (reason) return notCheckable(`${capital(reason)}.`, facts);
  if (from.value === 0) return notCheckable("A change from nothing has no percentage.", facts);
  const [low, high] = [number(from.value), number(to.value)];
  const what = to.measure === "total" ? "" : ` (${measureWords(to.measure)})`;
  if (said.unit === "ratio") {
    const truth = to.value / from.value;
    const words = `${high} is ${number(truth, 1)} times ${low}${what}.`;
    return judged(ratioAgrees(truth, said.value, termsOf(said)), words, facts, truth);
  }
  if (said.unit === "percent_change") {
    const truth = ((to.value - from.value) / from.value) * 100;
    const terms = termsOf(said);
    const holds = percentAgrees(truth, said.value, terms);
    const times = terms.inWords && said.value >= 100 ? asTimes(said, truth, holds) : "";
    const words = `${low} to ${high} is ${percent(truth, true)}${times}${what}.`;
    return judged(holds, words, facts, truth);
  }
  const truth = Math.abs(to.value - from.value);
  const isThatWay = way === 0 || Math.sign(to.value - from.value) === Math.sign(way);
  const holds = isThatWay && countAgrees(truth, said.value, said.bound);
  return judged(
    holds,
    `${low} to ${high} is a difference of ${number(truth)}${what}.`,
    facts,
    truth,
  );
}

/** One place beside another: "300 is 2.0 times 150", as a change from the other's count to its own. */
export function judgeBeside(said: Printed, own: Fact, other: Fact, way = 0): Outcome {
  const outcome = judgeChange(said, other, own, way);
  if (outcome.recomputed === undefined || said.unit !== "percent_change") return outcome;
  const more = outcome.recomputed < 0 ? "below" : "above";
  const because = `${number(own.value)} is ${percent(Math.abs(outcome.recomputed))} ${more} ${number(other.value)}.`;
  return { ...outcome, because };
}

/** "Fivefold" is told as a multiple, and what it would have been where it is another. */
function asTimes({ printed, value }: Printed, truth: number, holds: boolean): string {
  const told = `, or ${number(truth / 100 + 1, 1)} times as many`;
  const said = `${number(value / 100 + 1)} times as many (${percent(value, true)})`;
  return holds ? told : `${told}; "${printed}" is ${said}`;
}

/** A share: "fewer than one in ten", "52.6 per cent". */
export function judgeShare(said: Printed, part: Fact, whole: Fact): Outcome {
  const facts = [part, whole];
  if (part.start !== undefined && part.start === whole.start)
    return notCheckable("The words do not say of which whole this is a share.");
  if (differ(part.coverage, whole.coverage))
    return notCheckable(
      `${number(part.value)} is of ${part.coverage}, ${number(whole.value)} is not.`,
      facts,
    );
  if (whole.value <= 0 || part.value > whole.value)
    return notCheckable(`${number(part.value)} is no part of ${number(whole.value)}.`, facts);
  const truth = (part.value / whole.value) * 100;
  const words = `${number(part.value)} of ${number(whole.value)} is ${percent(truth)}.`;
  return judged(percentAgrees(truth, said.value, termsOf(said)), words, facts, truth);
}

/** Girls for each boy, or the other way round. */
export function judgeRatio(said: Printed, first: Fact, second: Fact): Outcome {
  const facts = [first, second];
  if (second.value <= 0)
    return notCheckable("The second count is nought, so there is no ratio.", facts);
  const truth = first.value / second.value;
  const words = `${number(first.value)} to ${number(second.value)} is ${number(truth, 1)} to one.`;
  return judged(ratioAgrees(truth, said.value, termsOf(said)), words, facts, truth);
}

/** Years that may be counted together: more are no period of a count. */
const MOST_YEARS = 20;

/** Days of a year, of months, or of years together ("2011 to 2013"); undefined where the label is none. */
export function daysOf(period: string): number | undefined {
  if (!LENGTHS.has(period)) LENGTHS.set(period, countDays(period));
  return LENGTHS.get(period);
}
/** The numbers of days that so many years may have, whichever they are. */
export function daysOfYears(years: number): number[] {
  const leaps = new Set([Math.floor(years / 4), Math.ceil(years / 4)]);
  return [...leaps].map((leap) => 365 * years + leap);
}

const LENGTHS = new Map<string, number | undefined>();

function countDays(period: string): number | undefined {
  const years = yearsOf(period);
  if (years.length === 0) return undefined;
  try {
    return years.reduce((days, year) => days + readPeriod(periodName(asCounted(year))).days, 0);
  } catch {
    return undefined;
  }
}

/** The years of "2011 to 2013", each; none where the one does not lead to the other. */
function yearsOf(period: string): string[] {
  const [first = "", last] = isMonths(period) ? [period] : period.split(" to ");
  if (last === undefined) return first === "" ? [] : [first];
  const all = Array.from({ length: MOST_YEARS }, (_, i) => yearsBefore(first, -i));
  return all.slice(0, all.indexOf(last) + 1);
}

/** A rate is "about" as a matter of course, but only where the words say so may it be far out. */
const SAYS_ABOUT = /\b(?:about|around|roughly|some|approximately|circa|average|averag\w+)\b/i;

/** A daily, weekly or hourly rate, or the minutes between events, over so many days. */
export function judgeRate(printed: Printed, count: Fact, days: number): Outcome {
  if (count.value <= 0) return notCheckable("A rate of no events is no rate.", [count]);
  if (days <= 0) return notCheckable("How many days the count is of is not known.", [count]);
  const bound =
    printed.bound === "about" && !SAYS_ABOUT.test(printed.printed) ? "exact" : printed.bound;
  const said = { ...printed, bound };
  if (said.unit === "per_day") return perDay(said, count, days);
  return said.unit === "per_week" ? perWeek(said, count, days) : minutes(said, count, days);
}

function perDay(said: Printed, count: Fact, days: number): Outcome {
  const truth = count.value / days;
  const words = `${number(count.value)} in ${days} days is ${number(truth, 1)} a day.`;
  return judged(rateAgrees(truth, said.value, termsOf(said)), words, [count], truth);
}

/** A year may be counted as 52 weeks or by its true days. */
function perWeek(said: Printed, count: Fact, days: number): Outcome {
  const truth = (count.value * 7) / days;
  const by52 = count.value / 52;
  const trueDays = rateAgrees(truth, said.value, termsOf(said));
  const holds = trueDays || rateAgrees(by52, said.value, termsOf(said));
  const weeks = holds && !trueDays ? `, and ${number(by52, 1)} if the year counts as 52 weeks` : "";
  const words = `${number(count.value)} in ${days} days is ${number(truth, 1)} a week${weeks}.`;
  return judged(holds, words, [count], truth);
}

/** "Every three and a half hours" is said to the half. */
const HALF_HOURS = /\band a half hours\b|\bhour and a half\b/i;
const HOURS = /\bevery\b.*\bhours\b(?!.*\bmin)/i;

function minutes(said: Printed, count: Fact, days: number): Outcome {
  const truth = (days * 24 * 60) / count.value;
  const { perHour, ...terms } = termsOf(said);
  const words = `${number(count.value)} in ${days} days is one every ${number(truth, 1)} minutes`;
  if (perHour !== undefined) {
    const hourly = count.value / (days * 24);
    // "Every hour" is said to the hour: 95 minutes are two.
    const isHour =
      perHour !== 1 || !["exact", "about"].includes(terms.bound) || Math.abs(truth - 60) <= 30;
    const holds = isHour && rateAgrees(hourly, perHour, terms);
    return judged(holds, `${words}, or ${number(hourly, 2)} an hour.`, [count], truth);
  }
  if (terms.bound === "nearly") {
    const holds = truth > said.value && truth <= said.value * 1.15;
    return judged(holds, `${words}.`, [count], truth);
  }
  // "More than one every eight minutes" is more often, so fewer minutes.
  const often: Record<string, string> = { more_than: "less_than", less_than: "more_than" };
  const oneEvery = /\b(?:one|once|a|an) .{0,40}every\b|^more\b/i.test(said.printed);
  const bound = oneEvery ? (often[terms.bound] ?? terms.bound) : terms.bound;
  // Minutes are rounded, never cut: 6.9 is not "every six minutes". "Every four hours" is to the hour.
  const step = HALF_HOURS.test(said.printed) ? 30 : HOURS.test(said.printed) ? 60 : 1;
  const strict = { ...terms, bound: bound === "about" ? "exact" : bound };
  const near = Math.abs(truth - said.value) <= (step / 2) * 10 ** -strict.decimals;
  const holds =
    strict.bound === "exact" ? near : rateAgrees(truth / step, said.value / step, strict);
  return judged(holds, `${words}.`, [count], truth);
}
