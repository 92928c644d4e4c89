import { matches } from "../reading/matches";
import type { Cue, CueRule } from "./cue";
import { NARROWINGS } from "./narrowings";
import { EVERY_AGE, SEX_OF_ANY_AGE, SUBJECTS } from "./subjects";

export type { Cue } from "./cue";

/**
 * The words that say what is counted; the longer ones first. Of overlapping matches the first rule
 * has it. Each example must give its cue, each counter-example none of that value.
 */
export const CUE_RULES: CueRule[] = [...NARROWINGS, ...SUBJECTS];

/** Words after which kinds of offence are examples only: "including rape and grooming". */
const EXAMPLES =
  /\b(?:including|among them|such as|like|rang(?:e|es|ed|ing) from|(?:offences|crimes|cases|abuse|all),? from|includes?|takes? in|took in|taking in|covers?|covering|compris(?:es|ing)|made up of)\s+[^.;:\ue001]*$/i;

const OF_CONTACTS =
  /\b(?:contacts?|calls?|helpline|referrals?|sessions|content|concerns)\b[^.;,]{0,50}\b(?:about|concerning|over|regarding|on)\s(?:\w+ ){0,2}$/i;

/** What "sexual offences" are in a text on crime of all kinds, and in one on rape: not what it is about. */
const ANY_SEX_CRIMES: Record<string, string> = {
  "other: crime of all kinds": EVERY_AGE,
  [EVERY_AGE]: EVERY_AGE,
  rape: "",
};

/** The cues of a marked sentence of a text on the `main` subject, none overlapping, in order. */
export function cues(marked: string, text: string, main = ""): Cue[] {
  const found: Cue[] = [];
  for (const { facet, value, kind, pattern } of CUE_RULES) {
    for (const match of matches(pattern, marked)) {
      const start = match.index;
      const end = start + match[0].length;
      const mayBeExample = (kind && value !== EVERY_AGE) || facet === "online";
      // "Calls to the helpline about child sexual abuse" are calls.
      if (facet === "subject" && value === "" && OF_CONTACTS.test(marked.slice(0, start))) continue;
      if (mayBeExample && EXAMPLES.test(marked.slice(0, start))) continue;
      const clash = found.some(
        (other) => other.facet === facet && other.start < end && start < other.end,
      );
      if (clash) continue;
      found.push({ start, end, facet, value, words: text.slice(start, end) });
    }
  }
  // "Online grooming" is one kind of offence, no part of grooming.
  const ofName = ({ facet, start, end }: Cue): boolean =>
    facet === "online" &&
    found.some(
      (one) => one.facet === "subject" && one.value !== "" && one.start <= start && end <= one.end,
    );
  // "Rape offences against under 16s" are rapes.
  const afterKind = ({ facet, value, start }: Cue): boolean =>
    facet === "subject" &&
    value === "" &&
    found.some((one) => one.facet === "subject" && KINDS.has(one.value) && one.end === start - 1);
  return found
    .filter(
      (cue) =>
        !ofName(cue) && !afterKind(cue) && (cue.value !== SEX_OF_ANY_AGE || main in ANY_SEX_CRIMES),
    )
    .map((cue) => (cue.value === SEX_OF_ANY_AGE ? { ...cue, value: ANY_SEX_CRIMES[main]! } : cue))
    .sort((a, b) => a.start - b.start);
}

/** The subjects that are measures of their own, as kinds of child sexual offences. */
export const KINDS = new Set(
  CUE_RULES.filter(({ facet, kind }) => facet === "subject" && kind).map(({ value }) => value),
);
