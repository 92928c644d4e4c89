import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { matchedForces, perDayRates, sexRatios } from "../index";
import { type Cell, column, table } from "../testing/table";

function close(actual: readonly number[], expected: readonly number[]): void {
  assert.equal(actual.length, expected.length);
  expected.forEach((value, i) => {
    const same = Number.isNaN(value)
      ? Number.isNaN(actual[i])
      : Math.abs(actual[i]! - value) <= 1e-9 * Math.abs(value);
    assert.ok(same, `${actual[i]} is not ${value}`);
  });
}

describe("perDayRates", () => {
  test("counts the true days of each period", () => {
    const rates = perDayRates(
      table(
        ["period", "value"],
        [
          ["2010/11", 23_097],
          ["2011/12", 18_300],
          ["2010", 0],
        ],
      ),
    );
    assert.deepEqual(column(rates, "days"), [365, 366, 365]);
    close(column(rates, "per_day"), [23_097 / 365, 50, 0]);
    // R: poisson.test(23097, 365)$conf.int, poisson.test(18300, 366)$conf.int, …
    close(column(rates, "per_day_lower"), [62.46596956164352, 49.278167778685066, 0]);
    close(
      column(rates, "per_day_upper"),
      [64.10088180319272, 50.72975993336152, 0.010106519052366945],
    );
    assert.deepEqual(column(rates, "per_day_reason"), ["", "", ""]);
  });

  test("a missing figure keeps its days and says why it has no rate", () => {
    const rates = perDayRates(
      table(
        ["period", "value"],
        [
          ["2010/11", NaN],
          ["soon", 5],
        ],
      ),
    );
    assert.deepEqual(column(rates, "days"), [365, NaN]);
    assert.deepEqual(column(rates, "per_day"), [NaN, NaN]);
    assert.deepEqual(column(rates, "per_day_reason"), [
      "No figure for 2010/11.",
      '"soon" is not a period that can be read.',
    ]);
  });
});

describe("sexRatios", () => {
  const LEDGER = ["source", "area", "period", "unit", "measure", "value"];

  test("from the ledger's form, a row for each area and period", () => {
    const ratios = sexRatios(
      table(LEDGER, [
        ["letter", "England and Wales", "2010/11", "offences", "total", 23_097],
        ["letter", "England and Wales", "2010/11", "offences", "girls", 19_790],
        ["letter", "England and Wales", "2010/11", "offences", "boys", 3_218],
        ["letter", "Norfolk Constabulary", "2010/11", "offences", "boys", 35],
        ["letter", "Norfolk Constabulary", "2010/11", "offences", "girls", 286],
      ]),
    );
    assert.deepEqual(column(ratios, "area"), ["England and Wales", "Norfolk Constabulary"]);
    close(column(ratios, "girls_per_boy"), [19_790 / 3_218, 286 / 35]);
    close(column(ratios, "girls_percent"), [(100 * 19_790) / 23_008, (100 * 286) / 321]);
    // R: binom.test(19790, 23008)$conf.int as odds.
    close(column(ratios, "girls_per_boy_lower").slice(0, 1), [5.9245677639]);
    assert.deepEqual(column(ratios, "ratio_reason"), ["", ""]);
  });

  test("those not stated are a category of their own, never what is left of the total", () => {
    const rows: Cell[][] = [
      ["letter", "UK", "2010/11", "offences", "total", 23_097],
      ["letter", "UK", "2010/11", "offences", "girls", 19_790],
      ["letter", "UK", "2010/11", "offences", "boys", 3_218],
    ];
    const unstated = sexRatios(table(LEDGER, [...rows]));
    assert.deepEqual(column(unstated, "sex_not_stated"), [NaN]);
    const stated: Cell[] = ["letter", "UK", "2010/11", "offences", "sex_not_stated", 89];
    assert.deepEqual(column(sexRatios(table(LEDGER, [...rows, stated])), "sex_not_stated"), [89]);
    const girlsOnly = sexRatios(table(LEDGER, rows.slice(0, 2)));
    assert.deepEqual(column(girlsOnly, "boys"), [NaN]);
    assert.deepEqual(column(girlsOnly, "girls_per_boy"), [NaN]);
    assert.deepEqual(column(girlsOnly, "ratio_reason"), ["Boys are not printed."]);
  });

  test("figures of two pages or two units are not mixed", () => {
    const ratios = sexRatios(
      table(LEDGER, [
        ["one", "UK", "2010/11", "offences", "girls", 10],
        ["two", "UK", "2010/11", "offences", "boys", 5],
        ["one", "UK", "2010/11", "victims", "boys", 4],
      ]),
    );
    assert.deepEqual(column(ratios, "girls_per_boy"), [NaN, NaN, NaN]);
  });

  test("figures that do not agree are not chosen from", () => {
    const ratios = sexRatios(
      table(LEDGER, [
        ["one", "UK", "2010/11", "offences", "girls", 10],
        ["one", "UK", "2010/11", "offences", "girls", 12],
        ["one", "UK", "2010/11", "offences", "boys", 4],
      ]),
    );
    assert.deepEqual(column(ratios, "ratio_reason"), ["Different figures for girls: 10, 12."]);
  });

  test("a figure that is only bounded is none", () => {
    const columns = [...LEDGER, "bound"];
    const ratios = sexRatios(
      table(columns, [
        ["one", "UK", "2010/11", "offences", "girls", 10, "more_than"],
        ["one", "UK", "2010/11", "offences", "boys", 4, "exact"],
      ]),
    );
    assert.deepEqual(column(ratios, "girls"), [NaN]);
    assert.deepEqual(column(ratios, "ratio_reason"), ["Girls are printed as more than 10."]);
  });

  test("a figure without a word on its bound is exact, as everywhere", () => {
    const ratios = sexRatios(
      table(
        [...LEDGER, "bound"],
        [
          ["one", "UK", "2010/11", "offences", "girls", 10, ""],
          ["one", "UK", "2010/11", "offences", "boys", 4, ""],
        ],
      ),
    );
    assert.deepEqual(column(ratios, "girls_per_boy"), [2.5]);
    assert.deepEqual(column(ratios, "ratio_reason"), [""]);
  });

  test("percentages are no counts: they have no ratio with an interval", () => {
    const rows: Cell[][] = [
      ["one", "UK", "2010/11", "percent", "girls", 86],
      ["one", "UK", "2010/11", "percent", "boys", 14],
    ];
    const wide = table(["unit", "girls", "boys"], [["percent", 86, 14]]);
    for (const ratios of [sexRatios(table(LEDGER, rows)), sexRatios(wide)]) {
      assert.deepEqual(column(ratios, "girls"), [86]);
      assert.deepEqual(column(ratios, "girls_per_boy"), [NaN]);
      assert.deepEqual(column(ratios, "girls_per_boy_lower"), [NaN]);
      assert.deepEqual(column(ratios, "ratio_reason"), ["No counts: the unit is percent."]);
    }
  });

  /** The ratio of these figures of girls, with their status, to four boys of the same page. */
  const ofGirls = (...given: [value: number, status: string][]) => {
    const rows: Cell[][] = given.map(([value, status]) => {
      return ["one", "UK", "2010/11", "offences", "girls", value, status];
    });
    const boys: Cell[] = ["one", "UK", "2010/11", "offences", "boys", 4, ""];
    const ratios = sexRatios(table([...LEDGER, "status"], [...rows, boys]));
    return [column(ratios, "girls_per_boy")[0], column<string>(ratios, "ratio_reason")[0]];
  };

  test("what the ledger knows against a figure stops the ratio, and a sound one is taken before it", () => {
    assert.deepEqual(ofGirls([10, "partial"]), [NaN, "The figure for girls counts only a part."]);
    assert.deepEqual(ofGirls([10, "unclear"]), [NaN, "The figure for girls is uncertain."]);
    assert.deepEqual(ofGirls([10, "disagrees"]), [
      NaN,
      "The figure for girls disagrees with other sources.",
    ]);
    // Restated, but beside the boys of its own page.
    assert.deepEqual(ofGirls([10, "restated"]), [2.5, ""]);
    assert.deepEqual(ofGirls([12, "misattributed"], [10, ""]), [2.5, ""]);
  });

  test("adds to a table with a column for each sex; no boys, no ratio", () => {
    const wide = table(
      ["area", "girls", "boys"],
      [
        ["Wales", 12, 0],
        ["Kent Police", 30, 10],
      ],
    );
    const ratios = sexRatios(wide);
    assert.deepEqual(ratios.columns.slice(0, 3), ["area", "girls", "boys"]);
    assert.deepEqual(column(ratios, "girls_per_boy"), [NaN, 3]);
    assert.deepEqual(column(ratios, "girls_percent"), [100, 75]);
    assert.deepEqual(column(ratios, "ratio_reason"), [
      "No boys and 12 girls: there is no ratio to nothing.",
      "",
    ]);
    // R: binom.test(12, 12)$conf.int as odds; the upper limit is infinite.
    close(column(ratios, "girls_per_boy_lower").slice(0, 1), [2.77859733056]);
    assert.ok(Number.isNaN(column(ratios, "girls_per_boy_upper")[0]));
  });
});

describe("matchedForces", () => {
  const COLUMNS = ["area", "period", "value"];
  const forces = table(COLUMNS, [
    ["Kent Police", "2007/08", 390],
    ["Kent Police", "2008/09", 400],
    ["Greater Manchester Police", "2008/09", 900],
    ["Durham Constabulary", "2007/08", 80],
    ["Durham Constabulary", "2008/09", NaN],
  ]);

  test("keeps the forces with a figure for each period, and says what others lack", () => {
    const matched = matchedForces(forces);
    assert.deepEqual(column(matched, "matched"), [true, true, false, false, false]);
    assert.deepEqual(column(matched, "unmatched_reason"), [
      "",
      "",
      "No figure for 2007/08.",
      "No figure for 2008/09.",
      "No figure for 2008/09.",
    ]);
    assert.equal(matched.shape[0], forces.shape[0]);
  });

  test("only the periods asked for count, and rows of others are not matched", () => {
    const matched = matchedForces(forces, { periods: ["2008-09"] });
    assert.deepEqual(column(matched, "matched"), [false, true, true, false, false]);
    assert.equal(column<string>(matched, "unmatched_reason")[0], "2007/08 is not compared.");
  });

  test("a force with two figures for one period is not followed", () => {
    const doubled = table(COLUMNS, [
      ["Kent Police", "2007/08", 390],
      ["Kent Police", "2007/08", 391],
    ]);
    assert.deepEqual(column(matchedForces(doubled), "unmatched_reason"), [
      "2007/08 has different figures: 390, 391.",
      "2007/08 has different figures: 390, 391.",
    ]);
  });

  test("a force is followed in figures of one measure and unit only", () => {
    const columns = ["area", "period", "measure", "unit", "value"];
    const matched = matchedForces(
      table(columns, [
        ["Kent Police", "2007/08", "total", "offences", 390],
        ["Kent Police", "2008/09", "girls", "victims", 300],
        ["Essex Police", "2007/08", "total", "offences", 500],
        ["Essex Police", "2007/08", "girls", "offences", 400],
        ["Essex Police", "2008/09", "total", "offences", 510],
      ]),
    );
    assert.deepEqual(column(matched, "matched"), [false, false, true, false, true]);
    assert.deepEqual(column(matched, "unmatched_reason"), [
      "No figure for 2008/09 in the same unit and measure.",
      "No figure for 2007/08 in the same unit and measure.",
      "",
      "No figure for 2008/09 in the same unit and measure.",
      "",
    ]);
  });

  test("a period that no row has leaves no force matched", () => {
    const matched = matchedForces(forces, { periods: ["2008/09", "2012/13"] });
    assert.deepEqual(new Set(column(matched, "matched")), new Set([false]));
    assert.equal(column<string>(matched, "unmatched_reason")[1], "No figure for 2012/13.");
  });
});
