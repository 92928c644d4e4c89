import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { concat, DataFrame, merge, readCSV, Series, toCSV } from "danfojs-node";
import { mendDanfo } from ".";

mendDanfo();

const rows = [
  ['Kent, "the" county', 10, "offences"],
  ["Essex", Number.NaN, "percent"],
  ["Surrey\nand Sussex", 30, "offences"],
];
const frame = () => new DataFrame(rows, { columns: ["area", "value", "unit"] });
/** What danfo gives as any frame at all. */
type Any = DataFrame & Record<string, (...args: unknown[]) => string>;

test("toCSV puts commas, quotation marks and line ends in quotation marks", async () => {
  const text =
    'area,value,unit\n"Kent, ""the"" county",10,offences\nEssex,,percent\n"Surrey\nand Sussex",30,offences\n';
  assert.equal(toCSV(frame()), text);
  assert.equal(frame().toCSV(), text);
  const some = frame().query(frame().column("unit").eq("offences")) as Any;
  assert.match(some.toCSV!(), /^area,value,unit\n"Kent/);
  const folder = mkdtempSync(join(tmpdir(), "figures-"));
  try {
    frame().toCSV({ filePath: join(folder, "table") });
    assert.equal(readFileSync(join(folder, "table.csv"), "utf8"), text);
    const back = await readCSV(join(folder, "table.csv"));
    assert.equal((back.values as unknown[][])[0]![0], 'Kent, "the" county');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("describe takes the numbers that there are", () => {
  const numbers = new DataFrame({ a: [1, Number.NaN, 3], b: [2, 4, 6] });
  const described = numbers.describe();
  // 1 and 3: mean 2, standard deviation √2, variance 2, by hand.
  assert.deepEqual(described.column("a").values, [2, 2, Math.SQRT2, 1, 2, 3, 2]);
  assert.deepEqual(described.column("b").values, [3, 4, 2, 2, 4, 6, 4]);
  const empty = numbers.query(numbers.column("b").gt(9)).describe();
  assert.deepEqual((empty.values as number[][])[0], [0, 0]);
});

test("describe of a file with an empty cell takes the numbers that there are", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "figures-"));
  t.after(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "ages.csv"), "age,name\n1,a\n,b\n3,\n");
  const described = (await readCSV(join(folder, "ages.csv"))).describe();
  // 1 and 3, as above: the missing age is no 0.
  assert.deepEqual(described.column("age").values, [2, 2, Math.SQRT2, 1, 2, 3, 2]);
});

test("an empty frame prints as one, and cannot be grouped", (t) => {
  const lines: unknown[] = [];
  t.mock.method(console, "log", (line: unknown) => lines.push(line));
  const empty = frame().query(frame().column("value").gt(99));
  empty.print();
  assert.match(String(lines[0]), /DataFrame: 0 rows, 3 columns\n\narea +value +unit/);
  assert.throws(() => empty.groupby(["area"]), /no rows/);
});

test("plot says what to do instead", () => {
  assert.throws(() => frame().plot("x"), /show\(barChart\(frame/);
  assert.throws(() => frame().column("value").plot("x"), /does not draw itself/);
});

test("figures of different units are not added up, alone or in groups", () => {
  const mixed = new DataFrame(
    [
      ["UK", 10, "offences"],
      ["UK", 50, "percent"],
      ["Wales", 3, "offences"],
    ],
    { columns: ["area", "value", "unit"] },
  );
  assert.throws(() => mixed.column("value").sum(), /in offences and percent, .* choose one unit/);
  assert.throws(() => mixed["value"].mean(), /no mean/);
  assert.throws(() => mixed.groupby(["area"]).col(["value"]).sum(), /add "unit" to groupby/);
  const sums = mixed.groupby(["area", "unit"]).col(["value"]).sum();
  assert.deepEqual(sums.column("value_sum").values, [10, 50, 3]);
  const one = mixed.query(mixed["unit"].eq("offences"));
  assert.equal(one.column("value").sum(), 13);
  assert.deepEqual(one.groupby(["area"]).col(["value"]).sum().column("value_sum").values, [10, 3]);
});

test("concat leaves the frames as they were", () => {
  const [one, other] = [new DataFrame({ n: [1], m: [2] }), new DataFrame({ n: [3], m: [4] })];
  const both = concat({ dfList: [one, other], axis: 0 }) as DataFrame;
  assert.deepEqual(both.values, [
    [1, 2],
    [3, 4],
  ]);
  assert.deepEqual(one.column("n").values, [1]);
});

test("a column that is not there, and a condition that is none, are told", () => {
  const [left, right] = [frame(), frame()];
  assert.throws(
    () => merge({ left, right, on: ["force"], how: "inner" }),
    /the left frame has no column "force": area, value, unit/,
  );
  assert.throws(() => left.groupby(["force"]), /no column "force"/);
  assert.throws(() => left.query("value > 1" as never), /takes a condition on columns/);
});

test("what pandas calls otherwise says what danfo calls it", () => {
  assert.throws(() => (frame() as Any)["sort_values"]!("value"), /frame\.sortValues\("value"/);
  assert.throws(() => (frame() as Any)["pivot"]!({}), /pivot\(frame, \{ index/);
  const series = new Series(["a"]) as Series & Record<string, (list: string[]) => unknown>;
  assert.throws(() => series["isin"]!(["a"]), /series\.map/);
});

test("a Series of texts is sorted the way that was asked for", () => {
  const texts = new Series(["b", "c", "a", "c"]);
  assert.deepEqual(texts.sortValues().values, ["a", "b", "c", "c"]);
  assert.deepEqual(texts.sortValues({ ascending: false }).values, ["c", "c", "b", "a"]);
  assert.deepEqual(new Series([2, 3, 1]).sortValues({ ascending: false }).values, [3, 2, 1]);
});
