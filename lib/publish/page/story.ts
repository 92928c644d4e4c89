/**
 * A notebook as a page sees it: cells with their tags, prose, code and outputs, the title taken out
 * of the first one. Nothing here is HTML yet.
 */
import type { Cell, Failure, Notebook, Output } from "../../runner";
import { tagsOf } from "../../runner";
import {
  BUNDLE_MIME,
  chartOfFigure,
  parseShown,
  PLOTLY_MIME,
  readFigure,
  type Shown,
} from "../../display";
import { literalMarkdown } from "./literal";
import { findTitle, type Title, titleText } from "./title";
import type { PageContext } from "./types";

/** What one cell of the notebook has for its reader. */
export interface Part {
  /** Its number among the notebook's code cells, from 1, as `[3]` beside it in Jupyter. */
  number?: number;
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
  /** Markdown. */
  title: string;
  /** The title's prose cell without its title: who the page is for, what it covers. */
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
  const found = findTitle(notebook);
  let number = 0;
  const parts = notebook.cells.map((cell, index) => {
    const part = readPart(cell, context.failures);
    if (cell.cell_type === "code") part.number = number += 1;
    return found?.cell === index ? { ...part, prose: found.rest } : part;
  });
  const titled = found === undefined ? undefined : parts[found.cell];
  const isNote = (part: Part): boolean =>
    part.prose !== undefined && part.tags.has("content-note") && part !== titled;
  const contentNotes = parts.filter(isNote);
  const rest = parts.filter((part) => !isNote(part));
  const lead = rest.find(({ prose }) => prose !== undefined && prose.trim() !== "");
  const leads = titled !== undefined && (lead === titled || lead === undefined);
  const described = metadataOf(notebook);
  const values = { ...declaredValues(parts), ...context.parameters };
  return {
    title: titleFor(titleOf(found, context.name), textOf(described.title), values, context),
    ...(leads && { lead: titled }),
    contentNotes,
    parts: leads ? rest.filter((part) => part !== titled) : rest,
    audience: textOf(described.audience),
    summary: textOf(described.summary),
    values,
  };
}

const titleOf = (found: Title | undefined, name: string): string =>
  found !== undefined && titleText(found) !== "" ? found.markdown : titleFromName(name);

/**
 * The title names what the page was made for: the notebook says how in its metadata, as in "What do the
 * figures say about {area}?"; else the values that were set follow the title. Where none was set it is
 * the notebook's own, so that the page of a value is not called as that of the notebook.
 */
function titleFor(
  title: string,
  pattern: string,
  values: PageContext["parameters"],
  { parameters }: PageContext,
): string {
  const named = [...pattern.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string);
  const isSet = named.some((name) => Object.hasOwn(parameters, name));
  if (isSet && named.every((name) => Object.hasOwn(values, name))) {
    return pattern.replace(/\{(\w+)\}/g, (_, name: string) => literalMarkdown(values[name]));
  }
  const set = Object.values(parameters).map(literalMarkdown);
  const after = /[.?!]$/.test(title.trim()) ? " " : ": ";
  return set.length === 0 ? title : title + after + set.join(", ");
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
  if (bundle === undefined) {
    const figure = readFigure(output.data[PLOTLY_MIME]);
    if (figure === undefined) return { kind: "other", output };
    return { kind: "shown", shown: chartOfFigure(figure) };
  }
  const parsed = parseShown(bundle);
  return parsed.ok
    ? { kind: "shown", shown: parsed.shown }
    : { kind: "malformed", faults: parsed.faults };
}

/** In words that Markdown does not read as marks. */
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
