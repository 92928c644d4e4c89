import assert from "node:assert/strict";
import { test } from "node:test";
import { logPoissonPmf } from "./logPmf";

test("as many digits as R, where the sum of logarithms ends and the series begins", () => {
  // R: dpois(k, 20, log = TRUE)
  const expected: [number, number][] = [
    [16, -2.7401437292168169],
    [17, -2.5776247997190422],
    [25, -3.1102983841307452],
  ];
  for (const [k, value] of expected) {
    assert.ok(Math.abs(logPoissonPmf(k, 20) - value) < 1e-13, String(k));
  }
});
