import assert from "node:assert/strict";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { after, before, test } from "node:test";
import { readLedger } from "../tables/ledger";
import { makeExample } from "../returns/testing/example";
import { run as check } from "./check";
import { run as release } from "./release";
import { run as request } from "./request";
import { run as returns } from "./returns";

const DATA = resolve(__dirname, "..", "..", "..", "data");
const root = mkdtempSync(join(tmpdir(), "round-"));
const example = join(root, "example");
before(() => makeExample(example));
after(() => rmSync(root, { recursive: true, force: true }));

/** Runs a command in this process and gives what it prints. */
async function printed(
  run: (args: string[]) => Promise<number>,
  args: string[],
): Promise<{ text: string; status: number }> {
  const lines: string[] = [];
  const log = console.log;
  console.log = (...words: unknown[]) => void lines.push(words.join(" "));
  try {
    return { status: await run(args), text: lines.join("\n") };
  } finally {
    console.log = log;
  }
}

test("status says who answered what, as the example was made", async () => {
  const { text, status } = await printed(returns, ["status", example]);
  assert.equal(status, 0);
  // By the table of lib/returns/testing/exampleReplies.ts: three silent, two refuse, one list of crimes.
  assert.match(text, /Aspen Example Police +no reply/);
  assert.match(text, /Bramble Example Police +refused +section 12/);
  assert.match(text, /Damson Example Police +part +calendar year/);
  assert.match(text, /Heather Example Police +part +in victims/);
  assert.match(text, /Ivy Example Police +personal data/);
  assert.match(text, /Willow Example Police +answered +late/);
  assert.match(text, /2024\/25 total \(offences\): 33 of 43 gave a number/);
});

test("collate and release: each number of a page is a link to where it stands", async () => {
  const collated = await printed(returns, ["collate", example]);
  assert.equal(collated.status, 0);
  assert.match(
    readFileSync(join(example, "national.csv"), "utf8"),
    /^\uFEFFarea,period,unit,measure,basis,value/,
  );
  const { text } = await printed(release, [example, "--each", "area"]);
  assert.match(text, /releases?, \d+ sentences left out/);
  const names = readdirSync(join(example, "releases"));
  assert.ok(names.includes("exampleland.md") && names.includes("alder-example-police.html"));
  const html = readFileSync(join(example, "releases", "exampleland.html"), "utf8");
  for (const [, id] of html.matchAll(/<a href="#(sum-[^"]+)"/g))
    assert.ok(html.includes(`id="${id}"`), id);
  const left = readFileSync(join(example, "releases", "left-out.csv"), "utf8");
  assert.match(left, /Damson Example Police gave no figure for total in 2024\/25/);
});

test("no sentence of a release is contradicted by the returns, and a planted error is", async () => {
  const releases = join(example, "releases");
  const texts = ["exampleland.md", "alder-example-police.md", "elm-example-police.md"];
  const options = ["--strict", "--json", "--returns", example];
  const good = await printed(check, [...texts.map((name) => join(releases, name)), ...options]);
  assert.equal(good.status, 0, good.text);
  const text = readFileSync(join(releases, "alder-example-police.md"), "utf8");
  const girls = /^([\d,]+) of the offences in 2024\/25 had a female victim/m.exec(text)![1]!;
  const planted = join(root, "planted.md");
  writeFileSync(planted, text.replace(`${girls} of the offences`, "999 of the offences"));
  assert.equal((await printed(check, [planted, ...options])).status, 1);
});

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

test("a finished round goes into a ledger, and an invented one never does", async () => {
  await assert.rejects(
    printed(returns, ["ledger", example]),
    /are no areas of the ledger: nothing was added/,
  );
  const ledger = join(root, "data");
  cpSync(DATA, ledger, { recursive: true, filter: (path) => basename(path) !== "rounds" });
  const folder = join(root, "real");
  mkdirSync(join(folder, "replies", "Norfolk"), { recursive: true });
  writeFileSync(
    join(folder, "round.csv"),
    "setting,value\nyear,2024/25\nbefore,2023/24\nnation,England and Wales\n",
  );
  writeFileSync(
    join(folder, "replies", "Norfolk", "a.csv"),
    "Norfolk Constabulary, reply of 3 June 2025\n\nFinancial year,Offences,Male\n2024/25,413,<5\n",
  );
  await printed(returns, ["read", folder]);
  await printed(returns, ["accept", folder, "Norfolk"]);
  // As an editor on Windows may have saved it.
  const figures = join(ledger, "figures.csv");
  writeFileSync(figures, readFileSync(figures, "utf8").replaceAll("\n", "\r\n"));
  const { status } = await printed(returns, ["ledger", folder, "--to", ledger]);
  assert.equal(status, 0);
  assert.doesNotMatch(readFileSync(figures, "utf8"), /[^\r]\n/, "its ends of lines stay");
  assert.doesNotMatch(readFileSync(join(ledger, "sources.csv"), "utf8"), /\r/);
  const added = readLedger(ledger).figures.filter(({ source }) =>
    source.startsWith("reply-2024-25-norfolk"),
  );
  assert.deepEqual(
    added.map(({ measure, period, value, marker }) => [measure, period, value, marker]),
    [
      ["total", "2024/25", 413, ""],
      ["boys", "2024/25", null, "<5"],
    ],
  );
  await assert.rejects(
    printed(returns, ["ledger", folder, "--to", ledger]),
    /has this round already/,
  );
});

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
