import assert from "node:assert/strict";
import { test } from "node:test";
import { withoutCollisions } from "./collisions";
import type { Job } from "./jobs";
import { jobsOf, pageName } from "./jobs";
import { notebookOf } from "./testing/project";

const job = (label: string, name: string): Job => ({
  path: label,
  label,
  notebook: notebookOf([], ""),
  name,
  edition: "analysis",
  parameters: {},
  declared: [],
});

test("no page is written over another's: of a value, of another case or accent, of no notebook", () => {
  const { jobs, refused } = withoutCollisions(
    [
      job("f.ipynb", "f-norfolk"),
      job("f-norfolk.ipynb", "f-norfolk"),
      job("a.ipynb", "caf\u00E9"),
      job("b.ipynb", "CAFE\u0301"),
      job("check.ipynb", "Check"),
    ],
    ["check"],
  );
  assert.deepEqual(
    jobs.map(({ label }) => label),
    ["f.ipynb", "a.ipynb"],
  );
  assert.deepEqual(
    refused.map(({ failures }) => failures[0]!.message.normalize("NFC")),
    [
      "f-norfolk.ipynb would be written as f-norfolk.html, and so would f.ipynb; rename it.",
      "b.ipynb would be written as CAF\u00C9.html, and so would a.ipynb; rename it.",
      "check.ipynb would be written as Check.html, and so would a page that no notebook makes; rename it.",
    ],
  );
});

test("a value of any length has a page whose name a disk takes", () => {
  const values = ["x".repeat(5_000), `${"x".repeat(5_000)}y`, "Norfolk"];
  const parameter = { kind: "parameter", name: "area", value: "Norfolk", values } as const;
  const wanted = { set: {}, each: "area", nearest: () => [] };
  const jobs = jobsOf("f.ipynb", notebookOf([], ""), wanted, [parameter]);
  const names = jobs.map(({ name }) => name);
  assert.equal(new Set(names).size, 3);
  assert.ok(names.every((name) => name.length < 100));
  assert.equal(names[2], "f-norfolk");
  assert.equal(pageName("f.ipynb", undefined), "f");
});
