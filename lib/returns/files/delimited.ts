import { Unreadable } from "./grid";

/** Text of a file in whichever encoding it is, and a note where the encoding was guessed. */
export function decodeAny(bytes: Uint8Array): { text: string; note?: string } {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { text: new TextDecoder("utf-16le").decode(bytes) };
  if (first === 0xfe && second === 0xff) return { text: new TextDecoder("utf-16be").decode(bytes) };
  const sample = bytes.subarray(0, 1000);
  const nuls = [0, 1].map((half) => sample.filter((b, i) => b === 0 && i % 2 === half).length);
  if (nuls[1]! > sample.length / 4) return { text: new TextDecoder("utf-16le").decode(bytes) };
  if (nuls[0]! > sample.length / 4) return { text: new TextDecoder("utf-16be").decode(bytes) };
  if (nuls[0]! + nuls[1]! > 0) {
    throw new Unreadable("the file is neither text nor a kind of document that is read here");
  }
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    const note = "the text is not UTF-8; it was read as Windows-1252";
    return { text: new TextDecoder("windows-1252").decode(bytes), note };
  }
}

const DELIMITERS = [",", ";", "\t", "|"];

/**
 * The mark that parts the cells: named by a first line `sep=;`, or the one that parts the lines
 * most evenly. Undefined for running text.
 */
export function delimiterOf(text: string): string | undefined {
  const named = /^\uFEFF?sep=(.)\r?\n/i.exec(text)?.[1];
  if (named !== undefined) return named;
  const lines = unquoted(text.slice(0, 20_000))
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== "")
    .slice(0, 60);
  let best: { delimiter: string; evenness: number } | undefined;
  for (const delimiter of DELIMITERS) {
    const counts = lines.map((line) => line.split(delimiter).length - 1);
    const with1 = counts.filter((count) => count > 0);
    if (with1.length === 0 || with1.length < lines.length / 3) continue;
    const usual = mostCommon(with1);
    const evenness =
      with1.filter((count) => count === usual).length * (delimiter === "," ? 1 : 1.01);
    if (best === undefined || evenness > best.evenness) best = { delimiter, evenness };
  }
  return best?.delimiter;
}

const unquoted = (text: string): string => text.replace(/"(?:[^"]|"")*"/g, "");

function mostCommon(counts: readonly number[]): number {
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  return [...times].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

/** Rows of cells, one for each line of the file as a spreadsheet shows it, empty ones too. */
export function splitDelimited(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let cells: string[] = [];
  let cell = "";
  let quoted = false;
  const body = text.replace(/^\uFEFF/, "").replace(/^sep=.\r?\n/i, "\n");
  for (let at = 0; at < body.length; at++) {
    const letter = body[at]!;
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (body[at + 1] === '"') cell += body[(at += 1)];
      else quoted = false;
    } else if (letter === '"' && cell.trim() === "") {
      cell = "";
      quoted = true;
    } else if (letter === delimiter) {
      cells.push(cell);
      cell = "";
    } else if (letter === "\n" || letter === "\r") {
      if (letter === "\r" && body[at + 1] === "\n") at += 1;
      rows.push([...cells, cell]);
      cells = [];
      cell = "";
    } else cell += letter;
  }
  if (cell !== "" || cells.length > 0) rows.push([...cells, cell]);
  return rows;
}
