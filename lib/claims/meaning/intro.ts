/** Words that open a list of lines, "In 2017/18 the four forces recorded online:", are of each line. */
import { cues } from "../lexicon/cues";
import { EVERY_CHILD } from "../reading/ages";
import type { Reading } from "../reading/reading";
import { isListLine, isPoint, OPENS_LIST } from "../reading/sentences";
import { type Claim, isChange, isCount, said } from "./facets";

/** What a list under such words counts is not what was recorded. */
const ELSE =
  /\b(?:increas|rise|rose|fall|fell|chang|differ|expect|estimat|charg|arrest|suspect|victim)\w*/i;

/** The words over a list and its last line so far. */
export interface Intro {
  reading: Reading;
  paragraph: number;
}

/** The words over the list that a sentence is a line of, or that it opens; undefined where it is in none. */
export function introOf(reading: Reading, last: Intro | undefined): Intro | undefined {
  const { text, paragraph } = reading.sentence;
  if (OPENS_LIST.test(text)) return { reading, paragraph };
  const isNext = last && paragraph === last.paragraph + 1;
  if (isNext && (isListLine(reading.sentence) || isPoint(reading.sentence)))
    return { reading: last.reading, paragraph };
  // What else an item says is of the list as well.
  return last && paragraph === last.paragraph && paragraph > last.reading.sentence.paragraph
    ? last
    : undefined;
}

/** Gives a line the year of the words over it, and marks it as a part of all where they narrow it. */
export function underIntro(claim: Claim, { reading }: Intro): void {
  if (isChange(claim) || claim.reading === reading) return;
  const { sentence, marked, ages, periods } = reading;
  const years = periods.flatMap((period) => (period.kind === "year" ? [period.label] : []));
  if (years.length === 1 && !claim.isBase && claim.period.how !== "said")
    claim.period = said(years[0]!);
  const narrows =
    ELSE.test(sentence.text) ||
    ages.some(({ measure }) => measure !== "" && measure !== EVERY_CHILD) ||
    cues(marked, sentence.text).some(({ facet }) => facet !== "subject");
  if (narrows && isCount(claim)) claim.isPart = true;
}
