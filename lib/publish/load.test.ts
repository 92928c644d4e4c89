/** Five hundred notebooks in one run. Slow, so only where `HEAVY=1` asks for it. */
import assert from "node:assert/strict";
import { readFileSync, readdirSync, readlinkSync } from "node:fs";
import { describe, it } from "node:test";

import { TestProject, finished } from "./testing/project";

/** Megabytes held by the processes that run in a folder or below it. */
function residentIn(folder: string): number {
  let kilobytes = 0;
  for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    try {
      if (!readlinkSync(`/proc/${pid}/cwd`).startsWith(folder)) continue;
      kilobytes += Number(
        /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0,
      );
    } catch {
      // It has just ended.
    }
  }
  return kilobytes / 1024;
}

const skip = process.env.HEAVY !== "1" || process.platform !== "linux";

describe("five hundred notebooks in one run", { skip, timeout: 900_000 }, () => {
  it("memory is flat", async (test) => {
    const project = new TestProject();
    test.after(() => project.remove());
    for (let number = 1; number <= 500; number++) {
      project.notebook(`n-${String(number).padStart(3, "0")}`, [
        `import { DataFrame } from "danfojs-node";\nconst counts = [${number}, 286, 321];`,
        "const frame = new DataFrame({ counts: counts });\nframe.print();",
        `console.log(counts.map((count) => (count * ${number}) / 365));`,
      ]);
    }
    const child = project.start("publish", "--jobs", "1");
    const end = finished(child);
    /** The most memory held while pages 20 to 100, and 420 to 500, were made. */
    const peak = { early: 0, late: 0 };
    let done = 0;
    child.stdout?.on("data", (chunk: Buffer) => {
      done = Number(/\[(\d+)\/500\](?![^]*\[\d+\/500\])/.exec(chunk.toString())?.[1] ?? done);
    });
    const timer = setInterval(() => {
      const held = residentIn(project.root);
      if (done >= 20 && done <= 100) peak.early = Math.max(peak.early, held);
      if (done >= 420) peak.late = Math.max(peak.late, held);
    }, 200);
    const { status, stderr } = await end;
    clearInterval(timer);
    assert.equal(status, 0, stderr);
    assert.equal(
      readdirSync(project.path("outputs")).filter((name) => /^n-.*\.html$/.test(name)).length,
      500,
    );
    test.diagnostic(`early ${peak.early.toFixed(0)} MB, late ${peak.late.toFixed(0)} MB`);
    assert.ok(
      peak.early > 0 && peak.late < peak.early * 1.3,
      `${peak.early} MB, then ${peak.late} MB`,
    );
  });
});
