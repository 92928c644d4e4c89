import { STATISTICAL } from "../figures/counts";
import { find } from "../figures/find";
import type { Mention } from "../figures/rule";
import type { Gazetteer } from "../reading/gazetteer";
import { bare, mayHaveFigures, read, type Reading } from "../reading/reading";
import { isListLine, OPENS_LIST, type Sentence, sentences } from "../reading/sentences";
import { type Table, tables } from "../reading/tables";

/** A sentence and the figures found in it. */
export interface Found {
  reading: Reading;
  mentions: Mention[];
  /** A table stands here, before the sentence. */
  table?: Table;
}

/** The sentences of a text, in order, each with its figures. */
export function findAll(text: string, gazetteer: Gazetteer): Found[] {
  const tabled = tables(text);
  const all = sentences(text).filter(
    ({ start, end }) => !tabled.some((table) => start < table.end && table.start < end),
  );
  const statistical = statisticalParagraphs(all);
  // Papers print an agency's sentences word for word, so a folder of articles has many of them twice.
  const known = new Map<string, Found>();
  const sentencesFound = all.map((sentence): Found => {
    const isStatistical = statistical.has(sentence.paragraph);
    const key = `${isStatistical} ${sentence.firstOfParagraph} ${sentence.text}`;
    const same = known.get(key);
    if (same) return { reading: { ...same.reading, sentence }, mentions: same.mentions };
    const reading = read(sentence, gazetteer, isStatistical);
    const found = { reading, mentions: mayHaveFigures(sentence) ? find(reading) : [] };
    known.set(key, found);
    return found;
  });
  return [
    ...sentencesFound,
    ...tabled.map((table): Found => ({ reading: emptyReading(table), mentions: [], table })),
  ].sort((a, b) => a.reading.sentence.start - b.reading.sentence.start);
}

function emptyReading({ start }: Table): Reading {
  const sentence = {
    start,
    end: start,
    text: "",
    index: -1,
    paragraph: -1,
    firstOfParagraph: false,
  };
  return bare(sentence, "", false);
}

/** Paragraphs that speak of recorded crime, and bullets beside them. */
function statisticalParagraphs(all: readonly Sentence[]): Set<number> {
  const own = new Set(
    all.filter(({ text }) => STATISTICAL.test(text)).map(({ paragraph }) => paragraph),
  );
  const bullets = all.filter(
    ({ text, paragraph }) =>
      (own.has(paragraph - 1) || own.has(paragraph + 1)) && /^\s*[-*]\s/.test(text),
  );
  return new Set([
    ...own,
    ...[...bullets, ...listLines(all, own)].map(({ paragraph }) => paragraph),
  ]);
}

/** The lines under "They break down as:", each with its number in front. */
function listLines(all: readonly Sentence[], statistical: ReadonlySet<number>): Sentence[] {
  const lines: Sentence[] = [];
  let open = -1;
  for (const sentence of all) {
    const { text, paragraph } = sentence;
    if (OPENS_LIST.test(text) && statistical.has(paragraph)) open = paragraph;
    else if (paragraph === open + 1 && isListLine(sentence) && NUMBERED.test(text)) {
      lines.push(sentence);
      open = paragraph;
    }
  }
  return lines;
}
const NUMBERED = /^\W*\d/;
