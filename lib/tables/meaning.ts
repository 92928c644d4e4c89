import { ledgerFolder } from "./ledger";
import { readSchema } from "./schema";

/** A column of `figures.csv` whose words are a vocabulary. */
export type VocabularyColumn = "bound" | "unit" | "measure";

/**
 * What a word of the ledger's vocabulary means, as a reader would say it.
 * @throws RangeError for a word that the column does not have.
 * @example
 * meaningOf("measure", "age_10_and_under") // → "aged 10 and under"
 * meaningOf("unit", "per_day") // → "a day"
 * meaningOf("unit", "dozens") // throws RangeError: no word "dozens"
 */
export function meaningOf(column: VocabularyColumn, word: string): string {
  const field = readSchema(ledgerFolder()).figures.fields.find(({ name }) => name === column);
  const category = field?.categories?.find(({ value }) => value === word);
  if (category === undefined) throw new RangeError(`The column ${column} has no word "${word}".`);
  return category.label;
}
