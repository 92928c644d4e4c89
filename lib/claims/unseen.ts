/** A text is read as it looks: characters that nobody sees part no word and no number. */

/** Soft hyphens, spaces and joiners of no width, marks of direction, byte-order marks. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g;

/** A text without what is not seen in it, and how its offsets and those of the original go together. */
export interface Seen {
  text: string;
  /** Where in the original a character of `text` stands. */
  toOriginal: (at: number) => number;
  /** Where in `text` a place of the original is. */
  fromOriginal: (at: number) => number;
}

/** Undefined where everything is seen. */
export function seenIn(original: string): Seen | undefined {
  const unseen = [...original.matchAll(UNSEEN)].map(({ index = 0 }) => index);
  if (unseen.length === 0) return undefined;
  // The places that they would have had in the text without them.
  const gaps = unseen.map((at, i) => at - i);
  return {
    text: original.replace(UNSEEN, ""),
    toOriginal: (at) => at + countUpTo(gaps, at),
    fromOriginal: (at) => at - countUpTo(unseen, at - 1),
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
