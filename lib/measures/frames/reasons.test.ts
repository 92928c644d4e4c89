/** Why `yearOnYear` gives no number. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { loadLedger } from "../../tables";
import { yearOnYear } from "../index";
import { changes, type Cell, column, table } from "../testing/table";

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

test("no change of an offence code across its own change in recording", () => {
  const changed = yearOnYear(loadLedger().official, { by: ["area", "code"], intervals: false });
  const at = (code: string, period: string) => {
    const [codes, periods] = ["code", "period"].map((name) => column<string>(changed, name));
    return codes!.findIndex((each, row) => each === code && periods![row] === period);
  };
  const [percent, why] = [
    column(changed, "change_percent"),
    column<string>(changed, "change_reason"),
  ];
  for (const [code, period, words] of [
    ["88A", "2017/18", /^Recording changed in April 2017: offence 88A/],
    ["19D", "2019/20", /^Recording changed in April 2019: some rapes/],
    ["71", "2013/14", /^Recording changed in April 2013: offence 71/],
  ] as const) {
    assert.ok(Number.isNaN(percent[at(code, period)]), code);
    assert.match(why[at(code, period)]!, words);
  }
  // By hand, of data/official.csv: 88A 5,879 after 4,624; 71 990 after 949.
  assert.equal(percent[at("88A", "2018/19")]!.toFixed(2), "27.14");
  assert.equal(percent[at("71", "2019/20")]!.toFixed(2), "4.32");
});

test("a change of unit, measure or responding forces is a reason", () => {
  const columns = ["area", "period", "value", "unit", "measure", "forces_responding"];
  const from = ["UK", "2016/17", 100, "offences", "total", 44];
  const to: [Cell[], string][] = [
    [["UK", "2017/18", 120, "victims", "total", 44], "One counts offences, the other victims."],
    [["UK", "2017/18", 120, "offences", "girls", 44], "One is the measure total, the other girls."],
    [
      ["UK", "2017/18", 120, "offences", "total", 43],
      "44 forces answered for 2016/17, 43 for 2017/18.",
    ],
    [
      ["UK", "2017/18", 120, "offences", "total", NaN],
      "How many forces answered is stated for 2016/17 only.",
    ],
    [["UK", "2017/18", 120, "offences", "total", 44], ""],
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

test("forces known to be missing are named for each area's own totals", () => {
  const frame = table(
    ["area", "period", "value"],
    [
      ["UK", "2018/19", 100],
      ["UK", "2019/20", 110],
      ["Kent Police", "2018/19", 100],
      ["Kent Police", "2019/20", 110],
    ],
  );
  const changed = yearOnYear(frame);
  assert.deepEqual(column(changed, "change_percent"), [NaN, NaN, NaN, 10]);
  assert.equal(
    column<string>(changed, "change_reason")[1],
    "Cheshire Constabulary gave no figures for 2018/19, Greater Manchester Police none for 2019/20.",
  );
});
