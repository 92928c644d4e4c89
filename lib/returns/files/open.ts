import { extname } from "node:path";
import { decodeAny, delimiterOf, splitDelimited } from "./delimited";
import { type Contents, gridOf, type Passage, Unreadable } from "./grid";
import { passwordNeeded, refuseBomb, refuseLarge } from "./limits";
import { readPdf } from "./pdf";
import { fromHtml, readWord } from "./word";
import { readWorkbook } from "./workbook";

/**
 * Opens a reply by what its bytes are, not by its name: a workbook can be called .csv, a web page
 * .xlsx.
 * @throws Unreadable with one sentence for what is not read.
 */
export async function openReply(name: string, bytes: Uint8Array): Promise<Contents> {
  refuseLarge(bytes);
  const head = Buffer.from(bytes.subarray(0, 1024)).toString("latin1");
  if (bytes.length === 0) throw new Unreadable("the file is empty");
  if (head.startsWith("PK")) {
    refuseBomb(bytes);
    const all = Buffer.from(bytes);
    if (all.includes("word/document.xml")) return documentOf(await readWord(bytes));
    return workbookOf(bytes);
  }
  if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) return oldOffice(bytes);
  if (head.trimStart().startsWith("%PDF")) {
    return { kind: "text", grids: [], passages: await readPdf(bytes), notes: [] };
  }
  if (head.startsWith("{\\rtf")) {
    throw new Unreadable("RTF is not read: open it in a word processor and save it as DOCX");
  }
  const { text, note } = decodeAny(bytes);
  const notes = note === undefined ? [] : [note];
  if (/^\s*(?:<!doctype html|<html|<table|<meta|<body)/i.test(text)) {
    return { ...documentOf(fromHtml(text.replace(/<(style|script)[\s\S]*?<\/\1>/gi, ""))), notes };
  }
  const delimiter = tableDelimiter(name, text);
  if (delimiter !== undefined) {
    const grid = gridOf("", splitDelimited(text, delimiter));
    return { kind: "delimited", grids: [grid], passages: [], notes };
  }
  return { kind: "text", grids: [], passages: linesOf(text), notes };
}

const documentOf = (read: Pick<Contents, "grids" | "passages">): Contents => {
  return { kind: "document", ...read, notes: [] };
};

async function workbookOf(bytes: Uint8Array): Promise<Contents> {
  return { kind: "workbook", grids: await readWorkbook(bytes), passages: [], notes: [] };
}

/** XLS, and what else Office kept in the same wrapper: DOC, and files with a password. */
async function oldOffice(bytes: Uint8Array): Promise<Contents> {
  const all = Buffer.from(bytes);
  if (all.includes(Buffer.from("EncryptedPackage", "utf16le"))) throw passwordNeeded();
  if (all.includes(Buffer.from("WordDocument", "utf16le"))) {
    throw new Unreadable("the old Word format is not read: open it and save it as DOCX");
  }
  return workbookOf(bytes);
}

/** Letters have commas too: only a named table, or a text whose lines all part alike, is one. */
function tableDelimiter(name: string, text: string): string | undefined {
  const delimiter = delimiterOf(text);
  if (delimiter === undefined || [".csv", ".tsv", ".tab"].includes(extname(name).toLowerCase())) {
    return delimiter;
  }
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== "");
  const counts = lines.map((line) => line.split(delimiter).length - 1);
  const parted = counts.filter((count) => count > 0 && count === Math.max(...counts)).length;
  return lines.length > 1 && parted >= lines.length * 0.8 ? delimiter : undefined;
}

function linesOf(text: string): Passage[] {
  return text
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\r|\n/)
    .map((line, i) => ({ at: `line ${i + 1}`, text: line.trimEnd() }));
}
