import assert from "node:assert/strict";
import { test } from "node:test";
import { check } from "../check";
import type { Finding } from "../types";

/** What a figure is expected to mean; fields left out are not looked at. */
export type Meaning = Partial<
  Pick<Finding, "value" | "unit" | "area" | "period" | "measure" | "bound" | "verdict">
>;

/** A few sentences, and the meaning of figures in them by their words. */
export interface Example {
  idea: string;
  text: string;
  figures: Record<string, Meaning>;
}

/** One test for each example: every figure named is found and means what is expected. */
export function testExamples(examples: readonly Example[]): void {
  for (const { idea, text, figures } of examples) {
    test(idea, () => {
      const { findings } = check(text);
      for (const [words, expected] of Object.entries(figures)) {
        const found = findings.find(({ quote }) => quote.includes(words));
        assert.ok(found, `"${words}" is not found in: ${text}`);
        const fields = Object.keys(expected) as (keyof Meaning)[];
        const seen = Object.fromEntries(fields.map((field) => [field, found[field]]));
        assert.deepEqual(seen, expected, `${words}: ${found.because}`);
      }
    });
  }
}

/** Words of a text that no count in it bears out: whatever else is said of them, not that they hold. */
export type Unfounded = readonly [text: string, words: string];

/** One test for each text: the statement is found, if at all, without `holds`. */
export function testUnfounded(group: string, texts: readonly Unfounded[]): void {
  for (const [text, words] of texts) {
    test(`${group}: "${words}" in "${text.slice(-70)}"`, () => {
      assert.ok(text.includes(words));
      const start = text.lastIndexOf(words);
      const end = start + words.length;
      for (const found of check(text).findings) {
        if (found.start >= end || found.end <= start) continue;
        assert.notEqual(found.verdict, "holds", `${found.quote}: ${found.because}`);
      }
    });
  }
}

/** The verdict on each number of a text; of one printed twice, the last. */
export const verdicts = (text: string): Record<string, string> =>
  Object.fromEntries(check(text).findings.map(({ value, verdict }) => [value, verdict]));
