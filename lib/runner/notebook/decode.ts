/** The text of a notebook's file: JSON in UTF-8. Of another file it is said what it is, and what to do. */
import { NotebookError } from "./error";

const SAVE_AGAIN =
  "save it again as UTF-8 (VS Code: Save with Encoding; Notepad: Save as, with the encoding UTF-8)";

/**
 * A byte order mark of UTF-8 is read over. `label` is for messages only.
 *
 * @throws {NotebookError} where the file is in another encoding.
 */
export function decodeNotebook(bytes: Uint8Array, label: string): string {
  const wide = wideEncoding(bytes);
  if (wide !== undefined) {
    throw new NotebookError(`${label} cannot be read: it is saved as ${wide}; ${SAVE_AGAIN}.`);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new NotebookError(
      `${label} cannot be read: line ${firstBadLine(bytes)} holds letters in another encoding than UTF-8, ` +
        `such as an older one of Windows; ${SAVE_AGAIN}.`,
    );
  }
}

/** JSON begins with two letters of ASCII, which take one byte each in UTF-8 and none is zero. */
function wideEncoding([a = 1, b = 1, c = 1, d = 1]: Uint8Array): string | undefined {
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0)) return "UTF-32";
  const marked = (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);
  return marked || (a === 0 && c === 0) || (b === 0 && d === 0) ? "UTF-16" : undefined;
}

/** Lines are told apart alike in all encodings in which one is read here. */
function firstBadLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for (let line = 1, from = 0; ; line++) {
    const end = bytes.indexOf(0x0a, from);
    const next = end < 0 ? bytes.length : end + 1;
    try {
      decoder.decode(bytes.subarray(from, next));
    } catch {
      return line;
    }
    if (end < 0) return line;
    from = next;
  }
}

/** What a text that is not JSON is instead, by how it looks, and what to do. */
const LOOKS: [looks: RegExp, words: string][] = [
  [/^\s*$/, "the file is empty; take an older copy of it"],
  [
    /^\s*<(?:!doctype|html)/i,
    "it is a web page; download the notebook's own file (on GitHub: Raw)",
  ],
  [/^(?:PK|%PDF|\x89PNG)/, "it is a file of another kind under a notebook's name"],
  [/^<{7} /m, "git could not merge two versions of it; choose between them where it has <<<<<<<"],
];

/** Why a text is not JSON, from what the parser said of it. */
export function notJson(text: string, error: unknown): string {
  const looks = LOOKS.find(([pattern]) => pattern.test(text));
  if (looks !== undefined) return `it is not JSON: ${looks[1]}`;
  const said = error instanceof Error ? error.message : String(error);
  const at = Number(/at position (\d+)/.exec(said)?.[1] ?? Number.NaN);
  if (/Unterminated|end of JSON/.test(said) || at >= text.trimEnd().length) {
    return "it is not JSON to its end: it was not saved or copied whole; take an older copy of it";
  }
  const line = at >= 0 ? `, line ${text.slice(0, at).split("\n").length}` : "";
  return `it is not JSON, as Jupyter and VS Code save notebooks${line} (${said})`;
}
