import { ledgerFolder } from "./ledger";
import { readSchema } from "./schema";
import { didYouMean, wordRow } from "./vocabulary";
import { readWords } from "./words";

/** A column of `figures.csv` whose words are a vocabulary. */
export type VocabularyColumn = "bound" | "unit" | "measure";

/**
 * What a word of the ledger's vocabulary means, as a reader would say it.
 * @throws RangeError for a word that the column does not have.
 * @example
 * meaningOf("measure", "age_10_and_under") // → "aged 10 and under"
 * meaningOf("unit", "per_day") // → "a day"
 * meaningOf("unit", "dozens") // throws RangeError: The column unit has no word "dozens"
 */
export function meaningOf(column: VocabularyColumn, word: string): string {
  if (column !== "bound") {
    const known = wordRow(column, word, readWords());
    if (known !== undefined) return known.meaning;
    throw new RangeError(`The column ${column} has no word "${word}".${didYouMean(column, word)}`);
  }
  const field = readSchema(ledgerFolder()).figures.fields.find(({ name }) => name === column);
  const category = field?.categories?.find(({ value }) => value === word);
  if (category === undefined) throw new RangeError(`The column ${column} has no word "${word}".`);
  return category.label;
}
