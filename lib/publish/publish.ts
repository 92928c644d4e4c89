/** `figures publish`, from notebooks to pages. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";

import { withoutCollisions } from "./collisions";
import { Fingerprint } from "./cache/fingerprint";
import { PageStore } from "./cache/store";
import type { Failure } from "../runner";
import { Pool, tidyAfterPage, writeIfChanged } from "../runner";
import { refuseOthersFiles } from "./files/own";
import { takeOutputFolder } from "./files/folder";
import { hashFolder } from "./files/hashFolder";
import type { JobsWanted } from "./findJobs";
import { findJobs } from "./findJobs";
import type { Job } from "./jobs";
import { listedNotebook, notebooksOfPages, updateListing, writtenPages } from "./listing";
import type { Stamp, Workshop } from "./makePage";
import { makePage } from "./makePage";
import type { ExtraPage, IndexEntry } from "./page/types";
import type { Printing } from "./pdf/print";
import { printPages } from "./pdf/print";
import type { Project } from "./project";
import { codeHash, codeVersion } from "./project";

export interface PublishOptions extends JobsWanted {
  project: Project;
  out: string;
  /** Notebooks run at once. */
  jobs: number;
  fresh: boolean;
  isolated: boolean;
  /** Pages that no notebook makes; written and listed with those of the notebooks. */
  extras?: readonly ExtraPage[];
  /** Whether PDF files are made too, and of what. */
  pdf?: Printing;
  /** Told when work on a page begins, and how many there are. */
  onStart?: (name: string, total: number) => void;
  onPage: (page: Published, done: number, total: number) => void;
}

export interface Published {
  /** The notebook's path. */
  notebook: string;
  name: string;
  /** The page written; absent when there is none. */
  page?: string;
  unchanged: boolean;
  failures: Failure[];
  /** What someone who looks for something on the page should know. */
  notes: string[];
  seconds: number;
}

export interface Publication {
  pages: Published[];
  /** The list of pages; absent where none was to be made. */
  index?: string;
  /** The PDF files written, where any were asked for. */
  pdf?: string[];
  /** Why there are none. */
  pdfFailure?: string;
  /** Why the index could not be written; absent when it was. */
  indexFailure?: string;
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
    const publication = await publishInto(folder.path, pool, options);
    if (publication.index === undefined) folder.discard();
    return publication;
  } finally {
    stop();
    process.removeListener("exit", stop);
  }
}

async function publishInto(out: string, pool: Pool, options: PublishOptions): Promise<Publication> {
  const { project } = options;
  // Workers start while the parent reads what the pages are made from.
  if (options.fresh) pool.warmUp(options.notebooks);
  const code = codeHash();
  const stamp = stampOf(options, code);
  const workshop: Workshop = {
    project,
    out,
    pool,
    stamp,
    fresh: options.fresh,
    timeoutSeconds: options.timeoutSeconds,
    store: new PageStore(join(project.scratch, "pages")),
    fingerprint: new Fingerprint(project, stamp.ledgerHash, code),
    written: writtenPages(out),
    kept: [],
  };
  const extras = makeExtras(options.extras ?? [], workshop);
  // Whatever becomes of them is told with the index.
  extras.catch(() => {});
  const found = await findJobs(pool, options);
  const reserved = (options.extras ?? []).map(({ name }) => name);
  const earlier = notebooksOfPages(out, project.root);
  const { jobs, refused: colliding } = withoutCollisions(found.jobs, reserved, earlier);
  const refused = [...found.refused, ...colliding];
  const entries: (IndexEntry | undefined)[] = [];
  let done = 0;
  const pages = await pool.each(jobs, async (job, index): Promise<Published> => {
    const started = performance.now();
    options.onStart?.(job.name, jobs.length);
    const published = unpublished(job.label, job.name, []);
    try {
      const { description, ...made } = await makePage(job, workshop);
      Object.assign(published, made);
      entries[index] = indexEntry(job, project, made.failures.length > 0, description);
    } catch (error) {
      published.failures = [{ cell: 0, message: (error as Error).message }];
    }
    published.seconds = (performance.now() - started) / 1000;
    options.onPage(published, ++done, jobs.length);
    tidyAfterPage();
    return published;
  });
  const asNow = fingerprintNow(project);
  dropOutdated(workshop, asNow);
  workshop.store.prune();
  const index = join(out, "index.html");
  const unread = refused.map(({ label, name, failures }) => unpublished(label, name, failures));
  const publication: Publication = { pages: [...unread, ...pages] };
  if (jobs.length === 0) return publication;
  publication.index = index;
  try {
    const { renderIndex } = await import("./page/index");
    for (const made of await extras) writeExtra(made, workshop, asNow);
    refuseOthersFiles(index);
    const listed = entries.filter((entry) => entry !== undefined) as IndexEntry[];
    writeIfChanged(index, renderIndex(updateListing(out, listed), stamp, options.extras ?? []));
  } catch (error) {
    publication.indexFailure = (error as Error).message;
  }
  if (options.pdf !== undefined) await print(publication, options.pdf);
  return publication;
}

interface MadeExtra {
  extra: ExtraPage;
  html: string;
  key: string;
  isKept: boolean;
}

/** The pages that no notebook makes; one is made again when the code or the ledger has changed. */
async function makeExtras(extras: readonly ExtraPage[], workshop: Workshop): Promise<MadeExtra[]> {
  const { fingerprint, fresh, stamp, store } = workshop;
  // The first notebooks are begun before anything else is done.
  await nextTurn();
  const made: MadeExtra[] = [];
  for (const extra of extras) {
    const key = fingerprint.ofExtra(extra.name);
    const kept = fresh ? undefined : store.read(key);
    // oxlint-disable-next-line no-await-in-loop -- there are two
    const html = kept?.html ?? (await extra.html(stamp));
    made.push({ extra, html, key, isKept: kept !== undefined });
  }
  return made;
}

function writeExtra(
  { extra, html, key, isKept }: MadeExtra,
  { out, store, written }: Workshop,
  asNow: () => Fingerprint,
): void {
  const path = join(out, `${extra.name}.html`);
  refuseOthersFiles(path, written);
  writeIfChanged(path, html);
  if (!isKept && asNow().ofExtra(extra.name) === key) {
    const description = { title: extra.title, summary: extra.summary, audience: "" };
    store.write(key, { html, notebook: "", description, notes: [], files: [], environment: {} });
  }
}

/** Pages stand also where none can be printed. */
async function print(publication: Publication, printing: Printing): Promise<void> {
  try {
    const written = publication.pages.flatMap(({ page }) => page ?? []);
    publication.pdf = await printPages(written, printing);
  } catch (error) {
    publication.pdfFailure = (error as Error).message;
  }
}

/** What all is made from, as it is once the notebooks have run; looked at when first asked for. */
function fingerprintNow(project: Project): () => Fingerprint {
  let now: Fingerprint | undefined;
  return () => (now ??= new Fingerprint(project, hashFolder(project.data), codeHash()));
}

/** Code, ledger or helpers may have changed while notebooks ran: such pages are of neither state. */
function dropOutdated({ kept, store }: Workshop, asNow: () => Fingerprint): void {
  for (const { job, key } of kept) if (asNow().of(job) !== key) store.drop(key);
}

const unpublished = (notebook: string, name: string, failures: Failure[]): Published => ({
  notebook,
  name,
  unchanged: false,
  failures,
  notes: [],
  seconds: 0,
});

const stampOf = ({ project }: PublishOptions, code: string): Stamp => ({
  madeAt: new Date().toISOString().replace(/\.\d+Z$/, "Z"),
  ledgerHash: hashFolder(project.data),
  codeVersion: codeVersion(code),
  nodeVersion: process.version,
  indexHref: "index.html",
  ...(existsSync(join(project.notebooks, "about.ipynb")) && { aboutHref: "about.html" }),
});

const indexEntry = (
  job: Job,
  { root }: Project,
  failed: boolean,
  description: Pick<IndexEntry, "title" | "summary" | "audience" | "group" | "sketch">,
): IndexEntry => ({
  ...description,
  href: `${encodeURIComponent(job.name)}.html`,
  name: job.name,
  edition: job.edition,
  parameters: job.parameters,
  failed,
  notebook: listedNotebook(job.path, root),
});
