/**
 * Five hundred notebooks in one run, two minutes of work, so only where `HEAVY=1` asks for it. Time is
 * that of the processor, which other work on the machine does not change much.
 */
import assert from "node:assert/strict";
import { readFileSync, readdirSync, readlinkSync } from "node:fs";
import { describe, it } from "node:test";

import { TestProject, finished } from "./testing/project";

/** Megabytes held by the processes that run in a folder or below it. */
function residentIn(folder: string): number {
  let kilobytes = 0;
  eachProcessIn(folder, (pid) => {
    kilobytes += Number(
      /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0,
    );
  });
  return kilobytes / 1024;
}

/** Ticks of the processor (hundredths of a second) spent so far by each of these processes. */
function noteTicks(folder: string, ticks: Map<string, number>): void {
  eachProcessIn(folder, (pid) => {
    // The name, in brackets, may hold blanks; user and system time are the 12th and 13th after it.
    const [, fields = ""] = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ");
    const [user, system] = fields.split(" ").slice(11, 13).map(Number);
    ticks.set(pid, (user ?? 0) + (system ?? 0));
  });
}

function eachProcessIn(folder: string, look: (pid: string) => void): void {
  for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    try {
      if (readlinkSync(`/proc/${pid}/cwd`).startsWith(folder)) look(pid);
    } catch {
      // It has just ended.
    }
  }
}

/** Ticks a page between two numbers of pages, or the nearest at which a note was taken. */
function perPage(spent: Map<number, number>, from: number, to: number): number {
  const notes = [...spent].filter(([pages]) => pages >= from && pages <= to);
  const [first, last] = [notes[0]!, notes.at(-1)!];
  return (last[1] - first[1]) / (last[0] - first[0]);
}

const skip = process.env.HEAVY !== "1" || process.platform !== "linux";

describe("five hundred notebooks in one run", { skip, timeout: 900_000 }, () => {
  it("memory is flat and time linear", async (test) => {
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
    /** By process, and by number of pages made, what had been spent. */
    const ticks = new Map<string, number>();
    const spent = new Map<number, number>();
    let done = 0;
    child.stdout?.on("data", (chunk: Buffer) => {
      done = Number(/\[(\d+)\/500\](?![^]*\[\d+\/500\])/.exec(chunk.toString())?.[1] ?? done);
    });
    const timer = setInterval(() => {
      const held = residentIn(project.root);
      noteTicks(project.root, ticks);
      spent.set(
        done,
        [...ticks.values()].reduce((a, b) => a + b, 0),
      );
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
    const early = perPage(spent, 50, 150);
    const late = perPage(spent, 380, 480);
    test.diagnostic(`a page took ${early.toFixed(1)} ticks early, ${late.toFixed(1)} late`);
    assert.ok(early > 0 && late < early * 1.3, `${early} ticks a page, then ${late}`);
  });
});
