import assert from "node:assert/strict";
import { test } from "node:test";
import { docExamples, runExample } from "./docExamples";

const example = (...code: string[]) => ({ file: "invented.ts", line: 1, code });

async function fails(words: RegExp, ...code: string[]): Promise<void> {
  await assert.rejects(runExample(example(...code), {}), words);
}

test("finds each example with its file and line, and no prose around it", () => {
  const source = [
    "/**",
    " * Prose.",
    " *",
    " * @example",
    " * one() // → 1",
    " *",
    " * two() // → 2",
    " * @returns prose",
    " */",
    "const code = 1;",
    "/** @example three() // → 3 */",
    "const more = 2;",
  ].join("\n");
  assert.deepEqual(docExamples("a.ts", source), [
    { file: "a.ts", line: 5, code: ["one() // → 1", "two() // → 2"] },
    { file: "a.ts", line: 11, code: ["three() // → 3"] },
  ]);
});

test("a true example passes: values, decimals as printed, some of an object, an error", async () => {
  await runExample(
    example(
      "const third = 1 / 3",
      "third // → 0.333",
      "half // → 0.5",
      "({ third, more: 1 }) // → { third: 0.3333 }",
      '["a", third] // → ["a", 0.33]',
      "Promise.resolve(2) // → 2",
      "third.missing // → undefined",
      'new Intl.NumberFormat("none") // throws RangeError: Incorrect locale',
    ),
    { half: 0.5 },
  );
});

test("an untrue example fails and says what came out", async () => {
  await fails(/1 \+ 1 .*\n.*gives 2/, "1 + 1 // → 3");
  await fails(/gives 0.33/, "1 / 3 // → 0.334");
  await fails(/gives "0.5"/, '"0.5" // → 0.5');
  await fails(/gives undefined/, "undefined // → 1");
  await fails(/gives \[1\]/, "[1] // → [1, 2]");
  await fails(/gives {"a":1}/, "({ a: 1 }) // → { a: 1, b: 2 }");
  await fails(/gives 5/, "5 // throws RangeError: five");
  await fails(/throws TypeError/, "null.x // throws RangeError: x");
  await fails(/nowhere is not defined/, "nowhere");
});
