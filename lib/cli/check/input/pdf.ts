/** So many pages are read; a longer document is a report, of which a part should be given. */
const MOST_PAGES = 100;

/**
 * The paragraphs of a PDF, by unpdf. Lines that go on are joined again: one that fills its column
 * and does not end a sentence is followed by the rest of it.
 * @throws what `refuse` makes of a reason: a scan, a password, a damaged file
 */
export async function pdfText(bytes: Buffer, refuse: (why: string) => Error): Promise<string> {
  const { extractText, getDocumentProxy } = await import("unpdf");
  let pages: string[];
  try {
    const pdf = await getDocumentProxy(new Uint8Array(bytes));
    if (pdf.numPages > MOST_PAGES) throw refuse(`it has more than ${MOST_PAGES} pages`);
    pages = (await extractText(pdf, { mergePages: false })).text;
  } catch (error) {
    const { name, message } = error as Error;
    if (message.startsWith("cannot read")) throw error;
    throw refuse(
      /password/i.test(`${name} ${message}`) ? "it asks for a password" : "it is no whole PDF",
    );
  }
  const lines = pages.flatMap((page) => page.split("\n"));
  if (lines.every((line) => line.trim() === "")) {
    throw refuse("it holds pictures of pages and no text");
  }
  return joinLines(lines);
}

/** Shorter than this part of the longest line, a line ends its paragraph. */
const FULL = 0.75;

/** Lines as a page breaks them, as paragraphs. */
export function joinLines(lines: readonly string[]): string {
  const width = Math.max(...lines.map((line) => line.length));
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
