import assert from "node:assert/strict";
import { test } from "node:test";
import { check, checkClaim, checkStatements } from ".";
import { loadLedger } from "../tables";

const TOTAL = { value: 23_097, measure: "total", area: "England and Wales", period: "2010/11" };

/** The verdict on a statement about the 23,097 offences of 2010/11. */
function verdict(printed: string, value: number, unit: string, bound = "exact"): string {
  const { measure, area, period } = TOTAL;
  return checkClaim({ printed, value, unit, bound, measure, area, period }, [TOTAL]).verdict;
}

/** The verdict on the figure of a text that holds these words. */
function inText(text: string, words: string): string {
  const found = check(text).findings.find(({ quote }) => quote.includes(words));
  return found?.verdict ?? `no figure "${words}"`;
}

// 23,097 in 365 days: 63.28 a day, 442.95 a week (444.2 of 52 weeks), one every 22.76 minutes.
const RATES: [string, number, string, string, string][] = [
  ["63 a day", 63, "per_day", "exact", "holds"],
  ["64 a day", 64, "per_day", "exact", "does not hold"],
  ["63.3 a day", 63.3, "per_day", "exact", "holds"],
  ["more than 60 a day", 60, "per_day", "more_than", "holds"],
  ["more than 64 a day", 64, "per_day", "more_than", "does not hold"],
  ["nearly 70 a day", 70, "per_day", "nearly", "holds"],
  ["nearly 80 a day", 80, "per_day", "nearly", "does not hold"],
  ["nearly 63 a day", 63, "per_day", "nearly", "does not hold"],
  ["443 a week", 443, "per_week", "exact", "holds"],
  ["444 a week", 444, "per_week", "exact", "holds"],
  ["446 a week", 446, "per_week", "exact", "does not hold"],
  // 525,600/23,097 = 22.756: minutes are rounded, not cut.
  ["every 22 minutes", 22, "minutes_per_event", "exact", "does not hold"],
  ["every 23 minutes", 23, "minutes_per_event", "exact", "holds"],
  ["every 20 minutes", 20, "minutes_per_event", "exact", "does not hold"],
  ["two an hour", 30, "minutes_per_event", "about", "holds"],
  ["more than three an hour", 20, "minutes_per_event", "more_than", "does not hold"],
];
for (const [printed, value, unit, bound, expected] of RATES) {
  test(`23,097 in a year, "${printed}": ${expected}`, () => {
    assert.equal(verdict(printed, value, unit, bound), expected);
  });
}

test("a leap year has 366 days", () => {
  // 36,600 / 366 = 100 exactly; with 365 days it would be 100.3.
  const text = "Kent Police recorded 36,600 offences in 2015/16, fewer than 100.2 a day.";
  assert.equal(inText(text, "100.2"), "holds");
});

/** The verdict on a rise from 142 to 165. */
function rise(words: string): string {
  const text = `Kent Police recorded 165 offences in 2015/16, up ${words} on the 142 of 2014/15.`;
  return inText(text, words);
}

test("an exact percentage must round to the printed one; words may be three points out", () => {
  // 165/142 = +16.197 per cent
  assert.equal(rise("16 per cent"), "holds");
  assert.equal(rise("16.2 per cent"), "holds");
  assert.equal(rise("15 per cent"), "does not hold");
  assert.equal(rise("17 per cent"), "does not hold");
  assert.equal(rise("a sixth"), "holds");
  assert.equal(rise("a fifth"), "does not hold");
});

test("a rise is no fall", () => {
  const text =
    "Kent Police recorded 110 offences in 2015/16, a fall of 10 per cent from 100 in 2014/15.";
  assert.equal(inText(text, "10 per cent"), "does not hold");
});

test("a share needs its part and its whole", () => {
  const whole = "Kent Police recorded 1,000 offences in 2015/16.";
  assert.equal(inText(`${whole} One in ten had an online element.`, "One in ten"), "not checkable");
  assert.equal(inText(`${whole} One in ten, 104, had an online element.`, "One in ten"), "holds");
  assert.equal(
    inText(`${whole} A quarter, 104, had an online element.`, "A quarter"),
    "does not hold",
  );
});

/** Two counts for one year, and a rise. */

test("two different counts of one thing conflict, and nothing rests on the one disputed", () => {
  const text =
    "Kent Police recorded 1,571 offences in 2015/16. It was 1,337 in 2014/15. A later page gives Kent 1,900 for 2015/16. Kent's number rose by 18 per cent between 2014/15 and 2015/16.";
  assert.equal(inText(text, "1,571"), "does not hold");
  assert.equal(inText(text, "1,900"), "does not hold");
  // The text's own count is not unsettled by what it says of another page: 1,571/1,337 = +17.5.
  assert.equal(inText(text, "18 per cent"), "holds");
});

test("a part is not above its whole", () => {
  const text =
    "Kent Police recorded 150 offences in 2015/16. Girls were the victims in 160 of them.";
  assert.equal(inText(text, "160"), "does not hold");
});

test("what counts something else is no figure", () => {
  for (const text of [
    "Police recorded offences in Kent. Call 0808 800 5000 or 101, or 999 in an emergency.",
    "Ann Lee, 52, of 14 High Street, Maidstone, ME14 1XX, recorded it at 6.30pm on 3 May 2016.",
    "The council recorded that £1.2m and 35,000 pounds went to 12 schools on the A249 and M2.",
    "A crowd of 400 marched, 612 names were collected and 17 officers reported for duty.",
    "He waited 19 years to report the crime. The mother of three was one of the first victims.",
    "The recorded event lasts three hours; doors open at 7pm for guests aged 16 and over.",
  ]) {
    assert.deepEqual(
      check(text).findings.map(({ quote }) => quote),
      [],
      text,
    );
  }
});

/** A count of Kent Police in the ledger. */
function row(source: string, value: number, period: string) {
  const base = { bound: "exact", unit: "offences", measure: "total", area: "Kent Police" };
  return { ...base, source, value, period, printed: String(value) };
}

test("the ledger's counts are a basis only when asked, and only when its sources agree", () => {
  const text = "Kent Police figures are up 18 per cent between 2014/15 and 2015/16.";
  const ledger = [row("a", 1337, "2014/15"), row("a", 1571, "2015/16")];
  const verdictWith = (rows: typeof ledger) => check(text, { ledger: rows }).findings[0]?.verdict;
  assert.equal(check(text).findings[0]?.verdict, "not checkable");
  assert.equal(verdictWith(ledger), "holds");
  assert.equal(verdictWith([...ledger, row("b", 1400, "2014/15")]), "not checkable");
  const [found] = check(text, { ledger }).findings;
  assert.deepEqual(
    found?.restsOn.map(({ source }) => source),
    ["a", "a"],
  );
});

test("statements of the ledger rest on their own source before others", () => {
  const base = { bound: "exact", measure: "total", area: "UK" };
  const rows = [
    {
      ...base,
      source: "a",
      printed: "up 10 per cent",
      value: 10,
      unit: "percent_change",
      period: "2014/15 to 2015/16",
    },
    { ...base, source: "a", printed: "110", value: 110, unit: "offences", period: "2015/16" },
    { ...base, source: "a", printed: "100", value: 100, unit: "offences", period: "2014/15" },
    { ...base, source: "b", printed: "105", value: 105, unit: "offences", period: "2014/15" },
  ];
  const [checked, ...others] = checkStatements(rows);
  assert.equal(others.length, 0);
  assert.equal(checked?.verdict, "holds");
  assert.equal(checked?.row, rows[0]);
});

test("of several pages that print a count, the one published last is named, as in the ledger's rule", () => {
  const count = {
    printed: "100",
    value: 100,
    bound: "exact",
    unit: "offences",
    measure: "total",
    area: "UK",
    period: "2014/15",
  };
  const rate = { ...count, source: "c", printed: "2 a week", value: 2, unit: "per_week" };
  const rows = [{ ...count, source: "a" }, { ...count, source: "b" }, rate];
  const [a, b] = loadLedger().rows.sources;
  const sources = [
    { ...a!, id: "a", published: "2015-06" },
    { ...b!, id: "b", published: "2016" },
  ];
  const named = (...dates: Parameters<typeof checkStatements>[1][]) =>
    checkStatements(rows, ...dates)[0]?.restsOn.map(({ source }) => source);
  assert.deepEqual(named(sources), ["b"]);
  assert.deepEqual(named(), ["a"]);
});
