/** No name and no state of one notebook reaches the next, in whatever order they run. */
import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { after, describe, it } from "node:test";

import { TestProject, printed } from "./testing/project";

/** Leaves as much behind as a notebook can. */
const MESSY = [
  `const left = "left behind"; (globalThis as any).leaked = "leaked";
(Array.prototype as any).leaked = () => "leaked"; process.env.LEAKED = "leaked";
(Math as any).random = () => 4; process.chdir("/");`,
  "import { counter } from './counter'; console.log(counter.next());",
  "const kept = require('./state.js'); kept.value = 'changed'; console.log(kept.value);",
  "require('fs').existsSync = () => true; process.on('exit', () => {}); process.umask(0o777);",
];
/** Shows whatever has been left behind. */
const PROBE = [
  "import { counter } from './counter'; console.log(counter.next(), counter.next());",
  "const kept = require('./state.js'); console.log(kept.value);",
  "console.log(typeof (globalThis as any).leaked, typeof ([] as any).leaked, process.env.LEAKED);",
  "console.log(Math.random() < 1, process.cwd().endsWith('notebooks'), require('fs').existsSync('/no'));",
  "console.log(process.umask());",
];
const NAMES_PROBE = ["console.log(left);"];

describe("notebooks in one process", () => {
  const project = new TestProject();
  after(() => project.remove());
  mkdirSync(project.path("order"));
  project.notebook("probe", PROBE);
  project.notebook("messy", MESSY);
  project.notebook("names", NAMES_PROBE);
  project.notebook("failing", ["throw new Error('stop');"]);
  writeFileSync(
    project.path("notebooks", "counter.ts"),
    "let count = 0;\nexport const counter = { next: () => ++count };\n",
  );
  writeFileSync(project.path("notebooks", "state.js"), "module.exports = { value: 'fresh' };\n");

  /** The outputs of the probe after a run in this order, in one process unless told otherwise. */
  function probeAfter(order: string[], ...words: string[]): string {
    const paths = order.map((name) => `notebooks/${name}.ipynb`);
    const run = project.figures("publish", ...paths, "--fresh", "--jobs", "1", ...words);
    assert.notEqual(run.status, 2, run.stderr);
    return JSON.stringify(project.executed("probe"));
  }

  const alone = probeAfter(["probe"]);

  it("alone, the probe sees nothing", () => {
    assert.match(alone, /1 2\\n/);
    assert.match(alone, /fresh\\n/);
    assert.match(alone, /undefined undefined undefined\\n/);
    assert.match(alone, /true true false\\n/);
  });
  it("after a messy notebook gives the same bytes", () => {
    assert.equal(probeAfter(["messy", "probe"]), alone);
  });
  it("before a messy notebook gives the same bytes", () => {
    assert.equal(probeAfter(["probe", "messy"]), alone);
  });
  it("after a failing notebook gives the same bytes", () => {
    assert.equal(probeAfter(["failing", "messy", "probe"]), alone);
  });
  it("--isolated gives the same bytes", () => {
    assert.equal(probeAfter(["messy", "probe"], "--isolated"), alone);
  });
  it("names of one notebook are unknown to the next", () => {
    const run = project.figures(
      "publish",
      "notebooks/messy.ipynb",
      "notebooks/names.ipynb",
      "--fresh",
      "--jobs",
      "1",
    );
    assert.equal(run.status, 1);
    assert.match(run.stderr, /names\.ipynb, cell 1, line 1: Cannot find name 'left'/);
  });
});

describe("the environment of a notebook", () => {
  it("is that of the command", (test) => {
    const project = new TestProject();
    test.after(() => project.remove());
    project.notebook("a", ["console.log(JSON.stringify(process.env));"]);
    assert.equal(project.figures("publish").status, 0);
    const { FORCE_COLOR: _, ...expected } = process.env;
    assert.deepEqual(JSON.parse(printed(project.executed("a"), 1)), expected);
  });
});

describe("a process that a notebook has made large", () => {
  const SHOWS = "console.log(process.pid);";
  const project = new TestProject();
  after(() => project.remove());
  project.notebook("a-small", [SHOWS]);
  project.notebook("b-large", [SHOWS, "require('tslab').kept = Buffer.alloc(600_000_000, 1);"]);
  project.notebook("c-after", [SHOWS]);
  const run = project.figures("publish", "--jobs", "1");
  const pid = (name: string): string => printed(project.executed(name), 1);

  it("is used again before that, but not after", () => {
    assert.equal(run.status, 0, run.stderr);
    assert.equal(pid("a-small"), pid("b-large"));
    assert.notEqual(pid("b-large"), pid("c-after"));
  });
});

describe("a process in which a notebook has used the helpers and danfo", () => {
  const cells = [
    "import { DataFrame } from 'danfojs-node';\nimport { show } from 'plain-figures';\nshow(new DataFrame({ a: [1] }));",
    "console.log(process.pid);",
  ];
  const project = new TestProject();
  after(() => project.remove());
  project.notebook("a", cells);
  project.notebook("b", cells);
  const run = project.figures("publish", "--jobs", "1");

  it("is used again", () => {
    assert.equal(run.status, 0, run.stderr);
    assert.equal(printed(project.executed("a"), 2), printed(project.executed("b"), 2));
  });
});
