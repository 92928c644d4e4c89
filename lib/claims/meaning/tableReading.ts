import { bare, type Reading } from "../reading/reading";
import type { Table } from "../reading/tables";

/** A table as one sentence, of which each cell is a part. */
export function readingOf(
  table: Table,
  text: string,
  { paragraph, index }: { paragraph: number; index: number },
): Reading {
  const words = text.slice(table.start, table.end);
  const { start, end } = table;
  const sentence = {
    start,
    end,
    text: words,
    index: -1 - index,
    paragraph,
    firstOfParagraph: true,
  };
  return bare(sentence, words, true);
}
