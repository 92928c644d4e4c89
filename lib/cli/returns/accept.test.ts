import assert from "node:assert/strict";
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { run as returns } from "../returns";
import { withExample } from "../testing/exampleRound";
import { printed } from "../testing/printed";

const { root, example } = withExample();

test("accept takes what a person marks, keeps the choice, and takes back what is marked no", async () => {
  const folder = join(root, "marks");
  mkdirSync(join(folder, "replies", "Kent"), { recursive: true });
  const reply = "Kent Police\n\nYear,Offences,Op Willow offences\n2023/24,300,20\n2024/25,310,21\n";
  writeFileSync(join(folder, "replies", "Kent", "a.csv"), reply);
  await printed(returns, ["read", folder]);
  const first = await printed(returns, ["accept", folder, "Kent"]);
  assert.match(first.text, /2 figures accepted/);
  const proposed = join(folder, "proposed.csv");
  const rows = readFileSync(proposed, "utf8").split("\n");
  const marked = rows.map((row) => (row.includes("C4") ? row.replace(/^,|^yes,/, "no,") : row));
  writeFileSync(
    proposed,
    marked.map((row) => (row.includes("B4") ? row.replace(/^yes,/, "no,") : row)).join("\n"),
  );
  await printed(returns, ["accept", folder]);
  const accepted = readFileSync(join(folder, "accepted.csv"), "utf8");
  assert.match(accepted, /B5/);
  assert.doesNotMatch(accepted, /B4/);
  assert.match(
    readFileSync(join(folder, "recipes.csv"), "utf8"),
    /Kent Police,op willow offences,leave/,
  );
  // Next year's reply is read by that choice.
  writeFileSync(join(folder, "replies", "Kent", "a.csv"), reply.replaceAll("2024/25", "2025/26"));
  await printed(returns, ["read", folder]);
  assert.match(
    readFileSync(join(folder, "not-read.csv"), "utf8"),
    /left out before, by recipes\.csv/,
  );
});

test("what was accepted is whole when a command stops half-way", async () => {
  const folder = join(root, "crash");
  cpSync(example, folder, { recursive: true });
  const path = join(folder, "accepted.csv");
  const whole = readFileSync(path, "utf8");
  rmSync(join(folder, "recipes.csv"));
  mkdirSync(join(folder, "recipes.csv", "in the way"), { recursive: true });
  await assert.rejects(printed(returns, ["accept", folder, "Alder Example Police"]));
  assert.equal(readFileSync(path, "utf8").split("\n").length, whole.split("\n").length);
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.endsWith(".tmp")),
    [],
  );
});

test("what a column of months repeats is told on the terminal a few times, and counted", async () => {
  const file = join(root, "months.csv");
  const months = Array.from({ length: 24 }, (_, i) => {
    return `Op Willow ${i + 1} offences,${60 + i}`;
  });
  writeFileSync(file, `Offences,2024/25\n${months.join("\n")}\n`);
  const { text } = await printed(returns, ["read", file]);
  assert.ok(text.split("\n").length < 15, text);
  assert.match(text, /and \d+ more like these/);
});
