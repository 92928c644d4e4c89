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
export const OLDEST = 25;
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
