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
