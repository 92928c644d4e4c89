import assert from "node:assert/strict";
import { test } from "node:test";
import { checkStatements } from ".";
import { testExamples } from "./testing/figures";

const FAILS = "does not hold" as const;
const OPEN = "not checkable" as const;

// The same ways of writing as in the other examples, with a number that the counts refute.
testExamples([
  {
    idea: "a change said again with another size",
    // 286 on 4,082 is +7.0; 286 below 4,654 is -6.1 per cent
    text: "Police Scotland recorded 4,368 offences in 2015/16, 286 up on 2014/15, or eight per cent.",
    figures: { "eight per cent": { value: 8, verdict: FAILS } },
  },
  {
    idea: "a fall said again with the percentage of a rise",
    text: "Police Scotland recorded 4,368 offences in 2015/16, 286 down on 2014/15, or seven per cent.",
    figures: { "seven per cent": { value: -7, unit: "percent_change", verdict: FAILS } },
  },
  {
    idea: "'in its turn' with the percentage of the later rise",
    // 1,000 to 1,200 is +20 per cent
    text: "Kent Police recorded 1,320 offences in 2015/16, 20 per cent up on the 1,200 of 2014/15. That in its turn was ten per cent up on 2013/14, when there were 1,000.",
    figures: {
      "20 per cent": { period: "2014/15 to 2015/16", verdict: FAILS },
    },
  },
  {
    idea: "half as many again, of a doubling",
    text: "Kent Police recorded 2,000 offences in 2015/16, half as many again as the 1,000 of 2014/15.",
    figures: { "half as many again": { value: 50, unit: "percent_change", verdict: FAILS } },
  },
  {
    // 2,000 / 1,500 = 1.33
    idea: "a multiple of another force, which is no change",
    text: "Kent Police recorded 2,000 offences in 2015/16, twice as many as Essex Police, which had 1,500.",
    figures: { twice: { area: "Kent Police", period: "2015/16", verdict: FAILS } },
  },
  {
    // 1,200 and 400 are 1,600: the total does not fit; which of the three is wrong nobody knows.
    idea: "girls and boys that are more than all",
    text: "Kent Police recorded 1,500 offences in 2015/16: 1,200 against girls and 400 against boys.",
    figures: {
      "1,500": { verdict: FAILS },
      "1,200": { measure: "girls", verdict: OPEN },
      "400": { verdict: OPEN },
    },
  },
  {
    idea: "a headline's bound that the exact count refutes, whatever another force has",
    text: "More than 1,000 child sex offences in Kent\n\nKent Police recorded 990 offences in 2015/16. Essex Police recorded 1,100.",
    figures: { "More than 1,000": { bound: "more_than", area: "Kent Police", verdict: OPEN } },
  },
  {
    idea: "a share of a wider area of another year",
    text: "Kent Police recorded 1,200 offences in 2015/16. The South East had 12,000 in 2014/15. Kent had ten per cent of the South East's.",
    figures: { "ten per cent": { verdict: OPEN } },
  },
  {
    idea: "one force's share put for another's",
    text: "Kent Police recorded 1,200 offences in 2015/16. The South East had 12,000 in 2015/16. One in ten of the South East's were in Sussex.",
    figures: {
      "One in ten": { verdict: OPEN },
    },
  },
  {
    idea: "more than so many an hour or a day",
    // 7,320 in 366 days is 20.0 a day, 0.83 an hour, 140.0 a week
    text: "Kent Police recorded 7,320 offences in 2015/16, more than one an hour, over 20 a day and 139 a week.",
    figures: {
      "more than one an hour": { value: 60, unit: "minutes_per_event", verdict: FAILS },
      "over 20 a day": { bound: "more_than", unit: "per_day", verdict: FAILS },
      "139 a week": { unit: "per_week", verdict: FAILS },
    },
  },
  {
    idea: "forces listed, and another number of them",
    text: "All 39 forces replied: Kent, Essex and Surrey. Kent Police recorded 1,200 offences in 2015/16.",
    figures: { "39 forces": { unit: "forces", value: 39, verdict: OPEN } },
  },
]);

/** A row of Kent Police's counts and statements. */
function row(printed: string, value: number, unit: string, period: string, other = {}) {
  const meaning = { measure: "total", area: "Kent Police", source: "a", bound: "exact" };
  return { ...meaning, printed, value, unit, period, ...other };
}

const COUNTS = [
  row("1,010", 1010, "offences", "2014/15"),
  row("1,212", 1212, "offences", "2015/16"),
];

/** What becomes of "20 per cent", which is right for Kent's total from 2014/15 to 2015/16 alone. */
const verdictOn = (other: object, ...counts: typeof COUNTS): string | undefined =>
  checkStatements([
    ...COUNTS,
    ...counts,
    row("20 per cent", 20, "percent_change", "2014/15 to 2015/16", other),
  ])[0]?.verdict;

test("a row's statement holds for its own area, measure, years and sign alone", () => {
  assert.equal(verdictOn({}), "holds");
  assert.equal(verdictOn({ area: "Essex Police" }), OPEN);
  assert.equal(verdictOn({ measure: "girls" }), OPEN);
  assert.equal(verdictOn({ period: "2013/14 to 2014/15" }), OPEN);
  assert.equal(verdictOn({ value: -20 }), FAILS);
  assert.equal(verdictOn({ bound: "more_than" }), FAILS);
  assert.equal(verdictOn({ bound: "less_than" }), FAILS);
});

test("a row's statement leaves out another source's counts where its own prints them", () => {
  const others = [row("967", 967, "offences", "2014/15", { source: "b" })];
  assert.equal(verdictOn({}, ...others), "holds");
  assert.equal(verdictOn({ source: "c" }, ...others), OPEN);
});
