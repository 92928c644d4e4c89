/** All that reads or draws a text of someone else's, for `growth.ts`. */
import { check } from "../claims";
import { htmlText } from "../cli/check/input/html";
import { joinLines } from "../cli/check/input/pdf";
import { EDITIONS, renderPage } from "../publish/page";
import { notebookOf } from "../publish/testing/project";
import { fromHtml } from "../returns/files/html";
import { tablesIn } from "../returns/reading/textTables";
import { parseNotebook } from "../runner";
import { nearestNames } from "../tables";
import { parseCsv } from "../tables/csv";
import type { Reading } from "./growth";

const CONTEXT = {
  name: "a",
  madeAt: "2026-11-21T00:00:00Z",
  ledgerHash: "",
  codeVersion: "",
  nodeVersion: "",
  parameters: {},
  failures: [],
};

const quietly =
  (read: (text: string) => unknown) =>
  (text: string): void => {
    try {
      read(text);
    } catch {
      // A refusal is an answer too; it must come as quickly.
    }
  };

const passages = (text: string) =>
  text.split("\n").map((line, at) => ({ at: `line ${at + 1}`, text: line }));

/** A notebook whose first cell is the text. */
function proseOf(text: string) {
  const notebook = notebookOf([], "");
  notebook.cells[0]!.source = text;
  return notebook;
}

function printed(text: string) {
  const notebook = notebookOf(["1"], "Title");
  const cell = notebook.cells.at(-1)!;
  if (cell.cell_type === "code") {
    cell.outputs = [
      { output_type: "stream", name: "stdout", text },
      { output_type: "display_data", data: { "text/html": text }, metadata: {} },
    ];
  }
  return renderPage(notebook, { ...CONTEXT, edition: "analysis" });
}

export const READINGS: readonly Reading[] = [
  { name: "article", read: (text) => check(text), length: 4_000 },
  { name: "saved page", read: quietly(htmlText), length: 20_000 },
  { name: "lines of a PDF", read: (text) => joinLines(text.split("\n")), length: 20_000 },
  { name: "HTML of a reply", read: quietly(fromHtml), length: 20_000 },
  { name: "tables in a letter", read: (text) => tablesIn(passages(text)), length: 8_000 },
  { name: "CSV", read: parseCsv, length: 50_000 },
  { name: "notebook", read: quietly((text) => parseNotebook(text, "a")), length: 50_000 },
  { name: "a name looked up", read: (text) => nearestNames(text, ["Kent Police"]), length: 2_000 },
  ...EDITIONS.map((edition): Reading => {
    const read = (text: string) => renderPage(proseOf(text), { ...CONTEXT, edition });
    return { name: `prose, ${edition}`, read, length: 4_000 };
  }),
  { name: "printed text and HTML", read: printed, length: 20_000 },
];
