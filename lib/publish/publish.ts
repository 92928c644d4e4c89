/** `figures publish`, from notebooks to pages. */
import { dirname, join } from "node:path";

import { describeNotebook } from "./describe";
import { writeWhole } from "./files/atomic";
import { takeOutputFolder } from "./files/folder";
import type { Job, Wanted } from "./jobs";
import { hasParameters, jobsOf, label, pageName, wantsParameters } from "./jobs";
import type { Notebook } from "./notebook/nbformat";
import { NotebookError, readNotebook } from "./notebook/read";
import { notebookText } from "./notebook/write";
import type { Failure, IndexEntry, PageContext } from "./page/types";
import { ParameterError, declaredParameters, isParametersCell } from "./parameters/parameters";
import { withParameters } from "./parameters/parameters";
import type { Project } from "./project";
import { codeVersion, hashFolder } from "./project";
import { runNotebook } from "./run/notebook";
import { Pool } from "./run/pool";

export interface PublishOptions extends Wanted {
  project: Project;
  /** Files, in the order of the index. */
  notebooks: string[];
  /** Whether the notebooks were named; those not named may lack a parameter that was set. */
  named: boolean;
  out: string;
  jobs: number;
  timeoutSeconds: number;
  fresh: boolean;
  isolated: boolean;
  onPage: (page: Published, done: number, total: number) => void;
}

export interface Published {
  /** The notebook's path. */
  notebook: string;
  name: string;
  /** The page written, or `undefined` when there is none. */
  page?: string;
  failures: Failure[];
  seconds: number;
}

export interface Publication {
  pages: Published[];
  index: string;
}

/** Runs the notebooks and writes their pages. @throws {ParameterError} for a value that is none. */
export async function publish(options: PublishOptions): Promise<Publication> {
  const folder = takeOutputFolder(options.out);
  const pool = new Pool(options);
  pool.watchdog.guardFile(folder.lock);
  const stop = (): void => {
    pool.close();
    folder.release();
  };
  process.once("exit", stop);
  try {
    return await publishInto(folder.path, pool, options);
  } finally {
    stop();
    process.removeListener("exit", stop);
  }
}

async function publishInto(out: string, pool: Pool, options: PublishOptions): Promise<Publication> {
  const stamp = {
    madeAt: new Date().toISOString().replace(/\.\d+Z$/, "Z"),
    ledgerHash: hashFolder(options.project.data),
    codeVersion: codeVersion(),
    nodeVersion: process.version,
    edition: options.edition,
    indexHref: "index.html",
  };
  const first = options.notebooks[0];
  if (first !== undefined) pool.warmUp(dirname(first), options.notebooks.length);
  const { jobs, refused } = await findJobs(pool, options);
  const entries: (IndexEntry | undefined)[] = [];
  const { renderIndex, renderPage } = await import("./page/index");
  let done = 0;
  const pages = await pool.each(jobs, async (job, index): Promise<Published> => {
    const started = performance.now();
    const run = await pool.use(dirname(job.path), (session) =>
      runNotebook(withParameters(job.notebook, job.parameters), session, options),
    );
    const context: PageContext = {
      ...stamp,
      name: job.name,
      parameters: job.parameters,
      failures: run.failures,
    };
    const published: Published = {
      notebook: job.label,
      name: job.name,
      failures: run.failures,
      seconds: 0,
    };
    try {
      const page = join(out, `${job.name}.html`);
      const guard = (path: string): void => pool.watchdog.guardFile(path);
      writeWhole(page, renderPage(run.notebook, context), guard);
      writeWhole(join(out, `${job.name}.ipynb`), notebookText(run.notebook), guard);
      published.page = page;
      entries[index] = indexEntry(job, run.notebook, context);
    } catch (error) {
      published.failures = [...run.failures, { cell: 0, message: (error as Error).message }];
    }
    published.seconds = (performance.now() - started) / 1000;
    options.onPage(published, ++done, jobs.length);
    return published;
  });
  const index = join(out, "index.html");
  const listed = entries.filter((entry) => entry !== undefined) as IndexEntry[];
  writeWhole(index, renderIndex(listed, stamp));
  return { pages: [...refused, ...pages], index };
}

function indexEntry(job: Job, notebook: Notebook, context: PageContext): IndexEntry {
  return {
    href: `${encodeURIComponent(job.name)}.html`,
    name: job.name,
    edition: context.edition,
    parameters: job.parameters,
    failed: context.failures.length > 0,
    ...describeNotebook(notebook, job.name),
  };
}

/** One job a page. Notebooks that cannot be read are told apart, and the others go on. */
async function findJobs(
  pool: Pool,
  options: PublishOptions,
): Promise<{ jobs: Job[]; refused: Published[] }> {
  const refused: Published[] = [];
  const refuse = (path: string, failures: Failure[]): Job[] => {
    refused.push({
      notebook: label(path),
      name: pageName(path, options.edition),
      failures,
      seconds: 0,
    });
    return [];
  };
  const found = await pool.each(options.notebooks, async (path) => {
    let notebook: Notebook;
    try {
      notebook = readNotebook(path);
    } catch (error) {
      if (!(error instanceof NotebookError)) throw error;
      return refuse(path, [{ cell: 0, message: error.message }]);
    }
    if (!wantsParameters(options)) return jobsOf(path, notebook, options, []);
    if (!hasParameters(notebook)) {
      if (!options.named)
        return jobsOf(path, notebook, { ...options, set: {}, each: undefined }, []);
      throw new ParameterError(
        `${label(path)} takes no parameters: it has no cell tagged parameters.`,
      );
    }
    const probe = await pool.use(dirname(path), (session) =>
      runNotebook(notebook, session, { ...options, stopAfter: isParametersCell }),
    );
    if (probe.failures.length > 0) return refuse(path, probe.failures);
    return jobsOf(path, notebook, options, declaredParameters(probe.notebook));
  });
  const jobs = found.flat();
  if (
    wantsParameters(options) &&
    refused.length === 0 &&
    !options.notebooks.some((path) => hasParameters(readNotebook(path)))
  ) {
    throw new ParameterError("None of the notebooks takes parameters.");
  }
  return { jobs, refused };
}
