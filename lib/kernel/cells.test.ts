/** What a person meets who works in the kernel, over its sockets as a front end has it. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";

import { failure, LiveKernel, printed } from "./testing/live";

let kernel: LiveKernel;
before(async () => {
  kernel = await LiveKernel.start();
});
after(() => kernel.stop());

test("a function sees what a later cell assigns, and is told of when a name is declared anew", async () => {
  await kernel.run('let area = "Norfolk"; function head() { return "Figures for " + area; }');
  assert.equal(printed(await kernel.run('area = "Kent"; head()'), "stdout"), "Figures for Kent\n");
  await kernel.run('let area = "Essex";');
  const told = await kernel.run("head()");
  assert.equal(printed(told, "stdout"), "Figures for Kent\n");
  const warning =
    /^head \(cell \d+\) reads the area of cell \d+, not that of cell \d+: declared anew/;
  assert.match(printed(told, "stderr"), warning);
});

test("two thousand lines all arrive, the cell ends and the next one runs", async () => {
  const many = await kernel.run('for (let i = 0; i < 2000; i++) console.log("line " + i)');
  const lines = printed(many, "stdout").trimEnd().split("\n");
  assert.equal(many.reply["status"], "ok");
  assert.deepEqual([lines.length, lines[0], lines[1999]], [2000, "line 0", "line 1999"]);
  assert.ok(many.outputs.length < 50, `${many.outputs.length} messages`);
  assert.equal(printed(await kernel.run('"after"'), "stdout"), "after\n");
});

test("more outputs than the socket holds all arrive, in order and before the cell ends", async () => {
  const shown = await kernel.run(
    `import { display } from "tslab";
     for (let i = 0; i < 1500; i++) { console.log(i); display.text(String(i)); }`,
  );
  const kinds = shown.outputs.map(({ type }) => type);
  assert.equal(kinds.filter((type) => type === "display_data").length, 1500);
  assert.deepEqual(kinds.slice(0, 4), ["stream", "display_data", "stream", "display_data"]);
});

test("a promise that nobody caught is told of in its cell; what comes later, before the next one's", async () => {
  const lost = await kernel.run(
    '\n(async () => { throw new Error("lost") })();\nconsole.log("done");',
  );
  assert.match(
    printed(lost, "stderr"),
    /^Error: a promise was rejected and nothing caught it: lost\n {4}at cell \[\d+\], line 2\n$/,
  );
  await kernel.run(
    'setTimeout(() => { console.log("a late line"); throw new RangeError("late"); }, 50);',
  );
  await pause(400);
  const next = await kernel.run('console.log("own")');
  assert.match(
    printed(next, "stderr"),
    /^After cell \[\d+\] had ended, this came:\na late line\nRangeError: late\n {4}at .*cell \[\d+\], line 1\)?\n$/,
  );
  assert.equal(printed(next, "stdout"), "own\n");
  // A question that tslab does not know is nothing for a cell to tell of.
  kernel.tell("history_request", { hist_access_type: "tail" });
  assert.equal(printed(await kernel.run('"quiet"'), "stderr"), "");
});

test("a run-time error begins with its message and names the line as written, and nothing of tslab", async () => {
  const failed = await kernel.run("\nconst a: any = undefined;\na.foo();");
  const { ename, evalue, status } = failed.reply;
  assert.deepEqual([status, ename], ["error", "TypeError"]);
  assert.equal(evalue, "Cannot read properties of undefined (reading 'foo')");
  assert.match(failure(failed), /^TypeError: Cannot read.*\n {4}at cell \[\d+\], line 3$/);
  assert.equal(printed(failed, "stderr"), "");

  await kernel.run(
    "function deep(n: number) {\n  if (n < 0) throw new Error('below', { cause: new Error('deeper') } as any);\n}",
  );
  assert.match(
    failure(await kernel.run("const n = 1;\n\ndeep(-n);")),
    /^Error: below\n {4}at deep \(cell \[\d+\], line 2\)\n {4}at cell \[\d+\], line 3\nCaused by Error: deeper$/,
  );
  assert.match(
    failure(await kernel.run("await null;\nthrow 'only text'")),
    /^Error: 'only text' was thrown/,
  );
});

test("cells asked for before a failure was known are left out, by the protocol's word, and no later ones", async () => {
  const codes = ["1", "throw new Error('stop')", "2", "3"];
  const all = await kernel.runAll(codes);
  const stati = all.map(({ reply }) => reply["status"]);
  assert.deepEqual(stati, ["ok", "error", "aborted", "aborted"]);
  assert.deepEqual(all[2]!.outputs, []);
  const next = await kernel.run('"at once"');
  assert.equal(printed(next, "stdout"), "at once\n");
  const regardless = await kernel.runAll(codes, { stop_on_error: false });
  assert.deepEqual(
    regardless.map(({ reply }) => reply["status"]),
    ["ok", "error", "ok", "ok"],
  );
  // A cell that keeps the kernel busy: those behind it lie in the socket when it fails.
  const busy = "for (const end = Date.now() + 300; Date.now() < end; );\nnowhere.at.all;";
  const behind = await kernel.runAll([`declare const nowhere: any; ${busy}`, "4", "5"]);
  assert.deepEqual(
    behind.map(({ reply }) => reply["status"]),
    ["error", "aborted", "aborted"],
  );
});

test("a fault of the compiler is followed by what to write instead", async () => {
  const told = await kernel.run('import { mine } from "../lib/kernel/start";');
  assert.match(printed(told, "stderr"), /1:\d+ - .*\n/);
  const exported = await kernel.run("export const n = 1;");
  assert.match(printed(exported, "stderr"), /A cell exports nothing: leave out the word export\./);
  assert.equal(exported.reply["status"], "error");
});

test("the short form of a property means the name of an earlier cell, as it is by then", async () => {
  await kernel.run("let county = 'Kent', force = 'Kent Police';");
  const row = await kernel.run("const row = { county, force };\nrow");
  assert.equal(printed(row, "stdout"), "{ county: 'Kent', force: 'Kent Police' }\n");
  await kernel.run("({ county, force = 'Essex Police' } = { county: 'Essex' } as any)");
  assert.equal(
    printed(await kernel.run("[county, force].join()"), "stdout"),
    "Essex,Essex Police\n",
  );
  // As written the second name begins in column 23: const two = { county, is 22 letters long.
  const told = printed(await kernel.run("const two = { county, coutny };"), "stderr");
  assert.match(told, /^1:23 - Cannot find name 'coutny'/);
  assert.match(
    failure(
      await kernel.run(
        "const known = { county };\nnull!;\n({ county, a: known.county.at(9)!.at(0) });",
      ),
    ),
    /^TypeError: .*\n    at cell \[\d+\], line 3$/,
  );
  assert.match(
    failure(await kernel.run("__dirname")),
    /^ReferenceError: __dirname is not defined\n/,
  );
});

test("a Plotly figure may come from variables, whose texts are texts; a wrong value is told of", async () => {
  const words =
    '{ headline: "h", subtitle: "s", description: "d", sources: [{ id: "own", title: "My own" }] }';
  const layout =
    'const layout = { barmode: "stack", xaxis: { type: "category", range: [0, 1], title: { text: "x" } }, legend: { orientation: "h" } };';
  const right = await kernel.run(
    `import { show } from "plain-figures";
     const data = [{ x: ["a"], y: [1], type: "bar" }, { x: ["a"], y: [2], type: "scatter", mode: "lines", line: { dash: "dot" } }];
     ${layout}
     show({ data, layout }, ${words});`,
  );
  assert.equal(right.reply["status"], "ok", printed(right, "stderr"));
  const wrong = `show({ data: [{ x: ["a"], y: [1], type: "bar", opacity: "half" }] }, ${words});`;
  assert.match(
    printed(await kernel.run(wrong), "stderr"),
    /^1:48 - Type 'string' is not assignable to type 'number'\.$/m,
  );
  const misspelt = `show({ data: [{ x: ["a"], y: [1], type: "bar", opacty: 0.5 }] }, ${words});`;
  assert.match(
    printed(await kernel.run(misspelt), "stderr"),
    /'opacty' does not exist in type 'AnyTrace'\. Did you mean to write 'opacity'\?/,
  );
});

test("an await of something in brackets waits for it", async () => {
  assert.equal(printed(await kernel.run("await (async () => 3)()"), "stdout"), "3\n");
});

test("an interrupted wait says that its code may still run, and how to end it", async () => {
  const wait = kernel.run("for (;;) { await new Promise((again) => setTimeout(again, 10)); }");
  const words = failure(await kernel.interrupted(wait));
  assert.match(words, /^Interrupted: .*may still run: Kernel > Restart ends that\.$/);
  const loop = await kernel.interrupted(kernel.run("for (;;);"));
  assert.equal(failure(loop), "Interrupted: the cell was stopped.");
  const next = await kernel.run("1 + 1");
  assert.equal(printed(next, "stdout"), "2\n", JSON.stringify(next));
});

test("Shift-Tab in the brackets of a call explains the function, links by their names", async () => {
  await kernel.run('import { perDay, show } from "plain-figures";');
  const explained = async (code: string, cursor = code.length): Promise<unknown> => {
    const { found, data } = await kernel.ask("inspect_request", { code, cursor_pos: cursor });
    return found ? (data as Record<string, string>)["text/plain"] : undefined;
  };
  const meaning = /perDay\(count: number, [^]*Events a day, on average[^]*financialYear knows them/;
  for (const [code, cursor] of [
    ["perDay", 2],
    ["perDay(", 7],
    ['const n = perDay(10, " (", )', 26],
  ] as const) {
    // oxlint-disable-next-line no-await-in-loop -- one question after the other
    assert.match(String(await explained(code, cursor)), meaning);
  }
  assert.match(String(await explained("show(ledger.where({ area: 'Kent' }), ")), /show\(/);
  assert.equal(await explained("perDay(1, 2); "), undefined);
});
