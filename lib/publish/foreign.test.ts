/** Notebooks of tslab's that know nothing of this project. */
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { after, before, describe, it } from "node:test";

import { type Finished, printed, TestProject } from "./testing/project";

/** Changes the metadata of a notebook that was written. */
function alter(path: string, metadata: object): void {
  const notebook = JSON.parse(readFileSync(path, "utf8")) as object;
  writeFileSync(path, JSON.stringify({ ...notebook, metadata }));
}

describe("any notebook of tslab's", () => {
  const project = new TestProject();
  let run: Finished;

  before(() => {
    project.notebook("promise", ["console.log(Promise.resolve(1), { a: Promise.resolve('x') })"]);
    project.notebook("stack", ["1;", "\nfunction f() {\n  console.log(new Error('x'));\n}\nf();"]);
    project.notebook("script", [
      `import * as tslab from "tslab";\ntslab.display.html("<div></div><script>draw()</script>");`,
    ]);
    project.notebook("index", ["1"]);
    // To TypeScript the second line is a mistake.
    const jslab = project.notebook("jslab", ["const area = {};\narea.offences = 12;\narea"]);
    alter(jslab, { kernelspec: { name: "jslab", language: "javascript", display_name: "JS" } });
    alter(project.notebook("unnamed", ["1 + 1"]), {});
    const deno = project.notebook("deno", ["1"]);
    alter(deno, { kernelspec: { name: "deno", language: "typescript", display_name: "Deno" } });
    run = project.figures("publish");
  });
  after(() => project.remove());

  it("prints promises as the kernel does", () => {
    assert.equal(printed(project.executed("promise"), 1), "Promise { 1 } { a: Promise { 'x' } }\n");
  });

  it("names cells and lines in a printed stack, and no folder of this machine", () => {
    assert.equal(
      printed(project.executed("stack"), 2),
      "Error: x\n    at f (cell [2], line 3)\n    at cell [2], line 5\n",
    );
  });

  it("says what is left out of a page", () => {
    assert.match(
      run.stderr,
      /script\.ipynb: left out of the page: cell 1: a script in an output\./,
    );
    assert.match(project.output("script.html"), /Left out here: a script\./);
  });

  it("gives a notebook called index another name, and says so", () => {
    assert.match(run.stderr, /index\.ipynb is written as index-notebook\.html/);
    assert.match(project.output("index-notebook.html"), /<h1>index<\/h1>/);
    assert.match(project.output("index.html"), /href="index-notebook\.html"/);
  });

  it("runs JavaScript of jslab as JavaScript", () => {
    assert.equal(printed(project.executed("jslab"), 1), "{ offences: 12 }\n");
  });

  it("says that a notebook names no kernel, and refuses another kernel's by name", () => {
    assert.match(run.stderr, /unnamed\.ipynb: it names no kernel, and was run as TypeScript\./);
    assert.match(run.stderr, /deno\.ipynb was written for Deno's Jupyter kernel/);
    assert.equal(run.status, 1);
  });
});
