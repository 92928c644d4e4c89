import assert from "node:assert/strict";
import { test } from "node:test";
import { periodsIn } from "./periods";

const stretch = (words: string): [string, string][] =>
  periodsIn(words).map(({ start, end }) => [start, end]);

test("a quarter of a financial year begins in April, and the last lies in the next calendar year", () => {
  assert.deepEqual(stretch("Q1 2023/24"), [["2023-04-01", "2023-06-30"]]);
  assert.deepEqual(stretch("Q3 2023/24"), [["2023-10-01", "2023-12-31"]]);
  assert.deepEqual(stretch("quarter 4 of 2023/24"), [["2024-01-01", "2024-03-31"]]);
});
