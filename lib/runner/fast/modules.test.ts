/** A module that is compiled once gives each notebook one of its own. */
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { after, it } from "node:test";

import { TestProject, printed } from "../../publish/testing/project";

const COUNTS = "let n = 0;\nexports.count = () => ++n;\nexports.list = [];";
/** Code that is not strict can reach the function that it runs in. */
const SLOPPY = "const own = arguments.callee;\nexports.before = own.before;\nown.before = 'LEFT';";
const LOAD = `const { count, list } = require("./strict.js");
const { before } = require("./sloppy.js");
list.push(count());
[count(), list.length, before]`;

const project = new TestProject();
after(() => project.remove());

it("has the state that it begins with, in the first notebook and in every other", () => {
  const names = ["a", "b", "c", "d"];
  for (const name of names) project.notebook(name, [LOAD]);
  writeFileSync(project.path("notebooks", "strict.js"), `"use strict";\n${COUNTS}`);
  writeFileSync(project.path("notebooks", "sloppy.js"), SLOPPY);
  const run = project.figures("publish", "--jobs", "1");
  assert.equal(run.status, 0, run.stderr);
  for (const name of names)
    assert.equal(printed(project.executed(name), 1), "[ 2, 1, undefined ]\n", name);
});
