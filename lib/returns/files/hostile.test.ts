import assert from "node:assert/strict";
import { test } from "node:test";
import { read, said, workbook } from "../testing/read";
import { zip } from "../testing/makeDocuments";

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
