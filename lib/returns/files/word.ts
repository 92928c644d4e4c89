import { oneLine } from "../../tables/fault";
import { type Contents, Unreadable } from "./grid";
import { fromHtml } from "./html";

/** Paragraphs and tables of a DOCX, by mammoth; tables keep their merged cells. @throws Unreadable */
export async function readWord(bytes: Uint8Array): Promise<Pick<Contents, "grids" | "passages">> {
  const { convertToHtml } = await import("mammoth");
  let html: string;
  try {
    html = (await convertToHtml({ buffer: Buffer.from(bytes) })).value;
  } catch (error) {
    const words = oneLine((error as Error).message).slice(0, 100);
    throw new Unreadable(`the document cannot be opened (${words}): ask for it again`);
  }
  return fromHtml(html);
}
