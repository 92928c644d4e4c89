import { inflateRawSync } from "node:zlib";
import { LIMITS, sayBytes } from "./limits";
import { UnreadableCells } from "./types";

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

/** How an archive begins, and one without files. */
const MARKS = ["PK\u0003\u0004", "PK\u0005\u0006"];

/**
 * Whether a file is an archive, as DOCX, XLSX and ODS are; a text may begin with "PK" itself.
 *
 * @param start Its first bytes, a character each (Latin-1).
 */
export const isArchive = (start: string): boolean => MARKS.some((mark) => start.startsWith(mark));

/**
 * Refuses a zipped workbook or document that would unpack to more than the memory should hold. Sizes
 * that a file states are not believed: each part is unpacked up to the limit and thrown away again.
 *
 * @throws UnreadableCells for one that is too large, encrypted or broken.
 */
export function checkZip(bytes: Buffer): void {
  checkParts(entriesOf(bytes), LIMITS.unpackedBytes);
}

/**
 * The same for a Word document: of its text, which becomes many times as large in memory, far less
 * may be there than of its pictures.
 */
export function checkDocument(bytes: Buffer): void {
  const parts = entriesOf(bytes);
  checkParts(parts, LIMITS.unpackedBytes);
  checkParts(
    parts.filter(({ name }) => /\.(?:xml|rels)$/i.test(name)),
    LIMITS.documentBytes,
  );
}

/** @param most Bytes that all parts together may unpack to. */
function checkParts(parts: readonly Entry[], most: number): void {
  let left = most;
  for (const { method, data } of parts) {
    left -= method === 0 ? data.length : unpackedSize(data, left, most);
    if (left < 0) throw tooLarge(most);
  }
}

function tooLarge(most: number): UnreadableCells {
  return new UnreadableCells(
    `it unpacks to more than ${sayBytes(most)}; keep the part that holds figures, and save that alone`,
  );
}

function unpackedSize(data: Buffer, left: number, most: number): number {
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(1, left + 1) }).length;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") throw tooLarge(most);
    throw new UnreadableCells("it is damaged: a part of it cannot be unpacked", { cause: error });
  }
}

interface Entry {
  name: string;
  method: number;
  data: Buffer;
}

/**
 * The parts of the archive. What a file says in two places (how many parts there are, how each is
 * packed) has to agree, since those who unpack it later believe one place or the other.
 */
function entriesOf(bytes: Buffer): Entry[] {
  const broken = new UnreadableCells("it is damaged: its end is missing");
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > bytes.length || bytes.readUInt32LE(end) !== END) throw broken;
  const entries: Entry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  while (at + 46 <= bytes.length && bytes.readUInt32LE(at) === ENTRY) {
    const [flags, method] = [bytes.readUInt16LE(at + 8), bytes.readUInt16LE(at + 10)];
    if ((flags & 1) === 1) throw new UnreadableCells("it is protected by a password");
    const size = bytes.readUInt32LE(at + 20);
    const local = bytes.readUInt32LE(at + 42);
    if (local + 30 > bytes.length || bytes.readUInt32LE(local) !== LOCAL) throw broken;
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    if (bytes.readUInt16LE(local + 8) !== method) throw disagrees();
    const [length, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    const name = bytes.subarray(at + 46, at + 46 + length!).toString("utf8");
    entries.push({ name, method, data: bytes.subarray(start, start + size) });
    at += 46 + length! + extra! + comment!;
  }
  const counts = [bytes.readUInt16LE(end + 8), bytes.readUInt16LE(end + 10)];
  if (counts.every((count) => count > entries.length)) throw broken;
  if (counts.some((count) => count !== entries.length)) throw disagrees();
  return entries;
}

const disagrees = (): UnreadableCells =>
  new UnreadableCells("it is damaged: its parts are not those that it lists");
