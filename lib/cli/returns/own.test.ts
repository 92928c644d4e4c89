import assert from "node:assert/strict";
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { run as release } from "../release";
import { run as request } from "../request";
import { run as returns } from "../returns";
import { withExample } from "../testing/exampleRound";
import { printed } from "../testing/printed";

const { root, example } = withExample();

test("no command writes over a file of the user's, or over a release that a person has reworded", async () => {
  const folder = join(root, "own");
  mkdirSync(folder);
  writeFileSync(join(folder, "letter.txt"), "Dear Mother");
  writeFileSync(join(folder, "areas.csv"), "mine,too\n");
  await assert.rejects(
    printed(request, ["--year", "2025/26", "--out", folder]),
    /letter\.txt is there already, and was not written by this command.*Nothing was written/,
  );
  assert.deepEqual(readdirSync(folder).sort(), ["areas.csv", "letter.txt"]);

  const round = join(root, "reworded");
  cpSync(example, round, { recursive: true });
  rmSync(join(round, "releases"), { recursive: true, force: true });
  await printed(release, [round, "--each", "area"]);
  await printed(release, [round]);
  const text = join(round, "releases", "exampleland.md");
  // Git may write it so on Windows, and no person has then reworded it.
  writeFileSync(text, readFileSync(text, "utf8").replaceAll("\n", "\r\n"));
  await printed(release, [round]);
  assert.doesNotMatch(readFileSync(text, "utf8"), /\r/);
  writeFileSync(text, `${readFileSync(text, "utf8")}\nA sentence of our own.\n`);
  await assert.rejects(printed(release, [round]), /exampleland\.md .*was changed since/);
  assert.match(readFileSync(text, "utf8"), /A sentence of our own/);
  rmSync(text);
  await printed(release, [round]);

  writeFileSync(join(round, "warnings.csv"), "garden,flowers\n");
  await assert.rejects(printed(returns, ["read", round]), /warnings\.csv is there already/);
});
