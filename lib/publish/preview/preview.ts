/** `figures preview`: pages in the browser that follow what is saved. */
import { dirname, relative, sep } from "node:path";

import { describeNotebook } from "../describe";
import { label, pageName } from "../jobs";
import type { Failure, Notebook, Run } from "../../runner";
import { LIB, NotebookError, readNotebook, runNotebook } from "../../runner";
import type { Edition, PageContext } from "../page/types";
import type { Project } from "../project";
import { codeHash, codeVersion, hashFolder } from "../project";
import { Workbench } from "./workbench";
import { LibCompiler } from "./compileLib";
import { RELOAD_SCRIPT } from "./reload";
import { PreviewServer } from "./server";
import { Watcher } from "./watch";

export interface PreviewOptions {
  project: Project;
  notebooks: string[];
  edition: Edition;
  port: number;
  timeoutSeconds: number;
  /** Whether to compile `lib` again when its sources change. */
  compile: boolean;
  tell: (line: string) => void;
}

export interface Preview {
  /** The address of the index. */
  address: string;
  close(): void;
}

interface Entry {
  path: string;
  /** The page's address on the server. */
  href: string;
  name: string;
  html?: Promise<string>;
  /** Counts the changes, so that what was begun before one is not told after it. */
  changes: number;
}

/** Starts the server; the returned `close` ends all that it started. */
export async function preview(options: PreviewOptions): Promise<Preview> {
  const previewer = new Previewer(options);
  const address = await previewer.start();
  return { address, close: () => previewer.close() };
}

class Previewer {
  readonly #entries: Entry[];
  readonly #workbench = new Workbench();
  readonly #server = new PreviewServer({ page: (path) => this.#page(path) });
  readonly #watcher = new Watcher((paths) => this.#changed(paths));
  readonly #compiler: LibCompiler | undefined;
  #codeHash = codeHash();
  #closed = false;

  constructor(private readonly options: PreviewOptions) {
    this.#entries = options.notebooks.map((path) => {
      const name = pageName(path, options.edition);
      return { path, name, href: `/${encodeURIComponent(name)}.html`, changes: 0 };
    });
    if (options.compile && LibCompiler.isPossible) this.#compiler = new LibCompiler(options.tell);
  }

  async start(): Promise<string> {
    const folders = new Set(this.#entries.map((entry) => dirname(entry.path)));
    for (const folder of folders) {
      this.#watcher.add(folder);
      this.#workbench.prepare(folder);
    }
    this.#watcher.add(this.options.project.data);
    // The folder above, since a full build takes the compiled one away for a moment.
    this.#watcher.add(LIB);
    return this.#server.listen(this.options.port);
  }

  close(): void {
    this.#closed = true;
    this.#compiler?.close();
    this.#watcher.close();
    this.#server.close();
    this.#workbench.close();
  }

  async #page(path: string): Promise<string | undefined> {
    if (path === "/") return this.#index();
    const entry = this.#entries.find(({ href }) => href === path);
    if (entry === undefined) return undefined;
    entry.html ??= this.#make(entry);
    return entry.html;
  }

  #changed(all: string[]): void {
    this.#compiler?.compile(all);
    // Sources of lib count as they are compiled, which may change nothing.
    const paths = all.filter((path) => !path.startsWith(LIB + sep));
    const hash = paths.length < all.length ? codeHash() : this.#codeHash;
    const newCode = hash !== this.#codeHash;
    this.#codeHash = hash;
    // A helper beside a notebook has been compiled by the worker that used it. Code of lib is loaded
    // anew for each notebook, but for the worker's own.
    const helper = paths.some((path) => /\.[cm]?[jt]s$/.test(path));
    if (newCode || helper) {
      this.#workbench.renew(all.some(isOfWorkers) ? "all" : helper ? "used" : "none");
    }
    const everything = newCode || paths.some((path) => !path.endsWith(".ipynb"));
    const shown = this.#server.shown();
    for (const entry of this.#entries) {
      if (!everything && !paths.includes(entry.path)) continue;
      entry.changes++;
      delete entry.html;
      if (shown.has(entry.href)) void this.#renew(entry);
    }
  }

  /** Makes a page again that somebody looks at. */
  async #renew(entry: Entry): Promise<void> {
    const started = performance.now();
    const html = this.#make(entry);
    entry.html = html;
    try {
      await html;
    } catch (error) {
      if (!this.#closed) this.options.tell(`${entry.name}: ${(error as Error).message}`);
      return;
    }
    if (this.#closed || entry.html !== html) return;
    this.#server.changed(entry.href);
    this.options.tell(`${entry.name}: ${((performance.now() - started) / 1000).toFixed(2)} s`);
  }

  async #make(entry: Entry): Promise<string> {
    const { renderPage } = await import("../page/index");
    const { changes } = entry;
    let notebook: Notebook;
    try {
      notebook = readNotebook(entry.path, label(entry.path));
    } catch (error) {
      if (!(error instanceof NotebookError)) throw error;
      const empty: Notebook = { nbformat: 4, nbformat_minor: 5, metadata: {}, cells: [] };
      const failures = [{ cell: 0, message: error.message }];
      return renderPage(empty, this.#context(entry.name, failures));
    }
    const run = await this.#workbench.use<Run>(dirname(entry.path), (session) =>
      runNotebook(notebook, session, this.options),
    );
    if (!this.#closed && entry.changes === changes) {
      for (const failure of run.failures) this.options.tell(`${entry.name}: ${failure.message}`);
    }
    const { root, outputs } = this.options.project;
    const place = { folder: dirname(entry.path), root, out: outputs };
    return renderPage(run.notebook, { ...this.#context(entry.name, run.failures), place });
  }

  async #index(): Promise<string> {
    const { renderIndex } = await import("../page/index");
    const { edition } = this.options;
    const entries = this.#entries.flatMap(({ path, href, name }) => {
      const listed = { href, name, edition, parameters: {}, failed: false };
      try {
        return [{ ...listed, ...describeNotebook(readNotebook(path), name) }];
      } catch {
        return [{ ...listed, title: name, summary: "", audience: "", failed: true }];
      }
    });
    return renderIndex(entries, this.#context("index", []));
  }

  #context(name: string, failures: Failure[]): PageContext {
    return {
      name,
      edition: this.options.edition,
      madeAt: new Date().toISOString().replace(/\.\d+Z$/, "Z"),
      ledgerHash: hashFolder(this.options.project.data),
      codeVersion: codeVersion(this.#codeHash),
      nodeVersion: process.version,
      parameters: {},
      failures,
      indexHref: "/",
      reloadScript: RELOAD_SCRIPT,
    };
  }
}

/** Whether a file of lib is of the worker's own program. */
const isOfWorkers = (path: string): boolean =>
  /(^|[\\/])publish[\\/]run[\\/]/.test(relative(LIB, path));
