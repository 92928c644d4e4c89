import assert from "node:assert/strict";
import { test } from "node:test";
import { strToU8, zipSync } from "fflate";
import { pdfBomb } from "../../../tables/testing/pdfBomb";
import { SAVED_PAGES } from "../../../web/checking/testing/savedPages";
import { articleText } from "./article";
import { joinLines } from "./pdf";

const WORDS = "Kent Police recorded 1,571 offences in 2015/16.";
const refused = (bytes: Buffer, why: RegExp) =>
  assert.rejects(articleText(bytes, "a"), (error: Error) => {
    assert.match(error.message, why);
    assert.match(error.message, /^cannot read a: .*\. Instead, copy the article's own words/s);
    return true;
  });

for (const { what, name, html, text } of SAVED_PAGES) {
  test(`a saved page gives ${what}`, async () => {
    assert.equal(await articleText(Buffer.from(html), name), text);
  });
}

test("a text may begin with the first letters of an archive or a picture", async () => {
  for (const text of ["PKF Littlejohn said 40.", "RIFF raff, 12 of them", "GIF8 was shown"])
    assert.equal(await articleText(Buffer.from(text), "a.txt"), text);
  await refused(
    Buffer.from("RIFF\u0001\u0002\u0003\u0004WAVEfmt ", "latin1"),
    /it is a picture or a sound/,
  );
  await refused(Buffer.from("PK\u0003\u0004", "latin1"), /it is an archive, and no Word document/);
  await refused(Buffer.from("PK\u0005\u0006", "latin1"), /it is an archive, and no Word document/);
});

test("elements a thousand deep are read, a hundred thousand deep are refused at once", async () => {
  const nested = (deep: number) => Buffer.from(`<html>${"<div>".repeat(deep)}${WORDS}`);
  assert.equal(await articleText(nested(1_000), "a"), WORDS);
  await refused(nested(100_000), /its elements stand thousands deep/);
  await refused(Buffer.from(`<html>${"<p>a".repeat(600_000)}`), /hundreds of thousands/);
});

test("a PDF that unpacks without end is refused before it fills the memory", async () => {
  await refused(
    pdfBomb(1_500_000_000),
    /it takes more than 30 seconds or 600 MB of memory to read/,
  );
});

const TYPES =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const RELATIONS =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
const word = (text: string): string =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`;

test("a Word document gives its paragraphs", async () => {
  const parts = { "[Content_Types].xml": TYPES, "_rels/.rels": RELATIONS };
  const bytes = zipSync({
    ...Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
    "word/document.xml": strToU8(word(WORDS)),
  });
  assert.equal((await articleText(Buffer.from(bytes), "a")).trim(), WORDS);
});

test("a Word document that unpacks to hundreds of megabytes is refused before it does", async () => {
  const parts = { "[Content_Types].xml": TYPES, "_rels/.rels": RELATIONS };
  const bytes = zipSync({
    ...Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
    "word/document.xml": [new Uint8Array(100_000_000).fill(0x20), { level: 1 }],
  });
  assert.ok(bytes.length < 1_000_000);
  await refused(Buffer.from(bytes), /it unpacks to more than 80 MB/);
});

/** A PDF of one page with a line of text for each of the words given. */
function pdf(...lines: string[]): Buffer {
  const text = lines.map((line, at) => `BT /F 12 Tf 50 ${700 - 20 * at} Td (${line}) Tj ET`);
  const stream = text.join("\n");
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
    `<</Length ${stream.length}>>stream\n${stream}\nendstream`,
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
  ];
  const body = objects.map((object, at) => `${at + 1} 0 obj${object}endobj\n`).join("");
  return Buffer.from(`%PDF-1.4\n${body}trailer<</Root 1 0 R/Size 6>>\n%%EOF`, "latin1");
}

test("a PDF gives its paragraphs, broken lines joined", async () => {
  const bytes = pdf("Kent Police recorded 1,571 offences in", "2015/16.", "Norfolk recorded 321.");
  assert.equal(await articleText(bytes, "a"), `${WORDS}\n\nNorfolk recorded 321.`);
});

test("a short line ends a paragraph, a line that begins small goes on", () => {
  const lines = [
    "A headline",
    "The force recorded 1,571 offences in the year to",
    "March 2016, up",
  ];
  assert.equal(
    joinLines([...lines, "from 1,200."]),
    `A headline\n\n${lines[1]} ${lines[2]} from 1,200.`,
  );
});

test("what is no article is refused with what to do instead", async () => {
  await refused(Buffer.from(zipSync({ "xl/workbook.xml": strToU8("x") })), /it is a workbook/);
  await refused(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d]), /it is a picture/);
  await refused(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), /an old Word or Excel file/);
  await refused(Buffer.from([1, 0, 0, 2]), /it holds no text/);
  await refused(Buffer.from("%PDF-1.7 broken"), /it is no whole PDF/);
  await refused(pdf(), /it holds pictures of pages and no text/);
  await refused(Buffer.alloc(20_000_001, "a"), /it is larger than 20 MB/);
});
