/**
 * Which rows danfo gives, as mended by `lib/bin/danfoMends.js`. Expected rows by hand, as pandas 2.2
 * gives them too.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { concat, DataFrame, merge, readCSV, Series } from "danfojs-node";

const areas = () =>
  new DataFrame({
    area: ["Kent", "Essex", "Kent", "Essex", "Kent", "Surrey"],
    value: [1, 2, 3, 4, 5, 6],
  });
/** Without the first row, so that labels and places of rows differ. */
const queried = (): DataFrame => {
  const frame = areas();
  return frame.query(frame["value"].gt(1)) as DataFrame;
};
const column = (frame: unknown, name: string) => (frame as DataFrame).column(name).values;

test("a queried frame is queried again by its own rows", () => {
  const frame = queried();
  const again = frame.query(frame["value"].gt(3));
  assert.deepEqual(again.values, [
    ["Essex", 4],
    ["Kent", 5],
    ["Surrey", 6],
  ]);
  assert.deepEqual(again.index, [3, 4, 5]);
  const kent = frame.query(frame["area"].eq("Kent"));
  assert.deepEqual(column(kent, "value"), [3, 5]);
  const both = frame.query(frame["area"].eq("Kent").and(frame["value"].gt(3)));
  assert.deepEqual(both.values, [["Kent", 5]]);
  const third = again.query(again["area"].ne("Kent"));
  assert.deepEqual(column(third.query(third["value"].lt(6)), "value"), [4]);
  frame.query(frame["area"].eq("Kent"), { inplace: true });
  assert.deepEqual(frame.values, [
    ["Kent", 3],
    ["Kent", 5],
  ]);
});

test("sorted, relabelled and text-labelled frames are queried by their own rows", () => {
  const sorted = queried().sortValues("value", { ascending: false });
  assert.deepEqual(column(sorted.query(sorted["value"].gt(4)), "value"), [6, 5]);
  const labelled = new DataFrame({ n: [1, 2, 3] }, { index: ["a", "b", "c"] });
  const two = labelled.query(labelled["n"].gt(1));
  assert.deepEqual(
    [two.index, column(two, "n")],
    [
      ["b", "c"],
      [2, 3],
    ],
  );
  assert.deepEqual(column(two.query(two["n"].gt(2)), "n"), [3]);
});

test("iloc and loc take a condition of the frame's own rows, also of a Series", () => {
  const frame = queried();
  const condition = frame["value"].gt(4);
  assert.deepEqual(column(frame.iloc({ rows: condition }), "value"), [5, 6]);
  assert.deepEqual(column(frame.loc({ rows: condition }), "value"), [5, 6]);
  assert.deepEqual(frame["value"].iloc(condition).values, [5, 6]);
  assert.deepEqual(column(frame.iloc({ rows: [0, 4] }), "value"), [2, 6]);
  assert.deepEqual(column(frame.loc({ rows: [1, 5] }), "value"), [2, 6]);
});

test("a condition of another frame is refused in a sentence, as are places that there are not", () => {
  const frame = queried();
  assert.throws(() => frame.query(areas()["value"].gt(3)), /of 6 rows and the frame has 5/);
  assert.throws(() => frame.iloc({ rows: [5] }), /5 cannot be bigger than index length 5/);
  assert.throws(() => frame.iloc({ rows: [-1] }), /the last rows are frame\.tail\(n\)/);
});

test("what follows a query takes the rows that are left, in their order", () => {
  const frame = queried();
  assert.deepEqual(frame.groupby(["area"]).col(["value"]).sum().values, [
    ["Essex", 6],
    ["Kent", 8],
    ["Surrey", 6],
  ]);
  assert.deepEqual(frame.groupby(["area"]).getGroup(["Kent"]).values, [
    ["Kent", 3],
    ["Kent", 5],
  ]);
  const right = new DataFrame({ area: ["Kent", "Surrey"], nation: ["England", "England"] });
  const merged = merge({ left: frame, right, on: ["area"], how: "inner" });
  assert.deepEqual(column(merged, "value"), [3, 5, 6]);
  const doubled = frame.addColumn("double", frame["value"].mul(2)) as DataFrame;
  assert.deepEqual(column(doubled, "double"), [4, 6, 8, 10, 12]);
  assert.deepEqual(column(frame.addColumn("n", [1, 2, 3, 4, 5]), "n"), [1, 2, 3, 4, 5]);
  assert.deepEqual(column(frame.drop({ index: [3] }), "value"), [2, 3, 5, 6]);
  assert.deepEqual(
    column(concat({ dfList: [frame, areas()], axis: 0 }), "value").slice(3, 7),
    [5, 6, 1, 2],
  );
  assert.equal(frame.at(3, "value"), 4);
  assert.equal(frame["value"].sum(), 20);
});

test("missing numbers come last in a sort, either way round", () => {
  const frame = new DataFrame({ n: [3, Number.NaN, 1, 2], t: ["b", "c", "a", "c"] });
  assert.deepEqual(column(frame.sortValues("n"), "t"), ["a", "c", "b", "c"]);
  assert.deepEqual(column(frame.sortValues("n", { ascending: false }), "n"), [3, 2, 1, NaN]);
  assert.deepEqual(column(frame.sortValues("n"), "n"), [1, 2, 3, NaN]);
  assert.deepEqual(new Series([3, Number.NaN, 1]).sortValues({ ascending: false }).values, [
    3,
    1,
    NaN,
  ]);
  assert.deepEqual(new Series([30, 4, 100]).sortValues().values, [4, 30, 100]);
});

test("a verb without inplace leaves the frame as it is, and a copy is one", () => {
  const frame = areas();
  const { values, index } = frame.copy();
  const before = JSON.stringify([values, index]);
  const unchanged = (what: string) => {
    assert.equal(JSON.stringify([frame.values, frame.index]), before, what);
    assert.deepEqual(column(frame, "value"), [1, 2, 3, 4, 5, 6], what);
  };
  const texts = frame.asType("value", "string");
  assert.deepEqual(column(texts, "value"), ["1", "2", "3", "4", "5", "6"]);
  unchanged("asType");
  const longer = concat({ dfList: [frame, areas()], axis: 0 });
  assert.deepEqual(
    [longer.shape, frame.shape],
    [
      [12, 2],
      [6, 2],
    ],
  );
  unchanged("concat");
  for (const copied of [frame.copy(), frame.resetIndex(), frame.rename({ area: "place" })]) {
    copied.addColumn("value", [0, 0, 0, 0, 0, 0], { inplace: true });
    unchanged("a column written in a copy");
  }
  const gaps = new DataFrame({ n: [1, Number.NaN], m: [Number.NaN, 2] });
  assert.deepEqual(gaps.fillNa([0], { columns: ["n"] }).values, [
    [1, NaN],
    [0, 2],
  ]);
  assert.deepEqual(gaps.values, [
    [1, NaN],
    [NaN, 2],
  ]);
});

test("a column is written by a Series of the same frame, and begins with nothing where it does", () => {
  const frame = areas();
  frame.addColumn("value", frame["value"].mul(2), { inplace: true });
  assert.deepEqual(column(frame, "value"), [2, 4, 6, 8, 10, 12]);
  assert.equal(frame["value"].sum(), 42);
  const blank = new DataFrame([{ n: 1 }, { n: 2 }]);
  blank.addColumn("t", [undefined, "x"] as never, { inplace: true });
  assert.deepEqual(column(blank, "t"), [undefined, "x"]);
});

test("groups and keys of two columns are told apart, whatever stands in them", () => {
  const frame = new DataFrame({ a: ["x-y", "x", "x-y"], b: ["z", "y-z", "z"], n: [1, 2, 4] });
  const groups = frame.groupby(["a", "b"]);
  assert.deepEqual(groups.col(["n"]).sum().values, [
    ["x-y", "z", 5],
    ["x", "y-z", 2],
  ]);
  assert.deepEqual(groups.getGroup(["x", "y-z"]).values, [["x", "y-z", 2]]);
  const left = new DataFrame({ a: ["x_y", "x"], b: ["z", "y_z"], n: [1, 2] });
  const right = new DataFrame({ a: ["x"], b: ["y_z"], m: [10] });
  assert.deepEqual(merge({ left, right, on: ["a", "b"], how: "inner" }).values, [
    ["x", "y_z", 2, 10],
  ]);
  const words = new DataFrame({ a: ["constructor", "b", "constructor"], n: [1, 2, 3] });
  assert.deepEqual(words.groupby(["a"]).col(["n"]).sum().values, [
    ["constructor", 4],
    ["b", 2],
  ]);
});

/** The first group of a grouping. */
const men = (of: DataFrame) => (of.values as unknown[][])[0];

test("an empty cell of numbers is missing, not 0: in comparisons, arithmetic, groups and files", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "figures-"));
  t.after(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "people.csv");
  writeFileSync(file, "sex,age,nation\nm,22,Wales\nf,38,\nm,,Wales\nm,30,\n");
  const frame = await readCSV(file);
  const ages = frame.column("age");
  assert.deepEqual(ages.lt(10).values, [false, false, false, false]);
  assert.deepEqual(ages.mul(2).values, [44, 76, NaN, 60]);
  // Of men the two known ages are 22 and 30, by hand.
  const groups = () => frame.groupby(["sex"]).col(["age"]);
  assert.deepEqual(men(groups().mean()), ["m", 26]);
  assert.deepEqual(men(groups().count()), ["m", 2]);
  assert.deepEqual(men(groups().min()), ["m", 22]);
  assert.deepEqual(men(groups().max()), ["m", 30]);
  assert.deepEqual(men(groups().sum()), ["m", NaN]);
  const none = new DataFrame({ a: ["x"], n: [null as never] }).groupby(["a"]).col(["n"]);
  assert.deepEqual(men(none.mean()), ["x", NaN]);
  assert.deepEqual(men(none.count()), ["x", 0]);
  assert.deepEqual(frame.column("nation").values, ["Wales", null, "Wales", null]);
});

test("the same of whole frames, of two columns and of sums that go on", () => {
  const frame = new DataFrame({ a: [1, null as never, 3], b: [2, 4, null as never] });
  assert.deepEqual(frame.mul(2).values, [
    [2, 4],
    [NaN, 8],
    [6, NaN],
  ]);
  assert.deepEqual(
    (frame.lt(4).values as boolean[][]).map(([a]) => a),
    [true, false, true],
  );
  assert.deepEqual(frame["a"].add(frame["b"]).values, [3, NaN, NaN]);
  assert.deepEqual(frame["b"].cumSum().values, [2, 6, NaN]);
  assert.deepEqual(frame["a"].values, [1, null, 3]);
});
