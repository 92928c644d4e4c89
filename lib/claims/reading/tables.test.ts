import assert from "node:assert/strict";
import { test } from "node:test";
import { tables } from "./tables";

const cells = (text: string): string[][] =>
  tables(text).map((table) =>
    table.cells.map(({ label, heading, text: value, start, end }) => {
      assert.equal(text.slice(start, end), value);
      return `${label} / ${heading}: ${value}`;
    }),
  );

test("rows parted by bars, tabs or wide spaces", () => {
  const expected = [["Crimes / 2019: 31", "Crimes / 2020: 44", "Crimes / Total: 75"]];
  for (const rule of [" | ", "\t", "    "]) {
    const lines = [
      ["Year", "2019", "2020", "Total"],
      ["Crimes", "31", "44", "75"],
    ];
    assert.deepEqual(cells(lines.map((line) => line.join(rule)).join("\n")), expected, rule);
  }
  assert.deepEqual(cells("| Year | 2019 |\n| --- | --- |\n| Ashby | 31 |\n| Elmby | 44 |"), [
    ["Ashby / 2019: 31", "Elmby / 2019: 44"],
  ]);
});

test("rows without a heading, and a count with its share in one cell", () => {
  assert.deepEqual(cells("Age of victim\n\n12 to 15 | 151\n16 and 17 | 9\nNot recorded | 5"), [
    ["12 to 15 / : 151", "16 and 17 / : 9", "Not recorded / : 5"],
  ]);
  assert.deepEqual(cells("Charged | 24 (60%)\nCautioned | 16 (40%)"), [
    ["Charged / : 24", "Charged / : 60%", "Cautioned / : 16", "Cautioned / : 40%"],
  ]);
});

test("an empty cell, a dash and a star hold no number, and are told as gaps", () => {
  const [table] = tables("Force | 2019 | 2020\nAshby | 31 | -\nElmby |  | 44\nFirby | * | 50");
  assert.deepEqual(
    table?.cells.map(({ text }) => text),
    ["31", "44", "50"],
  );
  assert.deepEqual(table?.gaps, [
    { row: 0, column: 1 },
    { row: 1, column: 0 },
    { row: 2, column: 0 },
  ]);
});

test("marks of notes are no part of a name, a heading or a year", () => {
  const text = "Force area1 | 2003/042 | 2004 5\nAvon and Somerset2 | 31 | 44\nDorset* | 12 | 15";
  assert.deepEqual(cells(text), [
    [
      "Avon and Somerset / 2003/04: 31",
      "Avon and Somerset / 2004: 44",
      "Dorset / 2003/04: 12",
      "Dorset / 2004: 15",
    ],
  ]);
});

test("several tables of one cell a line, with no sentence between them", () => {
  const first = "Year\nOffences\n2016/17\n612\n2017/18\n664\n2018/19\n703\nTotal\n1,979";
  const second = "Question 2\nAge of victim\n2018/19\n0-4\n58\n5-9\n147\n10-12\n169\n13-15\n302";
  assert.deepEqual(
    cells(`${first}\n\n${second}`).map((table) => table.at(-1)),
    ["Total / Offences: 1,979", "13-15 / 2018/19: 302"],
  );
});

test("lines with bars that are no table", () => {
  assert.deepEqual(
    cells("PUBLISHED: 00:01, 3 April 2013 | UPDATED: 08:17, 3 April 2013\nText 12"),
    [],
  );
  assert.deepEqual(cells("By Ann Ash | 12 comments\nHome | News | Sport\nThe end of 2019."), []);
});

test("spaces part the cells of a line, and a dash stands for a missing one", () => {
  assert.deepEqual(
    cells(
      "Force 2018/19 2019/20 2020/21\nHampshire/IW 181 291 -\nKent 140 176 224\nSussex* 76 145 205",
    ),
    [
      [
        "Hampshire/IW / 2018/19: 181",
        "Hampshire/IW / 2019/20: 291",
        "Kent / 2018/19: 140",
        "Kent / 2019/20: 176",
        "Kent / 2020/21: 224",
        "Sussex / 2018/19: 76",
        "Sussex / 2019/20: 145",
        "Sussex / 2020/21: 205",
      ],
    ],
  );
});

test("each year has the same columns, its own heading before or above them", () => {
  const rows = "Elmby\n19\n4\n72\n36\nAshby\n45\n3\n112\n37";
  const expected = [
    [
      "Elmby / 2004 Charged: 19",
      "Elmby / 2004 Convicted: 4",
      "Elmby / 2005 Charged: 72",
      "Elmby / 2005 Convicted: 36",
      "Ashby / 2004 Charged: 45",
      "Ashby / 2004 Convicted: 3",
      "Ashby / 2005 Charged: 112",
      "Ashby / 2005 Convicted: 37",
    ],
  ];
  const before = "Offence\n2004\nCharged\nConvicted\n2005\nCharged\nConvicted\n";
  const above = "Offence\n2004\n2005\nCharged\nConvicted\nCharged\nConvicted\n";
  assert.deepEqual(cells(before + rows), expected);
  assert.deepEqual(cells(above + rows), expected);
});
