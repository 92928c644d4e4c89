import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { check } from "./check";
import { say } from "./say";

const total = fc.integer({ min: 400, max: 200_000 });
const words = (value: number): string => value.toLocaleString("en-GB");

/** The verdict on the last figure of a text. */
function lastVerdict(text: string): string {
  const last = check(text).findings.at(-1);
  return `${last?.verdict}: ${last?.quote} (${last?.because}) in ${text}`;
}
const holds = (text: string): boolean => lastVerdict(text).startsWith("holds");

test("what say writes of a rate, check passes", () => {
  // 2015/16 had 366 days.
  fc.assert(
    fc.property(total, (count) => {
      const opening = `Kent Police recorded ${words(count)} offences against children in 2015/16`;
      return (
        holds(`${opening}, ${say(count / 366, "per_day")}.`) &&
        holds(`${opening}, ${say((count * 7) / 366, "per_week")}.`) &&
        holds(`${opening}, ${say(count / 366, "per_day", { precision: "exact" })}.`) &&
        holds(`${opening}, or ${say((366 * 1440) / count, "minutes_per_event")}.`)
      );
    }),
    { numRuns: 200 },
  );
});

test("what say writes of a change, check passes", () => {
  fc.assert(
    fc.property(total, total, (from, to) => {
      const value = ((to - from) / from) * 100;
      fc.pre(Math.abs(value) >= 1 && Math.abs(value) < 900);
      const opening = `Kent Police recorded ${words(to)} offences in 2015/16, compared with ${words(from)} in 2014/15`;
      return (
        holds(`${opening}, ${say(value, "percent_change")}.`) &&
        holds(`${opening}, ${say(value, "percent_change", { precision: "exact" })}.`)
      );
    }),
    { numRuns: 200 },
  );
});

test("what say writes of a share or a ratio, check passes", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 50, max: 5000 }),
      fc.integer({ min: 50, max: 5000 }),
      (girls, boys) => {
        fc.pre(girls >= boys);
        const all = girls + boys;
        const opening = `Of the ${words(all)} offences that Kent Police recorded in 2015/16, ${words(girls)} were against girls`;
        const share = (girls / all) * 100;
        return (
          holds(`${opening}, or ${say(share, "percent")}.`) &&
          holds(`${opening}, or ${say(share, "percent", { precision: "exact" })}.`) &&
          holds(
            `${opening} and ${words(boys)} against boys, a ratio of ${say(girls / boys, "ratio")}.`,
          )
        );
      },
    ),
    { numRuns: 200 },
  );
});

test("say is honest about the published totals", () => {
  assert.equal(say(2440 / 365, "per_day"), "nearly seven a day");
  assert.equal(say((365 * 1440) / 23_097, "minutes_per_event"), "one every 23 minutes");
  assert.equal(say((2135 / 23_097) * 100, "percent"), "more than 9 per cent");
  assert.equal(say(200.87, "per_day"), "201 a day");
  assert.equal(say(-4.9, "percent_change"), "a fall of nearly 5 per cent");
});

test("what cannot be said is refused", () => {
  assert.throws(() => say(Number.NaN, "per_day"), /value is NaN/);
  assert.throws(() => say(-1, "ratio"), /value is -1/);
  // No count falls by more than all of it, no part is more than its whole, and none comes every no minutes.
  assert.throws(() => say(-150, "percent_change"), /value is -150/);
  assert.throws(() => say(100.4, "percent"), /value is 100.4/);
  assert.throws(() => say(0, "minutes_per_event"), /value is 0/);
});

test("nearly all is not all, and next to nothing is not nothing", () => {
  assert.equal(say(99.6, "percent"), "nearly 100 per cent");
  assert.equal(say(6.6, "per_day"), "nearly seven a day");
  assert.equal(say(99.52, "percent"), "more than 99 per cent");
  assert.equal(say(99.97, "percent", { precision: "exact" }), "nearly 100 per cent");
  assert.equal(say(100, "percent"), "100 per cent");
  assert.equal(say(-99.8, "percent_change"), "a fall of nearly 100 per cent");
  assert.equal(say(-100, "percent_change"), "a fall of 100 per cent");
  assert.equal(say(100.2, "percent_change"), "a rise of 100 per cent");
  assert.equal(say(0.02, "percent", { precision: "exact" }), "less than 0.1 per cent");
  assert.equal(say(1.2, "minutes_per_event"), "one every minute");
  assert.equal(say(0.3, "minutes_per_event"), "more than one every minute");
});
