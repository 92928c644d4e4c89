/** What a cell prints of the runner: nothing. */
import assert from "node:assert/strict";
import { after, describe, it } from "node:test";

import { TestProject, printed } from "./testing/project";

describe("a notebook prints", () => {
  const project = new TestProject();
  after(() => project.remove());
  project.notebook("a", [
    "console.log(new Promise(() => {}), Promise.resolve(1), { a: Promise.resolve('x') });",
    "function outer() {\n  return new Error('no such area');\n}",
    "console.log(outer());",
    "import { DataFrame } from 'danfojs-node';\ntry {\n  new DataFrame([1]).column('no');\n} catch (error) {\n  console.log((error as Error).stack);\n}",
    "console.log(new Date(0).toISOString(), new Date(0) instanceof Date, new Date(0).constructor === Date, Date.UTC(1970, 0));",
    "console.log(Object.keys(process.env).includes('PATH'), 'PATH' in process.env, process.env.NONE);",
  ]);
  project.notebook("b", ["import no from './no-such-file.js';\nno"]);
  project.notebook("c", [
    "await (async () => 3)();",
    "const four: number = await (async () => 4)();\nfor await (const word of ['waited']) console.log(four, word);",
  ]);
  const run = project.figures("publish");
  const cell = (number: number): string => printed(project.executed("a"), number);

  it("promises as anywhere else", () => {
    // As `node -e` prints them.
    assert.equal(cell(1), "Promise { <pending> } Promise { 1 } { a: Promise { 'x' } }\n");
  });
  it("errors with its own cells and lines, and no path", () => {
    assert.equal(
      cell(3),
      "Error: no such area\n    at outer (cell [2], line 2)\n    at cell [3], line 1\n",
    );
    assert.match(
      cell(4),
      /^Error: .*\n(    at .*\(danfojs-node\/.*:\d+:\d+\)\n)+    at cell \[4\], line 3\n$/,
    );
  });
  it("dates and variables as they are", () => {
    assert.equal(cell(5), "1970-01-01T00:00:00.000Z true true 0\n");
    assert.equal(cell(6), "true true undefined\n");
  });
  it("what the compiler says of a file that is not there, with no path", () => {
    assert.equal(run.status, 1);
    assert.match(run.stderr, /b\.ipynb, cell 1, line 1: Cannot find module '\.\/no-such-file\.js'/);
    assert.doesNotMatch(run.stderr, /dist/);
  });
  it("what an await of something in brackets gives", () => {
    assert.equal(printed(project.executed("c"), 1), "3\n");
    assert.equal(printed(project.executed("c"), 2), "4 waited\n");
  });
});
