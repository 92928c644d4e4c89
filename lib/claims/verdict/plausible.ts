/** A printed figure and what the counts give may be so many times apart before other counts are likelier meant. */
const TIMES_APART = 3;
const ANOTHER_MAGNITUDE = 10;
/** Below this a percentage is too small for such a comparison. */
const SMALL = 5;
/** A list that falls short by more is likelier cut short than wrong. */
const SHORT = 0.08;
const OVER = 0.3;

/**
 * Whether a figure that does not agree can be a slip in the text. Texts err by a digit, a rounding or
 * a year; where the counts give something quite different, the words speak of other counts.
 */
export function mayBeSlip(printed: number, truth: number, unit: string): boolean {
  const [a, b] = [Math.abs(printed), Math.abs(truth)].map((size) =>
    unit.startsWith("percent") ? Math.max(size, SMALL) : Math.max(size, 1e-9),
  );
  return Math.max(a!, b!) <= TIMES_APART * Math.min(a!, b!);
}

/** What counts give that is another magnitude altogether is of other counts. */
export function isFarApart(printed: number, truth: number): boolean {
  const [a, b] = [Math.abs(printed), Math.abs(truth)].map((size) => Math.max(size, 0.5));
  return Math.max(a!, b!) > ANOTHER_MAGNITUDE * Math.min(a!, b!);
}

/** Whether a sum that is not its total can be a slip, and not a list that leaves some out. */
export const mayBeWrongSum = (sum: number, total: number): boolean =>
  sum < total ? total - sum <= SHORT * total : sum - total <= OVER * total;
