import type { NumberFound } from "./numbersIn";

const NOUN =
  /^ (?:of (?:the|these|those) )?(?:(?:child|young|such|individual|repeat|different|recorded|sexual) ){0,2}(?:(victims|complainants)|(?:offences|crimes))\b/i;

/** "39 people were charged": those who are charged are suspects. */
const CHARGED =
  /^ (?:people|persons|individuals|suspects|offenders|defendants) (?:were|have been|had been) (?:charged|summonsed)\b/i;

/**
 * What the noun behind a number says that it counts, whatever other nouns its sentence has:
 * "19 victims had been a victim of an earlier offence" counts victims.
 */
export function unitBehind(sentence: string, { end }: NumberFound): string | undefined {
  if (CHARGED.test(sentence.slice(end))) return "suspects";
  const found = NOUN.exec(sentence.slice(end));
  if (found === null) return undefined;
  return found[1] === undefined ? "offences" : "victims";
}

/** "39 people were charged of the one year and 47 people of the other": whom, the words before say. */
export const countsPeople = (sentence: string, { end }: NumberFound): boolean =>
  /^ (?:people|persons|individuals)\b/i.test(sentence.slice(end));
