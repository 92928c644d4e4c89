import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { readBounded, TooMuch } from "./bounded";

const MODULE = join(__dirname, "testing", "unbounded.js");

test("what is read in a thread comes back, and so does what it throws", async () => {
  assert.equal(await readBounded(MODULE, "sum", [2, 3]), 5);
  await assert.rejects(readBounded(MODULE, "failing", []), {
    name: "RangeError",
    message: "a reason",
  });
});

test("a reading without end is ended, by its time or by its memory", async () => {
  await assert.rejects(
    readBounded(MODULE, "endless", [], { seconds: 0.5, megabytes: 500 }),
    TooMuch,
  );
  const before = process.memoryUsage.rss();
  await assert.rejects(
    readBounded(MODULE, "filling", [], { seconds: 60, megabytes: 100 }),
    /^TooMuch: it takes more than 60 seconds or 100 MB of memory to read$/,
  );
  assert.ok(process.memoryUsage.rss() - before < 300_000_000);
});

test("what a library prints while it reads reaches no terminal", () => {
  const bounded = JSON.stringify(join(__dirname, "bounded.js"));
  const program = `require(${bounded}).readBounded(${JSON.stringify(MODULE)}, "failing", []).catch(() => {})`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ["-e", program], {
    encoding: "utf8",
  });
  assert.deepEqual({ status, stdout, stderr }, { status: 0, stdout: "", stderr: "" });
});
