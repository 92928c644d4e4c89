/**
 * A notebook as a page sees it: cells with their tags, prose, code and outputs, the title taken out
 * of the first one. Nothing here is HTML yet.
 */
import type { Cell, Failure, Notebook, Output } from "../../runner";
import { tagsOf } from "../../runner";
import { BUNDLE_MIME, parseShown, type Shown } from "../../display";
import type { PageContext } from "./types";

/** What one cell of the notebook has for its reader. */
export interface Part {
  /** Where a link can reach it on the page. */
  anchor: string;
  tags: ReadonlySet<string>;
  /** Markdown of a prose cell. */
  prose?: string;
  /** Pictures that the prose refers to as `attachment:name`. */
  attachments: Record<string, Record<string, unknown>>;
  code?: string;
  outputs: PartOutput[];
  failures: Failure[];
}

/** A bundle of ours that has the promised shape, or an output that any notebook can have. */
export type PartOutput =
  | { kind: "shown"; shown: Shown }
  | { kind: "malformed"; faults: string[] }
  | { kind: "other"; output: Output };

export interface Story {
  title: string;
  /** The first prose cell without its title: who the page is for, what it covers. */
  lead?: Part;
  /** Prose tagged `content-note`. */
  contentNotes: Part[];
  parts: Part[];
  audience: string;
  summary: string;
  /** What the notebook was run for: the value of each of its parameters, also when none was set. */
  values: PageContext["parameters"];
}

export function readStory(notebook: Notebook, context: PageContext): Story {
  const parts = notebook.cells.map((cell) => readPart(cell, context.failures));
  const isNote = (part: Part): boolean =>
    part.prose !== undefined && part.tags.has("content-note") && part !== parts[0];
  const contentNotes = parts.filter(isNote);
  const rest = parts.filter((part) => !isNote(part));
  const { title, lead } = takeTitle(rest[0]);
  const described = metadataOf(notebook);
  return {
    title: title ?? titleFromName(context.name),
    ...(lead && { lead }),
    contentNotes,
    parts: lead === undefined ? rest : rest.slice(1),
    audience: textOf(described.audience),
    summary: textOf(described.summary),
    values: { ...declaredValues(parts), ...context.parameters },
  };
}

function declaredValues(parts: Part[]): PageContext["parameters"] {
  const shown = parts.flatMap(shownOf);
  return Object.fromEntries(
    shown.flatMap((one) => (one.kind === "parameter" ? [[one.name, one.value]] : [])),
  );
}

/** All that the notebook shows, in order. */
export function allShown(story: Story): Shown[] {
  return story.parts.flatMap(shownOf);
}

const shownOf = ({ outputs }: Part): Shown[] =>
  outputs.flatMap((output) => (output.kind === "shown" ? [output.shown] : []));

function readPart(cell: Cell, failures: Failure[]): Part {
  const common = {
    anchor: `cell-${cell.id.replace(/[^\w-]/g, "-")}`,
    tags: new Set(tagsOf(cell)),
    attachments: {},
    outputs: [],
    failures: failures.filter((failure) => failure.cellId === cell.id),
  };
  if (cell.cell_type === "code") {
    return { ...common, code: cell.source, outputs: cell.outputs.map(readOutput) };
  }
  // A raw cell is meant for some other converter, whose language a reader should not meet.
  if (cell.cell_type === "raw") return common;
  return { ...common, prose: cell.source, attachments: cell.attachments ?? {} };
}

function readOutput(output: Output): PartOutput {
  if (output.output_type !== "display_data" && output.output_type !== "execute_result") {
    return { kind: "other", output };
  }
  const bundle = output.data[BUNDLE_MIME];
  if (bundle === undefined) return { kind: "other", output };
  const parsed = parseShown(bundle);
  return parsed.ok
    ? { kind: "shown", shown: parsed.shown }
    : { kind: "malformed", faults: parsed.faults };
}

/** The title is the first cell's `# ` line; without one the first cell is a part like any other. */
function takeTitle(first: Part | undefined): { title?: string; lead?: Part } {
  const prose = first?.prose;
  if (first === undefined || prose === undefined) return {};
  const heading = /^\s*#[ \t]+(.+?)[ \t]*#*[ \t]*(?:\r?\n|$)/.exec(prose);
  if (heading === null) return {};
  return { title: heading[1] as string, lead: { ...first, prose: prose.slice(heading[0].length) } };
}

function titleFromName(name: string): string {
  const words =
    name
      .replace(/^\d+[-_ ]*/, "")
      .replace(/[-_]+/g, " ")
      .trim() || name;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function metadataOf(notebook: Notebook): Record<string, unknown> {
  const described = notebook.metadata.plain_figures;
  return typeof described === "object" && described !== null
    ? (described as Record<string, unknown>)
    : {};
}

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");
