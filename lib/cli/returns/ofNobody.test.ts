import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, test } from "node:test";
import { run as release } from "../release";
import { run as request } from "../request";
import { run as returns } from "../returns";
import { printed } from "../testing/printed";

const root = mkdtempSync(join(tmpdir(), "of-nobody-"));
after(() => rmSync(root, { recursive: true, force: true }));

/** A round of 2025/26 with these replies, by their paths within replies/, read. */
async function readRound(name: string, replies: Record<string, string>): Promise<string> {
  const folder = join(root, name);
  await printed(request, ["--year", "2025/26", "--out", folder]);
  for (const [path, text] of Object.entries(replies)) {
    mkdirSync(dirname(join(folder, "replies", path)), { recursive: true });
    writeFileSync(join(folder, "replies", path), text);
  }
  return folder;
}

const csv = (folder: string, name: string): string => readFileSync(join(folder, name), "utf8");
const TABLE = "Year,Total offences\n2024/25,1702\n2025/26,1745\n";

test("a reply in a misspelt folder, or in none, is told and never added", async () => {
  const folder = await readRound("misspelt", {
    "Norfolk Constabulary/r.csv": TABLE,
    "Norfolc/resent.csv": TABLE,
    "Met/a.csv": TABLE,
    "loose.csv": TABLE,
  });
  const read = await printed(returns, ["read", folder]);
  assert.match(
    read.text,
    /error: the folder “Norfolc” has the name of no force.*did you mean Norfolk Constabulary\?/,
  );
  assert.match(read.text, /error: the folder “Met” has.*did you mean Metropolitan Police\?/);
  assert.match(read.text, /error: it lies in no folder of a force.*put it into replies\/FORCE\//);
  const accepted = await printed(returns, ["accept", folder, "--all", "--with-warnings"]);
  assert.match(accepted.text, /^2 figures accepted/);
  const lost =
    /Of no known force, and so in no sum: Met\/a\.csv, Norfolc\/resent\.csv, loose\.csv\./;
  assert.match((await printed(returns, ["status", folder])).text, lost);
  const collated = await printed(returns, ["collate", folder]);
  assert.match(collated.text, lost);
  assert.match(collated.text, /^2025\/26 total: 1,745 offences, 1 of 43 forces$/m);
  assert.match((await printed(release, [folder])).text, lost);
  assert.match(
    csv(folder, "releases/england-and-wales.md"),
    /^# England and Wales: 1,745 .* 1 of 43 police forces/,
  );
});

test("a figure of nobody that an earlier version accepted is in no sum", async () => {
  const folder = await readRound("earlier", { "Norfolk/r.csv": TABLE });
  await printed(returns, ["read", folder]);
  await printed(returns, ["accept", folder, "--all"]);
  const rows = csv(folder, "accepted.csv");
  const nobody = rows
    .split("\n")
    .slice(1, 3)
    .map((row) => row.replace("Norfolk Constabulary,Norfolk Constabulary,", ",,"));
  writeFileSync(join(folder, "accepted.csv"), `${rows}${nobody.join("\n")}\n`);
  const { text } = await printed(returns, ["collate", folder]);
  assert.match(text, /^2025\/26 total: 1,745 offences, 1 of 43 forces$/m);
  assert.match(text, /Of no known force, and so in no sum: Norfolk\/r\.csv/);
});

test("a force that only the register names has a folder of its name", async () => {
  const folder = await readRound("register", { "Harbour Police/r.csv": TABLE });
  writeFileSync(join(folder, "register.csv"), `${csv(folder, "register.csv")}Harbour Police,,,\n`);
  await printed(returns, ["read", folder]);
  assert.match((await printed(returns, ["accept", folder, "--all"])).text, /^2 figures accepted/);
});

test("a force whose numbers were not understood is not said to be silent", async () => {
  const folder = await readRound("not-understood", {
    "Norfolk/r.csv": TABLE,
    "Durham/r.csv": "Year;Total;Girls;Boys\n2025/26;1.400;1.120;280\n",
    "Kent/r.txt": "For 2024/25 the figures were 401, 92 and 5.\n",
    "Surrey/r.csv": "Year,Total offences\n2025/26,many\n",
    "Sussex/r.txt": "We hold what you ask for and shall write again.\n",
  });
  await printed(returns, ["read", folder]);
  await printed(returns, ["accept", folder, "--all"]);
  await printed(returns, ["collate", folder]);
  const states = csv(folder, "coverage.csv")
    .split("\n")
    .filter((row) => row.includes(",total,offences,2025/26,"))
    .map((row) => row.split(","));
  const stateOf = (force: string): string | undefined =>
    states.find(([name]) => name === force)?.at(-1);
  assert.equal(stateOf("Durham Constabulary"), "not understood");
  assert.equal(stateOf("Kent Police"), "not understood");
  assert.equal(stateOf("Surrey Police"), "not understood");
  assert.equal(stateOf("Sussex Police"), "not answered");
  assert.match(csv(folder, "national.csv"), /Durham Constabulary \(not understood\)/);
});

test("words in the place of numbers are listed, and a file with nothing to list is not said to be", async () => {
  const folder = await readRound("words", {
    "Norfolk/r.csv": TABLE,
    "Wiltshire Police/r.csv": "Force,Offences\nWiltshire Police,lots\n",
    "Surrey/r.csv": "Year,Total offences,Female\n2025/26,many,twelve or so\n",
    "Sussex/r.txt": "We hold what you ask for and shall write again.\n",
  });
  await printed(returns, ["read", folder]);
  const left = csv(folder, "not-read.csv").split("\n").slice(1, -1);
  assert.deepEqual(left, [
    "Surrey Police,Surrey/r.csv,,B2,many,words where a number should be",
    "Surrey Police,Surrey/r.csv,,C2,twelve or so,words where a number should be",
    "Wiltshire Police,Wiltshire Police/r.csv,,B2,lots,words where a number should be",
  ]);
  await printed(returns, ["accept", folder, "--all"]);
  const { text } = await printed(returns, ["collate", folder]);
  assert.match(
    text,
    /in Surrey\/r\.csv, Wiltshire Police\/r\.csv: not-read\.csv has what is in them/,
  );
  assert.match(text, /in Sussex\/r\.txt, and no number that was left: read them/);
});

test("a folder that is no round is refused, and nothing is written into it", async () => {
  const folder = join(root, "photographs");
  mkdirSync(folder);
  writeFileSync(join(folder, "list.csv"), TABLE);
  for (const step of ["read", "accept", "status", "collate", "ledger"]) {
    await assert.rejects(
      printed(returns, [step, folder]),
      /is no round: it has neither round\.csv/,
    );
  }
  assert.deepEqual(readdirSync(folder), ["list.csv"]);
});

test("a round without a folder of replies reads none of its own files as one", async () => {
  const folder = await readRound("flat", {});
  writeFileSync(join(folder, "norfolk.csv"), `Norfolk Constabulary\n\n${TABLE}`);
  await printed(returns, ["read", folder]);
  await printed(returns, ["accept", folder, "--all"]);
  await printed(returns, ["collate", folder]);
  await printed(returns, ["status", folder]);
  await printed(release, [folder]);
  assert.match((await printed(returns, ["read", folder])).text, /^1 file: 2 figures proposed/m);
});
