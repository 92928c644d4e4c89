import { readBounded, TooMuch } from "../../tables/bounded";
import { raised } from "../../tables/cells";
import { type Passage, type Span, Unreadable } from "./grid";

interface Item {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** So many pages of a reply are read: one with more has something else in it than counts. */
const MOST_PAGES = 60;

/** What is in a PDF: its lines, and how many pages it has. */
interface PdfLines {
  pages: number;
  passages: Passage[];
}

/**
 * The lines of a PDF, by unpdf. What stands apart on a line by more than a word's space is parted
 * by a tab, so that a table's cells can be told from the words of a sentence.
 * @throws Unreadable for a scan, where the file asks for a password, and for one that no reader
 * could bear.
 */
export async function readPdf(
  bytes: Uint8Array,
): Promise<{ passages: Passage[]; notes: string[] }> {
  const { pages, passages } = await pdfOf(bytes);
  if (passages.length === 0) {
    throw new Unreadable(
      "the PDF holds pictures and no text, so it is a scan: copy its figures into return.xlsx by hand",
    );
  }
  const notes =
    pages > MOST_PAGES ? [`only the first ${MOST_PAGES} of its ${pages} pages were read`] : [];
  return { passages, notes };
}

async function pdfOf(bytes: Uint8Array): Promise<PdfLines> {
  try {
    return await readBounded(__filename, pdfLines.name, [new Uint8Array(bytes)]);
  } catch (error) {
    const { message, name } = error as Error;
    if (error instanceof TooMuch) {
      throw new Unreadable(`${message}: ask for its figures as a table`, { cause: error });
    }
    if (/password/i.test(`${name} ${message}`)) {
      throw new Unreadable("the file asks for a password: ask the force for one without");
    }
    throw new Unreadable(`the PDF cannot be opened (${message}): ask for it again`);
  }
}

/** As {@link readPdf}, in the thread that reads. */
export async function pdfLines(bytes: Uint8Array): Promise<PdfLines> {
  const { getDocumentProxy } = await import("unpdf");
  const passages: Passage[] = [];
  const pdf = await getDocumentProxy(bytes);
  for (let page = 1; page <= Math.min(pdf.numPages, MOST_PAGES); page++) {
    // oxlint-disable-next-line no-await-in-loop -- pages are read in their order
    const { items } = await (await pdf.getPage(page)).getTextContent();
    const lines = linesOf(items.flatMap((item) => ("str" in item ? [itemOf(item)] : [])));
    lines.forEach((line, i) => passages.push({ at: `page ${page}, line ${i + 1}`, ...line }));
  }
  return { pages: pdf.numPages, passages };
}

interface PdfText {
  str: string;
  transform: number[];
  width: number;
  height: number;
}

function itemOf(item: unknown): Item {
  const { str, transform, width, height } = item as PdfText;
  return { text: str, x: transform[4] ?? 0, y: transform[5] ?? 0, width, height: height || 10 };
}

/** Lines from top to bottom; items of one height on the page make a line. */
export function linesOf(items: readonly Item[]): Pick<Passage, "text" | "spans">[] {
  const lines: Item[][] = [];
  for (const item of items.filter(({ text }) => text.trim() !== "")) {
    const line = lines.find(([first]) => {
      return Math.abs(first!.y - item.y) < Math.max(first!.height, item.height) * 0.5;
    });
    if (line === undefined) lines.push([item]);
    else line.push(item);
  }
  lines.sort((a, b) => b[0]!.y - a[0]!.y);
  return lines.map((line) => lineOf(line.sort((a, b) => a.x - b.x)));
}

/** The text of a line, its parts divided by tabs, and where each part stands. */
function lineOf(items: readonly Item[]): { text: string; spans: Span[] } {
  const parts: { text: string; span: Span }[] = [];
  items.forEach((item, i) => {
    const before = items[i - 1];
    const gap = before === undefined ? Infinity : item.x - (before.x + before.width);
    const to = item.x + item.width;
    if (gap > item.height * 0.8) {
      parts.push({ text: item.text, span: { from: item.x, to } });
      return;
    }
    const part = parts.at(-1)!;
    const isRaised = item.height < before!.height * 0.8 && item.y > before!.y;
    const words = isRaised ? raised(item.text) : item.text;
    part.text += (gap > item.height * 0.15 && !isRaised ? " " : "") + words;
    part.span.to = Math.max(part.span.to, to);
  });
  const text = parts.map((part) => part.text.replace(/\s+/g, " ").trim()).join("\t");
  return { text, spans: parts.map(({ span }) => span) };
}
