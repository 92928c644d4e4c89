import type { Mention } from "../../finding/mention";
import type { Reading } from "../../reading/reading";

/** One figure of a sentence, with the words on either side of it and what was found before it. */
export interface Figure {
  readonly reading: Reading;
  readonly mentions: readonly Mention[];
  /** Which of the mentions it is. */
  readonly i: number;
  readonly mention: Mention;
  readonly previous: Mention | undefined;
  readonly next: Mention | undefined;
  /** The marked words since the figure before. */
  readonly before: string;
  /** The marked words up to the next figure. */
  readonly after: string;
  /** The measures of the figures before it. */
  readonly found: readonly string[];
  /** The last measure that was no total: "that group". */
  readonly group: string;
}

export function figureAt(
  i: number,
  mentions: readonly Mention[],
  reading: Reading,
  found: readonly string[],
  group: string,
): Figure {
  const mention = mentions[i]!;
  const previous = mentions[i - 1];
  const next = mentions[i + 1];
  const before = reading.marked.slice(previous?.end ?? 0, mention.start);
  const after = reading.marked.slice(mention.end, next?.start);
  return { reading, mentions, i, mention, previous, next, before, after, found, group };
}
