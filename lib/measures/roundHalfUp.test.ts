import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { roundHalfUp } from "./index";

/** Value, decimals, as rounded on paper. */
const ON_PAPER: [number, number, number][] = [
  [1.005, 2, 1.01],
  [2.675, 2, 2.68],
  [1.255, 2, 1.26],
  [-1.005, 2, -1.01],
  [2.5, 0, 3],
  [-2.5, 0, -3],
  [0.5, 0, 1],
  [0.49, 0, 0],
  [285, -1, 290],
  [-285, -1, -290],
  [64_667, -3, 65_000],
  [499, -3, 0],
  [1e21, 2, 1e21],
  [1.5e-9, 9, 2e-9],
  [9.995, 2, 10],
  [0, 3, 0],
  [2 ** 53 - 1, 0, 9_007_199_254_740_991],
  [2 ** 53 - 1, -1, 9_007_199_254_740_990],
  // To hundreds 49 goes down; the last of its 16 digits rounded first would make it 50.
  [1_234_567_890_123_449, -2, 1_234_567_890_123_400],
  [-1_234_567_890_123_450, -2, -1_234_567_890_123_500],
  [Number.MAX_VALUE, 0, Number.MAX_VALUE],
  [-Number.MAX_VALUE, -15, -Number.MAX_VALUE],
  [1e300, 15, 1e300],
  [5e-324, 15, 0],
];

for (const [value, decimals, expected] of ON_PAPER) {
  test(`${value} to ${decimals} decimals is ${expected}`, () => {
    assert.equal(roundHalfUp(value, decimals), expected);
  });
}

test("the error of a computation does not decide a half", () => {
  assert.equal(0.285 * 100, 28.499999999999996);
  assert.equal(roundHalfUp(0.285 * 100), 29);
  assert.equal(roundHalfUp(1.1 * 1.15, 2), 1.27);
});

test("nothing is rounded to minus zero", () => {
  assert.ok(Object.is(roundHalfUp(-0.4), 0));
  assert.ok(Object.is(roundHalfUp(-0), 0));
});

test("a number of whole cents, written or computed with a half more, rounds up", () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), (cents) => {
      const half = Number(`${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, "0")}5`);
      assert.equal(roundHalfUp(half, 2), (cents + 1) / 100);
      assert.equal(roundHalfUp(-half, 2), -(cents + 1) / 100);
    }),
  );
});
