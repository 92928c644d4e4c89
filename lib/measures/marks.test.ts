/** What a mark of the ledger stops: what `notebooks/about.ipynb` says of each. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { perDayRates, ratesPer1000, sexRatios, sharesOf, yearOnYear } from "./index";
import { column, table } from "./testing/table";

type Given = "a day" | "a change" | "a share" | "girls to boys" | "for each 1,000";

/** Which numbers there are for a figure with this mark, the other figures being of its page or not. */
function givenOf(status: string, source = "one page"): Given[] {
  const columns = ["source", "area", "period", "unit", "measure", "status", "value"];
  const row = (area: string, period: string, measure: string, of: number, mark = "") => [
    mark === "" ? source : "one page",
    area,
    period,
    "offences",
    measure,
    mark,
    of,
  ];
  const kent = (period: string, measure: string, of: number, mark = "") =>
    row("Kent Police", period, measure, of, mark);
  const marked = kent("2016/17", "total", 1_500, status);
  const figure = table(columns, [marked]);
  const years = table(columns, [kent("2015/16", "total", 1_400), marked]);
  const whole = table(columns, [row("England and Wales", "2016/17", "total", 50_000)]);
  const sexes = table(columns, [
    kent("2016/17", "girls", 600, status),
    kent("2016/17", "boys", 200),
  ]);
  const children = table(
    ["area", "mid_year", "age_from", "age_to", "population", "basis"],
    [["Kent Police", 2016, 0, 17, 400_000, "census_2021"]],
  );
  const numbers: [Given, number | undefined][] = [
    ["a day", column(perDayRates(figure), "per_day")[0]],
    ["a change", column(yearOnYear(years, { by: "area" }), "change_percent")[1]],
    [
      "a share",
      column(sharesOf(figure, whole, { whole: "England and Wales" }), "share_percent")[0],
    ],
    ["girls to boys", column(sexRatios(sexes), "girls_per_boy")[0]],
    ["for each 1,000", column(ratesPer1000(figure, children), "rate_per_1000")[0]],
  ];
  return numbers.filter(([, value]) => Number.isFinite(value)).map(([name]) => name);
}

test("a figure without a mark has all numbers", () => {
  assert.deepEqual(givenOf(""), [
    "a day",
    "a change",
    "a share",
    "girls to boys",
    "for each 1,000",
  ]);
});

test("of a partial, misattributed, unclear or disagreeing figure there is no number", () => {
  for (const status of ["partial", "disagrees", "misattributed", "unclear"]) {
    assert.deepEqual(givenOf(status), [], status);
  }
});

test("one that is only not to be compared has its rate a day, and no other", () => {
  for (const status of ["not_comparable", "recording_change"]) {
    assert.deepEqual(givenOf(status), ["a day"], status);
  }
});

test("a restated one has its rate a day, and is compared within its own page alone", () => {
  assert.deepEqual(givenOf("restated"), ["a day", "a change", "girls to boys"]);
  assert.deepEqual(givenOf("restated", "another page"), ["a day"]);
});
