/** What a notebook shows when published is what it shows under the kernel itself. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { it } from "node:test";

import type { Notebook } from "../runner";
import { TestProject } from "./testing/project";

const there = spawnSync("jupyter", ["nbconvert", "--version"]).status === 0;
const skip = !there && process.env.REQUIRE_JUPYTER !== "1" && "no jupyter nbconvert here";

/** Every way in which a cell can print or show. */
const CELLS = [
  "const counts = [286, 321];\ncounts",
  "console.log('one'); console.error('two'); console.log('three', { a: [1, 2] });\ncounts.length",
  "process.stdout.write('no line end'); console.table([{ year: '2010/11', girls: 19790 }]);",
  "import { display, newDisplay } from 'tslab';\ndisplay.html('<b>bold</b>'); display.text('text');",
  "const shown = newDisplay();\nshown.text('first'); console.log('between'); shown.text('second');",
  "import { DataFrame } from 'danfojs-node';\nconst frame = new DataFrame({ a: [1, 2.5], b: ['x', null] });\nframe.print();",
  "process.stdout.write('10%\\r'); process.stdout.write('100%\\n'); undefined",
  "await new Promise((resolve) => setTimeout(resolve, 20));\nconsole.log('awaited');\nawait Promise.resolve('value')",
  "",
  "class Rate { constructor(readonly value: number) {} }\nnew Rate(1.5)",
  "console.log('é — ✓', 'a\\nb'); new Map([['k', new Set([1])]])",
];

it(
  "gives the outputs of jupyter nbconvert --execute (needs Jupyter)",
  { skip, timeout: 300_000 },
  (test) => {
    const project = new TestProject();
    test.after(() => project.remove());
    const path = project.notebook("every-output", CELLS);
    const kernel = project.path("jupyter", "kernels", "tslab");
    mkdirSync(kernel, { recursive: true });
    const start = `require(${JSON.stringify(require.resolve("tslab/dist/main.js"))}).main()`;
    const argv = [
      process.execPath,
      "-e",
      start,
      "--",
      "tslab",
      "kernel",
      "--config-path={connection_file}",
    ];
    writeFileSync(
      project.path("jupyter", "kernels", "tslab", "kernel.json"),
      JSON.stringify({ argv, display_name: "tslab", language: "typescript" }),
    );
    const peer = spawnSync(
      "jupyter",
      ["nbconvert", "--execute", "--to", "notebook", "--output-dir", project.path("peer"), path],
      { env: { ...process.env, JUPYTER_PATH: project.path("jupyter") }, encoding: "utf8" },
    );
    assert.equal(peer.status, 0, peer.stderr);
    const ours = project.figures("publish");
    assert.equal(ours.status, 0, ours.stderr);
    const theirs = JSON.parse(
      readFileSync(project.path("peer", "every-output.ipynb"), "utf8"),
    ) as Notebook;
    assert.deepEqual(outputsOf(project.executed("every-output")), outputsOf(theirs));
  },
);

/** The outputs of each cell. Where two streams were written, their order between them is chance. */
function outputsOf(notebook: Notebook): unknown[] {
  return notebook.cells.map((cell) => (cell.cell_type === "code" ? cell.outputs : undefined));
}
