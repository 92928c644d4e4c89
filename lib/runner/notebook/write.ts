/** Writes a notebook's JSON as Jupyter does, so that the two never differ for form alone. */
import type { Cell, MimeBundle, Notebook, Output } from "./nbformat";

/** The notebook's file: keys in order, one space of indent, texts as lists of lines. */
export function notebookText(notebook: Notebook): string {
  const cells = notebook.cells.map((cell) => ({
    ...cell,
    source: lines(cell.source),
    ...(cell.cell_type === "code" && { outputs: cell.outputs.map(writtenOutput) }),
  }));
  return `${JSON.stringify(sorted({ ...notebook, cells }), null, 1)}\n`;
}

function writtenOutput(output: Output): unknown {
  if (output.output_type === "stream") return { ...output, text: lines(output.text) };
  if (output.output_type === "error") return output;
  return { ...output, data: writtenBundle(output.data) };
}

/** Text is split into lines, but JSON types keep their value as it is, even if that is a string. */
function writtenBundle(bundle: MimeBundle): MimeBundle {
  const entries = Object.entries(bundle).map(([mime, value]) => [
    mime,
    typeof value === "string" && !/^application\/(.*\+)?json$/.test(mime) ? lines(value) : value,
  ]);
  return Object.fromEntries(entries) as MimeBundle;
}

const lines = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const object = value as Record<string, unknown>;
  const keys = Object.keys(object).sort();
  return Object.fromEntries(keys.map((key) => [key, sorted(object[key])]));
}

/** A copy of the notebook whose cells can be given outputs without touching the original. */
export function copyForRun(notebook: Notebook): Notebook {
  const cells = notebook.cells.map((cell): Cell =>
    cell.cell_type === "code" ? { ...cell, outputs: [], execution_count: null } : { ...cell },
  );
  return { ...notebook, metadata: { ...notebook.metadata }, cells };
}
