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
  return all.map((sentence) => {
    const reading = read(sentence, gazetteer, statistical.has(sentence.paragraph));
    return { reading, mentions: find(reading) };
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
