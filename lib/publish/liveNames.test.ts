/** What a page prints of variables that change from cell to cell. */
import assert from "node:assert/strict";
import { test } from "node:test";

import { TestProject, printed } from "./testing/project";

test("a function sees what a later cell assigns, and a name declared anew is told of on the page", (t) => {
  const project = new TestProject();
  t.after(() => project.remove());
  project.notebook("changes", [
    'let area = "Norfolk"; function head() { return "Figures for " + area; }',
    'area = "Kent"; head()',
    'let area = "Essex";',
    "head()",
  ]);
  const { status, stderr } = project.figures("publish");
  assert.equal(status, 0, stderr);
  const executed = project.executed("changes");
  assert.equal(printed(executed, 2), "Figures for Kent\n");
  assert.equal(printed(executed, 4), "Figures for Kent\n");
  const warning = /^head \(cell 1\) reads the area of cell 1, not that of cell 3/;
  assert.match(printed(executed, 4, "stderr"), warning);
});
