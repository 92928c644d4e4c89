/** What a sentence says beside its figure that may set it apart from a count of another sentence. */
import { PLAIN_WORDS } from "../lexicon/plainWords";
import type { Claim } from "../meaning/facets";
import { matches } from "../reading/matches";

/** "…, said Ann Lee, who leads the charity", "the charity said" */
const SPEAKER = /[,"'] (?:(?:he|she|they) )?(?:says?|said|warn(?:s|ed)|added|adds|told)\b.*$/i;
const MARKS = /[\ue000-\uf8ff]+/g;
const WORD = /[A-Za-z][\w'-]*/g;
/** From the form of a word to the one that the lexicon has. */
const ENDINGS: [RegExp, string][] = [
  [/'s?$/, ""],
  [/ies$/, "y"],
  [/e?s$/, ""],
  [/s$/, ""],
];

/** The words of a figure's sentence, or of it up to the next figure, that may limit what it counts. */
export function furtherWords({ reading, start, end }: Claim, next?: Claim): string[] {
  const stop = next?.reading === reading ? next.start : undefined;
  const rest = reading.marked.slice(end, stop);
  const said = `${reading.marked.slice(0, start)} ${rest}`.replace(MARKS, " ");
  return matches(WORD, said.replace(SPEAKER, "")).flatMap(([word]) =>
    isPlain(word) ? [] : [word],
  );
}

function isPlain(word: string): boolean {
  const small = word.toLowerCase();
  return (
    PLAIN_WORDS.has(small) ||
    ENDINGS.some(([ending, by]) => PLAIN_WORDS.has(small.replace(ending, by)))
  );
}
