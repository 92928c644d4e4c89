import { STATISTICAL } from "../finding/context";
import { find } from "../finding/find";
import type { Mention } from "../finding/mention";
import type { Gazetteer } from "../reading/gazetteer";
import { read, type Reading } from "../reading/reading";
import { type Sentence, sentences } from "../reading/sentences";

/** A sentence and the figures found in it. */
export interface Found {
  reading: Reading;
  mentions: Mention[];
}

/** The sentences of a text, in order, each with its figures. */
export function findAll(text: string, gazetteer: Gazetteer): Found[] {
  const all = sentences(text);
  const statistical = statisticalParagraphs(all);
  // Papers print an agency's sentences word for word, so a folder of articles has many of them twice.
  const known = new Map<string, Found>();
  return all.map((sentence) => {
    const isStatistical = statistical.has(sentence.paragraph);
    const key = `${isStatistical} ${sentence.firstOfParagraph} ${sentence.text}`;
    const same = known.get(key);
    if (same) return { reading: { ...same.reading, sentence }, mentions: same.mentions };
    const reading = read(sentence, gazetteer, isStatistical);
    const found = { reading, mentions: find(reading) };
    known.set(key, found);
    return found;
  });
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
  return new Set([...own, ...bullets.map(({ paragraph }) => paragraph)]);
}
