/**
 * Every notebook of the project, and cells that are hard to get right, compiled in both ways: as one
 * program, and cell by cell with tslab's own converter in a process of its own. What runs, and what is
 * reported, is the same word for word.
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { readdirSync } from "node:fs";
import { describe, it } from "node:test";

import type { ConvertResult } from "tslab/dist/converter";

import type { Compiler } from "../compiler";
import { LIB } from "../lib";
import { tagsOf } from "../notebook/nbformat";
import { readNotebook } from "../notebook/read";
import { theCompiler } from "./compiler";

const FOLDER = join(LIB, "..", "notebooks");

const HARD: Record<string, string[]> = {
  "names given again": [
    "const a = 1;",
    "const a = 'text';\na.length",
    "let a = [1];\na.map((x) => x + 1)",
  ],
  "a type that changes": [
    "type T = { a: number };\nconst x: T = { a: 1 };",
    "type T = string;\nconst y: T = 'y';",
    "x",
  ],
  "typeof of a name given again": [
    "const a = 1;",
    "type A = typeof a;\nconst a = 'b';",
    "const b: A = 1 as any;\nb",
  ],
  "types from cell to cell": [
    "interface Row { area: string; counts: number[] }\nclass Table<R> {\n  private rows: R[] = [];\n  add(row: R) { this.rows.push(row); return this; }\n  get size() { return this.rows.length; }\n}\nenum Sex { Girls, Boys }\nconst enum Kind { A = 1 }",
    "const table = new Table<Row>().add({ area: 'Kent', counts: [1] });\ntable.size + Kind.A",
    "table.add({ area: 'Kent' });",
  ],
  "what is private stays so": ["class A { private x = 1; }\nconst a = new A();", "a.x"],
  waiting: [
    "const wait = (n: number) => new Promise<number>((done) => done(n));",
    "const n = await wait(1);\nn",
    "function f() { return await wait(1); }",
  ],
  "an error, then the same cell mended": [
    "const a: number = 'x';",
    "const a: number = 1;",
    "a.toFixed()",
  ],
  "what follows a cell that fails while it runs": [
    "const a = 'text';",
    "const a = 1;\nthrow new Error('on the way');",
    "a.toFixed()",
    "a.length",
  ],
  "a name that no cell declares": ["unknown + 1"],
  "the short form": [
    "let area = 'Kent', other = 1;",
    "const row = { area, n: { other } };\nrow",
    "({ area, other = 2 } = row as any);\n[{ area }].map(({ area }) => ({ area, row }))",
    "const wrong: { area: number } = {\n  area, other };\n({ area, nowhere })",
  ],
  "what var declares in a block": [
    "if (true) { var most = 4; }\nfor (var turns = 0; turns < 3; turns++) { }\nmost",
    "[most, turns]",
  ],
  "an await of something in brackets": [
    "const n = await (async () => 1)();",
    "for await (const each of [n]) { each; }",
    "const later = async () => { await (1); };\nlater",
  ],
  "names of another cell, assigned": [
    "let n = 1;\nfunction f() { return n; }",
    "n = 2;\nn += 1;\nf() + n++",
    "const n2 = (n: number) => n;\nn2(n)",
  ],
  "figures of Plotly's": [
    "import { barChart, show } from 'plain-figures';\nconst words = { headline: 'h', subtitle: 's', description: 'd', sources: [{ id: 'a', title: 't' }] };\nconst data = [{ type: 'bar', x: ['a'], y: [1], opacity: 'half' }];",
    "show({ data: [{ type: 'bar', x: ['a'], y: [1], marker: { color: 'red' } }], layout: { title: { text: 't' } } }, words);",
    "show({ data: [{ type: 'bar', x: ['a'],\n  markr: { color: 'red' } }], layout: { widht: 3 } }, words);",
    "show({ data }, words);",
    "barChart([{ a: 'x', b: 1 }], { category: 'a', value: 'b', unit: 'u', ...words, traces: [{ type: 'scatter', mod: 'lines' }] });",
    "import type { Data } from 'plotly.js-dist';\nconst trace: Data = { type: 'bar', opacity: 'half' };",
  ],
  "imports, again and renamed": [
    "import { percentChange as change, show } from 'plain-figures';",
    "import { show } from 'plain-figures';\nshow",
    "import * as all from 'plain-figures';\nall.show === show",
    "change.nonsense",
  ],
  "Node's own modules": [
    "import { readFileSync } from 'fs';\nimport path from 'node:path';",
    "readFileSync(path.join('a', 'b'), 'utf8').length",
  ],
  "what Node's modules say of globals": [
    "process.stdout.writ('a');",
    "console.dir({ a: 1 }, { dept: 1 });",
    "new Blob(['a']).stream().nowhere;",
    "process.stdout.write('a');",
  ],
  "a module that is not there": ["import x from 'no-such-package';\nx"],
  "declared, exported, misspelt": [
    "declare const there: number;\nthere",
    "export const a = 1;",
    "cosnt b = 1;",
  ],
  "a type that cannot be named": [
    "const make = () => { class Inner { private secret = 1; } return new Inner(); };\nconst made = make();",
    "made",
  ],
  "patterns and labels": [
    "const { a, b: [c = 1] } = { a: 1, b: [] as number[] };\nfor (const i of [1]) { console.log(i); }",
    "a + c",
  ],
  "comments, nothing and text alone": [
    "// nothing",
    "`text`",
    "/* a */ 1 /* b */",
    "if (true) { 1 }",
  ],
};

/** Of these only the first is compiled; the others come of it. */
const SET: Record<string, string[]> = Object.fromEntries(
  [
    ['"girls"', "3"],
    ['"boys"', "-4.5"],
    [String.raw`"a \"b\" \u2028"`, "10"],
    ['"no such sex"', "10"],
  ].map(([sex, number]) => [
    `values set: ${sex}`,
    [
      "const few = ['girls', 'boys', 'a \"b\" \\u2028'] as const;\nconst sex: string = few[0];",
      `const sex: "girls" | "boys" | "a \\"b\\" \\u2028" = ${sex};\nconst number: number = ${number};`,
      "const isOf = sex === 'boys' ? number === 3 : number;\nisOf",
      "const again = { sex, number };\nagain",
    ],
  ]),
);

const CELLS: Record<string, string[]> = { ...HARD, ...SET };
for (const name of readdirSync(FOLDER).filter((each) => each.endsWith(".ipynb"))) {
  const { cells } = readNotebook(join(FOLDER, name));
  const sources = cells.flatMap((cell) =>
    cell.cell_type === "code" && cell.source.trim() !== "" ? [cell.source] : [],
  );
  CELLS[name] = sources;
  const parameters = cells.find((cell) => tagsOf(cell).includes("parameters"));
  const [first, ...rest] = sources;
  if (first === undefined || first !== parameters?.source) continue;
  for (const area of ["Kent Police", "Gwent Police"])
    CELLS[`${name}, ${area}`] = [first, `const area: string = "${area}";`, ...rest];
}

type Compiled = Pick<
  ConvertResult,
  "output" | "diagnostics" | "hasToplevelAwait" | "lastExpressionVar"
>;

type Compilers = Pick<Compiler, "forNotebook">;

/** As the executor does: a cell that fails, when compiled or when run, is as if it had not been. */
function compileAll(
  compiler: Compilers,
  notebooks: Record<string, string[]>,
): Record<string, Compiled[]> {
  const compiled = Object.entries(notebooks).map(([name, sources]) => {
    const { node } = compiler.forNotebook({ sources, javaScript: false }, () => {});
    let declared = "";
    const cells = sources.map((source): Compiled => {
      const { declOutput, sideOutputs: _, ...result } = node.convert(declared, source);
      if (result.diagnostics.length === 0 && !source.includes("throw "))
        declared = declOutput ?? "";
      return { ...result, hasToplevelAwait: result.hasToplevelAwait === true };
    });
    return [name, cells];
  });
  return Object.fromEntries(compiled) as Record<string, Compiled[]>;
}

function plainly(): Record<string, Compiled[]> {
  const compiler = JSON.stringify(join(__dirname, "..", "compiler.js"));
  const program = `process.stdin.on("data", (part) => (globalThis.text = (globalThis.text ?? "") + part)).on("end", () => {
    const { PlainCompiler } = require(${compiler});
    const compiled = JSON.stringify((${compileAll.toString()})(new PlainCompiler(), JSON.parse(text)));
    // What a pipe has not yet taken is lost by an exit, so the exit waits for it.
    process.stdout.write(compiled, () => process.exit());
  });`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ["-e", program], {
    cwd: FOLDER,
    encoding: "utf8",
    input: JSON.stringify(CELLS),
    maxBuffer: 1e9,
  });
  assert.deepEqual({ status, stderr }, { status: 0, stderr: "" });
  return JSON.parse(stdout) as Record<string, Compiled[]>;
}

describe("a notebook compiled as a whole", () => {
  const before = process.cwd();
  process.chdir(FOLDER);
  const whole = JSON.parse(JSON.stringify(compileAll(theCompiler(), CELLS))) as typeof plain;
  process.chdir(before);
  const plain = plainly();
  for (const name of Object.keys(CELLS)) {
    it(`is the same as cell by cell: ${name}`, () => assert.deepEqual(whole[name], plain[name]));
  }
});
