/** What is to be run: one job for each page. */
import { basename, relative } from "node:path";

import type { ShownParameter } from "../display/bundle";
import { slug } from "../display/slug";
import type { Notebook } from "../runner";
import { notebookPage } from "./page/links";
import type { Edition } from "./page/types";
import { EDITIONS } from "./page/types";
import type { KnownAs, Nearest, Parameters, ParameterValue } from "./parameters/parameters";
import {
  ParameterError,
  findParameter,
  isParametersCell,
  parameterValues,
} from "./parameters/parameters";

export interface Job {
  /** The notebook's file. */
  path: string;
  /** Its path as messages name it: from the current folder. */
  label: string;
  notebook: Notebook;
  /** The page's file name without `.html`. */
  name: string;
  edition: Edition;
  /** Values set for it; those not set keep the notebook's own. */
  parameters: Parameters;
  /** What the notebook said of its parameters. */
  declared: readonly ShownParameter[];
}

export interface Wanted {
  /** The edition asked for; without one each notebook has its own. */
  edition?: Edition;
  /** `--set`: words as given, by parameter; a page for each. */
  set: Record<string, string[]>;
  /** `--each`: the parameter of which every value gets a page. */
  each?: string;
  /** How a mistyped value is answered. */
  nearest: Nearest;
  /** The value that a word is a shorter or another name of: "Norfolk" for "Norfolk Constabulary". */
  knownAs?: KnownAs;
}

export const label = (path: string): string => {
  const from = relative(process.cwd(), path);
  return from.startsWith("..") ? path : from;
};

/** The page's name: the notebook's, with the edition unless it is the usual one or the notebook's own. */
export function pageName(path: string, edition: Edition | undefined): string {
  const name = basename(path).replace(/\.ipynb$/i, "");
  const usual = edition === undefined || edition === "analysis";
  return usual ? notebookPage(name) : `${name}-${edition}`;
}

/** What a notebook's metadata asks for: `{ "plain_figures": { "editions": ["lesson"], "each": "area" } }`. */
function asked(notebook: Notebook): { edition: Edition; each?: string } {
  const own = notebook.metadata.plain_figures as Record<string, unknown> | undefined;
  const [first] = Array.isArray(own?.editions) ? (own!.editions as unknown[]) : [];
  return {
    edition: EDITIONS.find((edition) => edition === first) ?? "analysis",
    ...(typeof own?.each === "string" && { each: own!.each as string }),
  };
}

/** The edition that was asked for, or else the notebook's own. */
export const editionFor = (notebook: Notebook, wanted: Edition | undefined): Edition =>
  wanted ?? asked(notebook).edition;

/** The parameter of which every value has a page when the whole project is published. */
export const ownEach = (notebook: Notebook): string | undefined => asked(notebook).each;

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
  const base: Job = {
    path,
    label: from,
    notebook,
    name: pageName(path, wanted.edition),
    edition: editionFor(notebook, wanted.edition),
    parameters: {},
    declared,
  };
  let jobs = [base];
  for (const [name, words] of Object.entries(wanted.set)) {
    const parameter = findParameter(declared, name, from);
    jobs = forEach(jobs, name, parameterValues(parameter, words, from, wanted));
  }
  if (wanted.each === undefined) return jobs;
  const { name, values } = findParameter(declared, wanted.each, from);
  if (values.length === 0) {
    throw new ParameterError(`${from} does not say which values ${name} can take.`);
  }
  return forEach(jobs, name, values);
}

/** Each job once for each value, which stands in the name of its page. */
function forEach(jobs: Job[], name: string, values: readonly ParameterValue[]): Job[] {
  const used = new Set<string>();
  const named = values.map((value) => ({ value, part: uniqueSlug(String(value), used) }));
  return jobs.flatMap((job) =>
    named.map(({ value, part }) => ({
      ...job,
      name: `${job.name}-${part}`,
      parameters: { ...job.parameters, [name]: value },
    })),
  );
}

/** A value as part of a file name, told from the others that are in use. */
function uniqueSlug(value: string, used: Set<string>): string {
  const plain = slug(value, "value");
  let unique = plain;
  for (let again = 2; used.has(unique); again++) unique = `${plain}-${again}`;
  used.add(unique);
  return unique;
}
