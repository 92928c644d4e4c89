import assert from "node:assert/strict";
import { test } from "node:test";
import { yearOnYear } from "../measures";
import { type Choice, choiceRule } from "./choose";
import { loadLedger } from "./frames";
import { pairsOf } from "./pairs";
import type { FigureRow } from "./row";
import { DATA } from "./testing/folder";

const ledger = loadLedger(DATA);
const pair = (area: string, from: string, to: string) =>
  ledger.pairs({ area, measure: "total", unit: ["offences", "victims"] }, [from, to]);
const column = <T>(frame: ReturnType<typeof pair>, name: string) =>
  frame.column(name).values as T[];

test("a pair of one page goes before figures of several", () => {
  const uk = pair("UK", "2018/19", "2019/20");
  assert.deepEqual(column(uk, "value"), [73379, 73518]);
  assert.equal(new Set(column(uk, "source")).size, 1);
  assert.match(column<string>(uk, "because")[0]!, /^one page prints both years: /);
  assert.match(column<string>(uk, "others")[0]!, /^76,204 \(/);
  assert.deepEqual(column(pair("UK", "2014/15", "2015/16"), "value"), [47055, 55507]);
});

test("of several pages that print both years otherwise, it is said why this one", () => {
  const page = (source: string, value: number, period: string): FigureRow => ({
    ...ledger.rows.figures[0]!,
    source,
    value,
    period,
  });
  const named = { area: "Jersey", measure: "total", unit: "offences", bound: "exact", status: "" };
  // The one came out in 2012, the other in 2020.
  const rows = [
    page("norfolk-2012", 10, "2014/15"),
    page("norfolk-2012", 20, "2015/16"),
    page("nspcc-2020", 11, "2014/15"),
    page("nspcc-2020", 20, "2015/16"),
  ].map((row) => ({ ...row, ...named }) as FigureRow);
  const periods = ["2014/15", "2015/16"] as const;
  const [[first]] = pairsOf(
    rows,
    periods,
    choiceRule(ledger.rows.sources),
    ledger.rows.sources,
  ) as [[Choice, Choice]];
  assert.equal(first.used.value, 11);
  assert.match(
    first.because,
    /^of the pages that print both years, this was published last, as far as dates are known: NSPCC/,
  );
});

test("a figure that the ledger doubts is not taken for its page's sake", () => {
  // One page prints 608 and 773; 608 disagrees with the 604 of another, and with that page's own 28%.
  assert.deepEqual(column(pair("Suffolk", "2015/16", "2016/17"), "value"), [604, 773]);
});

test("without such a page the rule chooses each year, and one year alone is no pair", () => {
  const lincolnshire = pair("Lincolnshire", "2015/16", "2016/17");
  assert.deepEqual(column(lincolnshire, "value"), [738, 663]);
  assert.equal(pair("Norfolk", "2010/11", "2015/16").shape[0], 0);
});

test("a change of a pair says why there is none", () => {
  const changes = yearOnYear(pair("Derbyshire", "2014/15", "2015/16"), { acrossBreaks: false });
  const [, reason] = changes.column("change_reason").values as string[];
  assert.match(reason!, /The figure for 2015\/16 counts only a part/);
  const uk = yearOnYear(pair("UK", "2018/19", "2019/20"));
  const percent = (uk.column("change_percent").values as number[])[1]!;
  // (73,518 - 73,379) / 73,379
  assert.equal(percent.toFixed(2), "0.19");
});

test("“up 15 per cent”: 16.5 on the printed base, and no change like for like", () => {
  // Thames Valley article, 2017: 64,667; the base printed elsewhere is 55,507. Durham is not in it.
  const uk = pair("UK", "2015/16", "2016/17");
  assert.deepEqual(column(uk, "value"), [55507, 64667]);
  const strict = yearOnYear(uk);
  assert.ok(Number.isNaN((strict.column("change_percent").values as number[])[1]));
  assert.match(
    (strict.column("change_reason").values as string[])[1]!,
    /Durham Constabulary gave no figures for 2015\/16/,
  );
  const printed = yearOnYear(uk, { acrossBreaks: true });
  assert.equal((printed.column("change_percent").values as number[])[1]!.toFixed(1), "16.5");
});
