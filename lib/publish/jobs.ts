/** What is to be run: one job for each page. */
import { basename, relative } from "node:path";

import type { ShownParameter } from "../display/bundle";
import type { Notebook } from "../runner";
import { notebookPage } from "./page/links";
import type { Edition } from "./page/types";
import type { Nearest, Parameters } from "./parameters/parameters";
import {
  ParameterError,
  findParameter,
  isParametersCell,
  parameterValue,
} from "./parameters/parameters";

export interface Job {
  /** The notebook's file. */
  path: string;
  /** Its path as messages name it: from the current folder. */
  label: string;
  notebook: Notebook;
  /** The page's file name without `.html`. */
  name: string;
  /** Values set for it; those not set keep the notebook's own. */
  parameters: Parameters;
}

export interface Wanted {
  edition: Edition;
  /** `--set`: words as given, by parameter. */
  set: Record<string, string>;
  /** `--each`: the parameter of which every value gets a page. */
  each?: string;
  /** How a mistyped value is answered. */
  nearest: Nearest;
}

export const label = (path: string): string => {
  const from = relative(process.cwd(), path);
  return from.startsWith("..") ? path : from;
};

/** The page's name: the notebook's, with the edition unless it is the usual one. */
export function pageName(path: string, edition: Edition): string {
  const name = basename(path).replace(/\.ipynb$/i, "");
  return edition === "analysis" ? notebookPage(name) : `${name}-${edition}`;
}

export const wantsParameters = (wanted: Wanted): boolean =>
  wanted.each !== undefined || Object.keys(wanted.set).length > 0;

export const hasParameters = (notebook: Notebook): boolean => notebook.cells.some(isParametersCell);

/** The jobs of one notebook, from the parameters that it declares. @throws {ParameterError} */
export function jobsOf(
  path: string,
  notebook: Notebook,
  wanted: Wanted,
  declared: ShownParameter[],
): Job[] {
  const from = label(path);
  const parameters: Parameters = {};
  for (const [name, word] of Object.entries(wanted.set)) {
    parameters[name] = parameterValue(
      findParameter(declared, name, from),
      word,
      from,
      wanted.nearest,
    );
  }
  const base = { path, label: from, notebook, name: pageName(path, wanted.edition), parameters };
  if (wanted.each === undefined) return [base];
  const { name, values } = findParameter(declared, wanted.each, from);
  if (values.length === 0) {
    throw new ParameterError(`${from} does not say which values ${name} can take.`);
  }
  const slugs = new Set<string>();
  return values.map((value) => ({
    ...base,
    name: `${base.name}-${uniqueSlug(String(value), slugs)}`,
    parameters: { ...parameters, [name]: value },
  }));
}

/** A value as part of a file name: plain letters, digits and hyphens. */
function uniqueSlug(value: string, used: Set<string>): string {
  const plain = value
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
  let slug = plain || "value";
  for (let again = 2; used.has(slug); again++) slug = `${plain || "value"}-${again}`;
  used.add(slug);
  return slug;
}
