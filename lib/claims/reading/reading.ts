import { type Age, ages } from "./ages";
import { asides } from "./asides";
import type { Gazetteer } from "./gazetteer";
import { numerals, type Numeral } from "./numerals";
import { type Period, periods } from "./periods";
import { type Place, places } from "./places";
import { MARK } from "./plain";
import type { Sentence, Span } from "./sentences";

/** A sentence with everything that the rules ask of it. All spans are within the sentence. */
export interface Reading {
  sentence: Sentence;
  numerals: Numeral[];
  ages: Age[];
  periods: Period[];
  places: Place[];
  /**
   * The sentence with each number, age, period and place replaced by as many marks of its kind, so
   * that a rule can say "number, then per cent" in one short pattern.
   */
  marked: string;
  /** Another sentence of the paragraph speaks of recorded crime. */
  inStatisticalParagraph: boolean;
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const clearOf = <T extends Span>(spans: T[], ...others: Span[][]): T[] =>
  spans.filter((span) => !others.some((list) => list.some((other) => overlap(span, other))));

/** A year alone yields to a date that holds it; every other period is stronger than an aside. */
const isBareYear = ({ start, end }: Span): boolean => end - start === 4;

export function read(
  sentence: Sentence,
  gazetteer: Gazetteer,
  inStatisticalParagraph: boolean,
): Reading {
  const { text } = sentence;
  if (!mayHaveFigures(sentence)) return withoutNumbers(sentence, gazetteer, inStatisticalParagraph);
  const allPeriods = periods(text);
  const firm = allPeriods.filter((period) => !isBareYear(period));
  const named = places(text, gazetteer);
  // "North Wales (74)" is no speaker of that age.
  const aside = clearOf(asides(text), firm).filter(
    ({ start }) => !named.some((place) => place.named && text.slice(place.end, start) === " ("),
  );
  const whenPeriods = allPeriods.filter(
    (period) => firm.includes(period) || clearOf([period], aside).length > 0,
  );
  const aged = clearOf(ages(text), aside, whenPeriods);
  const where = clearOf(named, whenPeriods, aside, aged);
  const masked = mark(text, [
    [aside, MARK.aside],
    [aged, MARK.age],
    [whenPeriods, MARK.period],
    [where, MARK.place],
  ]);
  const counted = numerals(masked);
  return {
    sentence,
    inStatisticalParagraph,
    numerals: counted,
    ages: aged,
    periods: whenPeriods,
    places: where,
    marked: mark(masked, [[counted, MARK.number]]),
  };
}

/** No figure stands in a sentence without one of these. */
const NUMBER_WORD =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|thousand|million|dozen|half|halv(?:ed|ing)|third|quarter|quarters|fifths?|sixth|tenth|doubl(?:e[ds]?|ing)|twice|[a-z]{3,8}pl(?:e[ds]?|ing)|trebl(?:e[ds]?|ing)|[a-z]{3,9}fold|every|each|hourly|daily|weekly)\b/i;

export const mayHaveFigures = ({ text }: Sentence): boolean =>
  /\d/.test(text) || NUMBER_WORD.test(text);

/** Such a sentence can only change what the next one speaks of. */
function withoutNumbers(
  sentence: Sentence,
  gazetteer: Gazetteer,
  inStatisticalParagraph: boolean,
): Reading {
  const where = places(sentence.text, gazetteer);
  const marked = mark(sentence.text, [[where, MARK.place]]);
  return { ...bare(sentence, marked, inStatisticalParagraph), places: where };
}

/** Words in which nothing is looked for. */
export const bare = (
  sentence: Sentence,
  marked: string,
  inStatisticalParagraph: boolean,
): Reading => ({
  sentence,
  numerals: [],
  ages: [],
  periods: [],
  places: [],
  marked,
  inStatisticalParagraph,
});

function mark(text: string, kinds: [Span[], string][]): string {
  let result = text;
  for (const [spans, character] of kinds) {
    let next = "";
    let at = 0;
    for (const { start, end } of spans.sort((a, b) => a.start - b.start)) {
      if (start < at) continue;
      next += result.slice(at, start) + character.repeat(end - start);
      at = end;
    }
    result = next + result.slice(at);
  }
  return result;
}
