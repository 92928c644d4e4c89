/** A text is read as it looks: characters that nobody sees part no word and no number. */
import type { Finding } from "./types";

/** Soft hyphens, spaces and joiners of no width, marks of direction, byte-order marks. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g;

/** A text without what is not seen in it, and how places in it and in the original go together. */
export interface Seen {
  text: string;
  /** A stretch of the original as one of `text`. */
  inSeen<T extends { start: number; end: number }>(this: void, one: T): T;
  /** What was found in `text`, with its places and words as they are in the original. */
  inOriginal(this: void, found: Finding): Finding;
}

/** Undefined where everything is seen. */
export function seenIn(original: string): Seen | undefined {
  const unseen = [...original.matchAll(UNSEEN)].map(({ index = 0 }) => index);
  if (unseen.length === 0) return undefined;
  // The places that they would have had in the text without them.
  const gaps = unseen.map((at, i) => at - i);
  const toOriginal = (at: number): number => at + countUpTo(gaps, at);
  const fromOriginal = (at: number): number => at - countUpTo(unseen, at - 1);
  /** What ends before an unseen character ends with the last that is seen. */
  const place = <T extends { start?: number; end?: number }>(one: T): T =>
    one.start === undefined || one.end === undefined
      ? one
      : { ...one, start: toOriginal(one.start), end: toOriginal(one.end - 1) + 1 };
  const withBases = <T extends Pick<Finding, "restsOn">>(one: T): T => ({
    ...one,
    restsOn: one.restsOn.map(place),
  });
  return {
    text: original.replace(UNSEEN, ""),
    inSeen: (one) => ({ ...one, start: fromOriginal(one.start), end: fromOriginal(one.end) }),
    inOriginal: (found) => {
      const there = place(withBases(found));
      const readings = found.readings?.map(withBases);
      const quote = original.slice(there.start, there.end);
      return { ...there, quote, ...(readings ? { readings } : {}) };
    },
  };
}

/** How many of an ascending list are no more than a value. */
function countUpTo(ascending: readonly number[], value: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
