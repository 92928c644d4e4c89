/** What the index says of a notebook, found in the notebook itself. */
import { BUNDLE_MIME } from "../display/bundle";
import type { ShownMessage } from "../display/bundle";
import type { Notebook } from "../runner";
import { parseShown } from "../display/parse";
import { sketchOf, type Sketch } from "./page/sketch";
import { findTitle, titleText } from "./page/title";

export interface Description {
  title: string;
  summary: string;
  audience: string;
  /** The heading of the index that it stands under. */
  group?: string;
  /** The shape of its first chart. */
  sketch?: Sketch;
}

/** Title: the first heading. Summary: the first key message, or else the notebook's own summary. */
export function describeNotebook(notebook: Notebook, name: string): Description {
  const own = notebook.metadata.plain_figures as Record<string, unknown> | undefined;
  const text = (key: string): string => {
    const value = own?.[key];
    return typeof value === "string" ? value : "";
  };
  const title = findTitle(notebook);
  return {
    title: (title && titleText(title)) || name,
    summary: firstKeyMessage(notebook) ?? text("summary"),
    audience: text("audience"),
    ...(text("group") !== "" && { group: text("group") }),
    ...firstSketch(notebook),
  };
}

function firstSketch(notebook: Notebook): { sketch?: Sketch } {
  for (const cell of notebook.cells) {
    for (const output of cell.cell_type === "code" ? cell.outputs : []) {
      if (output.output_type !== "display_data") continue;
      const parsed = parseShown(output.data[BUNDLE_MIME]);
      const chart = parsed.ok && parsed.shown.kind === "chart" ? parsed.shown : undefined;
      const sketch = chart && sketchOf(chart);
      if (sketch !== undefined) return { sketch };
    }
  }
  return {};
}

function firstKeyMessage(notebook: Notebook): string | undefined {
  for (const cell of notebook.cells) {
    if (cell.cell_type !== "code") continue;
    for (const output of cell.outputs) {
      if (output.output_type !== "display_data") continue;
      const shown = output.data[BUNDLE_MIME] as Partial<ShownMessage> | undefined;
      if (shown?.kind === "message" && shown.role === "key message") return shown.text;
    }
  }
  return undefined;
}
