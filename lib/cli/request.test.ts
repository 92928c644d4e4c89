import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
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
