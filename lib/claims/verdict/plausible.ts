/** A printed count and another may be so many times apart before something else is likelier meant. */
const COUNTS_APART = 3;
/** So may a share, a change or a rate and what its counts give: those that writers got wrong were nearer. */
const STATEMENTS_APART = 2.25;
/** Where the text has no other counts, something else is not likelier before that. */
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
export const mayBeSlip = (printed: number, truth: number, unit: string): boolean =>
  timesApart(printed, truth, unit) <= COUNTS_APART;

/** What counts give that is far from a share, a change or a rate is likelier of other counts, if there are any. */
export const isFarApart = (
  printed: number,
  truth: number,
  unit: string,
  hasOthers: boolean,
): boolean => timesApart(printed, truth, unit) > (hasOthers ? STATEMENTS_APART : ANOTHER_MAGNITUDE);

/** A statement and what its counts give are this near when a writer took the one for the other. */
const NEAR_MISS = 0.15;

/**
 * Counts of a statement's own place, time and kind that nearly give its number are those its writer
 * counted with: 22.5 minutes for "every 20 minutes". Others would hardly come so near. A share may be
 * of those alone whose sex or age is known, which comes near too; and many counts are near a half.
 */
export const isNearMiss = (
  { value, unit, inWords }: { value: number; unit: string; inWords: boolean },
  recomputed: number | undefined,
): boolean =>
  unit !== "percent" &&
  !(inWords && unit === "percent_change") &&
  recomputed !== undefined &&
  Math.abs(recomputed - value) <= NEAR_MISS * Math.abs(value);

function timesApart(printed: number, truth: number, unit: string): number {
  const least = unit.startsWith("percent") ? SMALL : 1e-9;
  const [a, b] = [printed, truth].map((size) => Math.max(Math.abs(size), least));
  return Math.max(a!, b!) / Math.min(a!, b!);
}

/** Whether a sum that is not its total can be a slip, and not a list that leaves some out. */
export const mayBeWrongSum = (sum: number, total: number): boolean =>
  sum < total ? total - sum <= SHORT * total : sum - total <= OVER * total;
