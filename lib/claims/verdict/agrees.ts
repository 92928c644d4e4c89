import { roundHalfUp } from "../../measures/roundHalfUp";

/** Whether a true value agrees with a printed one; the rules are those of a careful reader. */
export interface Terms {
  bound: string;
  decimals: number;
  inWords: boolean;
  /** "As many as 177 a day": the number may be reached. */
  mayReach?: boolean;
}

/** "Nearly 80" may be no further below than this share of 80. */
const NEARLY_WITHIN = 0.15;
/** "A third" may be so many points out. */
const POINTS_IN_WORDS = 3;
/** "About 30 per cent" may be so many points out. */
const POINTS_ABOUT = 1.5;
/** "About 60 a day" may be so far out, as a share. */
const RATE_ABOUT = 0.06;
/** A rounded count or a multiple may be so far out, as a share. */
const SHARE_ABOUT = 0.05;

const rounds = (truth: number, printed: number, decimals: number): boolean =>
  roundHalfUp(truth, Math.min(decimals, 15)) === printed;

function cut(truth: number, decimals: number): number {
  const scale = 10 ** Math.min(decimals, 15);
  return Math.floor(truth * scale + 1e-9) / scale;
}

/** The bounds that are inequalities: undefined for "exact" and "about". */
function bounded(
  truth: number,
  printed: number,
  { bound, mayReach, decimals = 0 }: Pick<Terms, "bound"> & Partial<Terms>,
): boolean | undefined {
  if (mayReach && rounds(truth, printed, decimals)) return true;
  if (bound === "more_than") return truth > printed;
  if (bound === "less_than") return truth < printed;
  if (bound === "nearly") return truth < printed && truth >= printed * (1 - NEARLY_WITHIN);
  return undefined;
}

/** A daily, weekly or hourly rate, or the minutes between events: rounded or cut. */
export function rateAgrees(truth: number, printed: number, terms: Terms): boolean {
  const inequality = bounded(truth, printed, terms);
  if (inequality !== undefined) return inequality;
  if (isToTheHalf(printed, terms)) return Math.abs(truth - printed) < 0.25;
  if (rounds(truth, printed, terms.decimals) || cut(truth, terms.decimals) === printed) return true;
  return (terms.bound === "about" || terms.inWords) && isRoundTen(truth, printed);
}

/** "Six and a half times", "two and a half a day". */
const isToTheHalf = (printed: number, { inWords }: Terms): boolean =>
  inWords && printed % 1 === 0.5;

/** "Around 60 a day", or "sixty a day", for 63.3: to the nearest ten, and not far out. */
function isRoundTen(truth: number, printed: number): boolean {
  return (
    printed % 10 === 0 &&
    roundHalfUp(truth, -1) === printed &&
    Math.abs(truth - printed) <= RATE_ABOUT * printed
  );
}

/** A percentage of either sign: a change agrees only in the same direction. */
export function percentAgrees(truth: number, printed: number, terms: Terms): boolean {
  if (truth * printed < 0) return false;
  const [size, said] = [Math.abs(truth), Math.abs(printed)];
  // "Almost doubled" is a ratio of almost two.
  if (terms.inWords && terms.bound === "nearly" && said >= 100)
    return bounded(size + 100, said + 100, terms) === true;
  const inequality = bounded(size, said, terms);
  if (inequality !== undefined) return inequality;
  if (terms.inWords) return Math.abs(size - said) <= pointsFor(said) || isCutTo(said, size);
  if (terms.bound === "about") return Math.abs(size - said) <= POINTS_ABOUT;
  return rounds(size, said, terms.decimals);
}

/** "Four-fold" of 4.3 times as many; but "doubled" is not said of nearly three times. */
const isCutTo = (said: number, size: number): boolean =>
  said >= LEAST_FOLD && Math.floor(size / 100) === said / 100;
const LEAST_FOLD = 300;

/** "Doubled" is a ratio of two: five per cent out, as a ratio. */
function pointsFor(said: number): number {
  return said >= 100 ? SHARE_ABOUT * (100 + said) : POINTS_IN_WORDS;
}

/** "Six to one": nearest whole number, or the decimals printed. */
export function ratioAgrees(truth: number, printed: number, terms: Terms): boolean {
  const inequality = bounded(truth, printed, terms);
  if (inequality !== undefined) return inequality;
  if (isToTheHalf(printed, terms)) return Math.abs(truth - printed) < 0.25;
  return rounds(truth, printed, terms.decimals);
}

/** One count against a more exact one. */
export function countAgrees(truth: number, printed: number, bound: string): boolean {
  const inequality = bounded(truth, printed, { bound });
  if (inequality !== undefined) return inequality || (bound === "more_than" && truth === printed);
  return bound === "about" ? Math.abs(truth - printed) <= SHARE_ABOUT * printed : truth === printed;
}
