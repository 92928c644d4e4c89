import assert from "node:assert/strict";
import { test } from "node:test";
import { beside } from "./beside";
import { correct, moveCorrections } from "./corrections";
import { Latest } from "./latest";
import { editorsNote } from "./note";
import { paragraphs } from "./paragraphs";
import type { LedgerFigure } from "./protocol";
import { visible } from "./words";

test("while an answer is awaited only the newest question waits, and old answers are not told", () => {
  const sent: string[] = [];
  const told: string[] = [];
  const latest = new Latest<string, string>(
    (id, question) => sent.push(`${id} ${question}`),
    (answer) => told.push(answer),
  );
  for (const text of ["a", "ab", "abc"]) latest.ask(text);
  assert.deepEqual(sent, ["1 a"]);
  latest.answered(1, "of a");
  assert.deepEqual(sent, ["1 a", "2 abc"]);
  latest.answered(1, "of a, twice");
  latest.answered(2, "of abc");
  assert.deepEqual(told, ["of abc"]);
  assert.equal(latest.busy, false);
});

test("a correction moves with its words, and is given up when they are touched", () => {
  const text = "Kent recorded 120 offences, Norfolk 80.";
  const corrections = [
    { start: 14, end: 17, area: "Kent Police" },
    { start: 36, end: 38, area: "Norfolk Constabulary" },
  ];
  const longer = text.replace("offences", "sexual offences");
  assert.deepEqual(moveCorrections(corrections, text, longer), [
    corrections[0],
    { ...corrections[1], start: 43, end: 45 },
  ]);
  assert.equal(longer.slice(43, 45), "80");
  assert.deepEqual(moveCorrections(corrections, text, text.replace("120", "125")), [
    corrections[1],
  ]);
});

test("a second correction of the same words adds to the first", () => {
  const one = correct([], { start: 4, end: 6, area: "Kent Police" });
  assert.deepEqual(correct(one, { start: 4, end: 6, period: "2016/17" }), [
    { start: 4, end: 6, area: "Kent Police", period: "2016/17" },
  ]);
});

test("every character of the text stands in its paragraphs, figures apart", () => {
  const text = "Kent: 120.\n\nNorfolk: 80 and 90\r\n";
  const figures = [
    { start: 6, end: 9 },
    { start: 21, end: 23 },
    { start: 28, end: 30 },
  ];
  assert.deepEqual(
    paragraphs(text, figures).map(({ pieces, from, to }) => ({
      words: pieces.map((piece) => (typeof piece === "string" ? piece : `[${piece.words}]`)),
      from,
      to,
    })),
    [
      { words: ["Kent: ", "[120]", "."], from: 0, to: 1 },
      { words: ["Norfolk: ", "[80]", " and ", "[90]", "\r"], from: 1, to: 3 },
    ],
  );
});

const row: LedgerFigure = {
  source: "x",
  title: "A paper, 2018",
  url: "",
  printed: "",
  value: 913,
  bound: "exact",
  unit: "victims",
  measure: "total",
  area: "Kent Police",
  period: "2016/17",
  status: "",
  chosen: true,
};
const official = [{ area: "Kent Police", period: "2016/17", count: 800 }];

test("the ledger's rows of the same meaning and the official count stand beside a count", () => {
  const figure = { unit: "offences", measure: "total", area: "Kent Police", period: "2016/17" };
  const found = beside(figure as never, { ledger: [row], official });
  assert.deepEqual(found, { ledger: [row], official: official[0] });
});

test("nothing stands beside another subject, another year or an open one", () => {
  const figure = { unit: "offences", measure: "total", area: "Kent Police", period: "2016/17" };
  const none = { ledger: [], official: undefined };
  for (const other of [{ subject: "child neglect" }, { period: "2017/18" }, { period: "" }]) {
    assert.deepEqual(beside({ ...figure, ...other } as never, { ledger: [row], official }), none);
  }
});

test("the note names what was printed and what the counts give, in plain words", () => {
  const findings = [
    {
      quote: "every 20\nminutes",
      verdict: "does not hold",
      because: "23,097 in 365 days is one every 22.8 minutes.",
    },
    { quote: "six times", verdict: "holds", because: "x", but: "It is a ratio of counts." },
    { quote: "23,097", verdict: "not checkable", because: "" },
  ];
  const note = editorsNote(findings as never, { name: "a.txt", date: "25 November 2026" });
  assert.ok(
    note.includes(
      "The text says “every 20 minutes”. 23,097 in 365 days is one every 22.8 minutes.",
    ),
    note,
  );
  assert.ok(note.includes("“six times”: It is a ratio of counts."), note);
  assert.ok(note.includes("1 figure holds; 1 cannot be checked"), note);
});

test("marks of direction and control characters are shown as spaces", () => {
  assert.equal(visible("a\u202eb\u0007c"), "a b c");
});
