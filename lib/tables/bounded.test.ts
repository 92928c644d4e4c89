import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { keepThread, readBounded, TooMuch } from "./bounded";

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

test("one thread reads many files where it is kept, also after a reading that fails", async () => {
  const done = keepThread();
  try {
    for (const [a, b] of [
      [1, 2],
      [3, 4],
    ]) {
      // oxlint-disable-next-line no-await-in-loop -- one after another
      assert.equal(await readBounded(MODULE, "sum", [a, b]), a! + b!);
      // oxlint-disable-next-line no-await-in-loop
      await assert.rejects(readBounded(MODULE, "failing", []), { name: "RangeError" });
    }
    const few = { seconds: 0.3, megabytes: 500 };
    await assert.rejects(readBounded(MODULE, "endless", [], few), TooMuch);
    assert.deepEqual(
      await Promise.all([readBounded(MODULE, "sum", [1, 1]), readBounded(MODULE, "sum", [2, 2])]),
      [2, 4],
    );
  } finally {
    await done();
  }
});

for (const late of ["failingLate", "endingLate"]) {
  test(`a thread that ends after its answer (${late}) costs the next file nothing`, async () => {
    const done = keepThread();
    try {
      assert.equal(await readBounded(MODULE, late, []), "read");
      await new Promise((resolve) => {
        setTimeout(resolve, 500);
      });
      const few = { seconds: 5, megabytes: 500 };
      assert.equal(await readBounded(MODULE, "sum", [2, 3], few), 5);
    } finally {
      await done();
    }
  });
}

test("what a library prints while it reads reaches no terminal", () => {
  const bounded = JSON.stringify(join(__dirname, "bounded.js"));
  const program = `require(${bounded}).readBounded(${JSON.stringify(MODULE)}, "failing", []).catch(() => {})`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ["-e", program], {
    encoding: "utf8",
  });
  assert.deepEqual({ status, stdout, stderr }, { status: 0, stdout: "", stderr: "" });
});
