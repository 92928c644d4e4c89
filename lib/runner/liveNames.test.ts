/** Variables from cell to cell, in tslab's own executor. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type Converter, createConverter } from "tslab/dist/converter";
import { createExecutor } from "tslab/dist/executor";

import { LiveNames } from "./liveNames";
import { mended } from "./mended";

let converter: Converter;
before(() => {
  converter = mended(createConverter({ isJS: false, isBrowser: false }));
});
after(() => converter.close());

/** The value of each cell's last line, "failed", or what the reader was warned of. */
async function run(...cells: string[]): Promise<unknown[]> {
  const said: unknown[] = [];
  let cell = 0;
  const names = new LiveNames(
    () => cell,
    (text) => said.push(text),
  );
  const own = { node: converter, browser: converter, close: () => {} };
  const executor = createExecutor(process.cwd(), names.through(own), {
    log: (value) => said.push(value),
    error: () => said.push("failed"),
  });
  names.serve(executor.locals);
  for (const source of cells) {
    cell += 1;
    // oxlint-disable-next-line no-await-in-loop -- cells run one after another
    names.settle(await executor.execute(source));
  }
  return said;
}

test("a function sees what a later cell assigns to a variable of its own cell", async () => {
  const said = await run(
    'let area = "Norfolk"; function head() { return "Figures for " + area; }',
    'area = "Kent"; head()',
    "area = area.toUpperCase(); [area, head()].join()",
  );
  assert.deepEqual(said, ["Figures for Kent", "KENT,Figures for KENT"]);
});

test("what a function assigns is what later cells see, however it was declared", async () => {
  const said = await run(
    "var seen = 0, { least, rest: [most] } = { least: 9, rest: [0] };\n" +
      "let value = 1; const see = (n: number) => { seen++; value = n; if (n > most) most = n; };",
    "see(4); see(7); [seen, value, most].join()",
    "seen = 10; most = 50; see(8); [seen, value, most, least].join()",
  );
  assert.deepEqual(said, ["2,7,7", "11,8,50,9"]);
});

test("it holds for a cell that waits, and for timers that outlive their cell", async () => {
  const said = await run(
    "let stop = false; let turns = 0;\n" +
      "const done = (async () => { while (!stop) { turns++; await new Promise((r) => setTimeout(r, 1)); } })();\n" +
      "await null;",
    'stop = true; await done; turns > 0 ? "stopped" : "never ran"',
  );
  assert.deepEqual(said, ["stopped"]);
});

test("a name declared again is another variable, and a function that keeps to the first is told of", async () => {
  const said = await run(
    "const rate = 2; const twice = () => 2 * rate; const half = (rate: number) => rate / 2;",
    "const rate = 10; half(rate)",
    "twice()",
    "twice()",
  );
  assert.equal(said.length, 4);
  assert.match(String(said[1]), /^twice \(cell 1\) reads the rate of cell 1, not that of cell 2:/);
  assert.deepEqual([said[0], said[2], said[3]], [5, 4, 4]);
});

test("a cell run again, with its functions or without, brings no warning", async () => {
  const whole = 'let area = "Kent"; const head = () => "Figures for " + area; head()';
  assert.deepEqual(await run(whole, whole.replace("Kent", "Essex"), "head()"), [
    "Figures for Kent",
    "Figures for Essex",
    "Figures for Essex",
  ]);
  // A function of another cell reads whatever the name stands for.
  const apart = ["const n = 1;", "const next = () => n + 1; next()", "const n = 5;", "next()"];
  assert.deepEqual(await run(...apart), [2, 6]);
  // A property or a name of the function's own is no variable of the cell.
  const same = [
    "const n = 1; const f = (row: { n: number }) => { const m = row.n; return m; }; const m = 2;",
    "const n = 3, m = 4; f({ n: 7 })",
  ];
  assert.deepEqual(await run(...same), [7]);
});

test("a cell that fails takes nothing from the names that it was to declare again", async () => {
  const said = await run(
    "let n = 1; const read = () => n;",
    "let n = 2; throw new Error(String(n));",
    "n = 3; read()",
  );
  assert.deepEqual(said, ["failed", 3]);
});

test("the short form of a property is a use of the variable like any other", async () => {
  const said = await run(
    'let area = "Norfolk"; const row = () => ({ area });',
    'area = "Kent"; row().area',
    "const again = { area, row }; [again.area, again.row().area].join()",
    '({ area } = { area: "Essex" }); [area, row().area].join()',
    'let area = "Surrey"; ({ area }).area',
    "row().area",
  );
  assert.deepEqual(said.slice(0, 4), ["Kent", "Kent,Kent", "Essex,Essex", "Surrey"]);
  assert.match(String(said[4]), /^row \(cell 1\) reads the area of cell 1, not that of cell 5:/);
  assert.equal(said[5], "Essex");
});
