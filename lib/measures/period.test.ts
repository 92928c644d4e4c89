import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { daysBetween, financialYear, period } from "./index";

test("every way of writing a financial year is the same year", () => {
  for (const text of ["2011/12", "2011-12", "2011/2012", "2011-2012", "2011–12", " 2011/12 "]) {
    assert.deepEqual(financialYear(text), {
      label: "2011/12",
      start: "2011-04-01",
      end: "2012-03-31",
      days: 366,
    });
    assert.deepEqual(period(text), financialYear(text));
  }
});

test("leap days by the calendar of each century", () => {
  // 1900 and 2100 are no leap years, 2000 is: Gregorian rule.
  const leap = { "1899/1900": 365, "1903/04": 366, "1999/2000": 366, "2099/2100": 365 };
  for (const [year, days] of Object.entries(leap)) assert.equal(financialYear(year).days, days);
});

test("a financial year has 366 days just when the February within it has 29", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1899, max: 2150 }), (year) => {
      const february = new Date(Date.UTC(year + 1, 2, 0)).getUTCDate();
      const { days } = financialYear(`${year}/${year + 1}`);
      assert.equal(days, february === 29 ? 366 : 365);
    }),
  );
});

/** Text, first and last day, days: counted on a calendar. */
const READ: [string, string, string, number][] = [
  ["2007", "2007-01-01", "2007-12-31", 365],
  ["2008", "2008-01-01", "2008-12-31", 366],
  ["2007 to 2010", "2007-01-01", "2010-12-31", 1461],
  ["2014/15 to 2019/20", "2014-04-01", "2020-03-31", 2192],
  ["year ending March 2008", "2007-04-01", "2008-03-31", 366],
  ["the year to 31 March 2008", "2007-04-01", "2008-03-31", 366],
  ["12 months to September 2015", "2014-10-01", "2015-09-30", 365],
  ["year ending 28 February 2007", "2006-03-01", "2007-02-28", 365],
  ["year ending 29 February 2008", "2007-03-01", "2008-02-29", 366],
  ["year ending December 2010", "2010-01-01", "2010-12-31", 365],
  ["May 2004", "2004-05-01", "2004-05-31", 31],
  ["Feb 2012", "2012-02-01", "2012-02-29", 29],
  ["1 May 2004", "2004-05-01", "2004-05-01", 1],
  ["2004-05-01", "2004-05-01", "2004-05-01", 1],
  ["1 April 2010 to 31 March 2011", "2010-04-01", "2011-03-31", 365],
  ["from April 2010 to March 2011", "2010-04-01", "2011-03-31", 365],
  ["April to September 2013", "2013-04-01", "2013-09-30", 183],
  ["October to March 2013", "2012-10-01", "2013-03-31", 182],
];

for (const [text, start, end, days] of READ) {
  test(`"${text}" is ${start} to ${end}`, () => {
    const { label, ...read } = period(text);
    assert.deepEqual(read, { start, end, days });
    // What is written out reads back as the same days.
    assert.deepEqual(period(label), { label, ...read });
  });
}

test("what is no period is refused rather than guessed", () => {
  const refused = [
    "31 April 2010",
    // June has 30 days; a year to 28 March is not that to the 31st; 2007 had no 29 February.
    "year ending 31 June 2008",
    "year ending 28 March 2008",
    "year ending 29 February 2007",
    "year ending 28 February 2008",
    "12 months to March 0008",
    "2011/13",
    "13/14",
    "spring 2010",
    "2010 to",
    "2010/11 to 2008",
  ];
  for (const text of refused) assert.throws(() => period(text), RangeError, text);
});

const text = (time: number) => new Date(time).toISOString().slice(0, 10);

test("days between adjoining periods add up", () => {
  const day = fc.integer({ min: 0, max: 80_000 }).map((n) => n * 86_400_000 - 2_208_988_800_000);
  fc.assert(
    fc.property(day, day, (a, b) => {
      const [first, last] = [Math.min(a, b), Math.max(a, b)];
      const whole = daysBetween(text(first), text(last + 86_400_000));
      assert.equal(whole, daysBetween(text(first), text(last)) + 1);
    }),
  );
});

test("a financial year is one however a reply writes it, and a calendar year stays one", () => {
  for (const written of [
    "2023-24",
    "2023/2024",
    "2023\u201324",
    "FY2023/24",
    "FY 23/24",
    "FY23/24",
    "Financial year 2023/24",
    "Apr 23 - Mar 24",
    "April 2023 to March 2024",
    "01/04/2023 - 31/03/2024",
    "1 April 2023 to 31 March 2024",
    "1st April 2023 to 31st March 2024",
    "year ending March 2024",
    "the year to 31 March 2024",
    "12 months to the end of March 2024",
  ]) {
    const { label, start, end, days } = period(written);
    assert.deepEqual(
      [label, start, end, days],
      ["2023/24", "2023-04-01", "2024-03-31", 366],
      written,
    );
  }
  assert.equal(period("2024").label, "2024");
  assert.equal(period("01/01/2024 - 31/12/2024").days, 366);
  assert.equal(period("FY98/99").label, "1998/99");
  assert.equal(period("FY99/00").label, "1999/00");
});

test("what is no year of this kind is refused", () => {
  for (const written of [
    "23/25",
    "2024/25 YTD",
    "2024/25 (to Dec)",
    "2023/24p",
    "13/14/2023 - 31/03/2024",
    "23/2024",
  ]) {
    assert.throws(() => period(written), RangeError, written);
  }
});
