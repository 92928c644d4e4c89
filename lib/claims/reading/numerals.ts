import { matches } from "./matches";
import type { Span } from "./sentences";

/** A number as it stands in a sentence, in figures or in words. */
export interface Numeral extends Span {
  value: number;
  /** Written in words, so rather a round number than a count. */
  inWords: boolean;
  decimals: number;
}

const SMALL =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** Values of single words. "Zero" counts nothing that an article would print as a figure. */
const WORD_VALUES = new Map<string, number>([
  ...SMALL.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, i): [string, number] => [word, 20 + 10 * i]),
  ["dozen", 12],
  ["hundred", 100],
  ["thousand", 1000],
  ["million", 1e6],
]);

const ONES = SMALL.slice(1, 10).join("|");
const LONGEST_FIRST = SMALL.slice(1).sort((a, b) => b.length - a.length);
const BELOW_100 = `(?:(?:${TENS.join("|")})(?:[- ](?:${ONES}))?|${LONGEST_FIRST.join("|")})`;
const IN_WORDS = new RegExp(
  `(?<![\\w-])(?:(?:a|${BELOW_100})[ -](?:dozen|hundred|thousand|million)(?:,? (?:and )?${BELOW_100}(?: hundred)?(?: and ${BELOW_100})?)?|${BELOW_100}(?: and a half)?)(?![\\w])`,
  "gi",
);

/**
 * Figures: separators ("23 097" is one number, "296 330 367" are three of a row), a stray space after one ("23, 097"), a footnote stuck to the end ("38,0001"), decimals,
 * and "million" or "k".
 * Not after money, a letter, a slash or a point.
 */
const IN_FIGURES =
  /(?<![\w£$€./:@#]|\+(?=44)|\w[-,'])(\d{1,3}(?:[,']\d{3})+(?!\d\d)|(?<!\d )\d{1,3} \d{3}(?! ?\d|,\d)|\d{1,2}, \d{3}(?!\d|,\d)|\d+)(?:(?<=[,']\d{3})\d)?(\.\d+)?(?![\d])(?:[ -]?(million|thousand|m|k)\b)?/gi;

const LARGEST = 1e9;

/** The value of number words: "twenty-three", "a hundred and ten", "two dozen". */
export function valueOfWords(words: string): number {
  let total = 0;
  let current = 0;
  for (const word of words.toLowerCase().split(/[\s,-]+/)) {
    if (word === "half") return total + current + 0.5 - 1;
    if (word === "and" || word === "") continue;
    const value = word === "a" ? 1 : (WORD_VALUES.get(word) ?? 0);
    if (value === 12 && word === "dozen") current = (current || 1) * 12;
    else if (value === 100) current = (current || 1) * 100;
    else if (value >= 1000) {
      total += (current || 1) * value;
      current = 0;
    } else current += value;
  }
  return total + current;
}

/** Every number of a sentence, in order. Too large or too long to be a count: left out. */
export function numerals(sentence: string): Numeral[] {
  return [...figures(sentence), ...spelt(sentence)].sort((a, b) => a.start - b.start);
}

function* figures(sentence: string): Generator<Numeral> {
  for (const match of matches(IN_FIGURES, sentence)) {
    const [whole, integer = "", fraction = "", scale = ""] = match;
    const end = match.index + whole.length;
    // Letters or a hyphenated word straight after make it a name or an age: 6pm, 5th, 10-year-old.
    if (
      /^(?!pc\b|p\.c\.|x\b|per ?cent\b)[A-Za-z_]|^-(?!fold|plus\b)[a-z]/.test(
        sentence.slice(end, end + 9),
      )
    )
      continue;
    const multiplier = /^m/i.test(scale) ? 1e6 : scale === "" ? 1 : 1000;
    const value = Number(integer.replaceAll(/[, ']/g, "") + fraction) * multiplier;
    if (!(value <= LARGEST)) continue;
    yield {
      start: match.index,
      end,
      value,
      inWords: false,
      decimals: Math.max(fraction.length - 1, 0),
    };
  }
}

function* spelt(sentence: string): Generator<Numeral> {
  for (const match of matches(IN_WORDS, sentence)) {
    const end = match.index + match[0].length;
    yield {
      start: match.index,
      end,
      value: valueOfWords(match[0]),
      inWords: true,
      decimals: 0,
    };
  }
}
