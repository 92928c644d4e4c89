/**
 * The executed notebook of a run that failed, which says so before anything else, as its page does: a
 * banner that leads to each cell that failed, and the failure where the cell stands.
 */
import type { Cell, CodeCell, Failure, Notebook } from "../runner";
import { failurePlace, tagsOf } from "../runner";
import { literalMarkdown } from "./page/literal";

/** The tag of what is put into a copy; it is left out when such a copy is run itself. */
export const FAILURE_TAG = "failure";

export function failedCopy(notebook: Notebook, failures: readonly Failure[]): Notebook {
  if (failures.length === 0) return notebook;
  const cells = notebook.cells.flatMap((cell): Cell[] => {
    const own = failures.filter(({ cellId }) => cellId === cell.id);
    const [first] = own;
    if (first === undefined || cell.cell_type !== "code") return [cell];
    return [placeOf(first, own), withError(cell, first, own)];
  });
  return { ...notebook, cells: [bannerOf(failures), ...cells] };
}

function bannerOf(failures: readonly Failure[]): Cell {
  const items = failures.map((failure) => {
    const { cell, cellId, message } = failure;
    const named =
      cellId === undefined ? failurePlace(failure) : `[${failurePlace(failure)}](#${anchor(cell)})`;
    return `- ${named}: ${inLine(message)}`;
  });
  const words = "**This notebook is incomplete: it failed while it ran.** Do not quote from it.";
  return markdown("failure-banner", [words, "", ...items].join("\n"));
}

/** Jupyter leads a link to an element, and cells have none of their own to lead to. */
function placeOf(first: Failure, failures: readonly Failure[]): Cell {
  const told = failures.map(({ message }) => inLine(message)).join("; ");
  const source = `<span id="${anchor(first.cell)}"></span>**${failurePlace(first)} failed:** ${told}`;
  return markdown(`failure-${first.cell}`, source);
}

const anchor = (cell: number): string => `failed-cell-${cell}`;

const inLine = (message: string): string => literalMarkdown(message.replace(/\s+/g, " "));

const markdown = (id: string, source: string): Cell => ({
  cell_type: "markdown",
  id,
  metadata: { tags: [FAILURE_TAG] },
  source,
});

/** What the compiler refused is an error to Jupyter as well: the kernel only prints it. */
function withError(cell: CodeCell, first: Failure, failures: readonly Failure[]): CodeCell {
  if (cell.outputs.some(({ output_type: type }) => type === "error")) return cell;
  if (tagsOf(cell).includes("raises-exception")) return cell;
  const traceback = failures.map((failure) => `${failurePlace(failure)}: ${failure.message}`);
  const error = {
    output_type: "error" as const,
    ename: "CompileError",
    evalue: first.message,
    traceback,
  };
  return { ...cell, outputs: [...cell.outputs, error] };
}
