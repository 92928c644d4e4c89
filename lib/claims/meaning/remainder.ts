/** What parts leave of their whole, and the text tells: "204 of the 1,210 were …; the remaining 1,006 …". */
import { areAllRead, type Claim, isCount, isExactCount } from "./facets";

const THE_REMAINDER =
  /\b[Tt]he (?:remaining|remainder|rest|other|balance)(?:,| \(| -|:)? ?(?:some |of )?$/;
/** Between a whole and its parts. */
const OF_WHICH = /\bof (?:which|whom|these|them)\b/;
const OPENS_OF = /^\W*(?:Out )?[Oo]f (?:these|those|them|the latter|the total|this number)\b/;
/** As many figures as a sentence has at the most. */
const NEAR = 16;

/** Ties a whole to its parts, the last of which is told as what the others leave. */
export function tieRemainders(claims: readonly Claim[]): void {
  for (const rest of claims) {
    const left = rest.reading.marked.slice(Math.max(0, rest.start - 24), rest.start);
    if (!isExactCount(rest) || !THE_REMAINDER.test(left)) continue;
    const near = claims.slice(Math.max(0, rest.index - NEAR), rest.index);
    const here = near.filter((one) => one.reading === rest.reading);
    const whole = wholeOf(here, near);
    const parts = [...here.filter((one) => one !== whole && isCount(one)), rest];
    if (!whole || parts.length < 2 || !areAll(parts, here, whole)) continue;
    whole.totalOf = parts;
    whole.addsUp = true;
    whole.leaves = rest;
  }
}

function wholeOf(here: readonly Claim[], near: readonly Claim[]): Claim | undefined {
  const told = here.find((one) => here.some(({ wholeIs }) => wholeIs === one));
  const [first, second] = here;
  if (!first || told) return told;
  const { marked } = first.reading;
  const between = marked.slice(first.end, second?.start);
  if (OF_WHICH.test(between) || /^[^.;]*: $/.test(between)) return first;
  if (!OPENS_OF.test(marked)) return undefined;
  return first.wholeIs ?? near.findLast((one) => one.index < first.index && isExactCount(one));
}

/** Each is exact and smaller than the whole, and no number of the sentence is passed over. */
const areAll = (parts: readonly Claim[], here: readonly Claim[], whole: Claim): boolean =>
  isExactCount(whole) &&
  !whole.isBase &&
  parts.every((one) => isExactCount(one) && !one.isBase && one.value < whole.value) &&
  areAllRead(parts[0]!.reading, [...here, ...parts]);
