import { basename } from "node:path";
import { UnreadableCells } from "../../tables/cells";
import { checkDocument, checkZip, isArchive } from "../../tables/cells/zip";
import { decodeAny } from "./delimited";
import { type Contents, type Passage, Unreadable } from "./grid";
import { fromHtml } from "./html";
import { isTable } from "./isTable";
import { readPdf } from "./pdf";
import { readSheets } from "./sheets";
import { readWord } from "./word";

/** A reply of counts is small; what is larger holds something else, or means harm. */
const LARGEST = 12_000_000;

/** Lines and letters of the longest letter that is read; one of a hundred pages has a quarter of them. */
const MOST = { lines: 20_000, letters: 1_500_000 };

/** @throws Unreadable when a file is larger than any table of counts. */
export function refuseLarge(size: number): void {
  if (size <= LARGEST) return;
  throw new Unreadable(
    `it is ${Math.round(size / 1e6)} MB large, and no table of counts is larger than ${LARGEST / 1e6} MB: ask for the totals alone`,
  );
}

/**
 * Opens a reply by what its bytes are, not by its name: a workbook can be called .csv, a web page
 * .xlsx.
 * @throws Unreadable with one sentence for what is not read.
 */
export async function openReply(name: string, bytes: Buffer): Promise<Contents> {
  refuseLarge(bytes.length);
  const contents = await opened(name, bytes);
  const { passages } = contents;
  const letters = passages.reduce((sum, { text }) => sum + text.length, 0);
  if (passages.length > MOST.lines || letters > MOST.letters) {
    const lines = passages.length.toLocaleString("en-GB");
    throw new Unreadable(
      `it has ${lines} lines with ${letters.toLocaleString("en-GB")} letters, more than any letter: ask for the totals alone`,
    );
  }
  return contents;
}

async function opened(name: string, bytes: Buffer): Promise<Contents> {
  const head = bytes.subarray(0, 1024).toString("latin1");
  if (bytes.length === 0) throw new Unreadable("it is empty");
  const kind = NO_REPLIES.find(
    ([start, , rest = ""]) => head.startsWith(start) && head.startsWith(rest, 8),
  )?.[1];
  if (kind !== undefined) throw new Unreadable(kind);
  if (isArchive(head)) {
    const isWord = bytes.includes("word/document.xml");
    refuseBomb(bytes, isWord ? checkDocument : checkZip);
    if (isWord) return documentOf(await readWord(bytes));
    if (bytes.includes("application/vnd.oasis.opendocument.text")) {
      throw new Unreadable("it is an OpenDocument text: open it and save it as DOCX");
    }
    return { kind: "workbook", passages: [], ...(await readSheets(bytes, "")) };
  }
  if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) return oldOffice(bytes);
  if (head.trimStart().startsWith("%PDF")) {
    return { kind: "text", grids: [], ...(await readPdf(bytes)) };
  }
  if (head.startsWith("{\\rtf")) {
    throw new Unreadable("it is RTF: open it in a word processor and save it as DOCX");
  }
  return textOf(name, bytes);
}

/** Files that hold no words and no cells, by how they begin. */
const PICTURE = "it is a picture: ask the force for the table or text that it shows";
const NO_REPLIES: [start: string, what: string, from8?: string][] = [
  ["\u0089PNG", PICTURE],
  ["\u00ff\u00d8\u00ff", PICTURE],
  ["GIF8", PICTURE],
  ["RIFF", PICTURE, "WEBP"],
  ["RIFF", "it is a sound", "WAVE"],
  ["II*\u0000", PICTURE],
  ["MM\u0000*", PICTURE],
  ["\u001f\u008b", "it is a compressed file: unpack it"],
];

async function textOf(name: string, bytes: Buffer): Promise<Contents> {
  const { text, note } = decodeAny(bytes);
  const notes = note === undefined ? [] : [note];
  if (/^\s*(?:<!doctype html|<html|<table|<meta|<head|<body)/i.test(text)) {
    return { ...documentOf(fromHtml(text)), notes };
  }
  if (isTable(name, text)) {
    return { kind: "delimited", passages: [], ...(await readSheets(bytes, basename(name))) };
  }
  const passages = text.split(/\r\n|\r|\n/).map((line, i): Passage => {
    return { at: `line ${i + 1}`, text: line.trimEnd() };
  });
  return { kind: "text", grids: [], passages, notes };
}

const documentOf = (read: Pick<Contents, "grids" | "passages">): Contents => {
  return { kind: "document", ...read, notes: [] };
};

function refuseBomb(bytes: Buffer, check: (bytes: Buffer) => void): void {
  try {
    check(bytes);
  } catch (error) {
    if (error instanceof UnreadableCells) throw new Unreadable(error.message, { cause: error });
    throw error;
  }
}

/** XLS, and what else Office kept in the same wrapper: DOC, and files with a password. */
async function oldOffice(bytes: Buffer): Promise<Contents> {
  if (bytes.includes(Buffer.from("EncryptedPackage", "utf16le"))) {
    throw new Unreadable("it is protected by a password: ask the force for one without");
  }
  if (bytes.includes(Buffer.from("WordDocument", "utf16le"))) {
    throw new Unreadable("it is in the old Word format: open it and save it as DOCX");
  }
  try {
    return { kind: "workbook", passages: [], ...(await readSheets(bytes, "")) };
  } catch (error) {
    if (!(error instanceof Unreadable) || !error.message.includes("CFB")) throw error;
    const what = "it is an old Word or Excel file, and damaged: ask the force for it again";
    throw new Unreadable(what, { cause: error });
  }
}
