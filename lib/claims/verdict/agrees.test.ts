/** How far a printed figure may be from the true one: the rules of the practice set, worked by hand. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { countAgrees, percentAgrees, rateAgrees, ratioAgrees, type Terms } from "./agrees";

const terms = (bound = "exact", decimals = 0, inWords = false): Terms => {
  return { bound, decimals, inWords };
};

/** A true value, the printed one, and whether the two agree. */
type Case = [truth: number, printed: number, agree: boolean];

function tried(name: string, agrees: (truth: number, printed: number) => boolean, cases: Case[]) {
  test(name, () => {
    for (const [truth, printed, agree] of cases) {
      assert.equal(agrees(truth, printed), agree, `${truth} as ${printed}`);
    }
  });
}

tried("a percentage rounds to the printed one", (a, b) => percentAgrees(a, b, terms()), [
  [16.49, 16, true],
  [16.5, 17, true],
  [16.5, 16, false],
  [-8.4, -8, true],
  [8.4, -8, false],
]);
tried("to its decimals", (a, b) => percentAgrees(a, b, terms("exact", 1)), [
  [16.54, 16.5, true],
  [16.56, 16.5, false],
]);
tried(
  "a fraction in words may be three points out",
  (a, b) => percentAgrees(a, b, terms("about", 0, true)),
  [
    [22, 25, true],
    [21.9, 25, false],
    [28, 25, true],
  ],
);
tried(
  "a doubling, five per cent of the ratio",
  (a, b) => percentAgrees(a, b, terms("about", 0, true)),
  [
    [90, 100, true],
    [110, 100, true],
    [89.9, 100, false],
  ],
);
tried("about a percentage, a point and a half", (a, b) => percentAgrees(a, b, terms("about")), [
  [31.5, 30, true],
  [31.6, 30, false],
]);
tried(
  "nearly is below, and within fifteen per cent",
  (a, b) => percentAgrees(a, b, terms("nearly")),
  [
    [68, 80, true],
    [67.9, 80, false],
    [80, 80, false],
    [80.1, 80, false],
  ],
);
tried("a fall of nearly a half is a fall", (a, b) => percentAgrees(a, b, terms("nearly")), [
  [-48, -50, true],
  [-51, -50, false],
]);
tried("more than is above, fewer than below", (a, b) => percentAgrees(a, b, terms("more_than")), [
  [10.1, 10, true],
  [10, 10, false],
]);
tried("fewer than", (a, b) => percentAgrees(a, b, terms("less_than")), [
  [9.9, 10, true],
  [10, 10, false],
]);

tried("a rate is rounded or cut", (a, b) => rateAgrees(a, b, terms()), [
  [63.9, 63, true],
  [63.9, 64, true],
  [63.9, 62, false],
  [64, 63, false],
]);
tried("about a round ten, six per cent", (a, b) => rateAgrees(a, b, terms("about")), [
  [63.28, 60, true],
  [63.5, 60, true],
  [64.9, 60, false],
  [57, 60, true],
  [56.3, 60, false],
  [67, 65, false],
]);

tried("a ratio rounds to the printed one", (a, b) => ratioAgrees(a, b, terms("exact", 0, true)), [
  [6.15, 6, true],
  [6.5, 6, false],
  [6.3, 6.5, true],
  [6.76, 6.5, false],
]);

tried(
  "as many as so many a day may be that many, rounded",
  (a, b) => rateAgrees(a, b, { ...terms("less_than"), mayReach: true }),
  [
    // 64,667 in 365 days
    [177.2, 177, true],
    [150, 177, true],
    [177.6, 177, false],
  ],
);
tried("fewer than so many a day is below it", (a, b) => rateAgrees(a, b, terms("less_than")), [
  [177.2, 177, false],
  [176.9, 177, true],
]);
tried("a count is exact", (a, b) => countAgrees(a, b, "exact"), [
  [321, 321, true],
  [322, 321, false],
]);
tried("or about, five per cent", (a, b) => countAgrees(a, b, "about"), [
  [8400, 8000, true],
  [8401, 8000, false],
]);
tried("a count printed as more than itself is let pass", (a, b) => countAgrees(a, b, "more_than"), [
  [300, 300, true],
  [299, 300, false],
]);
