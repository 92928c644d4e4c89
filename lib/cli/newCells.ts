import type { Cell, Notebook } from "../runner";

/** A notebook to begin with: its cells, and what the index is told of it. */
export interface Beginning {
  cells: NewCell[];
  /** The notebook's `plain_figures` metadata. */
  described: Record<string, unknown>;
}

export interface NewCell {
  type: "markdown" | "code";
  source: string;
  tags: string[];
}

export const prose = (source: string, ...tags: string[]): NewCell => ({
  type: "markdown",
  source,
  tags,
});

export const code = (source: string, ...tags: string[]): NewCell => ({
  type: "code",
  source,
  tags,
});

export function notebookOf({ cells, described }: Beginning): Notebook {
  return {
    nbformat: 4,
    nbformat_minor: 5,
    metadata: {
      kernelspec: { display_name: "TypeScript", language: "typescript", name: "tslab" },
      language_info: { file_extension: ".ts", mimetype: "text/typescript", name: "typescript" },
      plain_figures: described,
    },
    cells: cells.map(({ type, source, tags }, index): Cell => {
      const id = `cell-${String(index + 1).padStart(2, "0")}`;
      const metadata = tags.length === 0 ? {} : { tags };
      return type === "markdown"
        ? { cell_type: "markdown", id, metadata, source }
        : { cell_type: "code", id, metadata, source, outputs: [], execution_count: null };
    }),
  };
}
