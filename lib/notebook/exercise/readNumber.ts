/** The number in an answer, and how many decimals it was written with; or what is wrong with it. */
export type ReadNumber = { value: number; decimals: number } | { fault: string };

const NUMBER = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi;

const WORDS =
  "nought one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );
const IN_WORDS = new RegExp(`\\b(?:${WORDS.join("|")})\\b`, "gi");
const FRACTIONS: Record<string, number> = {
  "¼": 1 / 4,
  "½": 1 / 2,
  "¾": 3 / 4,
  "⅓": 1 / 3,
  "⅔": 2 / 3,
};
const FRACTION = /(\d*) ?([¼½¾⅓⅔])/g;

/**
 * Reads "22.8", "22.8 minutes", "1,234", "−3", "15%", "2½", "six", "6 to 1", "six girls to one boy",
 * "1 in 7", "one every 23 minutes", "86 out of 100" where the unit is of 100.
 *
 * @param unit What the number counts; a number in it, as in "for each 10,000", may be repeated.
 * @example
 * readNumber("1,234.50 offences", "offences") // → { value: 1234.5, decimals: 2 }
 */
export function readNumber(answer: string, unit: string): ReadNumber {
  const text = inFigures(plain(answer))
    .replace(/\s*(?::|\bto|\bfor (?:each|every))\s*1(?: [a-z]+)?\s*$/i, "")
    .replace(/^\s*1\s+(?:in|every)\s+(?=\d)/i, "")
    .replace(/\s+(?:out of|in every)\s+100\s*$/i, isOfHundred(unit) ? "" : "$&");
  const numbers = text.match(NUMBER) ?? [];
  const [first] = numbers;
  if (first === undefined) return { fault: `The answer is a number: ${unit}.` };
  if (/\d\s*[/÷×*]\s*\d/.test(text))
    return { fault: "Work it out, and write the number it comes to." };
  const ofUnit: string[] = plain(unit).match(NUMBER) ?? [];
  const [other, ...more] = numbers.slice(1).filter((number) => !ofUnit.includes(number));
  if (other !== undefined) {
    // "5 per 1,000", where it is asked for each 10,000
    const isForOther = more.length === 0 && ofUnit.length === 1 && IS_RATE.test(text);
    if (isForOther) return { fault: `Give it as ${unit}: yours is for each ${other}.` };
    return { fault: "Write one number, with a point before any decimals." };
  }
  if (/[¼½¾⅓⅔]/.test(answer)) return { value: Number(first), decimals: FRACTION_DECIMALS };
  const decimals = /\.(\d+)$/.exec(first.replace(/e.*$/i, ""))?.[1]?.length ?? 0;
  return { value: Number(first), decimals };
}

/** A fraction is as exact as it is written: two and a half is 2.5, and a third is no 0.3. */
const FRACTION_DECIMALS = 9;

const IS_RATE = /\b(?:per|each|every|in|out of)\b/i;
const isOfHundred = (unit: string): boolean => /per ?cent|%/i.test(unit);

/** "two and a half" is left to be asked for as a number; "six" is 6, "2½" is 2.5. */
const inFigures = (text: string): string =>
  text
    .replace(FRACTION, (_, whole: string, part: string) =>
      String(Number(whole || 0) + FRACTIONS[part]!),
    )
    .replace(IN_WORDS, (word) => String(WORDS.indexOf(word.toLowerCase())));

/** One minus sign, no commas or spaces between thousands. */
const plain = (text: string): string =>
  text.replace(/[−–]/g, "-").replace(/(\d)[,\u00a0\u202f ](?=\d{3}(?!\d))/g, "$1");
