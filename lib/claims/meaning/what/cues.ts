import { matches } from "../../reading/matches";
import type { Reading } from "../../reading/reading";
import type { Span } from "../../reading/sentences";

/** Words that name a measure. */
interface Cue extends Span {
  measure: string;
}

const CUES: [string, RegExp][] = [
  ["childline_contacts", /\b(?:childline|counselling sessions?|helpline|hotline)\b/gi],
  [
    "convictions",
    /\b(?:convict(?:ed|ions?)|sentenced|found guilty|guilty verdicts?|brought to justice|go to jail|jailed|conviction)\b/gi,
  ],
  ["suspects", /\b(?:suspects|suspected offenders|perpetrators|alleged abusers)\b/gi],
  [
    "online",
    /\b(?:online|internet|cyber(?:-?\w+)?|the web|social media|digital element|on a webcam)\b/gi,
  ],
  [
    "not_disclosed",
    /\b(?:are|is|go|goes) never reported\b|\b(?:ever|never) (?:come|came|go|went) (?:forward|to the police)\b|\bnever (?:spoken|told|spoke)\b|\bkeep (?:it|quiet|silent)\b|\b(?:never|do(?:es)? not|don't|doesn't) (?:tell|told|disclose|speak|report)\b|\b(?:tell|told) (?:no one|nobody)\b|\bstay silent\b/gi,
  ],
  [
    "abused_before",
    /\b(?:abused before|previously been abused|repeat victims?|been (?:a )?victims? before)\b/gi,
  ],
  ["charges", /\b(?:charged|charge|prosecut(?:ed|ions?)|cautioned)\b/gi],
  [
    "sex_not_stated",
    /\bsex (?:of the (?:child|victim) )?(?:was |were |is )?(?:not (?:known|recorded|stated|given)|unknown|unrecorded|unstated)\b|(?<=[;:,] )(?:sex )?not (?:recorded|known|stated)\b/gi,
  ],
  ["girls", /\b(?:girls?|female(?: victims?)?|females)\b/gi],
  ["boys", /\b(?:boys?|male(?: victims?)?|males)\b/gi],
];

/** Tells in one pass that a sentence has none of them, as many have not. */
const ANY = new RegExp(CUES.map(([, { source }]) => source).join("|"), "i");

/** "A boy or girl who needed someone to notice": no sex is meant. */
const EITHER_SEX = /\b(?:boys?|girls?) (?:or|and) (?:boys?|girls?)\b/gi;
/** Whose bands are of the offence's code, and not of the victim's age. */
const OFFICIAL =
  /\b(?:official(?:ly)?|Home Office|Office for National Statistics|ONS|recorded crime (?:tables|statistics)|crime tables|police recorded crime)\b/i;
/** An age says more than a sex or a topic named beside it. */
const IS_AGE = /^(?:age_|official_|pre_school)/;

/** The cues of a sentence, worked out once for all of its figures. */
const CUES_OF = new WeakMap<Reading, Cue[]>();

/** The measure that a stretch of a sentence names first, or last; an age before all else. */
export function cue(
  reading: Reading,
  { start, end }: Span,
  which: "first" | "last",
): string | undefined {
  const cues = cuesOf(reading).filter((one) => one.start >= start && one.end <= end);
  const age = cues.find(({ measure }) => IS_AGE.test(measure));
  return age?.measure ?? (which === "first" ? cues[0] : cues.at(-1))?.measure;
}

/** Whether the sentence names any measure at all. */
export const hasCues = (reading: Reading): boolean => cuesOf(reading).length > 0;

function cuesOf(reading: Reading): Cue[] {
  let cues = CUES_OF.get(reading);
  if (!cues) {
    cues = [...agesOf(reading), ...wordsOf(reading)].sort((a, b) => a.start - b.start);
    CUES_OF.set(reading, cues);
  }
  return cues;
}

function agesOf({ ages, sentence: { text } }: Reading): Cue[] {
  if (ages.length === 0) return [];
  const official = OFFICIAL.test(text);
  return ages
    .map(({ start, end, measure }): Cue => {
      return { start, end, measure: official ? officialBand(text.slice(start, end)) : measure };
    })
    .filter(({ measure }) => measure !== "");
}

function wordsOf({ sentence: { text } }: Reading): Cue[] {
  if (!ANY.test(text)) return [];
  const eithers = matches(EITHER_SEX, text);
  const isInEither = (at: number): boolean =>
    eithers.some(({ 0: words, index }) => at >= index && at < index + words.length);
  return CUES.flatMap(([measure, pattern]) =>
    matches(pattern, text)
      .filter(({ index }) => !isInEither(index))
      .map(({ 0: words, index }) => ({ start: index, end: index + words.length, measure })),
  );
}

function officialBand(words: string): string {
  const age = /\d+/.exec(words)?.[0];
  return age === "13" || age === "16" ? `official_under_${age}_offence_codes` : "";
}
