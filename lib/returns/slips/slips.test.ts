import assert from "node:assert/strict";
import { test } from "node:test";
import { read, said } from "../testing/read";
import { checkReplies } from "./check";
import { laterYears } from "./laterYear";

/** What is said of a list of figures: "girls 341" a line, of Kent Police for 2024/25. */
async function check(lines: string[], name = "Kent Police/reply.csv"): Promise<string[]> {
  const rows = lines.map((line) => {
    const [measure, value, period = "2024/25", unit = "offences"] = line.split(" ");
    return `Kent Police,${period},${unit},${measure},${value}`;
  });
  const reading = await read(name, `area,period,unit,measure,value\n${rows.join("\n")}\n`);
  return said(checkReplies([reading])[0]!);
}

test("parts above their wholes are errors, each with its cell", async () => {
  assert.deepEqual(await check(["total 413", "online 714"]), [
    "error E3: 714 (online, offences) is above the 413 of total, offences in E2",
  ]);
  assert.deepEqual(await check(["age_10_and_under 90", "age_under_10 95"]), [
    "error E3: 95 (age_under_10, offences) is above the 90 of age_10_and_under, offences in E2",
  ]);
  assert.deepEqual(await check(["total 413", "convictions 900 2024/25 convictions"]), [
    "error E3: 900 (convictions) is above the 413 of total, offences in E2",
  ]);
});

test("sexes and ages that do not make the total", async () => {
  // 300 + 100 + 20 = 420
  assert.deepEqual(await check(["total 413", "girls 300", "boys 100", "sex_not_stated 20"]), [
    "error E2: the sexes (E3, E4, E5) make 420, above the 413 of total",
  ]);
  // 24 + 22 = 46 of 52, where nothing is suppressed
  assert.deepEqual(await check(["total 52", "girls 24", "boys 20", "sex_not_stated 2"]), [
    "warning E2: the sexes (E3, E4, E5) make 46 of 52: 6 are missing",
  ]);
  assert.deepEqual(await check(["total 60", "age_10_and_under 40", "age_11_to_17 30"]), [
    "error E2: the ages (E3, E4) make 70, above the 60 of total",
  ]);
});

test("ten times last year, and a change that can be", async () => {
  assert.deepEqual(await check(["total 41 2023/24", "total 410"]), [
    "error E3: 410 is about ten times the 41 of 2023/24 in E2",
  ]);
  assert.deepEqual(await check(["total 400 2023/24", "total 560"]), []);
});

test("a suppressed number that the others give away, and one that they contradict", async () => {
  // 9 - 8 - 0 leaves 1, which is below 5
  assert.deepEqual(await check(["total 9", "girls 8", "boys <5", "sex_not_stated 0"]), [
    "warning E4: the suppressed number can be worked out from the total and the other parts: do not print them side by side",
  ]);
  // 29 - 8 - 0 leaves 21, which is not below 5
  const found = await check(["total 29", "girls 8", "boys <5", "sex_not_stated 0"]);
  assert.ok(found.includes("error E4: the other parts leave 21 for “<5”, which does not fit it"));
});

const text = (source: string, total: number): string =>
  `source,area,period,unit,measure,value\n"${source}",Kent Police,2024/25,offences,total,${total}\n`;

test("a correction wins by what it calls itself, and both stay visible", async () => {
  const first = await read("Kent Police/1.csv", text("Kent Police, reply, 3 June 2025", 413));
  const second = await read(
    "Kent Police/2.csv",
    text("Kent Police, corrected reply, 20 June 2025", 431),
  );
  checkReplies([second, first]);
  assert.deepEqual(said(first), [
    "warning F2: superseded by 431 in Kent Police/2.csv, which says that it corrects",
  ]);
  assert.deepEqual(said(second), ["note F2: takes the place of 413 in Kent Police/1.csv"]);
});

test("a correction of an earlier date than what it corrects still wins", async () => {
  const first = await read("Kent Police/1.csv", text("Kent Police, reply, 3 June 2025", 413));
  const repeat = await read("Kent Police/3.csv", text("Kent Police, reply, 1 July 2025", 413));
  const corrected = await read("Kent Police/2.csv", text("Corrected reply, 20 May 2025", 431));
  checkReplies([first, corrected, repeat]);
  for (const reading of [first, repeat]) {
    assert.deepEqual(said(reading), [
      "warning F2: superseded by 431 in Kent Police/2.csv, which says that it corrects",
    ]);
  }
});

test("two numbers for one thing of which neither corrects the other are errors", async () => {
  const [a, b] = [
    await read("Kent Police/a.csv", text("", 413)),
    await read("Kent Police/b.csv", text("", 431)),
  ];
  checkReplies([a, b]);
  assert.match(said(b)[0]!, /^error F2: 431 here and 413 in Kent Police\/a\.csv: neither says/);
  assert.match(said(a)[0]!, /^error F2: another number stands in Kent Police\/b\.csv: 431/);
});

test("two numbers for one thing in one reply are both errors", async () => {
  assert.deepEqual(await check(["total 3300", "total 1244"]), [
    "error E3: 1,244 here and 3,300 in E2 for the same thing",
    "error E2: 3,300 here and 1,244 in E3 for the same thing",
  ]);
});

test("a figure whose label was not understood is told alone, and spoils no other", async () => {
  const reply = "Year,Op Willow offences,Offences\n2024/25,21,310\n";
  const [reading] = checkReplies([await read("Kent Police/a.csv", reply)]);
  assert.deepEqual(
    said(reading!).filter((what) => what.startsWith("error")),
    ["error B2: 21 here and 310 in C2 for the same thing"],
  );
});

test("a number and a mark that it does not fit are both errors, as two numbers are", async () => {
  assert.deepEqual(await check(["online <5", "online 410"]), [
    "error E3: 410 here and <5 in E2 for the same thing",
    "error E2: <5 here and 410 in E3 for the same thing",
  ]);
  // 3 is one of the numbers that "<5" leaves open, and "*" sets no limit.
  assert.deepEqual(await check(["online <5", "online 3"]), []);
  assert.deepEqual(await check(["online *", "online 410"]), []);
});

test("a mark in one reply and a number that it does not fit in another are errors too", async () => {
  const ofMark = text("", 413).replace(",413", ",<5");
  const [a, b] = [
    await read("Kent Police/a.csv", ofMark),
    await read("Kent Police/b.csv", text("", 413)),
  ];
  checkReplies([a, b]);
  assert.match(said(b)[0]!, /^error F2: 413 here and <5 in Kent Police\/a\.csv: neither says/);
});

test("a row that stands twice in a table is told, and a total that two tables share is not", async () => {
  const found = await read(
    "Kent Police/a.csv",
    "Year,Offences\n2023/24,400\n2024/25,413\n2024/25,413\n",
  );
  checkReplies([found]);
  assert.deepEqual(
    said(found).filter((what) => what.includes("same row")),
    ["warning B4: the same row as that of B3: once too often, or another year or part"],
  );
});

test("a year after that of the round is told, an earlier one is not", async () => {
  const { rows } = await read(
    "a.csv",
    "Year,Offences\n2023/24,390\n2024/25,400\n2025/26,413\n2026/27,420\n",
  );
  assert.deepEqual(
    laterYears(rows, "2025/26").map(({ level, cell, what }) => `${level} ${cell}: ${what}`),
    [
      "warning B5: 2026/27 is later than 2025/26, the year that is asked for: a slip, or a year that is not over",
    ],
  );
  assert.deepEqual(laterYears(rows, ""), []);
});
