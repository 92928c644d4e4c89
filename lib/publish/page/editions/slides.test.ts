import assert from "node:assert/strict";
import { test } from "node:test";
import type { ShownTable } from "../../../display";
import type { Notebook } from "../../../runner";
import { renderPage } from "../index";
import { code, context, display, notebook, prose, shown } from "../testing/notebooks";
import { countsChart } from "../testing/shownThings";
import { wordsOf } from "../testing/words";
import { blocksOf, packed } from "./blocks";
import { tableParts } from "./tableSlides";

/** The slides of a notebook as words, the presenter's notes after a stroke. */
function deckOf(made: Notebook): string[] {
  const html = renderPage(made, context({ edition: "slides" }));
  const slides = html.split('<section class="slide ').slice(1, -2);
  // What is left of the slide's own opening tag is passed over.
  return slides.map((slide) =>
    wordsOf(slide.slice(slide.indexOf(">") + 1).replace(/<aside[^>]*>/, "$&| ")).trim(),
  );
}

test("a heading begins a slide wherever in a cell it stands, and none stands alone", () => {
  const deck = deckOf(
    notebook(
      prose("# Title\n\nFor trustees.\n\n## First\n\nSaid at first."),
      prose(
        "More.\n\nSecond\n------\n\nWords of it.\n\n```\n# no heading\n```\n\n## Bare\n\n### Third",
      ),
      code("show()", [shown(countsChart)]),
      prose("After the chart.\n\n## Fourth\n\n- one\n- two"),
      prose("## Left"),
    ),
  );
  const starts = [
    "Slides: ",
    "First Said at first. More.",
    "Second # no heading | Words of it.",
    "Third More offences",
    "Fourth one two",
  ];
  assert.equal(deck.length, starts.length, deck.join("\n"));
  for (const [index, start] of starts.entries()) {
    assert.ok(deck[index]?.startsWith(start), `${start}: ${deck[index]}`);
  }
  assert.match(deck[0] ?? "", /Title \| For trustees\.$/);
  assert.match(deck[3] ?? "", /\|.* After the chart\.$/);
});

test("what other code displays or prints has a slide, and what cannot be shown a note", () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>';
  const deck = renderPage(
    notebook(
      prose("# Foreign"),
      prose("## Picture"),
      code("svg", [display({ "image/svg+xml": svg })]),
      prose("## HTML table"),
      code("html", [
        display({ "text/html": "<table><tr><th>HTMLCELL</th></tr></table><script>x</script>" }),
      ]),
      prose("## Printed"),
      code("log", [{ output_type: "stream", name: "stdout", text: "PRINTEDTEXT\n" }]),
      prose("## Markdown table\n\n| MDTABLE | b |\n|---|---|\n| 1 | 2 |"),
    ),
    context({ edition: "slides" }),
  ).split('<section class="slide ');
  const slideOf = (heading: string): string =>
    deck.find((slide) => new RegExp(`<h2[^>]*>${heading}</h2>`).test(slide)) ?? "";
  assert.match(slideOf("Picture"), /<img [^>]*src="data:image\/svg/);
  assert.match(slideOf("HTML table"), /HTMLCELL/);
  assert.match(slideOf("HTML table"), /Left out here: .*script/);
  assert.match(slideOf("Printed"), /PRINTEDTEXT/);
  assert.match(slideOf("Markdown table"), /<th[^>]*>MDTABLE/);
});

test("the key caveat has a slide, and does not stand beneath every other one", () => {
  const caveat = shown({
    kind: "message",
    role: "caveat",
    text: "A missing year is no zero.",
    sources: [],
  });
  const charts = Array.from({ length: 6 }, () => code("show()", [shown({ ...countsChart })]));
  const html = renderPage(
    notebook(prose("# T"), ...charts, code("caveat()", [caveat])),
    context({ edition: "slides" }),
  );
  assert.equal(html.match(/A missing year is no zero\./g)?.length, 1);
});

const table = (rows: ShownTable["rows"]): ShownTable => ({
  kind: "table",
  caption: "Years",
  columns: [
    { key: "period", label: "Year", kind: "text" },
    { key: "note", label: "Why no number", kind: "text" },
  ],
  rows,
  notes: ["A note."],
  sources: [],
});

test("a long table goes on over several slides, each row once and in its place", () => {
  const rows = Array.from({ length: 23 }, (_, row) => [`Row ${row + 1}`, "short"]);
  const parts = tableParts(table(rows));
  assert.deepEqual(
    parts.flatMap((part) => part.table.rows),
    rows,
  );
  assert.deepEqual(
    parts.map(({ place }) => place),
    ["Rows 1 to 8 of 23", "Rows 9 to 16 of 23", "Rows 17 to 23 of 23"],
  );
  assert.deepEqual(
    parts.map((part) => part.table.notes.length),
    [0, 0, 1],
  );
  assert.deepEqual(
    tableParts(table(rows.slice(0, 5))).map(({ place }) => place),
    [""],
  );
  // Rows of many lines need more room.
  const long = tableParts(table(rows.map(([row]) => [row!, "many words ".repeat(40)])));
  assert.ok(long.length >= 8, String(long.length));
});

test("prose that is too long for a slide goes on, a list item whole", () => {
  const markdown = `Opening.\n\n${Array.from({ length: 14 }, (_, n) => `${n + 1}. item ${"word ".repeat(20)}`).join("\n")}`;
  const slides = packed(blocksOf(markdown));
  assert.ok(slides.length > 2, String(slides.length));
  assert.equal(slides.join("\n").match(/^\d+\. item/gm)?.length, 14);
  assert.ok(
    slides.every((slide) => !/\n\n\d/.test(slide.replace(/^Opening\.\n\n/, ""))),
    slides.join("\n==\n"),
  );
});
