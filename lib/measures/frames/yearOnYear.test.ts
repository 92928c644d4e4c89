import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { DataFrame } from "danfojs-node";
import * as fc from "fast-check";
import { yearOnYear, type YearOnYearOptions } from "../index";

type Cell = string | number;

function table(columns: string[], rows: Cell[][]): DataFrame {
  return new DataFrame(rows, { columns });
}

function column<T = number>(frame: DataFrame, name: string): T[] {
  return frame.column(name).values as T[];
}

/** One area's figures, changed year on year: the changes with the reasons for those that lack. */
function changes(
  rows: [period: string, value: number][],
  options?: YearOnYearOptions,
): [number, string][] {
  const frame = table(
    ["area", "period", "value"],
    rows.map(([period, value]) => ["Wales", period, value]),
  );
  const changed = yearOnYear(frame, options);
  const reasons = column<string>(changed, "change_reason");
  return column(changed, "change_percent").map((change, row) => [change, reasons[row]!]);
}

describe("yearOnYear", () => {
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
      "change_reason",
    ]);
    const [narrow, wide] = [0.5, 0.99].map(
      (level) => column(yearOnYear(frame, { level }), "per_day_change_upper")[1]!,
    );
    assert.ok(narrow! < wide!);
  });

  test("the first figure, and one after a gap, has nothing to change from", () => {
    assert.deepEqual(
      changes([
        ["2007/08", 5],
        ["2009/10", 6],
      ]),
      [
        [NaN, "No figure for the period before 2007/08."],
        [NaN, "No figure for the period before 2009/10."],
      ],
    );
  });

  test("from nothing there is no percentage, and to nothing a fall of 100", () => {
    assert.deepEqual(
      changes([
        ["2008/09", 4],
        ["2009/10", 0],
        ["2010/11", 6],
      ]).slice(1),
      [
        [-100, ""],
        [NaN, "0 in 2009/10: there is no percentage of nothing."],
      ],
    );
  });

  test("a missing figure is said to be missing, for its own year and the next", () => {
    assert.deepEqual(
      changes([
        ["2008/09", 4],
        ["2009/10", NaN],
        ["2010/11", 6],
      ]).slice(1),
      [
        [NaN, "No figure for 2009/10."],
        [NaN, "No figure for 2009/10."],
      ],
    );
  });

  test("different figures for one year are not chosen from", () => {
    const found = changes([
      ["2008/09", 4],
      ["2008/09", 5],
      ["2009/10", 6],
    ]);
    assert.deepEqual(found[2], [NaN, "2008/09 has different figures: 4, 5."]);
    assert.deepEqual(
      changes([
        ["2008/09", 4],
        ["2008/09", 4],
        ["2009/10", 6],
      ])[2],
      [50, ""],
    );
    assert.deepEqual(
      changes([
        ["2008/09", NaN],
        ["2008/09", 4],
        ["2009/10", 6],
      ])[2],
      [50, ""],
    );
  });

  test("a figure that is only bounded does not contradict an exact one", () => {
    const columns = ["area", "period", "value", "bound"];
    const frame = table(columns, [
      ["UK", "2009/10", 23_000, "more_than"],
      ["UK", "2009/10", 23_100, "exact"],
      ["UK", "2010/11", 23_331, "exact"],
    ]);
    assert.equal(column(yearOnYear(frame), "previous_value")[2], 23_100);
    assert.ok(Math.abs(column(yearOnYear(frame), "change_percent")[2]! - 1) < 1e-12);
  });

  test("across a break there is a reason and no number, unless it is asked for", () => {
    const rows: [string, number][] = [
      ["2013/14", 100],
      ["2014/15", 150],
    ];
    const [change, reason] = changes(rows)[1]!;
    assert.ok(Number.isNaN(change));
    assert.match(reason, /^Recording changed in November 2014: the inspection of crime recording/);
    const [given, caveat] = changes(rows, { acrossBreaks: true })[1]!;
    assert.equal(given, 50);
    assert.match(caveat, /^Not comparable: Recording changed in November 2014/);
  });

  test("a break that does not touch the area is no reason", () => {
    const frame = table(
      ["area", "period", "value"],
      [
        ["Scotland", "2013/14", 100],
        ["Scotland", "2014/15", 150],
      ],
    );
    assert.equal(column(yearOnYear(frame), "change_percent")[1], 50);
  });

  test("a change of unit, measure or responding forces is a reason", () => {
    const columns = ["area", "period", "value", "unit", "measure", "forces_responding"];
    const from = ["UK", "2015/16", 100, "offences", "total", 44];
    const to: [Cell[], string][] = [
      [["UK", "2016/17", 120, "victims", "total", 44], "One counts offences, the other victims."],
      [
        ["UK", "2016/17", 120, "offences", "girls", 44],
        "One is the measure total, the other girls.",
      ],
      [
        ["UK", "2016/17", 120, "offences", "total", 43],
        "44 forces answered for 2015/16, 43 for 2016/17.",
      ],
      [
        ["UK", "2016/17", 120, "offences", "total", NaN],
        "How many forces answered is stated for 2015/16 only.",
      ],
      [["UK", "2016/17", 120, "offences", "total", 44], ""],
    ];
    for (const [row, reason] of to) {
      const changed = yearOnYear(table(columns, [from, row]));
      assert.equal(column<string>(changed, "change_reason")[1], reason);
      assert.equal(Number.isNaN(column(changed, "change_percent")[1]), reason !== "");
    }
  });

  test("what is no exact count has no change", () => {
    const columns = ["area", "period", "value", "unit", "bound"];
    const cases: [Cell[], string][] = [
      [
        ["UK", "2010/11", 15, "percent", "exact"],
        "The figure for 2010/11 is no count: its unit is percent.",
      ],
      [
        ["UK", "2010/11", 1300, "offences", "more_than"],
        "The figure for 2010/11 is printed as more than 1,300.",
      ],
      [["UK", "2010/11", 1.5, "offences", "exact"], "The figure for 2010/11 is no count: 1.5."],
      [["UK", "lately", 15, "offences", "exact"], '"lately" is not a period that can be read.'],
      [["UK", "", 15, "offences", "exact"], "No period."],
    ];
    for (const [row, reason] of cases) {
      const changed = yearOnYear(table(columns, [["UK", "2009/10", 10, "offences", "exact"], row]));
      assert.equal(column<string>(changed, "change_reason")[1], reason);
    }
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
      fc.property(
        fc.uniqueArray(row, { selector: ([a, y]) => `${a}${y}`, minLength: 1 }),
        (rows) => {
          const frame = table(
            ["area", "period", "value"],
            rows.map(([area, year, value]) => [
              area,
              `${year}/${String(year + 1).slice(2)}`,
              value,
            ]),
          );
          const expected = rows.map(([area, year, value]) => {
            const before = rows.find(([a, y]) => a === area && y === year - 1);
            return before ? ((value - before[2]) / before[2]) * 100 : NaN;
          });
          const changed = yearOnYear(frame, { acrossBreaks: true, intervals: false });
          assert.deepEqual(column(changed, "change_percent"), expected);
        },
      ),
    );
  });
});
