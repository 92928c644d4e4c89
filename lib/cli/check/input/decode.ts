import { decodeWindows1252 } from "../../../tables/windows1252";

/**
 * The text of a file. UTF-8, or UTF-16 with its mark; bytes that are not UTF-8 are taken for
 * Windows-1252, which older articles are saved in and which refuses nothing.
 */
export function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}
