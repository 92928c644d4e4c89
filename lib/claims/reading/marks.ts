import { MARK } from "./plain";

/**
 * A pattern over a marked sentence. `{N}` is a number, `{A}` an age, `{P}` a period, `{W}` a place
 * (where), `{X}` a number that is no figure; `{words 0,8}` are so many words with no punctuation and
 * no number between them.
 */
export function over(source: string, flags = "gi"): RegExp {
  const marks = { N: MARK.number, A: MARK.age, P: MARK.period, W: MARK.place, X: MARK.aside };
  const word = `[\\w'"${MARK.age}${MARK.place}${MARK.period}${MARK.aside}-]+`;
  const expanded = source
    .replace(/\{([NAPWX])\}/g, (_, kind: keyof typeof marks) => `${marks[kind]}+(?!${marks[kind]})`)
    .replace(/\{words (\d+,\d+)\}/g, (_, times: string) => `(?:${word} ){${times}}?`);
  return new RegExp(expanded, flags);
}
