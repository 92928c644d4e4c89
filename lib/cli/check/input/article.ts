/** The text of an article, whatever file it is in: told by its bytes, not by its name. */
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { systemReason } from "../../../runner/files/errors";
import { isArchive } from "../../../tables/cells/zip";
import { decode } from "./decode";
import { isHtml } from "../../../web/checking/articleOf";
import { TOO_DEEP } from "../../../web/checking/tooDeep";
import { htmlText } from "./html";
import { pdfText } from "./pdf";
import { wordText } from "./word";

/** The largest file that is read: an article of 5,000 words has 30 kB. */
const LARGEST = 20_000_000;
const PASTE = "copy the article's own words into a text file, or paste them into check.html";

/** Files that hold no article, by how they begin, and what they are. */
const REFUSED: [start: string, what: string][] = [
  ["\u00d0\u00cf\u0011\u00e0", "an old Word or Excel file"],
  ["\u0089PNG", "a picture"],
  ["\u00ff\u00d8\u00ff", "a picture"],
  ["GIF87a", "a picture"],
  ["GIF89a", "a picture"],
  ["{\\rtf", "an RTF file"],
  ["\u001f\u008b", "a compressed file"],
];
/** Four bytes of length stand after its first word, with which an article may begin too. */
const RIFF = /^RIFF[^]{4}(?:WEBP|WAVE|AVI )/;

/** Reads a file, or standard input for "-". @throws {Error} in a sentence that says what to do. */
export async function readArticle(file: string): Promise<string> {
  const name = file === "-" ? "standard input" : file;
  return articleText(bytesOf(file, name), name);
}

/** The text in a file's bytes. @throws {Error} as {@link readArticle}. */
export async function articleText(bytes: Buffer, name: string): Promise<string> {
  if (bytes.length > LARGEST) throw tooLarge(name);
  if (bytes.length === 0 && /\.(?:pdf|docx)$/i.test(name)) throw refusal(name, "it is empty");
  const start = bytes.subarray(0, 1024).toString("latin1");
  const refused = REFUSED.find(([mark]) => start.startsWith(mark));
  if (refused) throw refusal(name, `it is ${refused[1]}`);
  if (RIFF.test(start)) throw refusal(name, "it is a picture or a sound");
  if (isArchive(start)) return wordText(bytes, (why) => refusal(name, why));
  if (start.trimStart().startsWith("%PDF")) return pdfText(bytes, (why) => refusal(name, why));
  const text = decode(bytes);
  if (text.includes("\u0000")) throw refusal(name, "it holds no text");
  if (!isHtml(name, text)) return text;
  try {
    return htmlText(text);
  } catch {
    throw refusal(name, TOO_DEEP);
  }
}

function bytesOf(file: string, name: string): Buffer {
  try {
    if (file === "-") return upTo(LARGEST, 0);
    const opened = openSync(file, "r");
    try {
      if (fstatSync(opened).size > LARGEST) throw tooLarge(name);
      return upTo(LARGEST, opened);
    } finally {
      closeSync(opened);
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    const why = REASONS[code] ?? systemReason(error);
    throw new Error(`cannot read ${name}: ${why}. Give the path of an article.`, { cause: error });
  }
}

/**
 * The bytes until the end; where there are more than `most`, a little more than that, to be refused:
 * a device or a pipe has no size and may never end.
 */
function upTo(most: number, opened: number): Buffer {
  const parts: Buffer[] = [];
  const part = Buffer.alloc(1 << 16);
  for (let length = 0; length <= most;) {
    const read = readPart(opened, part);
    if (read === 0) break;
    parts.push(Buffer.from(part.subarray(0, read)));
    length += read;
  }
  return Buffer.concat(parts);
}

function readPart(opened: number, part: Buffer): number {
  try {
    return readSync(opened, part);
  } catch (error) {
    // So Windows says that a pipe is at its end.
    if ((error as NodeJS.ErrnoException).code === "EOF") return 0;
    throw error;
  }
}

const REASONS: Record<string, string> = {
  ENOENT: "there is no such file or folder",
  EISDIR: "it is a folder",
  EACCES: "permission is denied",
  ENOTDIR: "a part of its path is no folder",
};

const refusal = (name: string, why: string): Error =>
  new Error(`cannot read ${name}: ${why}. Instead, ${PASTE}.`);

const tooLarge = (name: string): Error => refusal(name, `it is larger than ${LARGEST / 1e6} MB`);
