import assert from "node:assert/strict";
import { test } from "node:test";
import { bankHolidays } from "./bankHolidays";
import { dueDate } from "./request";

// The dates that gov.uk/bank-holidays publishes for England and Wales.
const PUBLISHED: Record<number, string> = {
  2024: "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
  2025: "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
  2026: "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
  2027: "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
};

test("the bank holidays are those that the government publishes", () => {
  for (const [year, days] of Object.entries(PUBLISHED)) {
    const dates = days.split(" ").map((day) => `${year}-${day}`);
    assert.deepEqual(bankHolidays(Number(year)), dates);
  }
});

test("New Year's Day on a weekend, and Christmas on a Saturday or Sunday, have substitute days", () => {
  // 1 January 2022 was a Saturday; 25 December 2021 was one too, and 25 December 2022 a Sunday.
  assert.equal(bankHolidays(2022)[0], "2022-01-03");
  assert.deepEqual(bankHolidays(2021).slice(-2), ["2021-12-27", "2021-12-28"]);
  // Boxing Day was a Monday and stayed; Christmas moved to the Tuesday behind it.
  assert.deepEqual(bankHolidays(2022).slice(-2), ["2022-12-26", "2022-12-27"]);
});

test("an answer is due on the twentieth working day, which is no bank holiday", () => {
  // 27 November 2026 is a Friday: 20 days without holidays end on Friday 25 December. Christmas and
  // the substitute for Boxing Day on Monday 28 do not count, so it is Tuesday 29.
  assert.equal(dueDate("2026-11-27"), "2026-12-29");
  // 2 June 2025 is a Monday, and June has no holiday after it: four weeks.
  assert.equal(dueDate("2025-06-02"), "2025-06-30");
  // From Tuesday 1 April 2025 over Good Friday and Easter Monday: 29 April and two days more.
  assert.equal(dueDate("2025-04-01"), "2025-05-01");
  // A request of a Saturday begins on Monday: 6 to 31 January has 20 working days.
  assert.equal(dueDate("2025-01-04"), "2025-01-31");
  // Over the turn of the year: Christmas, Boxing Day and New Year's Day do not count.
  assert.equal(dueDate("2024-12-16"), "2025-01-16");
});
