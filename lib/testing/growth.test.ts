import assert from "node:assert/strict";
import { test } from "node:test";
import { fasterThanLinear } from "./growth";

const shapes = [{ name: "a's", of: (length: number) => "a".repeat(length) }];

const linear = (text: string): string => text.replaceAll("a", "b");
function square(text: string): number {
  let sum = 0;
  for (let a = 0; a < text.length; a++)
    for (let b = 0; b < text.length; b++) sum += text.charCodeAt(b);
  return sum;
}

test("what takes the square of the time is found, what takes its length is not", () => {
  const found = fasterThanLinear([
    { name: "square", read: square, length: 2_000, shapes },
    { name: "linear", read: linear, length: 2_000, shapes },
  ]);
  assert.deepEqual(
    found.map(({ reading }) => reading),
    ["square"],
  );
});
