import { readBounded, TooMuch } from "../../../tables/bounded";

/** So many pages are read; a longer document is a report, of which a part should be given. */
const MOST_PAGES = 100;

/**
 * The paragraphs of a PDF, by unpdf. Lines that go on are joined again: one that fills its column
 * and does not end a sentence is followed by the rest of it.
 * @throws what `refuse` makes of a reason: a scan, a password, a damaged file
 */
export async function pdfText(bytes: Buffer, refuse: (why: string) => Error): Promise<string> {
  let pages: string[] | number;
  try {
    pages = await readBounded(__filename, pdfPages.name, [new Uint8Array(bytes)]);
  } catch (error) {
    const { name, message } = error as Error;
    if (error instanceof TooMuch) throw refuse(message);
    throw refuse(
      /password/i.test(`${name} ${message}`) ? "it asks for a password" : "it is no whole PDF",
    );
  }
  if (typeof pages === "number") throw refuse(`it has more than ${MOST_PAGES} pages`);
  const lines = pages.flatMap((page) => page.split("\n"));
  if (lines.every((line) => line.trim() === "")) {
    throw refuse("it holds pictures of pages and no text");
  }
  return joinLines(lines);
}

/** The text of each page, or how many pages there are where they are too many; in a thread. */
export async function pdfPages(bytes: Uint8Array): Promise<string[] | number> {
  const { extractText, getDocumentProxy } = await import("unpdf");
  const pdf = await getDocumentProxy(bytes);
  if (pdf.numPages > MOST_PAGES) return pdf.numPages;
  return (await extractText(pdf, { mergePages: false })).text;
}

/** Shorter than this part of the longest line, a line ends its paragraph. */
const FULL = 0.75;

/** Lines as a page breaks them, as paragraphs. */
export function joinLines(lines: readonly string[]): string {
  const width = lines.reduce((most, line) => Math.max(most, line.length), 0);
  const paragraphs: string[] = [];
  let goesOn = false;
  for (const line of lines.map((each) => each.trim())) {
    if (line === "") {
      goesOn = false;
      continue;
    }
    const isRest = goesOn || /^[a-z(]/.test(line);
    if (isRest && paragraphs.length > 0) paragraphs.push(`${paragraphs.pop()} ${line}`);
    else paragraphs.push(line);
    goesOn = line.length >= width * FULL && !/[.!?:]["”’')]*$/.test(line);
  }
  return paragraphs.join("\n\n");
}
