import { matches } from "./matches";
import { plain } from "./plain";

/** A stretch of the text, as offsets. */
export interface Span {
  start: number;
  end: number;
}

export interface Sentence extends Span {
  /** The plain form of the stretch. */
  text: string;
  /** Numbered from 0 over the text. */
  index: number;
  /** Numbered from 0 over the paragraphs that are not empty. */
  paragraph: number;
  firstOfParagraph: boolean;
}

/** No honest sentence is longer; a line of megabytes is cut here so that no rule meets it whole. */
const LONGEST = 1200;

/** A stop, with quotation marks and the mark of a note behind it: "in September.[115]" */
const ENDING = /[.!?]["')\]]*(?:\[\d{1,3}\])*(?=\s+["'([]*[A-Z0-9£])/g;
const SHORT_FORM =
  /(?:\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Rev|St|Sgt|Insp|Supt|Cllr|Hon|No|Nos|vs|etc|approx|c|e\.g|i\.e)|\b[A-Z]|^\s*\(?\d{1,2}(?:\.\d{1,2})*)\.$/;

/** A line end inside a paragraph that was wrapped: the next line goes on in small letters. */
const WRAPPED = /\r?\n(?<=[\w,;-] *\r?\n)(?=[a-z(])/g;

/** Before a cell of a table that was flattened to one cell a line: a number, a percentage or a year. */
const CELL =
  /\r?\n(?<=(?:^|\n)[^\n.!?:]{1,40}\n)(?=[-+]?(?:\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?%?|(?:19|20)\d\d[/-]\d\d)[ \t]*(?:\r?\n|$))/g;

/** Between the numbers of two cells, which a space would make one: "12 345". */
const TABBED = /(?<=\d)\t(?=\d)/g;

/** A sentence that opens a list. */
export const OPENS_LIST = /:\s*$/;
const LONGEST_LINE = 90;

/** "- 410 in Kent": one of a list of points. */
export const isPoint = ({ text }: Pick<Sentence, "text">): boolean =>
  /^\s*[-*\u2022\u00b7]\s/.test(text);

/** A stop ends it, which no headline has. */
export const endsInStop = (text: string): boolean => /[.!?]["')]*\s*$/.test(text);

/** A short paragraph that ends as no sentence does: a line of a list. */
export const isListLine = ({ text, firstOfParagraph }: Sentence): boolean =>
  firstOfParagraph && text.length < LONGEST_LINE && !/[.!?]\s*$/.test(text);

/**
 * The sentences of a text, with their offsets. A line end closes a paragraph, unless the next line
 * goes on in small letters.
 */
export function sentences(text: string): Sentence[] {
  const flat = plain(text.replace(TABBED, "|"))
    .replace(WRAPPED, (ending) => " ".repeat(ending.length))
    .replace(CELL, (ending) => " ".repeat(ending.length));
  const found: Sentence[] = [];
  let paragraph = 0;
  // oxlint-disable-next-line no-control-regex
  for (const line of matches(/[^\r\n\u2028\u2029\u000b\u000c\u0085]+/g, flat)) {
    if (line[0].trim() === "") continue;
    let first = true;
    for (const span of divide(line[0])) {
      const start = line.index + span.start;
      const end = line.index + span.end;
      const index = found.length;
      const stretch = flat.slice(start, end);
      found.push({ start, end, text: stretch, index, paragraph, firstOfParagraph: first });
      first = false;
    }
    paragraph++;
  }
  return found;
}

function* divide(line: string): Generator<Span> {
  let start = 0;
  for (const ending of matches(ENDING, line)) {
    const end = ending.index + ending[0].length;
    if (ending[0][0] === "." && SHORT_FORM.test(line.slice(Math.max(start, end - 8), end)))
      continue;
    yield* pieces(line, start, end);
    start = end;
  }
  yield* pieces(line, start, line.length);
}

function* pieces(line: string, from: number, to: number): Generator<Span> {
  let start = from;
  while (to - start > LONGEST) {
    const space = line.slice(start, start + LONGEST + 1).lastIndexOf(" ");
    const end = start + (space > 0 ? space : LONGEST);
    yield { start, end };
    start = end;
  }
  if (line.slice(start, to).trim() !== "") yield { start, end: to };
}
