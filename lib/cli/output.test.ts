/** Commands whose words nobody takes. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { cpSync, existsSync, openSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, it } from "node:test";

import { steerless, watchOutput } from "./output";
import { FIGURES, TestProject } from "../publish/testing/project";

interface Ended {
  status: number | null;
  stderr: string;
}

/** Runs `figures` with its output going to an open file, or to a reader that leaves at once. */
async function run(
  project: TestProject,
  args: string[],
  stdout: number | "leaves",
): Promise<Ended> {
  const child = spawn(process.execPath, [FIGURES, ...args], {
    cwd: project.root,
    stdio: ["ignore", stdout === "leaves" ? "pipe" : stdout, "pipe"],
  });
  child.stdout?.destroy();
  let stderr = "";
  child.stderr?.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  const status = await new Promise<number | null>((resolve) => {
    child.on("close", resolve);
  });
  return { status, stderr };
}

function twoNotebooks(): TestProject {
  const project = new TestProject();
  project.notebook("a", ["1"]);
  project.notebook("b", ["2"]);
  return project;
}

describe("what a command prints", () => {
  it("may find no reader: every page is written all the same", async (test) => {
    const project = twoNotebooks();
    test.after(() => project.remove());
    const { status, stderr } = await run(project, ["publish"], "leaves");
    assert.deepEqual({ status, stderr }, { status: 0, stderr: "" });
    assert.deepEqual(
      readdirSync(project.path("outputs")).filter((name) => name.endsWith(".html")),
      ["a.html", "b.html", "index.html"],
    );
  });

  const skip = !existsSync("/dev/full");
  for (const words of [["publish"], ["publish", "--json"], ["publish", "--help"], ["--help"]]) {
    it(
      `may meet a full disk, which is told of once: ${words.join(" ")}`,
      { skip },
      async (test) => {
        const project = twoNotebooks();
        test.after(() => project.remove());
        const { status, stderr } = await run(project, words, openSync("/dev/full", "w"));
        assert.equal(status, 1);
        const told = stderr.split("\n").filter((line) => !/^\[\d\/\d\]|^$/.test(line));
        assert.equal(told.length, 1, stderr);
        assert.match(
          told[0]!,
          /^figures.*: what it prints could not be written: the disk is full\.$/,
        );
      },
    );
  }
});

it("a reader that has left is no fault, as Unix says it and as Windows does", (t) => {
  const before = new Set(process.stdout.listeners("error"));
  const beforeOnStderr = new Set(process.stderr.listeners("error"));
  const faulty = watchOutput("figures check");
  t.after(() => {
    for (const [stream, known] of [
      [process.stdout, before],
      [process.stderr, beforeOnStderr],
    ] as const) {
      for (const listener of stream.listeners("error")) {
        if (!known.has(listener)) stream.off("error", listener as () => void);
      }
    }
  });
  for (const code of ["EPIPE", "EOF"]) {
    process.stdout.emit("error", Object.assign(new Error(`write ${code}`), { code }));
  }
  assert.equal(faulty(), false);
});

describe("a project that was installed and not built", () => {
  it("says so in a sentence", async () => {
    const project = new TestProject();
    const bin = project.path("unbuilt", "bin");
    cpSync(dirname(FIGURES), bin, { recursive: true });
    const child = spawn(process.execPath, [join(bin, "figures.js"), "publish"]);
    let said = "";
    child.stderr.on("data", (part: Buffer) => (said += String(part)));
    const status = await new Promise((done) => child.on("close", done));
    project.remove();
    assert.equal(status, 1);
    assert.match(said, /^figures: the project was installed without being built .*npm run build/);
  });
});

describe("words for a terminal", () => {
  it("keep lines, tabs and our colours, and lose what clears, hides or turns", () => {
    assert.equal(
      steerless("a\n\tb \u001B[31mc\u001B[0m é £ 👩‍👧"),
      "a\n\tb \u001B[31mc\u001B[0m é £ 👩‍👧",
    );
    for (const mark of [
      "\u001B[2J",
      "\u001B[8m",
      "\u001B]0;x\u0007",
      "\u009B2J",
      "\r",
      "\b",
      "\u0000",
    ]) {
      assert.doesNotMatch(steerless(`a${mark}b`), /(?![\n\t])\p{Cc}/u, mark);
    }
    assert.equal(steerless("a\u202Efdp\u2066x\u061Cy"), "a fdp x y");
  });
});
