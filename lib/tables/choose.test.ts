import assert from "node:assert/strict";
import { test } from "node:test";
import { choiceRule, choose, preferSource, sayRule } from "./choose";
import { conflicts } from "./conflicts";
import { readLedger } from "./ledger";
import type { FigureRow } from "./row";
import { DATA } from "./testing/folder";

const { figures, sources } = readLedger(DATA);
const rule = choiceRule(sources);

const totals = (area: string, period: string): FigureRow[] =>
  figures.filter((row) => {
    const isTotal = row.measure === "total" && ["offences", "victims"].includes(row.unit);
    return isTotal && row.area === area && row.period === period;
  });

function figure(changes: Partial<FigureRow>): FigureRow {
  const base = totals("Norfolk Constabulary", "2014/15")[0]!;
  return { ...base, forces_responding: null, status: "", note: "", ...changes };
}

test("the conflicts that the series is known to hold are found", () => {
  const found = conflicts(figures).map(({ area, period, measure, values }) => {
    const numbers = values.map(({ value }) => value).sort((a, b) => a - b);
    return `${area} ${period} ${measure} ${numbers.join(" ")}`;
  });
  // The first three stand in the README of the series; the others were read off its rows by eye.
  for (const known of [
    // Not the 41,457 that one page calls the UK's: it is the total of England and Wales.
    "UK 2014/15 total 45456 46738 47055",
    "UK 2018/19 total 73379 76204",
    "England and Wales 2008/09 total 21618 21619",
    "England and Wales 2009/10 total 22390 23390",
    "Wales 2015/16 total 2238 2328",
    "Cambridgeshire Constabulary 2014/15 total 819 1142",
    "Nottinghamshire Police 2018/19 total 1519 1597",
    "England and Wales 2010/11 official_under_16_offence_codes 17727 19219",
  ]) {
    assert.ok(found.includes(known), `${known} is not among\n${found.join("\n")}`);
  }
});

test("one number from many sources, a rounded number and an unclear period are no conflict", () => {
  const same = [figure({ source: "a", value: 5 }), figure({ source: "b", value: 5 })];
  assert.deepEqual(conflicts(same), []);
  assert.deepEqual(
    conflicts([figure({ value: 23390 }), figure({ value: 23000, bound: "more_than" })]),
    [],
  );
  const unclear = { period: "", status: "unclear" } as const;
  assert.deepEqual(
    conflicts([figure({ value: 1, ...unclear }), figure({ value: 2, ...unclear })]),
    [],
  );
});

test("a figure printed for the wrong area is no conflict there", () => {
  const [right, wrong] = [figure({ value: 5 }), figure({ value: 9, status: "misattributed" })];
  assert.deepEqual(conflicts([right, wrong]), []);
  assert.equal(conflicts([right, { ...wrong, status: "disagrees" }]).length, 1);
});

test("offences and victims of one area, period and measure are one fact; convictions another", () => {
  const offences = figure({ value: 10, unit: "offences" });
  assert.equal(conflicts([offences, figure({ value: 11, unit: "victims" })]).length, 1);
  assert.equal(conflicts([offences, figure({ value: 11, unit: "convictions" })]).length, 0);
});

test("a figure that the ledger doubts is not used, and stays among the others", () => {
  const { used, others, because } = choose(totals("Cambridgeshire Constabulary", "2014/15"), rule);
  assert.equal(used.value, 819);
  assert.deepEqual(
    others.map(({ value }) => value),
    [1142],
  );
  assert.equal(because, "it is the one that the ledger does not mark as doubtful or partial");
});

test("a revision goes before the first print, and all prints stay among the others", () => {
  // The force gave 666, and corrected it to 663 after the request.
  const lincolnshire = choose(totals("Lincolnshire Police", "2016/17"), rule);
  assert.equal(lincolnshire.used.value, 663);
  assert.equal(lincolnshire.because, "it is the one that was revised after it was first printed");
  const uk = choose(totals("UK", "2014/15"), rule);
  assert.equal(uk.used.value, 46738);
  assert.deepEqual(new Set(uk.others.map(({ value }) => value)), new Set([41457, 45456, 47055]));
});

test("each step that set numbers aside is told, in order", () => {
  // 41,457 is misattributed; 45,456 was printed first, 47,055 and 46,738 are restated; one page
  // prints 47,055, two print 46,738.
  assert.equal(
    choose(totals("UK", "2014/15"), rule).because,
    "it is one that the ledger does not mark as doubtful or partial; of these, one that was revised " +
      "after it was first printed; of these, the one that most sources print",
  );
});

test("it is told which steps set numbers aside before none decides, and when one source is all", () => {
  const alike = [figure({ value: 1 }), figure({ value: 2 })];
  assert.equal(choose(alike, rule).because, "no step of the rule decides, and it stands first");
  assert.equal(
    choose([figure({ value: 3, bound: "about" }), ...alike], rule).because,
    "it is one that is printed as the number itself, not rounded or as a limit; of these it stands " +
      "first, as no further step decides",
  );
  const twice = [figure({ value: 1 }), figure({ value: 1 })];
  assert.equal(choose(twice, rule).because, "only one source prints it");
});

test("a base restated for one comparison does not replace a total that names its forces", () => {
  assert.equal(choose(totals("UK", "2018/19"), rule).used.value, 76204);
});

test("each step decides where those before it leave more than one number", () => {
  const decides = (a: Partial<FigureRow>, b: Partial<FigureRow>, extra: FigureRow[] = []) => {
    const choice = choose([figure({ value: 1, ...a }), figure({ value: 2, ...b }), ...extra], rule);
    return [choice.used.value, choice.because.replace("it is the one that ", "")];
  };
  assert.deepEqual(decides({ bound: "about" }, {}), [
    2,
    "is printed as the number itself, not rounded or as a limit",
  ]);
  assert.deepEqual(decides({}, { forces_responding: 41 }), [
    2,
    "states how many forces gave figures",
  ]);
  assert.deepEqual(
    decides({ source: "norfolk-2012" }, { source: "nspcc-2020" }, [
      figure({ value: 1, source: "metro-2012" }),
    ]),
    [1, "most sources print"],
  );
  // Published in 2012 and in 2020.
  assert.deepEqual(decides({ source: "metro-2012" }, { source: "nspcc-2020" }), [
    2,
    "was published last, as far as dates are known",
  ]);
});

test("the rule can be overridden for a source", () => {
  const { used, because } = choose(totals("UK", "2014/15"), [
    preferSource("daily-mail-2017"),
    ...rule,
  ]);
  assert.equal(used.value, 47055);
  assert.equal(because, "it is the one that stands in daily-mail-2017");
});

test("the rule can be read", () => {
  assert.match(
    sayRule(rule),
    /^Where sources print different numbers .* the one that \(1\) is printed .* \(6\) was published last, as far as dates are known\.$/,
  );
});

test("figures of different facts, and figures without a number, are refused", () => {
  assert.throws(() => choose([figure({}), figure({ period: "2013/14" })], rule), {
    name: "RangeError",
    message: /2014\/15, total; Norfolk Constabulary, 2013\/14, total/,
  });
  assert.throws(() => choose([figure({ value: null })], rule), /not none/);
});
