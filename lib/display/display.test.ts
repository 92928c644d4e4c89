import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import {
  escapeHtml,
  figureHtml,
  fileName,
  formatNumber,
  jsonForScript,
  messageHtml,
  plotlyFor,
  type ShownTable,
  sourcesHtml,
  SUPPORT,
  supportHtml,
  tableCsv,
  tableHtml,
  webAddress,
} from "./index";
import { periodOf } from "./periodOf";

const table: ShownTable = {
  kind: "table",
  caption: "Offences recorded by the police",
  columns: [
    { key: "area", label: "Area", kind: "text" },
    { key: "n", label: "2013/14", kind: "number", unit: "offences" },
    { key: "rate", label: "A day", kind: "number", decimals: 1 },
  ],
  rows: [
    ["Norfolk", 23097, 63.25],
    ["Suffolk", null, 0],
    ["Essex", "[c]", -0.04],
  ],
  notes: ["Areas answered a request."],
  sources: [{ id: "a", title: "NSPCC, 2015", url: "https://example.org/a?b=1&c=2" }],
};

test("numbers are printed as a British reader expects, halves away from zero", () => {
  assert.equal(formatNumber(23097), "23,097");
  assert.equal(formatNumber(1234567.5, 0), "1,234,568");
  assert.equal(formatNumber(1.005, 2), "1.01");
  assert.equal(formatNumber(-2.5, 0), "−3");
  assert.equal(formatNumber(-0.04, 1), "0.0");
  assert.equal(formatNumber(6.68), "6.68");
  assert.equal(formatNumber(Number.NaN), "[x]");
});

test("a table has a caption, scoped headers, units, aligned numbers and explained markers", () => {
  const html = tableHtml(table);
  assert.match(html, /<caption>Offences recorded by the police<\/caption>/);
  assert.match(
    html,
    /<th scope="col" class="pf-number">2013\/14 <span[^>]*>offences<\/span><\/th>/,
  );
  assert.match(
    html,
    /<th scope="row" class="pf-name">Norfolk<\/th><td class="pf-number">23,097<\/td>/,
  );
  assert.match(html, /<td class="pf-number">63.3<\/td>/);
  assert.match(
    html,
    /<th scope="row" class="pf-name">Suffolk<\/th><td class="pf-number">\[x\]<\/td>/,
  );
  assert.match(
    html,
    /\[c\] withheld, so that nobody can be identified; \[x\] not available; \[low\] rounds to zero but is not zero\./,
  );
  assert.match(html, /href="https:\/\/example.org\/a\?b=1&amp;c=2"/);
});

test("the numbers of one column have the same number of places", () => {
  const html = tableHtml({
    ...table,
    columns: [
      { key: "a", label: "Area", kind: "text" },
      { key: "b", label: "Rate", kind: "number" },
    ],
    rows: [
      ["x", 2],
      ["y", 3.25],
    ],
  });
  assert.match(html, />2\.00<.*>3\.25</s);
});

test("the CSV keeps numbers unrounded and names the units", () => {
  assert.equal(
    tableCsv(table),
    [
      "\uFEFFArea,2013/14 (offences),A day,Unit,Source",
      'Norfolk,23097,63.25,offences,"NSPCC, 2015, https://example.org/a?b=1&c=2"',
      'Suffolk,[x],0,offences,"NSPCC, 2015, https://example.org/a?b=1&c=2"',
      'Essex,[c],-0.04,offences,"NSPCC, 2015, https://example.org/a?b=1&c=2"',
      "",
    ].join("\r\n"),
  );
});

test("each row of the CSV says its period, unless a column does", () => {
  const caption = "Offences recorded by the police, Kent, 2007/08 to 2010/11";
  const bare = { ...table, caption, sources: [], rows: [["Kent", 1, 1]] };
  assert.match(tableCsv(bare), /Unit,Period\r\nKent,1,1,offences,2007\/08 to 2010\/11\r\n/);
  const [area, ...rest] = table.columns;
  const told = { ...bare, columns: [{ ...area!, key: "period", label: "Year" }, ...rest] };
  assert.doesNotMatch(tableCsv(told), /Period/);
});

test("the CSV's period is one that the caption is sure of", () => {
  const said = {
    "Offences recorded, Kent, 2010/11": "2010/11",
    "Convictions, England and Wales, 2010": "2010",
    "UK, 2014/15 to 2018/19: the rise to 76,204 on each printed base": "2014/15 to 2018/19",
    "Offences under the Sexual Offences Act 2003, Norfolk, 2010/11": "",
    "Offences under the Sexual Offences Act 2003, Norfolk": "",
    "Statements given as a plain or round figure, three pieces of 2012 and 2017": "",
    "Kent, 2019/20 compared with 2015/16": "",
    "Kent, 2019/20 to 2015/16": "",
    "England and Wales 2010/11 and UK 2016/17": "",
    "Totals of the UK printed for years up to 2016/17": "",
    "Figures that the articles of 2017 print": "",
    "Offences recorded, Kent": "",
  };
  for (const [caption, period] of Object.entries(said))
    assert.equal(periodOf(caption), period, caption);
});

test("a file's name has letters without their accents", () => {
  assert.equal(fileName("Offences, Ynys Môn"), "offences-ynys-mon");
  assert.equal(fileName("—"), "table");
});

test("what rounds to nought is not nought, and small numbers keep enough digits", () => {
  const rows = [
    ["x", 12.345],
    ["y", 0.004],
    ["z", 0],
  ];
  const columns = [
    { key: "a", label: "Area", kind: "text" as const },
    { key: "v", label: "Rate", kind: "number" as const },
  ];
  assert.match(tableHtml({ ...table, columns, rows }), />12\.345<.*>0\.004<.*>0\.000</s);
  const [text, number] = columns;
  const rounded = tableHtml({ ...table, columns: [text!, { ...number!, decimals: 1 }], rows });
  assert.match(rounded, />12\.3<.*>\[low\]<.*>0\.0</s);
  assert.match(rounded, /\[low\] rounds to zero but is not zero/);
  assert.equal(formatNumber(0.0004), "0.0004");
  assert.equal(formatNumber(0.00012345), "0.00012");
  assert.equal(formatNumber(0.00099), "0.00099");
  assert.match(formatNumber(5e-324), /^0\.0+$/);
});

test("a table too wide for paper carries the names of its columns in its cells", () => {
  const years = Array.from({ length: 25 }, (_, year) => `Year ${2000 + year}`);
  const columns = years.map((label) => ({ key: label, label, kind: "number" as const }));
  const html = tableHtml({ ...table, columns, rows: [years.map((_, index) => index)] });
  assert.match(html, /class="pf-table pf-wide"/);
  assert.match(html, /<td class="pf-number" data-label="Year 2024">24<\/td>/);
});

test("a spreadsheet never runs a text of the CSV as a formula", () => {
  for (const formula of [
    "=1+1",
    "+1",
    "-1+cmd|' /C calc'!A0",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    " =1",
    "|calc",
    "\u0000=1",
    "\u200B=1",
    "\u202E=1",
    "\uFE66SUM(A1)",
    "\u22121",
    "\u00A0\u200E+1",
  ]) {
    const csv = tableCsv({ ...table, rows: [[formula, 1, 1]] });
    const field = csv.split("Unit,Source\r\n")[1] ?? "";
    assert.match(field, /^"?'/, JSON.stringify(formula));
  }
});

test("a field with a comma, a quotation mark or a line break is quoted", () => {
  const csv = tableCsv({ ...table, rows: [['Avon, "Somerset"\nand more', 1, 1]] });
  assert.ok(csv.includes('"Avon, ""Somerset""\nand more",1,1,offences,'));
});

test("text from data never becomes markup", () => {
  const evil = `<script>alert(1)</script>" onload='alert(2)'`;
  const source = { id: evil, title: evil, url: `javascript:alert(3)` };
  const column = { key: "a", label: evil, kind: "text" as const, unit: evil };
  const hostile: ShownTable = {
    kind: "table",
    caption: evil,
    columns: [column],
    rows: [[evil]],
    notes: [evil],
    sources: [source],
  };
  const html =
    figureHtml({
      kind: "chart",
      headline: evil,
      subtitle: evil,
      description: evil,
      sources: [source],
      notes: [evil],
      plot: { data: [], layout: {} },
      table: hostile,
    }) + messageHtml({ kind: "message", role: "caveat", text: evil, sources: [source] });
  assert.doesNotMatch(html, /<script|javascript:/i);
  // Outside of quoted attributes and text no handler can stand: every quote of the text is escaped.
  assert.doesNotMatch(html.replace(/"[^"]*"/g, '""'), /<[^>]*\bonload/i);
});

test("escaped text says what the text said", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const html = escapeHtml(text);
      assert.doesNotMatch(html, /[<>"']/);
      const back = html
        .replace(/&lt;/g, "<")
        .replace(/&gt;/g, ">")
        .replace(/&quot;/g, '"')
        .replace(/&#39;/g, "'")
        .replace(/&amp;/g, "&");
      assert.equal(back, text);
    }),
  );
});

test("JSON for a script cannot close its element and is still the same JSON", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = jsonForScript({ value, tag: "</script><!--" });
      assert.doesNotMatch(text, /<|\u2028|\u2029/);
      assert.equal(text, text.trim());
      assert.deepEqual(
        JSON.parse(text),
        JSON.parse(JSON.stringify({ value, tag: "</script><!--" })),
      );
    }),
  );
});

test("only web addresses become links", () => {
  assert.equal(webAddress("https://www.ons.gov.uk/a b"), "https://www.ons.gov.uk/a%20b");
  for (const url of [
    "javascript:alert(1)",
    " JaVaScript:x",
    "data:text/html,x",
    "//x",
    "x",
    "",
    "https://www.bbc.co.uk@example.org/",
  ]) {
    assert.equal(webAddress(url), undefined, url);
  }
  assert.equal(
    sourcesHtml([{ id: "f", title: "A file" }]),
    '<p class="pf-sources">Source: <cite>A file</cite></p>',
  );
});

test("the support box gives every number as a link that dials it", () => {
  const html = supportHtml();
  assert.match(html, /href="tel:08088005000">0808 800 5000<\/a>/);
  for (const { phone } of SUPPORT) assert.ok(html.includes(`>${phone}</a>`), phone);
});

test("a packed library is the whole library, under the hash that is named for it", async () => {
  const { createHash } = await import("node:crypto");
  const { gunzipSync } = await import("node:zlib");
  const { gzip, sha256 } = plotlyFor(["scatter"]);
  const source = gunzipSync(Buffer.from(gzip, "base64"));
  assert.equal(createHash("sha256").update(source).digest("base64"), sha256);
  assert.match(source.toString("utf8").slice(0, 200), /plotly\.js, MIT/);
});
