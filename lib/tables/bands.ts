import { type AgeBand, ageBand, LAST_AGE_OF_CHILDHOOD as LAST, OLDEST } from "../facts/ageBand";
import { WORDS } from "../facts/measures";

export { type AgeBand, ageBand, type BandMeasure, LAST_AGE_OF_CHILDHOOD } from "../facts/ageBand";

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
