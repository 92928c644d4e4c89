import { WORDS } from "../facts/measures";

/** First and last whole year of life, both included. */
export type AgeBand = readonly [first: number, last: number];

/** How an age band is written as a measure. */
export type BandMeasure =
  | `age_${number}`
  | `age_${number}_to_${number}`
  | `age_${number}_and_under`
  | `age_${number}_and_over`
  | `age_under_${number}`
  | `age_over_${number}`;

/** The oldest that a victim of these figures can be; some sources print bands that go beyond. */
export const LAST_AGE_OF_CHILDHOOD = 17;
const OLDEST = 25;
const LAST = LAST_AGE_OF_CHILDHOOD;

const FORMS: [RegExp, (a: number, b: number) => AgeBand][] = [
  [/^age_(\d{1,2})$/, (age) => [age, age]],
  [/^age_(\d{1,2})_to_(\d{1,2})$/, (first, last) => [first, last]],
  [/^age_(\d{1,2})_and_under$/, (last) => [0, last]],
  [/^age_(\d{1,2})_and_over$/, (first) => [first, LAST]],
  [/^age_under_(\d{1,2})$/, (age) => [0, age - 1]],
  [/^age_over_(\d{1,2})$/, (age) => [age + 1, LAST]],
];

/**
 * The ages that a measure counts, read from its name; undefined where the name gives none, or ages
 * that cannot be: the first after the last, or above 25.
 * @example
 * ageBand("age_under_13") // → [0, 12]
 * ageBand("age_11_to_15") // → [11, 15]
 * ageBand("pre_school") // → undefined
 */
export function ageBand(measure: string): AgeBand | undefined {
  for (const [form, read] of FORMS) {
    const found = form.exec(measure);
    if (found === null) continue;
    const [first, last] = read(Number(found[1]), Number(found[2]));
    return first >= 0 && first <= last && last <= OLDEST ? [first, last] : undefined;
  }
  return undefined;
}

/**
 * The measure that counts these ages: as `data/measures.csv` calls it, else made from the ages.
 * @throws RangeError for a first age after the last, or above 25.
 * @example
 * bandMeasure(0, 12) // → "age_under_13"
 * bandMeasure(7, 9) // → "age_7_to_9"
 */
export function bandMeasure(first: number, last: number): string {
  const made =
    first === last
      ? `age_${first}`
      : first === 0
        ? `age_${last}_and_under`
        : `age_${first}_to_${last}`;
  if (ageBand(made) === undefined) {
    throw new RangeError(`There is no age band from ${first} to ${last}: expected 0 to ${OLDEST}.`);
  }
  const listed = WORDS.find(({ kind, measure }) => {
    const band = kind === "measure" ? ageBand(measure) : undefined;
    return band !== undefined && band[0] === first && band[1] === last;
  });
  return listed?.measure ?? made;
}

const AGE = "(\\d{1,2})";
const TEXTS: [RegExp, (a: number, b: number) => AgeBand][] = [
  [new RegExp(`^${AGE} ?(?:-|to|and|or) ?${AGE}$`), (first, last) => [first, last]],
  [new RegExp(`^(?:under|below|less than|<) ?-?${AGE}s?$`), (age) => [0, age - 1]],
  [new RegExp(`^${AGE} (?:and|or) (?:under|younger|below)$|^up to ${AGE}$`), (last) => [0, last]],
  [new RegExp(`^${AGE} ?(?:\\+|(?:and|or) (?:over|older|above))$`), (first) => [first, LAST]],
  [new RegExp(`^(?:over|above|older than|>) ?${AGE}s?$`), (age) => [age + 1, LAST]],
];

/**
 * An age band as a table of a reply writes it, all of the text being the band.
 * @example
 * readBand("Aged 6 – 10 years") // → [6, 10]
 * readBand("under 16") // → [0, 15]
 * readBand("6 girls") // → undefined
 */
export function readBand(text: string): AgeBand | undefined {
  const bare = text
    .toLowerCase()
    .replace(/[\u2010-\u2015]/g, "-")
    .replace(
      /\b(?:victims?|children|ages?|aged|between|years?[ -]olds?|years?|yrs?|old|of)\b/g,
      " ",
    )
    .replace(/\s+/g, " ")
    .trim();
  for (const [form, read] of TEXTS) {
    const found = form.exec(bare);
    if (found === null) continue;
    const [first, last] = read(Number(found[1] ?? found[2]), Number(found[2]));
    return first >= 0 && first <= last && last <= OLDEST ? [first, last] : undefined;
  }
  return undefined;
}

/** Whether one band lies in the other; a band lies in itself. */
export function isWithinBand([first, last]: AgeBand, [low, high]: AgeBand): boolean {
  return low <= first && last <= high;
}

/** Whether two bands share an age, so that their counts must not be added. */
export function bandsOverlap([first, last]: AgeBand, [low, high]: AgeBand): boolean {
  return first <= high && low <= last;
}
