import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { unzipSync } from "fflate";
import { pdfBomb } from "../../tables/testing/pdfBomb";
import { replyFiles } from "../reading/round";
import { fromCsv, toCsv } from "../round/csv";
import { docx, zip } from "../testing/makeDocuments";
import { figures, read, said, workbook } from "../testing/read";

/** What is said of a file that is not read: one sentence. */
async function refused(name: string, content: Buffer): Promise<string> {
  const reading = await read(name, content);
  assert.deepEqual(reading.rows, []);
  assert.equal(reading.remarks.length, 1);
  return said(reading)[0]!;
}

test("a zip bomb is refused before it fills the memory", async () => {
  const bomb = zip([
    ["[Content_Types].xml", "<Types/>"],
    ["xl/workbook.xml", Buffer.alloc(110_000_000, 0x20)],
  ]);
  assert.ok(bomb.length < 1_000_000);
  const before = process.memoryUsage().rss;
  assert.match(await refused("reply.xlsx", bomb), /unpacks to more than \d+ MB/);
  assert.ok(process.memoryUsage().rss - before < 500e6);
});

test("a PDF that unpacks without end is refused before it fills the memory", async () => {
  const bomb = pdfBomb(1_500_000_000);
  assert.ok(bomb.length < 2_000_000);
  assert.match(
    await refused("reply.pdf", bomb),
    /it takes more than 30 seconds or 600 MB .* table/,
  );
});

test("a workbook that claims links over whole sheets is refused before it fills the memory", async () => {
  const links = `<hyperlinks>${'<hyperlink ref="A1:XFD1048576" location="x"/>'.repeat(20)}</hyperlinks>`;
  const parts = Object.entries(unzipSync(workbook({ Data: [["Year", 413]] }))).map(
    ([name, bytes]) => {
      const text = Buffer.from(bytes).toString();
      return [name, text.replace("</worksheet>", `${links}</worksheet>`)] as const;
    },
  );
  assert.match(await refused("reply.xlsx", zip(parts)), /600 MB of memory to read/);
});

test("a workbook of 50 MB is refused by its size", async () => {
  const large = Buffer.concat([workbook({ Data: [["x"]] }), Buffer.alloc(50_000_000)]);
  assert.match(await refused("reply.xlsx", large), /50 MB large.*ask for the totals alone/);
});

test("a password, a file cut off, a scan, old Word and an empty file each get one sentence", async () => {
  const compound = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const locked = Buffer.concat([
    compound,
    Buffer.alloc(600),
    Buffer.from("EncryptedPackage", "utf16le"),
  ]);
  assert.match(await refused("a.xlsx", locked), /protected by a password/);
  const doc = Buffer.concat([compound, Buffer.alloc(600), Buffer.from("WordDocument", "utf16le")]);
  assert.match(await refused("a.doc", doc), /old Word format/);
  assert.match(await refused("a.xlsx", workbook({ Data: [["x"]] }).subarray(0, 900)), /damaged/);
  assert.match(await refused("a.csv", Buffer.alloc(0)), /empty/);
  assert.match(
    await refused("a.bin", Buffer.from([1, 0, 2, 0, 0, 0, 3, 9])),
    /neither a text nor a kind/,
  );
});

test("a picture, a compressed file and a damaged old file are called what they are", async () => {
  const picture = /it is a picture: ask the force for the table or text that it shows/;
  assert.match(await refused("r.png", Buffer.from("\u0089PNG\r\n\u001a\n\0\0", "latin1")), picture);
  assert.match(
    await refused("r.jpg", Buffer.from("\u00ff\u00d8\u00ff\u00e0\0", "latin1")),
    picture,
  );
  assert.match(await refused("r.gz", Buffer.from([0x1f, 0x8b, 8, 0])), /it is a compressed file/);
  const cut = Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(65, 1)]);
  assert.match(await refused("r.doc", cut), /it is an old Word or Excel file, and damaged/);
});

test("a sheet that claims a million rows is read by the cells that it has", async () => {
  const { utils, write } = await import("@e965/xlsx");
  const sheet = utils.aoa_to_sheet([
    ["Year", "Offences"],
    ["2024/25", 413],
  ]);
  sheet["!ref"] = "A1:XFD1048576";
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([]), "Empty");
  // The library would write a million rows, so the claim is put into the file afterwards.
  sheet["!ref"] = "A1:B2";
  utils.book_append_sheet(book, sheet, "Data");
  const plain = write(book, { type: "buffer", bookType: "xlsx", compression: false }) as Buffer;
  const claimed = Buffer.from(
    plain.toString("latin1").replace('ref="A1:B2"', 'ref="A1:Z9"'),
    "latin1",
  );
  const reading = await read("reply.xlsx", claimed);
  assert.deepEqual(
    reading.rows.map(({ value }) => value),
    [413],
  );
});

test("an archive that says two things of its parts is refused, whichever is believed later", async () => {
  const good = workbook({
    Data: [
      ["Year", "Offences"],
      ["2024/25", 413],
    ],
  });
  const end = good.lastIndexOf("PK\u0005\u0006", undefined, "latin1");
  // How many parts there are; how the first is packed, in the list and at the part itself.
  const altered = [
    Buffer.from(good).fill(1, end + 10, end + 11),
    Buffer.from(good).fill(1, end + 8, end + 9),
    Buffer.from(good).fill(good[8] === 0 ? 8 : 0, 8, 9),
  ];
  for (const bytes of altered) {
    // oxlint-disable-next-line no-await-in-loop -- three small files
    assert.match(await refused("a.xlsx", bytes), /its parts are not those that it lists/);
  }
});

const letter = (paragraphs: number): Buffer =>
  docx(Array.from({ length: paragraphs }, () => "In 2024/25 we recorded 413 sexual offences."));

test("a Word document with more text than any letter is refused, a long one is read", async () => {
  assert.match(await refused("a.docx", letter(200_000)), /unpacks to more than 12 MB/);
  assert.equal((await read("a.docx", letter(300))).rows[0]?.value, 413);
});

test("cells that claim to reach over millions of others are refused", async () => {
  for (const reach of ['colspan="99999999"', 'rowspan="99999999"']) {
    const html = `<table><tr><td ${reach}>Year</td></tr></table>`;
    // oxlint-disable-next-line no-await-in-loop -- two small files
    assert.match(await refused("a.html", Buffer.from(html)), /more cells than any table of counts/);
  }
});

const TABLE =
  "<table><tr><th>Year<th>Offences<tr><td rowspan=2>2024/25</td><td>&#52;13&#99999999999;</td></tr></table>";

test("broken HTML is read once through; what stands hundreds deep is refused", async () => {
  const odd = [
    "<table>".repeat(300),
    `<table><tr>${"<td".repeat(100_000)}`,
    "<style ".repeat(100_000),
    "</p> ".repeat(100_000) + "<p".repeat(100_000),
    "<![CDATA[".repeat(100_000),
  ];
  const start = process.cpuUsage();
  for (const html of odd) {
    // oxlint-disable-next-line no-await-in-loop -- one after another, whose work is counted together
    await read("a.html", `<html>${html}`);
  }
  // Tens of seconds each where it is looked through again from every place.
  assert.ok(process.cpuUsage(start).user < 10e6);
  assert.match(
    await refused("a.html", Buffer.from(`<html>${"<b>".repeat(1000)}`)),
    /hundreds deep/,
  );
  const { rows } = await read("a.html", `<html><head><title>9</title></head>${TABLE}`);
  assert.equal(rows.length, 0, "a number with a mark that is no letter is none");
  const plain = await read("a.html", `<html>${TABLE.replace("&#99999999999;", "")}`);
  assert.deepEqual(figures(plain), ["B2 2024/25 offences total 413"]);
});

test("a letter of thousands of lines is read at once, one of a million is refused", async () => {
  const start = process.cpuUsage();
  for (const line of [
    "Question 1: how many?\n12\n",
    "12\n",
    "2024/25 12 Year\n\n",
    "a,b\n".repeat(4),
  ]) {
    // oxlint-disable-next-line no-await-in-loop -- one after another, whose work is counted together
    await read("a.txt", line.repeat(1_500));
  }
  assert.ok(process.cpuUsage(start).user < 15e6);
  assert.match(await refused("a.txt", Buffer.from("\n".repeat(1_000_000))), /more than any letter/);
  const [unread] = (await read("a.txt", "12 offences in 2024/25, ".repeat(1_000))).unread;
  assert.match(unread?.why ?? "", /a sentence of 23,999 letters, longer than any that is read/);
});

test("a link that leads nowhere among the replies stops no other reply", (t) => {
  const folder = mkdtempSync(join(tmpdir(), "plain-figures-replies-"));
  t.after(() => rmSync(folder, { recursive: true }));
  const force = join(folder, "replies", "Kent Police");
  mkdirSync(force, { recursive: true });
  writeFileSync(join(force, "a.csv"), "Year,Offences\n2024/25,413\n");
  symlinkSync(join(folder, "nowhere"), join(force, "b.csv"));
  const names = replyFiles({ folder, areas: [] }).map(({ name }) => name);
  assert.deepEqual(names, ["Kent Police/a.csv"]);
});

test("what Windows and macOS put into a folder for themselves is no reply", (t) => {
  const folder = mkdtempSync(join(tmpdir(), "plain-figures-replies-"));
  t.after(() => rmSync(folder, { recursive: true }));
  for (const force of ["Kent Police", "Kent Police 2", "__MACOSX"]) {
    mkdirSync(join(folder, "replies", force), { recursive: true });
    for (const name of ["a.csv", "desktop.ini", "Thumbs.db", ".DS_Store", "Icon\r"]) {
      if (process.platform === "win32" && name.endsWith("\r")) continue;
      writeFileSync(join(folder, "replies", force, name), "Year,Offences\n2024/25,413\n");
    }
  }
  const files = replyFiles({ folder, areas: [] });
  assert.deepEqual(
    files.map(({ name }) => name),
    ["Kent Police 2/a.csv", "Kent Police/a.csv"],
  );
});

const HOW_FORMULAS_BEGIN = ["=1+1", "\u200b=1", "\u202e+1", "@a", "﹦1", "−1", "|cmd", "'=1"];

test("no table of a round holds a text that a spreadsheet runs, and each is read back as it was", () => {
  const words = [...HOW_FORMULAS_BEGIN, "it's"];
  const csv = toCsv(
    ["value", "words"],
    words.map((text) => ({ value: 1, words: text })),
  );
  const lines = csv.split("\n").slice(1, -1);
  assert.deepEqual(
    lines.filter((line) => !/^1,"?'/.test(line)),
    ["1,it's"],
  );
  const back = fromCsv(Buffer.from(csv)).rows.map((row) => row["words"]);
  assert.deepEqual(back, words);
});
