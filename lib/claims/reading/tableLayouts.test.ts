import assert from "node:assert/strict";
import { test } from "node:test";
import { numerals } from "./numerals";
import { sentences } from "./sentences";
import { type Table, tables } from "./tables";

/** Each row as its label and its cells, and the text of a cell where the article prints it otherwise. */
const rowsOf = (text: string): string[][] =>
  tables(text).map(({ cells }) =>
    [...new Set(cells.map(({ row }) => row))].map((row) => {
      const own = cells.filter((cell) => cell.row === row);
      return `${own[0]!.label}: ${own.map((cell) => cell.text).join(" ")}`;
    }),
  );
const only = (text: string): Table => {
  const [table, ...others] = tables(text);
  assert.equal(others.length, 0);
  return table!;
};
const gapsOf = (text: string): number[][] =>
  only(text).gaps.map(({ row, column }) => [row, column]);

test("lines as a spreadsheet saves them, with quotes about a number that has a comma", () => {
  const text =
    'Force,2017,2018,% change\nAshby,"1,142",388,13%\nElmby,384,401,-6%\n"Firby, all",,"1,040",no reply';
  assert.deepEqual(rowsOf(text), [
    ["Ashby: 1,142 388 13%", "Elmby: 384 401 -6%", "Firby, all: 1,040"],
  ]);
  const { columns, corner, cells } = only(text);
  assert.deepEqual([corner, ...columns], ["Force", "2017", "2018", "% change"]);
  for (const cell of cells) assert.equal(text.slice(cell.start, cell.end), cell.text);
  assert.deepEqual(gapsOf(text), [
    [2, 0],
    [2, 2],
  ]);
});

test("two tables that commas part, under titles, and ages as labels", () => {
  const text =
    "Table 1\nForce,2012,2013\nAshby,411,487\nElmby,598,655\n\nTable 2\nAge of victim,Offences\nUnder 5,142\n5-9,391";
  assert.deepEqual(rowsOf(text), [
    ["Ashby: 411 487", "Elmby: 598 655"],
    ["Under 5: 142", "5-9: 391"],
  ]);
});

test("commas of sentences, of lists and of thousands part no cells", () => {
  for (const text of [
    "Ashby, 511, 622, \nElmby, 611, 722, \nFirby, 111, 222, ",
    "Ashby 1,142\nElmby 1,530\nFirby 1,700",
    "In Ashby,Elmby and Firby it rose.\nThey had 5,384,401 in all,and more,too\nSome 12,000",
    "Ashby,384,401\nElmby,908,977\nFirby,719,853",
  ])
    assert.deepEqual(tables(text), [], text);
});

const LEVELS = ["2017/18 Girls", "2017/18 Boys", "2018/19 Girls", "2018/19 Boys"];

test("headings on two levels: the years stand over what each of them has", () => {
  for (const text of [
    "\t2017/18\t\t2018/19\t\nForce\tGirls\tBoys\tGirls\tBoys\nAshby\t8\t2\t9\t3\nElmby\t6\t1\t6\t4",
    "\t2017/18\t\t2018/19\nForce\tGirls\tBoys\tGirls\tBoys\nAshby\t8\t2\t9\t3\nElmby\t6\t1\t6\t4",
    "| | 2017/18 | | 2018/19 | |\n|---|---|---|---|---|\n| Force | Girls | Boys | Girls | Boys |\n| Ashby | 8 | 2 | 9 | 3 |\n| Elmby | 6 | 1 | 6 | 4 |",
    "             2017/18         2018/19\nForce      Girls   Boys    Girls   Boys\nAshby          8      2        9      3\nElmby          6      1        6      4",
    ",2017/18,,2018/19,\nForce,Girls,Boys,Girls,Boys\nAshby,8,2,9,3\nElmby,6,1,6,4",
    "2017/18 2018/19\nForce Girls Boys Girls Boys\nAshby 8 2 9 3\nElmby 6 1 6 4",
    "Force\n2017/18\n2018/19\nGirls\nBoys\nGirls\nBoys\nAshby\n8\n2\n9\n3\nElmby\n6\n1\n6\n4",
  ]) {
    const { columns, corner, start } = only(text);
    assert.deepEqual(columns, LEVELS, text);
    assert.equal(corner, "Force", text);
    assert.ok(start <= text.indexOf("2017/18"), text);
    assert.deepEqual(rowsOf(text), [["Ashby: 8 2 9 3", "Elmby: 6 1 6 4"]], text);
  }
});

test("a change behind the columns of two years is of neither", () => {
  const { columns } = only(
    "\t2017\t\t2018\t\t\nForce\tGirls\tBoys\tGirls\tBoys\tChange\nAshby\t8\t2\t9\t3\t+2\nElmby\t6\t1\t6\t4\t+3",
  );
  assert.deepEqual(columns, ["2017 Girls", "2017 Boys", "2018 Girls", "2018 Boys", "Change"]);
});

test("headings whose words stand on two lines, column by column", () => {
  const lines = [
    "                Recorded    Rate per 1,000       Rank",
    "Force           offences          children    by rate",
    "Ashby                602               6.1          1",
    "Elmby                688               5.6          2",
  ];
  const { columns, corner, start } = only(lines.join("\n"));
  assert.deepEqual(columns, ["Recorded offences", "Rate per 1,000 children", "Rank by rate"]);
  assert.deepEqual([corner, start], ["Force", lines[0]!.indexOf("Recorded")]);
  const tabbed = only("\tRecorded\tRank\nForce\toffences\tby rate\nAshby\t602\t1\nElmby\t688\t2");
  assert.deepEqual(tabbed.columns, ["Recorded offences", "Rank by rate"]);
});

test("a heading that stands over two columns is for both, and the head of a page for none", () => {
  const lines = [
    "                   Calendar year     Financial year",
    "                   2023     2024     23/24    24/25",
    "Ashby of the hills   38       41        40       39",
    "Elmby, of the lakes 121       80        79       84",
  ];
  assert.deepEqual(only(lines.join("\n")).columns, [
    "Calendar year 2023",
    "Calendar year 2024",
    "Financial year 23/24",
    "Financial year 24/25",
  ]);
  const page =
    "ASHBY POLICE          OFFICIAL\n\n              2023      2024\nGirls           38        41\nBoys             7         8";
  assert.deepEqual(only(page).columns, ["2023", "2024"]);
});

test("dots lead from a label to its numbers", () => {
  assert.deepEqual(
    rowsOf("Period ....... 2023 | 2024\nGirls ........ 838 | 861\nNot known .... 4 | exempt"),
    [["Girls: 838 861", "Not known: 4"]],
  );
});

test("a list of counts that ends with all of them", () => {
  const list = "By sex of victim\nGirls: 371\nBoys: 79\nNot stated: 15\nAll: 465\nThe end.";
  assert.deepEqual(rowsOf(list), [["Girls: 371", "Boys: 79", "Not stated: 15", "All: 465"]]);
  assert.deepEqual(tables(list.replace("All", "Other")), []);
});

test("blank cells between spaces: numbers stand under their columns", () => {
  const text = [
    "Year ending   Offences   Change   % change   Per day",
    "March 2016      47,008                           128",
    "March 2017      55,120   +8,112      17.3%       151",
    "March 2018      61,847   −6,727                  169",
    "March 2019                                       182",
  ].join("\n");
  const { cells, corner } = only(text);
  assert.equal(corner, "Year ending");
  assert.deepEqual(
    cells.filter(({ heading }) => heading === "Per day").map((cell) => cell.text),
    ["128", "151", "169", "182"],
  );
  assert.deepEqual(gapsOf(text), [
    [0, 1],
    [0, 2],
    [2, 2],
    [3, 0],
    [3, 1],
    [3, 2],
  ]);
});

test("a long label leaves one space before its number", () => {
  const text = [
    "Outcome                    Number    Share",
    "Charged                       104    11.5%",
    "Caution or other resolution    27     3.0%",
    "Suspect not known at all once 391    43.3%",
  ];
  assert.deepEqual(rowsOf(text.join("\n")), [
    [
      "Charged: 104 11.5%",
      "Caution or other resolution: 27 3.0%",
      "Suspect not known at all once: 391 43.3%",
    ],
  ]);
});

test("blank cells at the end of a row, whether or not their marks were kept", () => {
  for (const text of [
    "Force\t2017\t2018\tChange\nAshby\t31\t40\t9\nElmby\t12\t15\t3\nTotal\t43\t\t",
    "Force\t2017\t2018\tChange\nAshby\t31\t40\t9\nElmby\t12\t15\t3\nTotal\t43",
    "| Force | 2017 | 2018 | Change |\n| Ashby | 31 | 40 | 9 |\n| Elmby | 12 | 15 | 3 |\n| Total | 43 | | |",
  ]) {
    assert.deepEqual(rowsOf(text), [["Ashby: 31 40 9", "Elmby: 12 15 3", "Total: 43"]], text);
    assert.deepEqual(gapsOf(text), [
      [2, 1],
      [2, 2],
    ]);
  }
});

test("words in the place of numbers, and marks of notes beside them", () => {
  const text = [
    "| Force | 2009 | 2010 | Trend |",
    "| --- | --- | --- | --- |",
    "| Ashby | 185 (a) | **210** | up |",
    "| Elmby | no reply | no reply | - |",
    "| Firby | 1,204[1] | 1,204* | no change |",
    "| Oakby | 1,1002 | withheld by the force | |",
    "| Yewby | n/a | [c] | |",
    "Source: the five forces, 2010",
    "[1] Revised.",
  ].join("\n");
  assert.deepEqual(rowsOf(text), [["Ashby: 185 210", "Firby: 1,204 1,204", "Oakby: 1,100"]]);
  // The column of words keeps back no number.
  assert.deepEqual(gapsOf(text), [
    [1, 0],
    [1, 1],
    [3, 1],
    [4, 0],
    [4, 1],
  ]);
  assert.equal(only(text).end, text.indexOf("\nSource"));
});

test("a note below a table, and a column of words in every row", () => {
  const text =
    "Force\t2018\t2019\tTrend\nAshby\t388\t421\tup\nElmby\t661\t661\tno change\nFirby\tc\t20\tdown\nc = hidden since it is small";
  assert.deepEqual(rowsOf(text), [["Ashby: 388 421", "Elmby: 661 661", "Firby: 20"]]);
  assert.deepEqual(gapsOf(text), [[2, 0]]);
});

test("words behind the labels are a part of them", () => {
  const { cells, columns, corner } = only(
    "Force | Sex | 2017 | 2018\nAshby | Girls | 31 | 40\nAshby | Boys | 4 | 7",
  );
  assert.deepEqual([corner, ...columns], ["Force, Sex", "2017", "2018"]);
  assert.deepEqual([...new Set(cells.map(({ label }) => label))], ["Ashby, Girls", "Ashby, Boys"]);
});

test("a heading of ages in figures is no row", () => {
  const { columns, corner } = only(
    "Force | 15 | 16 | All\nAshby | 31 | 40 | 71\nElmby | 4 | 7 | 11",
  );
  assert.deepEqual([corner, ...columns], ["Force", "15", "16", "All"]);
});

test("signs stay, and brackets are a sign where a column is of changes", () => {
  const text = "Force\t2018\tChange\nAshby\t1,177\t-26\nElmby\t562\t−25\nFirby\t(50)\t(4)";
  assert.deepEqual(rowsOf(text), [["Ashby: 1,177 -26", "Elmby: 562 -25", "Firby: 50 -4"]]);
  assert.deepEqual(
    only(text).cells.map(({ start, end }) => text.slice(start, end)),
    ["1,177", "-26", "562", "−25", "50", "(4)"],
  );
});

test("titles of parts between the rows leave each part its headings", () => {
  for (const title of ["South", "| South | | |"]) {
    const found = tables(
      `| Force | Girls | Boys |\n| Ashby | 3 | 4 |\n| Elmby | 5 | 6 |\n${title}\n| Oakby | 7 | 8 |\n| Yewby | 1 | 2 |`,
    );
    assert.deepEqual(
      found.map(({ columns, corner }) => [corner, ...columns]),
      [
        ["Force", "Girls", "Boys"],
        ["Force", "Girls", "Boys"],
      ],
    );
  }
});

test("the heading over the labels, without the mark of its note", () => {
  for (const [text, corner] of [
    ["Month (2018/19)\tOffences\tAll\nApril\t31\t31\nMay\t44\t75", "Month (2018/19)"],
    ["Force area [1] | 2017 | 2018\nAshby | 31 | 31\nElmby | 44 | 75", "Force area"],
    ["Police force 2017/18 2018/19\nAshby 31 31\nElmby 44 75", "Police force"],
    ["Police force\n2017/18\n2018/19\nAshby\n31\n31\nElmby\n44\n75", "Police force"],
    ["2017/18\n2018/19\nAshby\n31\n31\nElmby\n44\n75", ""],
    ["| | 2017 | 2018 |\n| Ashby | 31 | 31 |\n| Elmby | 44 | 75 |", ""],
  ] as const)
    assert.equal(only(text).corner, corner, text);
});

test("a tab parts two numbers in a sentence too", () => {
  const [sentence] = sentences("Ashby\t12\t345 and 23 097");
  assert.deepEqual(
    numerals(sentence!.text).map(({ value }) => value),
    [12, 345, 23097],
  );
});
