import { type Contents, type Grid, gridOf, Unreadable } from "./grid";

/** Paragraphs and tables of a DOCX, by mammoth; tables keep their merged cells. @throws Unreadable */
export async function readWord(bytes: Uint8Array): Promise<Pick<Contents, "grids" | "passages">> {
  const { convertToHtml } = await import("mammoth");
  let html: string;
  try {
    html = (await convertToHtml({ buffer: Buffer.from(bytes) })).value;
  } catch (error) {
    throw new Unreadable(`the document cannot be opened (${(error as Error).message})`);
  }
  return fromHtml(html);
}

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: " " };

const plain = (html: string): string =>
  html
    .replace(/<br\s*\/?>|<\/p>\s*<p[^>]*>/g, " ")
    .replace(/<[^>]*>/g, "")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/\s+/g, " ")
    .trim();

/** The tables and paragraphs of simple HTML, such as mammoth writes. */
export function fromHtml(html: string): Pick<Contents, "grids" | "passages"> {
  const grids: Grid[] = [];
  const rest = html.replace(/<table[^>]*>([\s\S]*?)<\/table>/gi, (_, table: string) => {
    grids.push(tableGrid(`table ${grids.length + 1}`, table));
    return `<p></p>`;
  });
  const passages = rest
    .split(/<\/(?:p|h\d|li)>/i)
    .map(plain)
    .filter((text) => text !== "")
    .map((text, i) => ({ at: `paragraph ${i + 1}`, text }));
  return { grids, passages };
}

function tableGrid(name: string, table: string): Grid {
  const rows: string[][] = [];
  const merges: Grid["merges"] = [];
  table.split(/<\/tr>/i).forEach((tr, row) => {
    const texts = (rows[row] ??= []);
    let column = 0;
    for (const [, attributes = "", inside = ""] of tr.matchAll(
      /<t[dh]([^>]*)>([\s\S]*?)<\/t[dh]>/gi,
    )) {
      while (texts[column] !== undefined) column += 1;
      const across = Number(/colspan="(\d+)"/i.exec(attributes)?.[1] ?? 1);
      const down = Number(/rowspan="(\d+)"/i.exec(attributes)?.[1] ?? 1);
      for (let r = row; r < row + down; r++) {
        for (let c = column; c < column + across; c++) (rows[r] ??= [])[c] = "";
      }
      texts[column] = plain(inside);
      if (across > 1 || down > 1) {
        merges.push({ top: row, left: column, bottom: row + down - 1, right: column + across - 1 });
      }
      column += across;
    }
  });
  return {
    ...gridOf(
      name,
      rows.map((texts) => Array.from(texts, (text) => text ?? "")),
    ),
    merges,
  };
}
