/** The pages of one previewed notebook: one for each set of values that somebody has asked for. */
import { dirname } from "node:path";

import type { ShownParameter } from "../../display";
import type { Failure, Notebook, Run } from "../../runner";
import { failurePlace, NotebookError, readNotebook, runNotebook } from "../../runner";
import { editionFor, label, pageName } from "../jobs";
import type { Edition, PageContext } from "../page/types";
import {
  declaredParameters,
  findParameter,
  isParametersCell,
  type Parameters,
  parameterValues,
  withParameters,
} from "../parameters/parameters";
import type { PreviewOptions } from "./preview";
import { previewScript } from "./client";
import type { Workbench } from "./workbench";

/** A page as it was made, and what failed while its notebook ran. */
interface Made {
  html: string;
  failures: Failure[];
}

/** A page that was asked for. */
interface Wanted {
  /** The newest, which may still be made. */
  made: Promise<Made>;
  /** The last one whose notebook ran to its end. */
  good?: Made;
}

export type Words = Record<string, string>;

/** More values than anybody goes to and fro between; each page is half a megabyte. */
const MOST_PAGES = 24;

const EMPTY: Notebook = { nbformat: 4, nbformat_minor: 5, metadata: {}, cells: [] };

export class NotebookPages {
  readonly name: string;
  /** The page's address on the server. */
  readonly href: string;
  /** Counts the changes, so that what was begun before one is not told after it. */
  #changes = 0;
  #declared: ShownParameter[] = [];
  readonly #pages = new Map<string, Wanted>();

  constructor(
    readonly path: string,
    private readonly options: PreviewOptions,
    private readonly workbench: Workbench,
    private readonly context: () => Omit<
      PageContext,
      "name" | "edition" | "parameters" | "failures"
    >,
  ) {
    this.name = pageName(path, options.edition);
    this.href = `/${encodeURIComponent(this.name)}.html`;
  }

  /** The notebook's own edition where none was asked for; the usual one while it cannot be read. */
  get edition(): Edition {
    try {
      return editionFor(readNotebook(this.path), this.options.edition);
    } catch {
      return this.options.edition ?? "analysis";
    }
  }

  /** The page for these values: the last good one while the newest fails. @throws {ParameterError} */
  async page(words: Words): Promise<string> {
    const key = keyOf(words);
    const changes = this.#changes;
    const kept = this.#pages.get(key) ?? this.#begin(key, words);
    const made = await kept.made;
    // What was under way when something changed is of no use.
    if (this.#changes !== changes) return this.page(words);
    return (made.failures.length > 0 ? (kept.good ?? made) : made).html;
  }

  /** What is wrong with the newest page while an older one is shown. */
  async fault(words: Words): Promise<string | undefined> {
    const kept = this.#pages.get(keyOf(words));
    const made = await kept?.made.catch(() => undefined);
    if (kept?.good === undefined || made === undefined || made === kept.good) return undefined;
    return made.failures[0] === undefined ? undefined : told(made.failures[0]);
  }

  /** What the pages are made from has changed: all but those that are shown are forgotten. */
  change(shown: Words[]): void {
    this.#changes++;
    const keys = new Set(shown.map(keyOf));
    for (const key of this.#pages.keys()) if (!keys.has(key)) this.#pages.delete(key);
  }

  /**
   * Makes a page again that somebody looks at. Gives the failure when the good one stays,
   * `undefined` when there is a new one, and "outdated" when something has changed meanwhile.
   */
  async renew(words: Words): Promise<{ fault?: string } | "outdated"> {
    const changes = this.#changes;
    const key = keyOf(words);
    const wanted = this.#begin(key, words, this.#pages.get(key)?.good);
    const made = await wanted.made;
    if (this.#changes !== changes) return "outdated";
    const [failure] = made.failures;
    return failure !== undefined && wanted.good !== undefined && wanted.good !== made
      ? { fault: told(failure) }
      : {};
  }

  #begin(key: string, words: Words, good?: Made): Wanted {
    const wanted: Wanted = { made: this.#make(words), ...(good && { good }) };
    this.#pages.delete(key);
    this.#pages.set(key, wanted);
    for (const oldest of this.#pages.keys()) {
      if (this.#pages.size <= MOST_PAGES) break;
      this.#pages.delete(oldest);
    }
    wanted.made.then(
      (made) => {
        if (made.failures.length === 0) wanted.good = made;
      },
      // A value that is none is told to whoever asked, each time.
      () => this.#pages.delete(key),
    );
    return wanted;
  }

  async #make(words: Words): Promise<Made> {
    const { renderPage } = await import("../page/index");
    const changes = this.#changes;
    let notebook: Notebook;
    try {
      notebook = readNotebook(this.path, label(this.path));
    } catch (error) {
      if (!(error instanceof NotebookError)) throw error;
      const failures = [{ cell: 0, message: error.message }];
      const context = {
        ...this.#context({}, failures),
        edition: this.options.edition ?? "analysis",
      };
      return { html: renderPage(EMPTY, context), failures };
    }
    const parameters = await this.#parameters(notebook, words);
    const set = withParameters(notebook, parameters, this.#declared);
    const run = await this.workbench.use<Run>(dirname(this.path), (session) =>
      runNotebook(set, session, this.options),
    );
    const { failures } = run;
    if (this.#changes === changes) {
      for (const failure of failures) this.options.tell(`${this.name}: ${told(failure)}`);
    }
    this.#declare(run.notebook);
    const { root, outputs } = this.options.project;
    const place = { folder: dirname(this.path), root, out: outputs };
    const edition = editionFor(notebook, this.options.edition);
    const context = { ...this.#context(parameters, failures), place, edition };
    return { html: renderPage(run.notebook, context), failures };
  }

  /** @throws {ParameterError} */
  async #parameters(notebook: Notebook, words: Words): Promise<Parameters> {
    if (Object.keys(words).length === 0) return {};
    if (this.#declared.length === 0) {
      // What it can take is known only when it has run that far.
      const probe = await this.workbench.use<Run>(dirname(this.path), (session) =>
        runNotebook(notebook, session, { ...this.options, stopAfter: isParametersCell }),
      );
      this.#declare(probe.notebook);
    }
    const from = label(this.path);
    return Object.fromEntries(
      Object.entries(words).map(([name, word]) => {
        const parameter = findParameter(this.#declared, name, from);
        return [name, parameterValues(parameter, [word], from, this.options)[0] ?? parameter.value];
      }),
    );
  }

  #declare(notebook: Notebook): void {
    const declared = declaredParameters(notebook);
    if (declared.length > 0) this.#declared = declared;
  }

  #context(parameters: Parameters, failures: Failure[]): Omit<PageContext, "edition"> {
    const shown = this.#declared.map((each) => ({
      ...each,
      value: parameters[each.name] ?? each.value,
    }));
    return {
      ...this.context(),
      name: this.name,
      parameters,
      failures,
      reloadScript: previewScript(shown),
    };
  }
}

const keyOf = (words: Words): string =>
  JSON.stringify(Object.entries(words).sort(([a], [b]) => (a < b ? -1 : 1)));

const told = (failure: Failure): string =>
  failure.cell === 0 ? failure.message : `${failurePlace(failure)}: ${failure.message}`;
