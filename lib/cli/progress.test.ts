import assert from "node:assert/strict";
import { describe, it } from "node:test";

import { Progress } from "./progress";

function tried(terminal: { isTTY?: boolean; columns?: number }): string[] {
  const written: string[] = [];
  const progress = new Progress({ ...terminal, write: (text) => written.push(text) });
  progress.start("per-day", 2);
  progress.start("a-notebook-with-a-long-name", 2);
  progress.done({ name: "per-day", line: "[1/2] per-day: done, 0.1 s" }, 1);
  progress.end();
  return written;
}

describe("progress", () => {
  it("is a line for each notebook where there is no terminal", () => {
    assert.deepEqual(tried({}), ["[1/2] per-day: done, 0.1 s\n"]);
  });
  it("is a bar with names and the time left on a terminal, in one line, and leaves none", () => {
    const written = tried({ isTTY: true, columns: 60 });
    const last = written.at(-2)!;
    assert.match(last, /^\r.\[K█{10}░{10} 1\/2, about \d+ s left: a-notebook-with/);
    assert.ok(last.length <= "\r\u001B[K".length + 59);
    assert.equal(written.at(-1), "\r\u001B[K");
    assert.ok(written.every((text) => !text.includes("\n")));
  });
});
