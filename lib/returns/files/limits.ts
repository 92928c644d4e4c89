import { inflateRawSync } from "node:zlib";
import { Unreadable } from "./grid";

/** A reply of counts is small; what is larger holds something else, or means harm. */
export const LARGEST_FILE = 12e6;
const LARGEST_UNPACKED = 80e6;

const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;

/** @throws Unreadable when the file is larger than any table of counts. */
export function refuseLarge(bytes: Uint8Array): void {
  if (bytes.length <= LARGEST_FILE) return;
  throw new Unreadable(
    `the file has ${megabytes(bytes.length)}, more than any table of counts (${megabytes(LARGEST_FILE)} are read): ask for the totals alone, or save the sheet of totals by itself`,
  );
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;

/**
 * Refuses a zipped file (XLSX, ODS, DOCX) that unpacks to more than a reply can hold. What the
 * archive says of its own sizes is not believed: each part is unpacked up to the limit.
 * @throws Unreadable
 */
export function refuseBomb(bytes: Uint8Array): void {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = endRecord(view);
  if (end < 0) throw new Unreadable("the file is cut off: its end is missing; ask for it again");
  let left = LARGEST_UNPACKED;
  let at = view.readUInt32LE(end + 16);
  for (let entries = view.readUInt16LE(end + 10); entries > 0; entries--) {
    if (at + 46 > view.length || view.readUInt32LE(at) !== ENTRY) return;
    if ((view.readUInt16LE(at + 8) & 1) === 1) throw passwordNeeded();
    left -= unpackedSize(view, at, left);
    at += 46 + view.readUInt16LE(at + 28) + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32);
  }
}

export function passwordNeeded(): Unreadable {
  return new Unreadable("the file asks for a password: ask the force for one without");
}

function endRecord(view: Buffer): number {
  const lowest = Math.max(0, view.length - 65_557);
  for (let at = view.length - 22; at >= lowest; at--) if (view.readUInt32LE(at) === END) return at;
  return -1;
}

function unpackedSize(view: Buffer, entry: number, most: number): number {
  const packed = view.readUInt32LE(entry + 20);
  const local = view.readUInt32LE(entry + 42);
  if (view.readUInt16LE(entry + 10) === 0) return packed;
  if (local + 30 > view.length) return 0;
  const begins = local + 30 + view.readUInt16LE(local + 26) + view.readUInt16LE(local + 28);
  try {
    const part = view.subarray(begins, begins + packed);
    return inflateRawSync(part, { maxOutputLength: most }).length;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_BUFFER_TOO_LARGE") return 0;
    throw new Unreadable(
      `the file unpacks to more than ${megabytes(LARGEST_UNPACKED)}, which no table of counts does: it is not opened`,
    );
  }
}
