import assert from "node:assert/strict";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { run as request } from "./request";
import { printed } from "./testing/printed";

const root = mkdtempSync(join(tmpdir(), "request-"));
after(() => rmSync(root, { recursive: true, force: true }));

test("a request makes a round whose form reads back", async () => {
  const folder = join(root, "request");
  const { text } = await printed(request, ["--year", "2025/26", "--out", folder]);
  assert.match(text, /return\.xlsx/);
  assert.equal(readFileSync(join(folder, "register.csv"), "utf8").trim().split("\n").length, 44);
  assert.match(
    readFileSync(join(folder, "letter.txt"), "utf8"),
    /financial years 2024\/25 and 2025\/26/,
  );
  await assert.rejects(
    printed(request, ["--year", "2025/26", "--out", folder]),
    /is a round already/,
  );
  assert.ok(existsSync(join(folder, "questions.csv")));
});

test("what is asked is not taken from a round that the command happens to stand in", async () => {
  const here = join(root, "here");
  mkdirSync(here);
  writeFileSync(join(here, "round.csv"), "setting,value\nnation,Atlantis\n");
  writeFileSync(join(here, "questions.csv"), "question,measure,unit,words\n1,online,offences,\n");
  const before = process.cwd();
  process.chdir(here);
  try {
    await printed(request, ["--year", "2025/26", "--out", join(root, "from-here")]);
  } finally {
    process.chdir(before);
  }
  const file = (name: string): string => readFileSync(join(root, "from-here", name), "utf8");
  assert.match(file("round.csv"), /^nation,England and Wales$/m);
  assert.equal(file("questions.csv").trim().split("\n").length, 7);
  await printed(request, ["--year", "2025/26", "--out", join(root, "after"), "--after", here]);
  assert.match(readFileSync(join(root, "after", "round.csv"), "utf8"), /^nation,Atlantis$/m);
});

test("a year that has not begun is asked of nobody, and one that is not over is told", async () => {
  const future = ["--year", "2090/91", "--out", join(root, "future")];
  await assert.rejects(printed(request, future), /2090\/91 has not begun/);
  assert.ok(!existsSync(join(root, "future")));
  const now = new Date();
  // The financial year of today begins in this April or in the last.
  const start = now.getUTCMonth() >= 3 ? now.getUTCFullYear() : now.getUTCFullYear() - 1;
  const label = `${start}/${String((start + 1) % 100).padStart(2, "0")}`;
  const { text } = await printed(request, ["--year", label, "--out", join(root, "running")]);
  assert.match(text, new RegExp(`${label} is not over: .* ends on ${start + 1}-03-31`));
  const over = await printed(request, ["--year", "2023/24", "--out", join(root, "over")]);
  assert.doesNotMatch(over.text, /is not over/);
});
