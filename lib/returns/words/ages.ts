import { datesIn } from "./dates";
import { numberOfWords } from "./numberWords";
import { plain } from "./plain";

/** Completed years of age, both included; the upper is Infinity where none is said. */
export interface Ages {
  from: number;
  to: number;
}

const YEARS = "(?: ?(?:years?|yrs?|y)(?: ?old| of age)?s?| ?year[- ]olds?| ?yos?)?";

const FORMS: [RegExp, (a: number, b: number) => Ages][] = [
  [
    new RegExp(
      `\\b(?:between )?(\\d{1,2})${YEARS} ?(?:-|to|through) ?(?:and )?(\\d{1,2})\\b${YEARS}(?: inclusive)?(?!\\d)`,
    ),
    (from, to) => ({ from, to }),
  ],
  [
    new RegExp(`\\bbetween (\\d{1,2})${YEARS} and (\\d{1,2})\\b${YEARS}`),
    (from, to) => ({ from, to }),
  ],
  [
    new RegExp(`\\b(\\d{1,2})${YEARS} ?(?:and|or|&) ?(?:under|below|younger|less)\\b`),
    (to) => ({ from: 0, to }),
  ],
  [
    new RegExp(`\\bup to (?:and including )?(?:the age of )?(\\d{1,2})\\b${YEARS}`),
    (to) => ({ from: 0, to }),
  ],
  [/(?:<=|≤) ?(\d{1,2})\b/, (to) => ({ from: 0, to })],
  [
    new RegExp(
      `(?:\\bunder(?:[ -]the age of)?|\\bbelow(?: the age of)?|\\byounger than|\\bless than|<) ?-?(\\d{1,2})\\b${YEARS}s?`,
    ),
    (limit) => ({ from: 0, to: limit - 1 }),
  ],
  [/\bunder (\d{1,2})'?s\b/, (limit) => ({ from: 0, to: limit - 1 })],
  [
    new RegExp(`\\b(\\d{1,2})${YEARS} ?(?:\\+|(?:and|or|&) ?(?:over|above|older)\\b|plus\\b)`),
    (from) => ({ from, to: Infinity }),
  ],
  [
    new RegExp(`(?:\\bover|>) ?(\\d{1,2})\\b${YEARS}`),
    (limit) => ({ from: limit + 1, to: Infinity }),
  ],
  [/(?:>=|≥) ?(\d{1,2})\b/, (from) => ({ from, to: Infinity })],
  [
    new RegExp(`\\b(?:aged? )?(\\d{1,2})${YEARS} ?(?:and|&|/|or) ?(\\d{1,2})\\b${YEARS}`),
    (from, to) => ({ from, to }),
  ],
  [new RegExp(`\\bage[ds]?:? (\\d{1,2})\\b${YEARS}`), (age) => ({ from: age, to: age })],
  [
    /\b(\d{1,2}) ?(?:years?|yrs?|yos?|year-olds?)(?: ?olds?| of age)?\b/,
    (age) => ({ from: age, to: age }),
  ],
];

/**
 * The ages that words name, and the words without them.
 * @example
 * agesIn("aged 11 to 15").ages // → { from: 11, to: 15 }
 * agesIn("10 and under").ages // → { from: 0, to: 10 }
 * agesIn("under 10").ages // → { from: 0, to: 9 }
 * agesIn("a child under five").ages // → { from: 0, to: 4 }
 */
export function agesIn(text: string): { ages: Ages; rest: string } | undefined {
  const words = inDigits(withoutDates(plain(text)));
  for (const [form, read] of FORMS) {
    const found = form.exec(words);
    if (found === null) continue;
    const ages = read(Number(found[1]), Number(found[2]));
    if (ages.from > 99 || (ages.to !== Infinity && ages.to > 120) || ages.from > ages.to) continue;
    const at = found.index;
    const rest = `${words.slice(0, at)} ${words.slice(at + found[0].length)}`;
    return { ages, rest: rest.replace(/\b(?:aged?|ages)\b/g, " ") };
  }
  return undefined;
}

/** "2024-03-31" is no "3 to 31", and "02/06/2025" no "2 or 6". */
const withoutDates = (words: string): string =>
  datesIn(words).reduceRight(
    (left, { at, length }) => `${left.slice(0, at)} ${left.slice(at + length)}`,
    words,
  );

const SPELT =
  /\b((?:under|below|over|younger than|older than|aged?|age of|between|up to)(?: the age of)?) (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen)(?=s?\b)/g;

/** "Under five" as "under 5". */
const inDigits = (words: string): string =>
  words.replace(SPELT, (_, before: string, age: string) => `${before} ${numberOfWords(age)}`);
