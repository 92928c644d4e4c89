import assert from "node:assert/strict";
import { test } from "node:test";
import { DataFrame } from "danfojs-node";
import * as fc from "fast-check";
import { yearOnYear } from "../index";
import { changes, column, table } from "../testing/table";

test("works within each area, whatever the order of the rows", () => {
  const frame = table(
    ["area", "period", "value"],
    [
      ["Wales", "2010/11", 110],
      ["Kent Police", "2009/10", 400],
      ["Wales", "2009/10", 100],
      ["Kent Police", "2011/12", 300],
      ["Kent Police", "2010/11", 500],
    ],
  );
  const changed = yearOnYear(frame);
  assert.deepEqual(column(changed, "previous_value"), [100, NaN, NaN, 500, 400]);
  assert.deepEqual(column(changed, "change_percent"), [10, NaN, NaN, -40, 25]);
  assert.deepEqual(column(changed, "area"), column(frame, "area"));
});

test("the change a day and its interval are those of percentChange", () => {
  const frame = table(
    ["area", "period", "value"],
    [
      ["Wales", "2010/11", 365_000],
      ["Wales", "2011/12", 366_000],
    ],
  );
  const changed = yearOnYear(frame);
  // 1,000 a day in both years, the second a leap year. Limits from R:
  // (poisson.test(c(366000, 365000), c(366, 365))$conf.int - 1) * 100
  assert.equal(column(changed, "per_day_change_percent")[1], 0);
  assert.ok(Math.abs(column(changed, "per_day_change_lower")[1]! - -0.457702000749205) < 1e-9);
  assert.ok(Math.abs(column(changed, "per_day_change_upper")[1]! - 0.459807258486755) < 1e-9);
});

test("intervals can be left out, and their level chosen", () => {
  const frame = table(
    ["area", "period", "value"],
    [
      ["Wales", "2009/10", 100],
      ["Wales", "2010/11", 110],
    ],
  );
  const without = yearOnYear(frame, { intervals: false });
  assert.deepEqual(without.columns.slice(3), [
    "previous_value",
    "change_percent",
    "small_base",
    "change_reason",
  ]);
  const [narrow, wide] = [0.5, 0.99].map(
    (level) => column(yearOnYear(frame, { level }), "per_day_change_upper")[1]!,
  );
  assert.ok(narrow! < wide!);
});

test("a change from a small figure is flagged, by a threshold that can be set", () => {
  const frame = table(
    ["area", "period", "value"],
    [
      ["Wales", "2008/09", 19],
      ["Wales", "2009/10", 20],
      ["Wales", "2010/11", 25],
    ],
  );
  assert.deepEqual(column(yearOnYear(frame), "small_base"), [false, true, false]);
  assert.deepEqual(column(yearOnYear(frame, { smallBase: 21 }), "small_base"), [false, true, true]);
});

test("calendar years, financial years and half years follow their own kind", () => {
  const found = changes([
    ["2009", 10],
    ["2009/10", 20],
    ["2010", 11],
    ["2010-11", 24],
    ["April to September 2010", 8],
    ["October 2010 to March 2011", 12],
  ]);
  const percents = found.map(([change]) => change);
  assert.deepEqual(percents, [NaN, NaN, 10, 20, NaN, 50]);
});

test("more columns than one can hold groups apart", () => {
  const frame = table(
    ["area", "source", "period", "value"],
    [
      ["UK", "a", "2009/10", 10],
      ["UK", "b", "2009/10", 20],
      ["UK", "b", "2010/11", 25],
    ],
  );
  assert.equal(column(yearOnYear(frame, { by: ["area", "source"] }), "change_percent")[2], 25);
  const [, , reason] = column<string>(yearOnYear(frame), "change_reason");
  assert.equal(reason, "2009/10 has different figures: 10, 20.");
});

test("other names for the columns, the given frame unchanged, its index kept", () => {
  const frame = new DataFrame(
    [
      ["Wales", "2009/10", 100],
      ["Wales", "2010/11", 110],
    ],
    { columns: ["place", "year", "offences"], index: ["first", "second"] },
  );
  const changed = yearOnYear(frame, { by: "place", period: "year", value: "offences" });
  assert.equal(column(changed, "change_percent")[1], 10);
  assert.deepEqual(changed.index, ["first", "second"]);
  assert.deepEqual(frame.columns, ["place", "year", "offences"]);
  assert.equal(frame.shape[1], 3);
});

test("a second run replaces the columns of the first", () => {
  const frame = table(["area", "period", "value"], [["Wales", "2009/10", 100]]);
  const once = yearOnYear(frame);
  assert.deepEqual(yearOnYear(once).columns, once.columns);
});

test("a column that is not there is named, with those that are", () => {
  const frame = table(["area", "period", "count"], [["Wales", "2009/10", 100]]);
  assert.throws(() => yearOnYear(frame), {
    name: "RangeError",
    message: 'There is no column "value": the table has area, period, count.',
  });
});

test("an empty table stays empty", () => {
  const frame = table(["area", "period", "value"], [["Wales", "2009/10", 100]]);
  const none = yearOnYear(frame.query(frame.column("value").gt(1000)) as DataFrame);
  assert.equal(none.shape[0], 0);
});

test("agrees with looking up each row's year before, on any table", () => {
  const row = fc.tuple(
    fc.constantFrom("Wales", "Kent Police", "Scotland"),
    fc.integer({ min: 1999, max: 2006 }),
    fc.integer({ min: 1, max: 500 }),
  );
  fc.assert(
    fc.property(fc.uniqueArray(row, { selector: ([a, y]) => `${a}${y}`, minLength: 1 }), (rows) => {
      const frame = table(
        ["area", "period", "value"],
        rows.map(([area, year, value]) => [area, `${year}/${String(year + 1).slice(2)}`, value]),
      );
      const expected = rows.map(([area, year, value]) => {
        const before = rows.find(([a, y]) => a === area && y === year - 1);
        return before ? ((value - before[2]) / before[2]) * 100 : NaN;
      });
      const changed = yearOnYear(frame, { acrossBreaks: true, intervals: false });
      assert.deepEqual(column(changed, "change_percent"), expected);
    }),
  );
});
