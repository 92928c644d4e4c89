/** What a sentence says beside its figure that may set it apart from the counts that are found for it. */
import { CHANGE_NOUN, CHANGE_VERB, DOWN, IN_OTHER_WORDS, MULTIPLIES, UP } from "../lexicon/words";
import { PLAIN_WORDS } from "../lexicon/plainWords";
import type { Claim } from "../meaning/facets";
import { over } from "../reading/marks";
import { matches } from "../reading/matches";

/** "…, said Ann Lee, who leads the charity", "…, campaigners claimed after collecting returns", ", and the NSPCC fears …" */
const SPEAKER =
  /[,"'] (?:[\w'-]+ ){0,4}(?:says?|said|claim(?:s|ed)|warn(?:s|ed)|adds|added|told|reveal(?:s|ed)|fears?|feared|believe[sd]?|urge[sd]?|according)\b.*$/i;
/** "…, which has prompted renewed calls for tougher laws": what came of the number. */
const REACTION =
  /,? (?:(?:and|which|that) (?:has |have |had )?(?:prompted|sparked|led to|raised|renewed)|prompting|sparking|leading to|raising) (?:(?:renewed|new|fresh|more) )?(?:calls?|demands?|fears?|concerns?|questions?|warnings?)\b.*$/i;
/** "Online abuse and exploitation (OACE)", "the Home Office", "between 2021/22 and 2022/23", "In other words": they limit nothing. */
const LIMITS_NOTHING = over(
  ` \\([A-Z]{2,8}\\)|\\bHome Office\\b|\\bbetween {P} and {P}|^\\W*(?:${IN_OTHER_WORDS})\\b`,
  "g",
);
const MARKS = /[\ue000-\uf8ff]+/g;
const WORD = /[A-Za-z][\w'-]*/g;
const OF_CHANGE = new RegExp(
  `^(?:${UP}|${DOWN}|${CHANGE_NOUN}|${CHANGE_VERB}|(?:${MULTIPLIES})\\w*)s?$`,
  "i",
);
/** From the form of a word to the one that the lexicon has. */
const ENDINGS: [RegExp, string][] = [
  [/'s?$/, ""],
  [/ies$/, "y"],
  [/e?s$/, ""],
  [/s$/, ""],
];

/** A clause of its own: "…, and Plymouth alone saw a rise of 12 per cent". */
const NEW_CLAUSE = /;|\b(?:and|but|while|whereas|though|although|where)\b/i;

/**
 * The words of a figure's sentence that may limit what it counts, up to the next figure; where its counts
 * stand in the same sentence, those of another clause. What stands beside the counts as well limits nothing.
 */
export function furtherWords(claim: Claim, facts: readonly Claim[] = [], next?: Claim): string[] {
  const { marked } = claim.reading;
  const known = facts
    .map(({ reading }) => (reading === claim.reading ? "" : reading.sentence.text))
    .join(" ")
    .toLowerCase();
  const stop = next?.reading === claim.reading ? next.start : undefined;
  const right = marked.slice(claim.end, stop);
  const own = facts.filter(({ reading }) => reading === claim.reading);
  const ahead = own.flatMap(({ end }) => (end <= claim.start ? [end] : []));
  const from = own.length < facts.length ? 0 : Math.max(0, ...ahead);
  const left = marked.slice(from, claim.start);
  const isApart = own.length < facts.length || facts.length === 0 || NEW_CLAUSE.test(left);
  if (!isApart) return [];
  const said = `${left} ${right.replace(SPEAKER, "").replace(REACTION, "")}`;
  return matches(WORD, said.replace(LIMITS_NOTHING, "").replace(MARKS, " "))
    .map(([word]) => word)
    .filter((word) => !isPlain(word) && !known.includes(word.toLowerCase()));
}

function isPlain(word: string): boolean {
  const small = word.toLowerCase();
  return (
    PLAIN_WORDS.has(small) ||
    OF_CHANGE.test(small) ||
    ENDINGS.some(([ending, by]) => PLAIN_WORDS.has(small.replace(ending, by)))
  );
}
