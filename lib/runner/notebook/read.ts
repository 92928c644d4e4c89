/**
 * Reads a Jupyter notebook, bringing it to nbformat 4.5, or refuses it with the reasons.
 */
import { readFileSync, statSync } from "node:fs";

import { systemReason } from "../files/errors";
import { decodeNotebook, notJson } from "./decode";
import { NotebookError } from "./error";
import { refuseOtherKernels } from "./kernel";
import type { Cell, MimeBundle, Notebook } from "./nbformat";

/**
 * Reads the notebook at `path`. Old outputs are dropped, since every cell is about to be run, and
 * cells without an id (notebooks older than 4.5) are given one that is the same each time. Messages
 * call the file `label`.
 *
 * @throws {NotebookError} naming the file, what was found and what was expected.
 */
export function readNotebook(path: string, label = path): Notebook {
  let bytes: Buffer;
  try {
    const found = statSync(path);
    // To open a pipe would wait for somebody to write to it, and a device may never end.
    if (!found.isFile() && !found.isDirectory()) {
      throw new NotebookError(`${label} cannot be read: it is a device or a pipe.`);
    }
    if (found.size > LARGEST) {
      throw new NotebookError(
        `${label} cannot be read: it is larger than ${LARGEST / 1e6} MB; clear its outputs and save it.`,
      );
    }
    bytes = readFileSync(path);
  } catch (error) {
    if (error instanceof NotebookError) throw error;
    const { code = "" } = error as NodeJS.ErrnoException;
    const why = READ_REASONS[code] ?? systemReason(error);
    throw new NotebookError(`${label} cannot be read: ${why}.`);
  }
  return parseNotebook(decodeNotebook(bytes, label), label);
}

/** Bytes of a notebook's file: ten times what one with many charts and pictures has. */
const LARGEST = 200_000_000;

const READ_REASONS: Record<string, string> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a folder",
  EACCES: "reading it is not permitted",
};

/** As {@link readNotebook}, from the file's text; `path` is for messages only. */
export function parseNotebook(text: string, path: string): Notebook {
  if (depthOf(text) > MOST_DEEP) {
    throw new NotebookError(
      `${path} is not a notebook: its JSON is nested more than ${MOST_DEEP} deep.`,
    );
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new NotebookError(`${path} is not a notebook: ${notJson(text, error)}.`);
  }
  if (!isObject(json)) {
    throw new NotebookError(`${path} is not a notebook: it holds ${kindOf(json)}, not an object.`);
  }
  const faults: string[] = [];
  refuseOtherFormats(json, path);
  const metadata = isObject(json.metadata) ? json.metadata : {};
  if (json.metadata !== undefined && !isObject(json.metadata)) {
    faults.push(`"metadata" is ${kindOf(json.metadata)}; an object was expected`);
  }
  refuseOtherKernels(metadata, path);
  if (!Array.isArray(json.cells)) {
    throw new NotebookError(
      `${path} is not a notebook: "cells" is ${kindOf(json.cells)}; a list was expected.`,
    );
  }
  const used = new Set<string>();
  const cells = json.cells.map((cell, index) => readCell(cell, index + 1, used, faults));
  if (faults.length > 0) {
    throw new NotebookError(`${path} is not a valid notebook: ${faults.join("; ")}.`);
  }
  return { nbformat: 4, nbformat_minor: 5, metadata, cells: cells as Cell[] };
}

/** No notebook comes near it; what walks its parts one within another would run out of stack. */
const MOST_DEEP = 1_000;

/**
 * How deep brackets stand within one another, texts left out. Read letter by letter: a picture of ten
 * million letters is more than a pattern can hold.
 */
function depthOf(text: string): number {
  let deepest = 0;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (letter === "[" || letter === "{") deepest = Math.max(deepest, ++depth);
    else if (letter === "]" || letter === "}") depth -= 1;
    else if (letter === '"') at = endOfText(text, at);
  }
  return deepest;
}

/** Where the text ends that begins at a quotation mark. */
function endOfText(text: string, from: number): number {
  for (let at = from + 1; ; at++) {
    at = text.indexOf('"', at);
    if (at < 0) return text.length;
    let backslashes = 0;
    while (text[at - 1 - backslashes] === "\\") backslashes += 1;
    if (backslashes % 2 === 0) return at;
  }
}

function refuseOtherFormats(json: Record<string, unknown>, path: string): void {
  const { nbformat } = json;
  if (nbformat === 4) return;
  if (nbformat === undefined) {
    throw new NotebookError(`${path} is not a notebook: it does not say its "nbformat".`);
  }
  const remedy =
    typeof nbformat === "number" && nbformat < 4
      ? " Open and save it in Jupyter, or run: jupyter nbconvert --to notebook --inplace FILE."
      : "";
  throw new NotebookError(
    `${path} is in notebook format ${JSON.stringify(nbformat)}; only format 4 can be run.${remedy}`,
  );
}

function readCell(
  json: unknown,
  number: number,
  used: Set<string>,
  faults: string[],
): Cell | undefined {
  const where = `item ${number} of "cells"`;
  if (!isObject(json)) {
    faults.push(`${where} is ${kindOf(json)}; an object was expected`);
    return undefined;
  }
  const source = joinedText(json.source);
  if (source === undefined) {
    faults.push(`the source of ${where} is neither text nor a list of lines`);
  }
  const id = uniqueId(json.id, number, used);
  const metadata = isObject(json.metadata) ? json.metadata : {};
  // As some editors on Windows save it; cells are counted in lines, and so is prose.
  const common = { id, metadata, source: (source ?? "").replace(/\r\n?/g, "\n") };
  switch (json.cell_type) {
    case "code":
      return { cell_type: "code", ...common, outputs: [], execution_count: null };
    case "markdown":
    case "raw":
      return {
        cell_type: json.cell_type,
        ...common,
        ...(isObject(json.attachments) && { attachments: wholeOnes(json.attachments) }),
      };
    default:
      faults.push(
        `the type of ${where} is ${JSON.stringify(json.cell_type)}; code, markdown or raw was expected`,
      );
      return undefined;
  }
}

/** Attachments that hold something; one that is null is as good as none. */
function wholeOnes(attachments: Record<string, unknown>): Record<string, MimeBundle> {
  return Object.fromEntries(
    Object.entries(attachments).filter(([, bundle]) => isObject(bundle)),
  ) as Record<string, MimeBundle>;
}

/** nbformat 4.5: 1 to 64 of these characters, no two alike in a notebook. */
const ID = /^[a-zA-Z0-9_-]{1,64}$/;

function uniqueId(given: unknown, number: number, used: Set<string>): string {
  const own = typeof given === "string" && ID.test(given) && !used.has(given);
  let id = own ? given : `cell-${number}`;
  for (let again = 2; used.has(id); again++) id = `cell-${number}-${again}`;
  used.add(id);
  return id;
}

function joinedText(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (Array.isArray(value) && value.every((line) => typeof line === "string")) {
    return value.join("");
  }
  return undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function kindOf(value: unknown): string {
  if (value === undefined) return "missing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
