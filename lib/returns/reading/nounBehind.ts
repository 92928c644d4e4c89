import type { NumberFound } from "./numbersIn";

const NOUN =
  /^ (?:of (?:the|these|those) )?(?:(?:child|young|such|individual|repeat|different|recorded|sexual) ){0,2}(?:(victims|complainants)|(?:offences|crimes))\b/i;

/**
 * What the noun behind a number says that it counts, whatever other nouns its sentence has:
 * "19 victims had been a victim of an earlier offence" counts victims.
 */
export function unitBehind(sentence: string, { end }: NumberFound): string | undefined {
  const found = NOUN.exec(sentence.slice(end));
  if (found === null) return undefined;
  return found[1] === undefined ? "offences" : "victims";
}
