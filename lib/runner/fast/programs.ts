/** Programs of whole notebooks, which share all that they read but the cells. */
import * as ts from "@tslab/typescript-for-tslab";

import type { Cell } from "./cells";
import { cellFiles } from "./cells";
import { fileStamp } from "./fileStamp";
import { KnownNotebooks } from "./knownNotebooks";

interface Read {
  file: ts.SourceFile | undefined;
  stamp: string;
}

/** The options of tslab's converter. */
const optionsIn = (folder: string): ts.CompilerOptions => ({
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Node10,
  esModuleInterop: true,
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts"],
  declaration: true,
  newLine: ts.NewLineKind.LineFeed,
  noImplicitUseStrict: true,
  experimentalDecorators: true,
  resolveJsonModule: true,
  jsx: ts.JsxEmit.React,
  typeRoots: ts.getDefaultTypeRoots(folder, { directoryExists: ts.sys.directoryExists }) ?? [],
  allowJs: true,
  checkJs: true,
  disableTopLevelAwait: true,
  skipLibCheck: true,
  rootDir: folder,
  outDir: "outDir",
});

export class Programs {
  readonly #options: ts.CompilerOptions;
  readonly #read = new Map<string, Read>();
  #resolutions: ts.ModuleResolutionCache;
  #last: ts.Program | undefined;
  /** What was compiled from what is read still. */
  readonly known = new KnownNotebooks();

  /** @param real Where a path that the compiler uses leads to. */
  constructor(
    private readonly folder: string,
    private readonly real: (path: string) => string,
  ) {
    this.#options = optionsIn(folder);
    this.#resolutions = this.#newResolutions();
  }

  cells(sources: readonly string[]): Cell[] | undefined {
    return cellFiles(sources, this.folder, this.#options);
  }

  of(cells: readonly Cell[]): ts.Program {
    const files = new Map(cells.map(({ file }) => [file.fileName, file as ts.SourceFile]));
    const base = ts.createCompilerHost(this.#options);
    const host: ts.CompilerHost = {
      ...base,
      getCurrentDirectory: () => this.folder,
      getSourceFile: (path) => files.get(path) ?? this.#file(path),
      fileExists: (path) => files.has(path) || ts.sys.fileExists(path),
      getModuleResolutionCache: () => this.#resolutions,
    };
    const program = ts.createProgram({
      rootNames: [...files.keys()],
      options: this.#options,
      host,
      ...(this.#last && { oldProgram: this.#last }),
    });
    this.#last = program;
    return program;
  }

  /** Forgets what has changed since it was read; false when nothing has. */
  refresh(): boolean {
    let changed = false;
    for (const [path, { stamp }] of this.#read) {
      if (fileStamp(this.real(path)) === stamp) continue;
      this.#read.delete(path);
      changed = true;
    }
    if (changed) {
      this.#last = undefined;
      this.known.forget();
      this.#resolutions = this.#newResolutions();
    }
    return changed;
  }

  #newResolutions(): ts.ModuleResolutionCache {
    return ts.createModuleResolutionCache(this.folder, (path) => path, this.#options);
  }

  #file(path: string): ts.SourceFile | undefined {
    const known = this.#read.get(path);
    if (known) return known.file;
    const text = ts.sys.readFile(path);
    const file =
      text === undefined
        ? undefined
        : ts.createSourceFile(path, text, this.#options.target!, false);
    this.#read.set(path, { file, stamp: fileStamp(this.real(path)) });
    return file;
  }
}
