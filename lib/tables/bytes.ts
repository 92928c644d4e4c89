import { decodeWindows1252 } from "./windows1252";

/** What is wrong with the bytes of a text file, and on which line. */
export interface ByteFault {
  line: number;
  value: string;
  expected: string;
}

/**
 * Text of a UTF-8 file, without its byte-order mark. Any other encoding is told by name, because a
 * spreadsheet's "CSV" is often Windows-1252 or UTF-16 and a wrong guess would corrupt names.
 */
export function decodeText(bytes: Uint8Array): { text: string } | { fault: ByteFault } {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03) {
    return refuse(1, "PK…", "text; this is a zipped file such as XLSX: save it as “CSV UTF-8”");
  }
  if (looksLikeUtf16(bytes)) {
    return refuse(1, "UTF-16 bytes", "UTF-8; the file is UTF-16: save it as “CSV UTF-8”");
  }
  try {
    // The decoder drops a byte-order mark by itself.
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { fault: explainBadByte(bytes) };
  }
}

function refuse(line: number, value: string, expected: string): { fault: ByteFault } {
  return { fault: { line, value, expected } };
}

/** A byte-order mark, or a NUL in one of the two halves of most pairs, as Latin text has. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const sample = bytes.subarray(0, 1000);
  const nulsAt = [0, 0];
  sample.forEach((byte, i) => {
    if (byte === 0) nulsAt[i % 2]! += 1;
  });
  return Math.max(...nulsAt) > sample.length / 4;
}

function explainBadByte(bytes: Uint8Array): ByteFault {
  const at = firstInvalid(bytes);
  const line = bytes.subarray(0, at).filter((byte) => byte === 0x0a).length + 1;
  const byte = bytes[at] ?? 0;
  const character = decodeWindows1252(Uint8Array.of(byte));
  const code = `0x${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  const around = decodeWindows1252(bytes.subarray(Math.max(0, at - 12), at + 12));
  return {
    line,
    value: around.split(/[\r\n]/).find((part) => part.includes(character)) ?? character,
    expected: `UTF-8; the byte ${code} is “${character}” in Windows-1252: save the file as “CSV UTF-8”`,
  };
}

/** Offset of the first character that is not UTF-8, found by halving. */
function firstInvalid(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (good < bad) {
    const middle = (good + bad + 1) >> 1;
    if (isUtf8(bytes.subarray(0, middle), true)) good = middle;
    else bad = middle - 1;
  }
  // The byte that is found may be right to follow none of those before it: they began a character.
  while (good > 0 && !isUtf8(bytes.subarray(0, good), false)) good -= 1;
  return good;
}

function isUtf8(bytes: Uint8Array, mayBeCutOff: boolean): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: mayBeCutOff });
    return true;
  } catch {
    return false;
  }
}
