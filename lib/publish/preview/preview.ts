/** `figures preview`: pages in the browser that follow what is saved. */
import { dirname, relative, sep } from "node:path";

import { LIB, readNotebook } from "../../runner";
import { describeNotebook } from "../describe";
import type { IndexContext } from "../page/types";
import type { Edition } from "../page/types";
import type { KnownAs, Nearest } from "../parameters/parameters";
import type { Project } from "../project";
import { hashFolder } from "../files/hashFolder";
import { codeHash, codeVersion } from "../project";
import { CHANGED, previewScript } from "./client";
import { LibCompiler } from "./compileLib";
import { NotebookPages, type Words } from "./notebookPages";
import { PreviewServer } from "./server";
import { Watcher } from "./watch";
import { Workbench } from "./workbench";

export interface PreviewOptions {
  project: Project;
  notebooks: string[];
  /** The edition asked for; without one each notebook has its own. */
  edition?: Edition;
  /** Values to begin with: words as given, by parameter. */
  set: Record<string, string>;
  nearest: Nearest;
  knownAs?: KnownAs;
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

/** Starts the server; the returned `close` ends all that it started. */
export async function preview(options: PreviewOptions): Promise<Preview> {
  const previewer = new Previewer(options);
  const address = await previewer.start();
  return { address, close: () => previewer.close() };
}

class Previewer {
  readonly #notebooks: NotebookPages[];
  readonly #workbench = new Workbench();
  readonly #server = new PreviewServer({
    page: (path, query) => this.#page(path, query),
    waits: (shown) => void this.#tellFault(shown),
  });
  readonly #watcher = new Watcher((paths) => this.#changed(paths));
  readonly #compiler: LibCompiler | undefined;
  #codeHash = codeHash();
  #closed = false;

  constructor(private readonly options: PreviewOptions) {
    const context = (): IndexContext & { indexHref: string } => ({
      ...this.#stamp(),
      indexHref: "/",
    });
    this.#notebooks = options.notebooks.map(
      (path) => new NotebookPages(path, options, this.#workbench, context),
    );
    if (options.compile && LibCompiler.isPossible) this.#compiler = new LibCompiler(options.tell);
  }

  /** @throws {ParameterError} for a value to begin with that is none. */
  async start(): Promise<string> {
    const folders = new Set(this.#notebooks.map(({ path }) => dirname(path)));
    for (const folder of folders) {
      this.#watcher.add(folder);
      this.#workbench.prepare(folder);
    }
    this.#watcher.add(this.options.project.data);
    // The folder above, since a full build takes the compiled one away for a moment.
    this.#watcher.add(LIB);
    if (Object.keys(this.options.set).length > 0) {
      await Promise.all(this.#notebooks.map((notebook) => notebook.page(this.options.set)));
    }
    return this.#server.listen(this.options.port);
  }

  close(): void {
    this.#closed = true;
    this.#compiler?.close();
    this.#watcher.close();
    this.#server.close();
    this.#workbench.close();
  }

  async #page(path: string, query: URLSearchParams): Promise<string | undefined> {
    if (path === "/") return this.#index();
    const notebook = this.#notebooks.find(({ href }) => href === path);
    return notebook?.page(this.#words(query));
  }

  /** What the address asks for, over what the command was given. */
  #words(query: URLSearchParams): Words {
    return { ...this.options.set, ...Object.fromEntries(query) };
  }

  #changed(all: string[]): void {
    const compiled = this.#compiler?.compile(all) ?? false;
    // Sources of lib count as they are compiled, which may change nothing.
    const paths = all.filter((path) => !path.startsWith(LIB + sep));
    const hash = compiled || paths.length < all.length ? codeHash() : this.#codeHash;
    const newCode = hash !== this.#codeHash;
    this.#codeHash = hash;
    // A helper beside a notebook has been compiled by the worker that used it. Code of lib is loaded
    // anew for each notebook, but for the worker's own.
    const helper = paths.some((path) => /\.[cm]?[jt]s$/.test(path));
    if (newCode || helper) {
      this.#workbench.renew(all.some(isOfWorkers) ? "all" : helper ? "used" : "none");
    }
    const everything = newCode || paths.some((path) => !path.endsWith(".ipynb"));
    const shown = [...this.#server.shown()].map((address) => ({ address, ...parts(address) }));
    for (const notebook of this.#notebooks) {
      // By the way from one to the other: Windows may write the same path with other letters.
      if (!everything && !paths.some((path) => relative(path, notebook.path) === "")) continue;
      const watched = shown.filter(({ path }) => path === notebook.href);
      notebook.change(watched.map(({ query }) => this.#words(query)));
      for (const { address, query } of watched) void this.#renew(notebook, address, query);
    }
  }

  /** Makes a page again that somebody looks at; one that fails leaves the good one in its place. */
  async #renew(notebook: NotebookPages, address: string, query: URLSearchParams): Promise<void> {
    const started = performance.now();
    try {
      const renewed = await notebook.renew(this.#words(query));
      if (this.#closed || renewed === "outdated") return;
      const { fault } = renewed;
      this.#server.send(address, fault === undefined ? CHANGED : JSON.stringify(fault));
      const seconds = ((performance.now() - started) / 1000).toFixed(2);
      this.options.tell(`${notebook.name}: ${seconds} s`);
    } catch (error) {
      if (!this.#closed) this.options.tell(`${notebook.name}: ${(error as Error).message}`);
    }
  }

  /** A page that is opened while the newest save fails is an older one, and says so. */
  async #tellFault(address: string): Promise<void> {
    const { path, query } = parts(address);
    const notebook = this.#notebooks.find(({ href }) => href === path);
    const fault = await notebook?.fault(this.#words(query));
    if (fault !== undefined && !this.#closed) this.#server.send(address, JSON.stringify(fault));
  }

  async #index(): Promise<string> {
    const { renderIndex } = await import("../page/index");
    const entries = this.#notebooks.map(({ path, href, name, edition }) => {
      const listed = { href, name, edition, parameters: {}, failed: false };
      try {
        return { ...listed, ...describeNotebook(readNotebook(path), name) };
      } catch {
        return { ...listed, title: name, summary: "", audience: "", failed: true };
      }
    });
    return renderIndex(entries, { ...this.#stamp(), reloadScript: previewScript([]) });
  }

  #stamp(): IndexContext {
    return {
      madeAt: new Date().toISOString().replace(/\.\d+Z$/, "Z"),
      ledgerHash: hashFolder(this.options.project.data),
      codeVersion: codeVersion(this.#codeHash),
      nodeVersion: process.version,
    };
  }
}

function parts(address: string): { path: string; query: URLSearchParams } {
  const [path = "/", search = ""] = address.split("?");
  return { path, query: new URLSearchParams(search) };
}

/** Whether a file of lib is of the worker's own program. */
const isOfWorkers = (path: string): boolean =>
  /^(?:dist[\\/])?runner[\\/]/.test(relative(LIB, path));
