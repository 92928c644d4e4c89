/** Small documents made by hand, byte for byte the same each time: DOCX and PDF for tests and the example. */
import { deflateRawSync } from "node:zlib";

/** Cells of a table, or a paragraph. */
export type Part = string | readonly (readonly string[])[];

const xml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const paragraph = (text: string): string => `<w:p><w:r><w:t>${xml(text)}</w:t></w:r></w:p>`;

/** A DOCX of paragraphs and tables. */
export function docx(parts: readonly Part[]): Buffer {
  const body = parts.map((part) =>
    typeof part === "string"
      ? paragraph(part)
      : `<w:tbl>${part.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join("")}</w:tr>`).join("")}</w:tbl>`,
  );
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const types = "http://schemas.openxmlformats.org/package/2006/content-types";
  const office = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  const rels = "application/vnd.openxmlformats-package.relationships+xml";
  const relations = "http://schemas.openxmlformats.org/package/2006/relationships";
  const document =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
  return zip([
    [
      "[Content_Types].xml",
      `${head}<Types xmlns="${types}"><Default Extension="rels" ContentType="${rels}"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${office}"/></Types>`,
    ],
    [
      "_rels/.rels",
      `${head}<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${document}" Target="word/document.xml"/></Relationships>`,
    ],
    [
      "word/document.xml",
      `${head}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body.join("")}</w:body></w:document>`,
    ],
  ]);
}

const escape = (text: string): string => text.replace(/[\\()]/g, "\\$&");

/** A PDF of one page; the texts of a line stand at the places given, in points from the left. */
export function pdf(lines: readonly (readonly [at: number, text: string][])[]): Buffer {
  const content = lines
    .flatMap((line, i) =>
      line.map(
        ([at, text]) => `BT /F1 11 Tf ${50 + at} ${780 - i * 18} Td (${escape(text)}) Tj ET`,
      ),
    )
    .join("\n");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  ];
  let text = "%PDF-1.4\n";
  const offsets = objects.map((object, i) => {
    const offset = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  text += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
  return Buffer.from(text, "latin1");
}

const SHEETS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** A text, or one whose second part is set raised. */
type CellText = string | readonly [text: string, above: string];

const inlineOf = (cell: CellText): string =>
  typeof cell === "string"
    ? `<t>${cell}</t>`
    : `<r><t>${cell[0]}</t></r><r><rPr><b/><vertAlign val="superscript"/></rPr><t>${cell[1]}</t></r>`;

/** A workbook whose cells are texts; each part of one is set as Excel keeps it. */
export function raisedWorkbook(rows: readonly (readonly CellText[])[]): Buffer {
  const lines = rows.map((cells) => {
    return `<row>${cells.map((cell) => `<c t="inlineStr"><is>${inlineOf(cell)}</is></c>`).join("")}</row>`;
  });
  const relation = (type: string, target: string): string =>
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`;
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  return zip([
    [
      "[Content_Types].xml",
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/></Types>`,
    ],
    ["_rels/.rels", relation("officeDocument", "xl/workbook.xml")],
    ["xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml")],
    [
      "xl/workbook.xml",
      `<workbook xmlns="${SHEETS}" xmlns:r="${OFFICE}"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ],
    [
      "xl/worksheets/sheet1.xml",
      `<worksheet xmlns="${SHEETS}"><sheetData>${lines.join("")}</sheetData></worksheet>`,
    ],
  ]);
}

/** A zip archive without dates, so that the same parts give the same bytes. */
export function zip(parts: readonly (readonly [name: string, content: string | Buffer])[]): Buffer {
  const entries: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of parts) {
    const bytes = typeof content === "string" ? Buffer.from(content) : content;
    const packed = deflateRawSync(bytes, { level: bytes.length > 1_000_000 ? 1 : 9 });
    const label = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt16LE(0x21, 8);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(label.length, 22);
    const local = Buffer.concat([Buffer.from("PK\u0003\u0004", "latin1"), common, label, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(
      Buffer.concat([Buffer.from("PK\u0001\u0002\u0014\u0000", "latin1"), common, tail, label]),
    );
    entries.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", 0, "latin1");
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...entries, central, end]);
}

const CRC = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (0xedb88320 & -(crc & 1));
  return crc >>> 0;
});

function crc32(bytes: Buffer): number {
  let crc = -1;
  // Counted by hand: a bomb has a hundred million bytes.
  for (let at = 0; at < bytes.length; at++) crc = CRC[(crc ^ bytes[at]!) & 0xff]! ^ (crc >>> 8);
  return (crc ^ -1) >>> 0;
}
