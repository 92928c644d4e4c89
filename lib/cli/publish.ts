/** `figures publish`: runs notebooks and writes their pages. */
import { availableParallelism } from "node:os";
import { basename, relative, resolve } from "node:path";

import type { Edition } from "../publish/page/types";
import { pageName } from "../publish/jobs";
import { ParameterError } from "../publish/parameters/parameters";
import { findProject } from "../publish/project";
import type { Publication, Published } from "../publish/publish";
import { publish } from "../publish/publish";
import { nearestNames } from "../tables/names";
import { areaKnownAs } from "./areaNames";
import { UsageError } from "./errors";
import { extraPages } from "./extraPages";
import { notebooksMeant } from "./notebooksMeant";
import { editionOf, parseOptions, settings } from "./options";
import { Progress } from "./progress";

const HELP = `Usage: figures publish [NOTEBOOK…] [OPTION]…

Runs the notebooks (all of the project's when none is named) and writes a page and the executed
notebook of each to outputs/, with an index. A notebook of notebooks/ may be named without folder
and ending.

  --edition NAME     analysis, briefing, lesson or slides (the notebook's own, mostly analysis)
  --set NAME=VALUE   gives a parameter of the notebook a value, or several: area=Norfolk,Kent
  --each NAME        a page for each value that the parameter can take
  --pdf              also a PDF of each page, by the Chromium, Chrome or Edge that is installed;
                     with --notes slides have their notes, with --answers a lesson has a second
                     file: its answers and the facilitator's note
  --out DIR          writes there instead of outputs/
  --jobs N           notebooks run at once
  --timeout SECONDS  stops a cell that runs longer (120)
  --fresh            runs notebooks that have not changed too
  --isolated         runs each notebook in a process of its own
  --json             prints a line of JSON for each page when it is made, and one for the index
  --verbose          shows the inner workings of errors

Exit status: 0 done, 1 a notebook has faults or a file cannot be read or written, 2 wrong usage.`;

const OPTIONS = {
  edition: { type: "string" },
  set: { type: "string", multiple: true },
  each: { type: "string" },
  pdf: { type: "boolean", default: false },
  notes: { type: "boolean", default: false },
  answers: { type: "boolean", default: false },
  out: { type: "string" },
  jobs: { type: "string" },
  timeout: { type: "string", default: "120" },
  fresh: { type: "boolean", default: false },
  isolated: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
} as const;

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseOptions(args, OPTIONS, HELP);
  const project = findProject();
  const named = positionals.length > 0;
  const notebooks = notebooksMeant(positionals, project);
  const edition = values.edition === undefined ? undefined : editionOf(values.edition);
  refuseSameNames(notebooks, edition);
  const json = values.json === true;
  const progress = new Progress(json ? process.stderr : process.stdout);
  const set = settings(values.set ?? []);
  if (values.each !== undefined && Object.hasOwn(set, values.each.trim())) {
    throw new UsageError(
      `--each ${values.each} makes a page for every value of it, --set ${values.each} for those that you name; give one of the two`,
    );
  }
  for (const option of ["notes", "answers"] as const) {
    if (values[option] === true && values.pdf !== true) {
      throw new UsageError(`--${option} says what a PDF holds: give --pdf as well`);
    }
  }
  stopOnSignals();
  const jobs = values.jobs === undefined ? usualJobs(notebooks.length) : whole("jobs", values.jobs);
  try {
    const publication = await publish({
      project,
      notebooks,
      named,
      ...(edition !== undefined && { edition }),
      set,
      ...(values.each !== undefined && { each: values.each }),
      nearest: nearestNames,
      knownAs: areaKnownAs,
      out: resolve(values.out ?? project.outputs),
      jobs,
      ...(values.pdf === true && {
        pdf: { notes: values.notes === true, answers: values.answers === true },
      }),
      timeoutSeconds: seconds(values.timeout ?? "120"),
      fresh: values.fresh === true,
      isolated: values.isolated === true,
      extras: extraPages(project.root),
      onStart: (name, total) => progress.start(name, total),
      onPage: (page, done, total) => {
        progress.done({ name: page.name, line: progressLine(page, done, total) }, done);
        if (json) printJson(page);
        const notes = notesOn(page);
        if (notes.length > 0) progress.clear();
        for (const note of notes) console.error(note);
      },
    }).finally(() => progress.end());
    return report(publication, json);
  } catch (error) {
    if (error instanceof ParameterError) throw new UsageError(error.message);
    throw error;
  }
}

/** Ctrl-C and the like: pages that are finished stay, nothing else is left. */
function stopOnSignals(): void {
  const statuses = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
  for (const [signal, status] of Object.entries(statuses)) {
    process.once(signal, () => {
      console.error(
        "figures publish: stopped. Pages already written are whole; the rest is as it was.",
      );
      process.exit(status);
    });
  }
}

function report(publication: Publication, json: boolean): number {
  const failed = publication.pages.filter((page) => page.failures.length > 0);
  for (const page of failed) {
    for (const failure of page.failures) console.error(failureLine(page, failure));
  }
  if (publication.indexFailure !== undefined) console.error(publication.indexFailure);
  if (publication.pdfFailure !== undefined) console.error(publication.pdfFailure);
  if (json) {
    const { pages, index, indexFailure } = publication;
    // What could not be read had no turn of its own.
    for (const page of pages.filter(({ seconds: taken }) => taken === 0)) printJson(page);
    if (index !== undefined) {
      printJson({ index, ...(indexFailure !== undefined && { indexFailure }) });
    }
  } else {
    const written = publication.pages.flatMap(({ page }) => page ?? []);
    // Where nothing was written there is nothing to open.
    if (written.length === 0) return 1;
    const printed = publication.pdf === undefined ? "" : `, ${publication.pdf.length} as PDF`;
    const toOpen = written.length === 1 ? written[0] : publication.index;
    console.log(
      `${written.length} ${written.length === 1 ? "page" : "pages"}${printed}. Open ${toOpen}`,
    );
  }
  const faults = [publication.indexFailure, publication.pdfFailure];
  return failed.length > 0 || faults.some((fault) => fault !== undefined) ? 1 : 0;
}

const printJson = (value: object): void => console.log(JSON.stringify(value));

function progressLine(page: Published, done: number, total: number): string {
  const state = page.failures.length > 0 ? "FAILED" : page.unchanged ? "unchanged" : "done";
  return `[${done}/${total}] ${page.name}: ${state}, ${page.seconds.toFixed(1)} s`;
}

/** What someone who looks for something on the page should know. */
function notesOn({ name, notebook, notes }: Published): string[] {
  const renamed =
    basename(notebook).toLowerCase() === "index.ipynb" && name !== "index"
      ? [`${notebook} is written as ${name}.html, because index.html is the list of pages.`]
      : [];
  return [...renamed, ...notes.map((note) => `${notebook}: ${note}`)];
}

function failureLine(page: Published, failure: Published["failures"][number]): string {
  if (failure.cell === 0) {
    return failure.message.includes(page.notebook)
      ? failure.message
      : `${page.notebook}: ${failure.message}`;
  }
  const line = failure.line === undefined ? "" : `, line ${failure.line}`;
  return `${page.notebook}, cell ${failure.cell}${line}: ${failure.message}`;
}

function whole(option: string, word: string): number {
  const number = Number(word);
  if (Number.isInteger(number) && number >= 1 && number <= 64) return number;
  throw new UsageError(`--${option} takes a whole number from 1 to 64, not "${word}"`);
}

function seconds(word: string): number {
  const number = Number(word);
  if (number > 0 && number <= 86_400) return number;
  throw new UsageError(`--timeout takes seconds, more than 0 and at most a day, not "${word}"`);
}

/** A second worker is worth its start from a handful of notebooks on. */
const usualJobs = (notebooks: number): number =>
  Math.max(1, Math.min(availableParallelism(), Math.ceil(notebooks / 3)));

function refuseSameNames(paths: string[], edition: Edition | undefined): void {
  const seen = new Map<string, string>();
  for (const path of paths) {
    const name = pageName(path, edition).toLowerCase();
    const other = seen.get(name);
    if (other !== undefined) {
      const [a, b] = [other, path].map((file) => relative(process.cwd(), file));
      throw new UsageError(`${a} and ${b} would both be written as ${name}.html; rename one`);
    }
    seen.set(name, path);
  }
}
