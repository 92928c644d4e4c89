import { checkDocument } from "../../../tables/cells/zip";

/** The paragraphs of a Word document, by mammoth. @throws what `refuse` makes of a reason */
export async function wordText(bytes: Buffer, refuse: (why: string) => Error): Promise<string> {
  if (!bytes.includes("word/document.xml")) throw refuse(kindOf(bytes));
  try {
    checkDocument(bytes);
  } catch (error) {
    throw refuse((error as Error).message);
  }
  const { extractRawText } = await import("mammoth");
  try {
    return (await extractRawText({ buffer: bytes })).value;
  } catch {
    throw refuse("it is no whole Word document");
  }
}

function kindOf(bytes: Buffer): string {
  if (bytes.includes("xl/workbook") || bytes.includes("opendocument.spreadsheet")) {
    return "it is a workbook (figures validate and figures returns read those)";
  }
  if (bytes.includes("ppt/presentation")) return "it is a presentation";
  return "it is an archive, and no Word document";
}
