import { utils, write } from "@e965/xlsx";
import { AREAS } from "../../facts/areas";
import { readReply } from "../reading/reply";
import type { ReplyReading } from "../types";

type Cell = string | number | null;

/** A workbook of sheets; a cell of null is empty. */
export function workbook(sheets: Record<string, Cell[][]>, merges: string[] = []): Buffer {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = utils.aoa_to_sheet(rows);
    sheet["!merges"] = merges.map((range) => utils.decode_range(range));
    utils.book_append_sheet(book, sheet, name);
  }
  return write(book, { type: "buffer", bookType: "xlsx" }) as Buffer;
}

/** Reads a reply of a force; a text becomes the bytes of a file. */
export async function read(
  name: string,
  content: string | Buffer,
  force = "Kent Police",
): Promise<ReplyReading> {
  return readReply(name, Buffer.from(content as string), { force, areas: AREAS });
}

/** Each figure in a line: "B5 2023/24 offences girls 31". */
export function figures({ rows }: ReplyReading): string[] {
  return rows.map(({ cell, period, unit, measure, value, mark }) => {
    return `${cell} ${period} ${unit} ${measure} ${value ?? mark}`;
  });
}

/** What is said against a reply: "error F3: the cell holds the fault #N/A, and no number". */
export function said({ remarks }: ReplyReading): string[] {
  return remarks.map(({ level, cell, what }) => `${level} ${cell}: ${what}`);
}

/** Period, unit, measure and value of each figure of a table in CSV. */
export const told = async (text: string): Promise<string[]> =>
  figures(await read("reply.csv", text)).map((line) => line.replace(/^\w+ /, ""));

/** The figures of a letter, and what of it is left with the reason. */
export async function readings(text: string): Promise<{ rows: string[]; left: string[] }> {
  const reading = await read("letter.txt", text);
  const left = reading.unread.map(({ text: printed, why }) => `${printed}: ${why}`);
  return { rows: figures(reading), left };
}
