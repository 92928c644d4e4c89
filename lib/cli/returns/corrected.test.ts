import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fromCsv, toCsv } from "../../returns/round/csv";
import { PROPOSED_COLUMNS } from "../../returns/round/tables";
import { run as returns } from "../returns";
import { printed } from "../testing/printed";

const root = mkdtempSync(join(tmpdir(), "corrected-"));
after(() => rmSync(root, { recursive: true, force: true }));

const LETTER = "In 2024/25 we recorded 1,024 sexual offences against children under 18.\n";

/** A round of 2024/25 in which Kent sent this, read. */
async function readRound(name: string, reply: string, file = "a.csv"): Promise<string> {
  const folder = join(root, name);
  mkdirSync(join(folder, "replies", "Kent"), { recursive: true });
  writeFileSync(join(folder, "round.csv"), "setting,value\nyear,2024/25\nbefore,2023/24\n");
  writeFileSync(join(folder, "replies", "Kent", file), reply);
  await printed(returns, ["read", folder]);
  return folder;
}

const rowsOf = (folder: string, name: string): Record<string, string>[] =>
  fromCsv(readFileSync(join(folder, name))).rows;

/** Writes into proposed.csv as a person does in a spreadsheet: in the row of a measure. */
function change(folder: string, measure: string, cells: Record<string, string>): void {
  const rows = rowsOf(folder, "proposed.csv").map((row) =>
    row["measure"] === measure ? { ...row, ...cells } : row,
  );
  writeFileSync(join(folder, "proposed.csv"), toCsv(PROPOSED_COLUMNS, rows));
}

const accepted = (folder: string): unknown[] =>
  rowsOf(folder, "accepted.csv").map((row) =>
    ["period", "unit", "measure", "value", "mark", "at_least", "at_most"].map((name) => row[name]),
  );

test("a corrected number is read as a spreadsheet saves it, and its limits are its own", async () => {
  const folder = await readRound("number", "Year,Offences,Female\n2024/25,1434,<5\n");
  change(folder, "total", { accept: "yes", value: "1,397" });
  change(folder, "girls", { accept: "yes", value: "3" });
  await printed(returns, ["accept", folder]);
  assert.deepEqual(accepted(folder), [
    ["2024/25", "offences", "total", "1397", "", "1397", "1397"],
    ["2024/25", "offences", "girls", "3", "", "3", "3"],
  ]);
});

test("a mark that is written in the place of a number has the limits that it says", async () => {
  const folder = await readRound("mark", "Year,Offences\n2024/25,1434\n");
  change(folder, "total", { accept: "yes", value: "", mark: "< 5" });
  await printed(returns, ["accept", folder]);
  assert.deepEqual(accepted(folder), [["2024/25", "offences", "total", "", "< 5", "0", "4"]]);
});

test("all that is wrong with the rows to be taken is told at once, and nothing is taken", async () => {
  const folder = await readRound("faults", "Year,Offences,Female,Male\n2024/25,1434,900,500\n");
  change(folder, "total", { accept: "yes", value: "1.397", measure: "totl" });
  change(folder, "girls", { accept: "yes", period: "2024-25", unit: "offence" });
  // A row that is not taken may be half written.
  change(folder, "boys", { accept: "no", value: "?" });
  await assert.rejects(printed(returns, ["accept", folder]), ({ message }: Error) => {
    assert.match(message, /proposed\.csv has 4 faults/);
    assert.match(
      message,
      /proposed\.csv:2:value: "1\.397": expected a whole number such as 1397 or 1,397/,
    );
    assert.match(
      message,
      /proposed\.csv:2:measure: "totl": expected a measure.*did you mean total\?/,
    );
    assert.match(
      message,
      /proposed\.csv:3:period: "2024-25": expected a year such as 2024\/25; did you mean 2024\/25\?/,
    );
    assert.match(
      message,
      /proposed\.csv:3:unit: "offence": expected a unit.*did you mean offences\?/,
    );
    return true;
  });
  assert.throws(() => readFileSync(join(folder, "accepted.csv")), /ENOENT/);
});

test("a row with neither a number nor a mark, of no known force or of no year is not taken", async () => {
  const folder = await readRound("empty", "Year,Offences,Female\n2024/25,1434,900\n");
  change(folder, "total", { accept: "yes", value: "" });
  change(folder, "girls", { accept: "yes", area: "Norfolc", period: "" });
  await assert.rejects(printed(returns, ["accept", folder]), ({ message }: Error) => {
    assert.match(message, /proposed\.csv:2:value: "": expected a number, or in the column mark/);
    assert.match(message, /proposed\.csv:3:area: "Norfolc": .*did you mean Norfolk Constabulary\?/);
    assert.match(message, /proposed\.csv:3:period: "": expected a year/);
    return true;
  });
});

for (const [name, reply, file] of [
  ["table", "Year,Offences\n2024/25,1024\n", "a.csv"],
  ["letter", LETTER, "a.txt"],
] as const) {
  test(`what a person corrected in a ${name} is not proposed again as it was`, async () => {
    const folder = await readRound(`again-${name}`, reply, file);
    change(folder, "total", { accept: "yes", value: "1500" });
    await printed(returns, ["accept", folder]);
    // Another reply came.
    mkdirSync(join(folder, "replies", "Surrey"), { recursive: true });
    writeFileSync(join(folder, "replies", "Surrey", "b.csv"), "Year,Offences\n2024/25,700\n");
    await printed(returns, ["read", folder]);
    const [row] = rowsOf(folder, "proposed.csv");
    assert.deepEqual([row!["accept"], row!["value"], row!["read_value"]], ["yes", "1500", "1024"]);
    await printed(returns, ["accept", folder, "--all", "--with-warnings"]);
    assert.deepEqual(
      rowsOf(folder, "accepted.csv").map(({ force, value }) => [force, value]),
      [
        ["Kent Police", "1500"],
        ["Surrey Police", "700"],
      ],
    );
    const { text, status } = await printed(returns, ["collate", folder]);
    assert.equal(status, 0);
    assert.match(text, /^2024\/25 total: 2,200 offences/m);
  });
}

test("a figure that was taken and is corrected afterwards stands in the place of the first", async () => {
  const folder = await readRound("afterwards", "Year,Offences\n2024/25,1024\n");
  for (const value of ["1024", "1500", "1600"]) {
    change(folder, "total", { accept: "yes", value });
    const { text } = await printed(returns, ["accept", folder]);
    assert.equal(text.includes("1 figure of before replaced"), value !== "1024");
    assert.deepEqual(
      rowsOf(folder, "accepted.csv").map((row) => row["value"]),
      [value],
    );
  }
  change(folder, "total", { accept: "no" });
  await printed(returns, ["accept", folder]);
  assert.deepEqual(rowsOf(folder, "accepted.csv"), []);
});

test("what was changed and not yet taken is kept when the replies are read again", async () => {
  const folder = await readRound("kept", LETTER, "a.txt");
  change(folder, "total", { period: "2023/24", unit: "victims", value: "1500" });
  await printed(returns, ["read", folder]);
  const [row] = rowsOf(folder, "proposed.csv");
  assert.deepEqual(
    ["accept", "period", "unit", "value", "at_least"].map((name) => row![name]),
    ["", "2023/24", "victims", "1500", "1024"],
  );
  // The reply says another number now: what a person made of the old one is not made of this.
  writeFileSync(join(folder, "replies", "Kent", "a.txt"), LETTER.replace("1,024", "1,030"));
  await printed(returns, ["read", folder]);
  const [anew] = rowsOf(folder, "proposed.csv");
  assert.deepEqual([anew!["period"], anew!["value"]], ["2024/25", "1030"]);
});

test("a number in accepted.csv that cannot be read is told, and does not drop out of the sums", async () => {
  const folder = await readRound("by-hand", "Year,Offences\n2024/25,1024\n");
  await printed(returns, ["accept", folder, "--all"]);
  const path = join(folder, "accepted.csv");
  writeFileSync(path, readFileSync(path, "utf8").replace(",1024,", ",1.024,"));
  await assert.rejects(
    printed(returns, ["collate", folder]),
    /accepted\.csv:2:value: "1\.024": expected a whole number/,
  );
});

test("a force is named as its folder, by another name, or in full", async () => {
  const folder = join(root, "names");
  mkdirSync(join(folder, "replies", "devon and cornwall"), { recursive: true });
  writeFileSync(join(folder, "round.csv"), "setting,value\nyear,2024/25\n");
  writeFileSync(
    join(folder, "replies", "devon and cornwall", "a.csv"),
    "Year,Offences\n2024/25,9\n",
  );
  await printed(returns, ["read", folder]);
  for (const name of ["devon and cornwall", "Devon & Cornwall", "Devon and Cornwall Police"])
    assert.match((await printed(returns, ["accept", folder, name])).text, /figures? accepted/);
  await assert.rejects(
    printed(returns, ["accept", folder, "Devonn"]),
    /no figures are proposed for "Devonn"/,
  );
});

test("what a table of many names as no force stays open, and the others are taken", async () => {
  const forces = ["Kent", "Surrey", "Sussex", "Essex", "Cleveland", "Gwent", "Northland"];
  const rows = forces.map((force, i) => `${force} Police,2024/25,offences,total,${100 + i}`);
  const table = `area,period,unit,measure,value\n${rows.join("\n")}\n`;
  const folder = await readRound("many", table, "all.csv");
  await printed(returns, ["accept", folder, "--all", "--with-warnings"]);
  const areas = new Set(rowsOf(folder, "accepted.csv").map(({ area }) => area));
  for (const area of forces.slice(0, -1).map((force) => `${force} Police`))
    assert.ok(areas.has(area), area);
  assert.ok(!areas.has("Northland Police"));
});
