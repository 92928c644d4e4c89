import { inflateRawSync } from "node:zlib";
import { LIMITS, sayBytes } from "./limits";
import { UnreadableCells } from "./types";

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

/**
 * Refuses a zipped workbook that would unpack to more than the memory should hold. Sizes that a file
 * states are not believed: each part is unpacked up to the limit and thrown away again.
 * @throws UnreadableCells for one that is too large, encrypted or broken.
 */
export function checkZip(bytes: Buffer): void {
  let left: number = LIMITS.unpackedBytes;
  for (const { method, data } of entriesOf(bytes)) {
    const size = method === 0 ? data.length : unpackedSize(data, left);
    left -= size;
    if (left < 0) throw tooLarge();
  }
}

function tooLarge(): UnreadableCells {
  return new UnreadableCells(
    `it unpacks to more than ${sayBytes(LIMITS.unpackedBytes)}; keep the sheets that hold figures, and save those alone`,
  );
}

function unpackedSize(data: Buffer, most: number): number {
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(1, most + 1) }).length;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") throw tooLarge();
    throw new UnreadableCells("it is damaged: a part of it cannot be unpacked", { cause: error });
  }
}

function entriesOf(bytes: Buffer): { method: number; data: Buffer }[] {
  const broken = new UnreadableCells("it is damaged: its end is missing");
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > bytes.length || bytes.readUInt32LE(end) !== END) throw broken;
  const count = bytes.readUInt16LE(end + 10);
  const entries = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== ENTRY) throw broken;
    const [flags, method] = [bytes.readUInt16LE(at + 8), bytes.readUInt16LE(at + 10)];
    if ((flags & 1) === 1) throw new UnreadableCells("it is protected by a password");
    const size = bytes.readUInt32LE(at + 20);
    const local = bytes.readUInt32LE(at + 42);
    if (local + 30 > bytes.length || bytes.readUInt32LE(local) !== LOCAL) throw broken;
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    entries.push({ method, data: bytes.subarray(start, start + size) });
    const [name, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    at += 46 + name! + extra! + comment!;
  }
  return entries;
}
