import assert from "node:assert/strict";
import { test } from "node:test";
import { fasterThanLinear } from "./growth";

const shapes = [{ name: "a's", of: (length: number) => "a".repeat(length) }];

test("what takes the square of the time is found, what takes its length is not", () => {
  // A clock that the readings themselves set on: no machine is too busy for it.
  let now = 0;
  const takes = (milliseconds: (length: number) => number) => (text: string) => {
    now += milliseconds(text.length);
  };
  const found = fasterThanLinear(
    [
      { name: "square", read: takes((length) => length ** 2 / 1e5), length: 2_000, shapes },
      { name: "linear", read: takes((length) => length / 50), length: 2_000, shapes },
      {
        name: "too short to tell",
        read: takes((length) => length ** 2 / 1e8),
        length: 2_000,
        shapes,
      },
    ],
    () => now,
  );
  assert.deepEqual(found, [
    { reading: "square", shape: "a's", length: 4_000, milliseconds: [160, 640, 2_560] },
  ]);
});
