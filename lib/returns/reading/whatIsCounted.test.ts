import assert from "node:assert/strict";
import { test } from "node:test";
import { figures, read, said, told, workbook } from "../testing/read";

test("an offence's name is no victim's sex, and its rows are no question of the round", async () => {
  const text =
    "HO code,Offence,2023/24,2024/25\n19/08,Rape of a female child under 16,88,91\n71/17,Sexual communication with a child,52,71\n,Total,140,162\n";
  const reading = await read("reply.csv", text);
  assert.deepEqual(figures(reading), [
    "C4 2023/24 offences total 140",
    "D4 2024/25 offences total 162",
  ]);
  assert.deepEqual(
    reading.unread.map(({ cell }) => cell),
    ["C2", "D2", "C3", "D3"],
  );
});

test("a list of crimes is not read, and none of it is kept", async () => {
  const text =
    "Crime no,Recorded date,Offence,Victim age,Victim sex\nK/1/24,2024-04-02,Rape,9,F\nK/2/24,2024-04-03,Grooming,14,M\n";
  const reading = await read("extract.csv", text);
  assert.deepEqual([reading.rows, reading.unread], [[], []]);
  assert.deepEqual(said(reading), [
    "error : personal data, one row a crime or person: not read; ask for totals",
  ]);
});

test("victims of offences are people, and an offence with a female victim is an offence", async () => {
  const rows = "Sex,2023/24,2024/25\nFemale,233,241\n";
  for (const title of [
    "Number of child victims of sexual offences,,",
    "Distinct victims of sexual offences aged under 18,,",
  ]) {
    // oxlint-disable-next-line no-await-in-loop -- two small files
    assert.deepEqual(await told(`${title}\n${rows}`), [
      "2023/24 victims girls 233",
      "2024/25 victims girls 241",
    ]);
  }
  assert.deepEqual(await told("Sexual offences with a child victim,2024/25\nFemale,241\n"), [
    "2024/25 offences girls 241",
  ]);
});

test("each person counted once, beside a heading of offences, is told", async () => {
  const text = "Offences,2024/25\nFemale,233\nNote: each person is counted once,\n";
  const reading = await read("reply.csv", text);
  assert.match(said(reading).join("\n"), /warning B2: the reply says that each person is counted/);
});

test("adults are no part of the round, nor are a sheet of one offence and a sheet of charges its total", async () => {
  const rows = ",2023/24,2024/25\nTotal,3300,3401\n";
  assert.deepEqual(await told(`All recorded sexual offences (adults and children),,\n${rows}`), []);
  const both =
    "Sexual offences recorded,\nAll victims (adults and children),2024/25\nTotal,3401\nVictim under 18,2024/25\nTotal,1277\n";
  assert.deepEqual(await told(both), ["2024/25 offences total 1277"]);
  assert.deepEqual(await told("Age,2024/25 offences\nUnder 18,925\n18+,905\nTotal,1830\n"), [
    "2024/25 offences total 925",
  ]);
  const ages = await read("a.csv", "Age,2024/25 offences\nUnder 13,310\n18+,905\nTotal,1830\n");
  assert.match(said(ages).join("\n"), /warning B4: its table has figures of adults too/);
  const table = [
    ["Offences, victim under 18", "2024/25"],
    ["Female", 12],
  ];
  const sheets = workbook({ Rape: table, "Other Sexual Offences": table, Charged: table });
  assert.deepEqual(figures(await read("reply.xlsx", sheets)), [
    "B2 2024/25 offences charged+girls 12",
  ]);
});
