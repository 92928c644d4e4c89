import assert from "node:assert/strict";
import { test } from "node:test";
import { DataFrame } from "danfojs-node";
import { minutesBetween, oneIn, perDay, proportion, rate, sexRatio } from "..";

const near = (frame: DataFrame, name: string, expected: number, within = 5e-5): void => {
  const [value] = frame.column(name).values as number[];
  assert.ok(Math.abs(value! - expected) <= within * Math.abs(expected), `${name} is ${value}`);
};

// The expected numbers are those of R in each measure's own examples.
test("a share of a frame is in per cent, 0 to 100", () => {
  const frame = new DataFrame([[81, 263]], { columns: ["part", "whole"] });
  const shares = proportion(frame, { part: "part", whole: "whole" });
  near(shares, "percent", 30.7985);
  near(shares, "percent_lower", 25.53, 2e-4);
  near(shares, "percent_upper", 36.62, 2e-4);
  near(oneIn(frame, { part: "part", whole: "whole" }), "one_in", 263 / 81);
});

test("a rate of a frame has its limits", () => {
  const frame = new DataFrame([[137, 24.19893]], { columns: ["events", "years"] });
  const rates = rate(frame, { count: "events", exposure: "years" });
  near(rates, "rate", 5.661407);
  near(rates, "rate_lower", 4.753125);
  near(rates, "rate_upper", 6.692709);
});

test("a day, minutes between and girls to boys, of the ledger's columns", () => {
  const frame = new DataFrame([["2010/11", 23_097]], { columns: ["period", "value"] });
  near(perDay(frame), "per_day", 63.279);
  near(minutesBetween(frame), "minutes_between", 22.756);
  const sexes = new DataFrame([[19_790, 3_218]], { columns: ["girls", "boys"] });
  near(sexRatio(sexes), "girls_per_boy", 6.1498);
  near(sexRatio(sexes), "girls_percent", 86.014);
});

test("where there is no number there is a reason, and the other rows have theirs", () => {
  const frame = new DataFrame(
    [
      [5, 4],
      [NaN, 4],
      [0, 0],
      [1, 4],
    ],
    { columns: ["part", "whole"] },
  );
  const shares = proportion(frame, { part: "part", whole: "whole" });
  assert.deepEqual(shares.column("percent").values, [NaN, NaN, NaN, 25]);
  const reasons = shares.column("percent_reason").values as string[];
  assert.match(reasons[0]!, /part is 5/);
  assert.equal(reasons[1], "No number in part.");
  assert.equal(reasons[2], "The whole is 0: there is no share of nothing.");
  assert.equal(reasons[3], "");
  assert.throws(() => proportion(frame, { part: "some", whole: "whole" }), /no column "some"/);
});
