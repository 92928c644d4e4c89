import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { poissonInterval, proportion } from "../measures";
import { controlLimits } from "./controlLimits";

// R 4.2.2: the last count that is not extreme, from the distribution itself.
//   qbinom(0.025, 100, 0.3) = 21 and qbinom(0.975, 100, 0.3) = 39
//   qbinom(0.001, 1000, 0.5) = 451 and qbinom(0.999, 1000, 0.5) = 549
test("binomial limits stand just outside R's quantiles", () => {
  assert.deepEqual(controlLimits("binomial", 0.3, 100, 0.95), { lower: 20.5, upper: 39.5 });
  assert.deepEqual(controlLimits("binomial", 0.5, 1000, 0.998), { lower: 450.5, upper: 549.5 });
});

// R 4.2.2: qpois(c(0.025, 0.975), 50) = 37, 64; qpois(c(0.001, 0.999), 50) = 30, 73
test("Poisson limits stand just outside R's quantiles", () => {
  assert.deepEqual(controlLimits("poisson", 0.5, 100, 0.95), { lower: 36.5, upper: 64.5 });
  assert.deepEqual(controlLimits("poisson", 0.5, 100, 0.998), { lower: 29.5, upper: 73.5 });
});

test("where even every one of a few would be no surprise, no count is outside", () => {
  // All of 1 has the exact interval 0.025 to 1.
  assert.deepEqual(controlLimits("binomial", 0.03, 1, 0.95), { lower: -0.5, upper: 1.5 });
});

test("a count is outside the limits exactly when its own interval excludes the target", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 400 }),
      fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.constantFrom("binomial" as const, "poisson" as const),
      (size, target, part, model) => {
        const count = Math.round(part * size);
        const { lower, upper } = controlLimits(model, target, size, 0.95);
        const own =
          model === "binomial"
            ? proportion(count, size, { method: "exact" })
            : poissonInterval(count);
        const expected = model === "binomial" ? target : target * size;
        const excluded = own.lower! > expected || own.upper! < expected;
        assert.equal(count < lower || count > upper, excluded);
      },
    ),
    { numRuns: 200 },
  );
});
