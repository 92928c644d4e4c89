/** A paragraph of the text: words, and the numbers of the figures that stand between them. */
export type Piece = string | { figure: number; words: string };

/** A paragraph is a line; lines that are empty are passed over. */
export interface Paragraph {
  pieces: Piece[];
  /** The first and last figure in it; none where `from` is `to`. */
  from: number;
  to: number;
}

/**
 * The text in paragraphs with its figures apart. A figure that crosses the end of a line stands in
 * the paragraph where it begins.
 */
export function paragraphs(
  text: string,
  findings: readonly { start: number; end: number }[],
): Paragraph[] {
  const result: Paragraph[] = [];
  let next = 0;
  for (const { start, end } of lines(text)) {
    const pieces: Piece[] = [];
    const from = next;
    let at = start;
    while (next < findings.length && findings[next]!.start < end) {
      const figure = findings[next]!;
      if (figure.start > at) pieces.push(text.slice(at, figure.start));
      pieces.push({ figure: next, words: text.slice(figure.start, figure.end) });
      at = Math.max(at, figure.end);
      next += 1;
    }
    if (at < end) pieces.push(text.slice(at, end));
    if (next > from || text.slice(start, end).trim() !== "")
      result.push({ pieces, from, to: next });
  }
  return result;
}

function* lines(text: string): Generator<{ start: number; end: number }> {
  let start = 0;
  while (start < text.length) {
    const stop = text.indexOf("\n", start);
    const end = stop < 0 ? text.length : stop;
    yield { start, end };
    start = end + 1;
  }
}
