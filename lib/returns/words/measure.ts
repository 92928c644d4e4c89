import { bandMeasure } from "../../tables/bands";
import { isMeasure } from "../../tables/vocabulary";
import type { Label } from "./label";

/** The facets of a figure that decide its word in the vocabulary. */
export type Parts = Pick<Label, "sex" | "ages" | "flag">;

const LAST = 17;

/**
 * The measure of a figure: a word of the vocabulary, or two joined by "+" for a cell in which two
 * divisions cross ("girls+age_11_to_15"). Ages of all under 18 are no part.
 * @example
 * measureOf({ ages: { from: 0, to: 9 } }) // → "age_under_10"
 * measureOf({ sex: "girls", ages: { from: 11, to: 15 } }) // → "girls+age_11_to_15"
 * measureOf({}) // → "total"
 */
export function measureOf({ sex, ages, flag }: Parts): string {
  const words: string[] = [];
  if (sex !== undefined) words.push(sex);
  if (ages === "not stated") words.push("age_not_stated");
  else if (ages !== undefined && !(ages.from === 0 && ages.to === LAST)) {
    words.push(bandMeasure(ages.from, ages.to === Infinity ? LAST : ages.to));
  }
  if (flag === undefined) return words.length === 0 ? "total" : words.join("+");
  const [only, more] = words;
  const joined = `${flag}_${only}`;
  return only !== undefined && more === undefined && isMeasure(joined)
    ? joined
    : [flag, ...words].join("+");
}
