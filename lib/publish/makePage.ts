/** Makes one page: from what was kept of it, or by running the notebook. */
import { dirname, extname, join } from "node:path";

import { environmentState } from "./cache/environment";
import { statesSince } from "./cache/files";
import type { Fingerprint } from "./cache/fingerprint";
import type { PageStore } from "./cache/store";
import type { Description } from "./describe";
import { describeNotebook } from "./describe";
import { failedCopy } from "./failedCopy";
import { isHashed } from "./files/hashFolder";
import { refuseOthersFiles } from "./files/own";
import type { Failure, Pool } from "../runner";
import { isWithin, LIB, namesNoKernel, notebookText, runNotebook, writeIfChanged } from "../runner";
import type { Job } from "./jobs";
import { learnersCopy } from "./learnersCopy";
import type { PageContext } from "./page/types";
import { withParameters } from "./parameters/parameters";
import type { Project } from "./project";

/** What all pages of a run have in common. */
export type Stamp = Omit<PageContext, "name" | "edition" | "parameters" | "failures">;

export interface Workshop {
  project: Project;
  out: string;
  pool: Pool;
  stamp: Stamp;
  timeoutSeconds: number;
  fresh: boolean;
  store: PageStore;
  fingerprint: Fingerprint;
  /** Names of pages that earlier runs wrote. */
  written: ReadonlySet<string>;
  /** What was put into the store by this run. */
  kept: { job: Job; key: string }[];
}

export interface Made {
  page: string;
  description: Description;
  failures: Failure[];
  /** What someone who looks for something on the page should know. */
  notes: string[];
  /** Whether nothing that it is made from had changed. */
  unchanged: boolean;
}

/** Writes the page and the executed notebook. @throws An error that says why one was not written. */
export async function makePage(job: Job, workshop: Workshop): Promise<Made> {
  const { store, fingerprint, stamp } = workshop;
  const key = fingerprint.of(job);
  const kept = workshop.fresh ? undefined : store.read(key);
  if (kept !== undefined && (kept.out === undefined || kept.out === workshop.out)) {
    const page = writeBoth(job, kept.html, kept.notebook, workshop);
    const { description, notes } = kept;
    return { page, description, notes, failures: [], unchanged: true };
  }
  let began = 0;
  const running = workshop.pool.use(dirname(job.path), (session) => {
    began = Date.now();
    const notebook = withParameters(job.notebook, job.parameters, job.declared);
    return runNotebook(notebook, session, workshop);
  });
  // The page writer is loaded while the notebook runs in its own process.
  const [run, { drawPage }] = await Promise.all([running, pageWriter()]);
  const { failures } = run;
  const place = { folder: dirname(job.path), root: rootOf(job, workshop), out: workshop.out };
  const context = {
    ...stamp,
    name: job.name,
    edition: job.edition,
    parameters: job.parameters,
    failures,
    place,
  };
  const { html, leftOut, reads } = drawPage(run.notebook, context);
  const notes = leftOut.map((what) => `left out of the page: ${what}.`);
  if (namesNoKernel(job.notebook)) notes.unshift("it names no kernel, and was run as TypeScript.");
  const notebook = notebookText(failedCopy(learnersCopy(run.notebook), failures));
  const description = describeNotebook(run.notebook, job.name);
  const page = writeBoth(job, html, notebook, workshop);
  if (failures.length === 0 && run.reads !== undefined) {
    const others = [...run.reads.files, ...reads].filter(
      (path) => !coveredByKey(path, job, workshop),
    );
    const files = statesSince(began, others);
    if (files !== undefined) {
      const environment = environmentState(run.reads.variables);
      const out = reads.length === 0 ? {} : { out: workshop.out };
      store.write(key, { html, notebook, description, notes, files, environment, ...out });
      workshop.kept.push({ job, key });
    }
  }
  return { page, description, notes, failures, unchanged: false };
}

async function pageWriter(): Promise<typeof import("./page/index")> {
  const writer = await import("./page/index");
  writer.prepareToDraw();
  return writer;
}

/** The folder that a page's links and pictures may come from. */
function rootOf({ path }: Job, { project }: Workshop): string {
  const folder = dirname(path);
  return isWithin(project.root, folder) ? project.root : folder;
}

function writeBoth(
  job: Job,
  html: string,
  notebook: string,
  { out, pool, written }: Workshop,
): string {
  const page = join(out, `${job.name}.html`);
  refuseOthersFiles(page, written);
  const guard = (path: string): void => pool.watchdog.guardFile(path);
  writeIfChanged(page, html, guard);
  writeIfChanged(join(out, `${job.name}.ipynb`), notebook, guard);
  return page;
}

/** Whether the key of the page changes with the file. */
function coveredByKey(path: string, job: Job, { project }: Workshop): boolean {
  if (isWithin(join(LIB, "dist"), path) || isHashed(project.data, path)) return true;
  return isHashed(dirname(job.path), path) && extname(path) !== ".ipynb";
}
