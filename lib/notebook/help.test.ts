/** What an editor tells of the helpers, asked of the kernel's own compiler as Jupyter asks it. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { type Converter, createConverter } from "tslab/dist/converter";
import { printQuickInfo } from "tslab/dist/inspect";
import { PROJECT } from "./testing/jupyter";

let kernel: Converter;
let declared: string;

before(() => {
  process.chdir(join(PROJECT, "notebooks"));
  kernel = createConverter({ isJS: false, isBrowser: false });
  const first = kernel.convert(
    "",
    `import { sexRatio, show, lineChart, loadLedger, parameter } from "plain-figures";
     const ledger = loadLedger();`,
  );
  assert.deepEqual(first.diagnostics, []);
  declared = first.declOutput ?? "";
});
after(() => kernel.close());

const faults = (code: string): string =>
  kernel
    .convert(declared, code)
    .diagnostics.map(({ messageText }) => messageText)
    .join(" ");

function tooltip(code: string): string {
  const info = kernel.inspect(declared, code, 2);
  return info ? printQuickInfo(info) : "";
}

test("completion finds a helper by the beginning of its name", () => {
  assert.deepEqual(kernel.complete(declared, "sexR", 4).candidates, ["sexRatio"]);
});

test("completion lists what a chart's options are, the demanded ones first", () => {
  const { candidates } = kernel.complete(declared, "lineChart([], { })", 16);
  const demanded = candidates.slice(0, 7);
  for (const name of ["headline", "subtitle", "description", "sources", "x", "y", "unit"]) {
    assert.ok(demanded.includes(name), `${name} among ${demanded.join(", ")}`);
  }
});

test("a tooltip has the signature and what the helper means in words", () => {
  assert.match(tooltip("sexRatio(286, 35)"), /girls: number, boys: number/);
  assert.match(tooltip("sexRatio(286, 35)"), /How many girls there are for each boy/);
  assert.match(tooltip("lineChart"), /Draws values over time/);
  assert.match(tooltip("show"), /its caption says measure, place and period/);
});

test("text where a number should stand does not compile", () => {
  assert.match(
    faults('sexRatio("286", 35)'),
    /'string' is not assignable to parameter of type 'number'/,
  );
});

test("a chart without sources does not compile, and the message names them", () => {
  const words = 'x: "a", y: "b", unit: "c", headline: "h", subtitle: "s", description: "d"';
  assert.match(faults(`lineChart([], { ${words} })`), /Property 'sources' is missing/);
  assert.equal(faults(`lineChart([], { ${words}, sources: [] })`), "");
});

test("a table without a caption does not compile", () => {
  assert.match(faults("show([{ a: 1 }])"), /Expected 2 arguments/);
  assert.match(faults('show(ledger.figures, { captoin: "c" })'), /Did you mean to write 'caption'/);
  assert.equal(faults('show(ledger.figures, { caption: "c" })'), "");
  assert.equal(faults("show(ledger.figures)"), "");
});

test("Tab offers the words of the vocabulary, and a column can be compared with a text", () => {
  const { candidates } = kernel.complete(declared, 'ledger.where({ measure: "" })', 25);
  for (const word of ["total", "girls", "age_under_13"]) assert.ok(candidates.includes(word), word);
  const units = kernel.complete(declared, 'ledger.where({ unit: "" })', 22).candidates;
  assert.ok(units.includes("offences") && units.includes("per_week"));
  assert.equal(faults('ledger.figures.query(ledger.figures.column("area").eq("UK"));'), "");
});

test("every helper's result can be kept in a variable", () => {
  assert.equal(faults("const kept = ledger.rows.figures;"), "");
  assert.equal(faults('const area = parameter("area", "Kent", { oneOf: ["Kent", "Essex"] });'), "");
  assert.equal(
    faults("const ratio = sexRatio(2, 1); const words = [ratio.value, ratio.girlsShare];"),
    "",
  );
});
