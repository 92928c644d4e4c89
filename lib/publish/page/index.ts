/** Draws an executed notebook, and the list of all of them, as self-contained HTML pages. */
import type { Notebook, Output } from "../notebook/nbformat";
import type { IndexContext, IndexEntry, PageContext } from "./types";

export * from "./types";

const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

function plainText(output: Output): string {
  if (output.output_type === "stream") return output.text;
  if (output.output_type === "error") return `${output.ename}: ${output.evalue}`;
  return String(output.data["text/plain"] ?? "");
}

/** The page of one executed notebook. */
export function renderPage(notebook: Notebook, context: PageContext): string {
  const failures = context.failures.map(
    (failure) => `<p role="alert">${escape(failure.message)}</p>`,
  );
  const cells = notebook.cells.map((cell) => {
    const outputs = cell.cell_type === "code" ? cell.outputs.map(plainText) : [];
    return [cell.source, ...outputs].map((text) => `<pre>${escape(text)}</pre>`).join("\n");
  });
  return document(context.name, [...failures, ...cells].join("\n"));
}

/** The page that lists the others. */
export function renderIndex(entries: IndexEntry[], _context: IndexContext): string {
  const items = entries.map(
    (entry) => `<li><a href="${escape(entry.href)}">${escape(entry.title)}</a></li>`,
  );
  return document("Plain Figures", `<ul>${items.join("\n")}</ul>`);
}

const document = (title: string, body: string): string =>
  `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>${escape(title)}</title>` +
  `<main><h1>${escape(title)}</h1>${body}</main></html>\n`;
