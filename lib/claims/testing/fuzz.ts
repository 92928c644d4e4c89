import * as fc from "fast-check";
import { check } from "../check";

/** What articles are made of, to be put together in ways that no article does. */
const SCRAPS = [
  "23,097",
  "23, 097",
  "1,472",
  "12",
  "0",
  "1e999",
  "999999999999999999999",
  "3.5",
  "-7",
  "£1.2m",
  "one in ten",
  "a third",
  "two-thirds",
  "half",
  "nearly",
  "more than",
  "fewer than",
  "up",
  "down",
  "by",
  "from",
  "to",
  "of",
  "of those",
  "per cent",
  "%",
  "pc",
  "a day",
  "a week",
  "an hour",
  "every 20 minutes",
  "six to one",
  "doubled",
  "Kent Police",
  "the force",
  "Wales",
  "the East",
  "England and Wales",
  "2010/11",
  "2014-15",
  "last year",
  "the previous year",
  "since",
  "when",
  "in five years",
  "girls",
  "boys",
  "aged ten and under",
  "babies",
  "online",
  "offences",
  "victims",
  "43 forces",
  "respectively",
  "and",
  "but",
  ",",
  ";",
  ":",
  ".",
  "(",
  ")",
  " - ",
  "\n",
  "\n\n",
  "\u202e",
  "\u200f",
  "\u0000",
  "\ue001",
  "\ud800",
  "\u00a0",
  "“",
  "’",
  "…",
  "\t",
  "\r\n",
];

/** Texts of scraps and of anything at all. */
export const oddText: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...SCRAPS), { maxLength: 60 }).map((scraps) => scraps.join(" ")),
  fc
    .array(fc.oneof(fc.constantFrom(...SCRAPS), fc.string({ unit: "binary" })), { maxLength: 30 })
    .map((scraps) => scraps.join("")),
);

/**
 * Reads odd texts: whatever they are, there is an answer whose quotes are where it says, with finite
 * values and one of the three verdicts.
 */
export function fuzzCheck(runs: number): void {
  fc.assert(
    fc.property(oddText, (text) => {
      let past = 0;
      for (const { quote, start, end, value, recomputed, verdict, because } of check(text)
        .findings) {
        if (text.slice(start, end) !== quote || start < past || end <= start) return false;
        if (!Number.isFinite(value) || !Number.isFinite(recomputed ?? 0)) return false;
        if (!["holds", "does not hold", "not checkable"].includes(verdict) || because === "")
          return false;
        past = end;
      }
      return true;
    }),
    { numRuns: runs },
  );
}
