/**
 * The part of Jupyter's notebook format 4.5 that Plain Figures reads and writes.
 *
 * @see https://nbformat.readthedocs.io/en/latest/format_description.html
 */

/** Notebook files may hold text as one string or as a list of lines; in memory it is one string. */
export type Metadata = Record<string, unknown>;

/** What one MIME type holds: text for text types, any JSON value for JSON types. */
export type MimeBundle = Record<string, unknown>;

export interface StreamOutput {
  output_type: "stream";
  name: "stdout" | "stderr";
  text: string;
}

export interface DisplayOutput {
  output_type: "display_data";
  data: MimeBundle;
  metadata: Metadata;
}

/** Written by other kernels for the last expression; tslab prints it to stdout instead. */
export interface ResultOutput {
  output_type: "execute_result";
  data: MimeBundle;
  metadata: Metadata;
  execution_count: number | null;
}

/** Written by other kernels; tslab writes what failed to stderr instead. */
export interface ErrorOutput {
  output_type: "error";
  ename: string;
  evalue: string;
  traceback: string[];
}

export type Output = StreamOutput | DisplayOutput | ResultOutput | ErrorOutput;

export interface MarkdownCell {
  cell_type: "markdown";
  id: string;
  metadata: Metadata;
  source: string;
  /** File name to MIME bundle; the markdown refers to `attachment:name`. */
  attachments?: Record<string, MimeBundle>;
}

export interface RawCell {
  cell_type: "raw";
  id: string;
  metadata: Metadata;
  source: string;
  attachments?: Record<string, MimeBundle>;
}

export interface CodeCell {
  cell_type: "code";
  id: string;
  metadata: Metadata;
  source: string;
  outputs: Output[];
  execution_count: number | null;
}

export type Cell = MarkdownCell | RawCell | CodeCell;

export interface Notebook {
  nbformat: 4;
  nbformat_minor: number;
  metadata: Metadata;
  cells: Cell[];
}

/** The tags of a cell, such as `parameters`; none when there are none or they are malformed. */
export function tagsOf(cell: Cell): string[] {
  const { tags } = cell.metadata;
  return Array.isArray(tags) ? tags.filter((tag) => typeof tag === "string") : [];
}
