import type { Correction } from "./protocol";

/**
 * The corrections after the text was edited: those before the edit stay, those after it move with
 * their words, and those whose own words were touched are given up.
 */
export function moveCorrections(
  corrections: readonly Correction[],
  before: string,
  after: string,
): Correction[] {
  if (before === after) return [...corrections];
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const moved = after.length - before.length;
  return corrections.flatMap((correction) => {
    if (correction.end <= head) return [correction];
    if (correction.start < before.length - tail) return [];
    return [{ ...correction, start: correction.start + moved, end: correction.end + moved }];
  });
}

/** The corrections with one more; a second for the same words adds to the first. */
export function correct(corrections: readonly Correction[], one: Correction): Correction[] {
  const same = ({ start, end }: Correction): boolean => start === one.start && end === one.end;
  const earlier = corrections.find(same);
  return [...corrections.filter((each) => !same(each)), { ...earlier, ...one }].sort(
    (a, b) => a.start - b.start,
  );
}
