/**
 * No line, error or state of one notebook reaches another, however they are run: one process for all,
 * two at once, a process each, or the preview's. What a notebook leaves running is told of it alone.
 */
import assert from "node:assert/strict";
import { dirname } from "node:path";
import { after, describe, it } from "node:test";

import { readNotebook, runNotebook } from "../runner";
import { Workbench } from "./preview/workbench";
import { TestProject } from "./testing/project";

const WAIT = "const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));";

/** Each goes on after its last cell, in a way of its own; what is to be said of it. */
const LEAVERS: Record<string, { cells: string[]; says: RegExp }> = {
  "a-timer-again": {
    cells: [
      "let n = 0;\nfunction tick() {\n  console.log('LEAK', ++n);\n  setTimeout(tick, 30);\n}\ntick();",
    ],
    says: /cell 1(, line 4)?: the cell left a timer running/,
  },
  "c-loop": {
    cells: [
      `${WAIT}\n(async () => {\n  for (;;) {\n    await wait(30);\n    console.log('LEAK');\n  }\n})();\n1`,
    ],
    says: /cell 1.*: the cell left a timer running/,
  },
  "e-interval": {
    cells: ["setInterval(() => console.log('LEAK'), 30);"],
    says: /cell 1, line 1: the cell left a timer running/,
  },
  "g-immediate": {
    cells: ["function again() {\n  setImmediate(again);\n}\nagain();"],
    says: /cell 1.*: the cell left a callback \(setImmediate\) running/,
  },
  "i-late-error": {
    cells: [
      `${WAIT}\n(async () => {\n  await wait(50);\n  await wait(50);\n  throw new Error('LEAK');\n})();\n1`,
    ],
    says: /cell 1.*: Error: a promise was rejected and nothing caught it: LEAK/,
  },
  "k-files": {
    cells: [
      "import { promises } from 'fs';\n(async () => {\n  for (;;) await promises.stat('.');\n})();\n1",
    ],
    says: /cell 1.*: the cell left the reading or writing of a file running/,
  },
  "m-asks-nobody-to-wait": {
    cells: ["setInterval(() => console.log('LEAK'), 30).unref();\n1"],
    says: /^$/,
  },
};

/** Waits long enough for anything of another notebook to come, then says what it finds. */
const PLAIN = [
  "await new Promise((done) => setTimeout(done, 150));\nconsole.log('first');",
  "import { inspect } from 'util';\nimport { DataFrame } from 'danfojs-node';\nconsole.log(inspect({ a: 1 }), typeof (DataFrame.prototype as any).left, typeof (inspect as any).left);",
];
const LEAVES_STATE = [
  "import { inspect } from 'util';\nimport { DataFrame } from 'danfojs-node';\n(DataFrame.prototype as any).left = (inspect as any).left = 1;\ninspect.defaultOptions.compact = false;\n1",
];

describe("what a notebook leaves running or changed", () => {
  const project = new TestProject();
  after(() => project.remove());
  const names: string[] = [];
  for (const [name, { cells }] of Object.entries(LEAVERS)) {
    // In the order of their names a plain one comes after each.
    const next = `${String.fromCharCode(name.charCodeAt(0) + 1)}-plain`;
    project.notebook(name, cells, "A");
    project.notebook(next, PLAIN, "Plain");
    names.push(name, next);
  }
  project.notebook("o-state", LEAVES_STATE, "A");
  project.notebook("p-plain", PLAIN, "Plain");
  names.push("o-state", "p-plain");
  const plain = names.filter((name) => name.endsWith("plain"));

  function tried(mode: string, ...words: string[]): void {
    it(`${mode}: is told of it and reaches no other`, () => {
      const { status, stderr } = project.figures("publish", "--fresh", ...words);
      assert.equal(status, 1, stderr);
      assert.doesNotMatch(stderr, /-plain/);
      for (const [name, { says }] of Object.entries(LEAVERS)) {
        const said = stderr.split("\n").filter((line) => line.includes(name));
        assert.match(said.join("\n"), says);
      }
      for (const name of plain) assert.deepEqual(shown(project, name), SHOWN, name);
    });
  }
  tried("one process", "--jobs", "1");
  tried("two at once", "--jobs", "2");
  tried("a process each", "--isolated", "--jobs", "2");

  it("the preview's process: is told of it and reaches no other", async (test) => {
    const bench = new Workbench();
    test.after(() => bench.close());
    for (const name of [
      "c-loop",
      "d-plain",
      "m-asks-nobody-to-wait",
      "n-plain",
      "o-state",
      "p-plain",
    ]) {
      const path = project.path("notebooks", `${name}.ipynb`);
      // oxlint-disable-next-line no-await-in-loop -- one after another is what is tried
      const run = await bench.use(dirname(path), (session) =>
        runNotebook(readNotebook(path), session, { timeoutSeconds: 60 }),
      );
      const failed = name === "c-loop" ? 1 : 0;
      assert.equal(run.failures.length, failed, JSON.stringify(run.failures));
      if (name.endsWith("plain")) assert.doesNotMatch(JSON.stringify(run.notebook), /LEAK/);
    }
  });

  it("a process each loses no line that still comes", () => {
    const cells = [
      `${WAIT}\n(async () => {\n  await wait(50);\n  console.log('late');\n})();\nconsole.log('early');`,
    ];
    project.notebook("z-late", cells, "A");
    for (const words of [["--isolated"], []]) {
      const run = project.figures("publish", "--fresh", ...words, "notebooks/z-late.ipynb");
      assert.equal(run.status, 0, run.stderr);
      assert.deepEqual(shown(project, "z-late"), ["early\nlate\n"]);
    }
  });
});

const SHOWN = ["first\n", "{ a: 1 } undefined undefined\n"];

/** What each cell of an executed notebook printed. */
const shown = (project: TestProject, name: string): string[] =>
  project
    .executed(name)
    .cells.flatMap((cell) => (cell.cell_type === "code" ? [cell.outputs] : []))
    .map((outputs) =>
      outputs
        .map((output) => (output.output_type === "stream" ? [output.text].flat().join("") : "!"))
        .join(""),
    );
