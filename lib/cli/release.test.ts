import assert from "node:assert/strict";
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { run as release } from "./release";
import { run as returns } from "./returns";
import { withExample } from "./testing/exampleRound";
import { printed } from "./testing/printed";

const { root, example } = withExample();

test("a round's settings, tables and templates are held to what a round can have", async () => {
  const folder = join(root, "limits");
  cpSync(example, folder, { recursive: true });
  const settings = readFileSync(join(folder, "round.csv"), "utf8");
  for (const small of ["x", "-1", "1e309", "NaN"]) {
    writeFileSync(join(folder, "round.csv"), `${settings.trim()}\nsmall,${small}\n`);
    // oxlint-disable-next-line no-await-in-loop -- one after another
    await assert.rejects(printed(release, [folder]), /round\.csv: small is ".+"; expected a whole/);
  }
  writeFileSync(join(folder, "round.csv"), settings);
  const template = join(folder, "own.md");
  writeFileSync(template, "A {{constructor}} and {{__proto__}}.\n");
  await printed(release, [folder, "--template", template]);
  const left = readFileSync(join(folder, "releases", "left-out.csv"), "utf8");
  assert.match(left, /A \[constructor\] and \[__proto__\]/);
  writeFileSync(template, "a\n".repeat(200_000));
  await assert.rejects(
    printed(release, [folder, "--template", template]),
    /more than 200000 letters/,
  );
  const forces = Array.from({ length: 2_001 }, (_, i) => `F${i},,,`);
  writeFileSync(join(folder, "register.csv"), ["force,asked,due,note", ...forces].join("\n"));
  await assert.rejects(printed(release, [folder]), /has 2,001 rows; expected 2,000 at most/);
});

test("names that make one name of a file, or none, each have their own release", async () => {
  const folder = join(root, "names");
  cpSync(example, folder, { recursive: true });
  rmSync(join(folder, "releases"), { recursive: true, force: true });
  const accepted = join(folder, "accepted.csv");
  const text = readFileSync(accepted, "utf8");
  const line = text.split("\n").find((row) => row.includes("Alder Example Police"))!;
  const named = (name: string): string => line.replaceAll("Alder Example Police", name);
  const names = ["Alder-Example Police", "!!!", "x".repeat(400), "../../../evil"];
  writeFileSync(accepted, `${text.trimEnd()}\n${names.map(named).join("\n")}\n`);
  await printed(release, [folder, "--each", "area"]);
  const made = readdirSync(join(folder, "releases"));
  for (const name of ["alder-example-police-2", "area", "x".repeat(100), "evil"]) {
    assert.ok(made.includes(`${name}.md`), `${name}: ${made.join(" ")}`);
  }
});

test("a release names the forces whose answers nobody has accepted, and replies that cannot be read", async () => {
  const folder = join(root, "waiting");
  const put = (force: string, name: string, content: string): void => {
    mkdirSync(join(folder, "replies", force), { recursive: true });
    writeFileSync(join(folder, "replies", force, name), content);
  };
  mkdirSync(folder);
  writeFileSync(
    join(folder, "round.csv"),
    "setting,value\nyear,2024/25\nbefore,2023/24\nnation,England and Wales\n",
  );
  const register = ["Kent Police", "Norfolk Constabulary", "Surrey Police"];
  writeFileSync(join(folder, "register.csv"), ["force", ...register, ""].join("\n"));
  put("Kent", "a.csv", "Year,Offences\n2023/24,300\n2024/25,310\n");
  put("Norfolk", "a.csv", "Year,Offences\n2024/25,410\n");
  put("Surrey", "scan.png", "\u0089PNG\r\n\u001A\n\u0000");
  await printed(returns, ["read", folder]);
  await printed(returns, ["accept", folder, "Kent"]);
  const { text } = await printed(release, [folder]);
  assert.match(text, /Not yet accepted, .*: Norfolk Constabulary \(1 figure\)\./);
  assert.match(text, /Not read, .*: Surrey\/scan\.png \(not readable: /);
  const table = readFileSync(join(folder, "releases", "by-force.csv"), "utf8");
  assert.match(table, /^Norfolk Constabulary,not yet accepted,/m);
  assert.match(table, /^Surrey Police,not readable,/m);
  const status = await printed(returns, ["status", folder]);
  assert.match(status.text, /Norfolk Constabulary +not yet accepted/);
});

test("a force whose cells all cross two divisions gets no page with an empty table", async () => {
  const folder = join(root, "crossed");
  mkdirSync(join(folder, "replies", "Kent"), { recursive: true });
  mkdirSync(join(folder, "replies", "Surrey"), { recursive: true });
  const crossed = "Year,Sex,0-9,10-17\n2024/25,Female,29,300\n2024/25,Male,31,66\n";
  writeFileSync(join(folder, "replies", "Kent", "a.csv"), crossed);
  writeFileSync(join(folder, "replies", "Surrey", "a.csv"), "Year,Offences\n2024/25,310\n");
  writeFileSync(join(folder, "round.csv"), "setting,value\nyear,2024/25\nnation,Land\n");
  await printed(returns, ["read", folder]);
  await printed(returns, ["accept", folder, "--all", "--with-warnings"]);
  assert.match(readFileSync(join(folder, "accepted.csv"), "utf8"), /girls\+age_under_10,29/);
  await printed(release, [folder, "--each", "area"]);
  const made = readdirSync(join(folder, "releases"));
  assert.ok(made.includes("surrey-police.md") && !made.includes("kent-police.md"), made.join(" "));
});
