import { countDays, monthNumber, monthsOf, nextDay } from "../calendar";
import type { Period } from "../period";

/**
 * Distinct periods in such an order that each stands right after the one that it follows: calendar
 * years apart from financial years, quarters apart from both. A stretch of days written in two ways
 * is there once; what is no period is left out.
 */
export function inSequence(periods: readonly (Period | undefined)[]): Period[] {
  const distinct = new Map<string, Period>();
  for (const known of periods) {
    if (known !== undefined) distinct.set(`${sequenceOf(known)} ${known.start}`, known);
  }
  const keys = [...distinct.keys()];
  keys.sort();
  return keys.map((key) => distinct.get(key)!);
}

/** The same for all periods that can follow each other without a gap: length, and where it starts. */
function sequenceOf(span: Period): string {
  const months = monthsOf(span);
  return months === undefined
    ? `${span.days} days ${countDays("1000-01-01", span.start) % span.days}`
    : `${months} months ${monthNumber(span.start) % months} ${span.start.slice(8)}`;
}

/** Whether one period begins the day after another ends and is as long. */
export function follows(first: Period, second: Period): boolean {
  return nextDay(first.end) === second.start && sequenceOf(first) === sequenceOf(second);
}
