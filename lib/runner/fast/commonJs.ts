/**
 * ES modules as CommonJS, word for word as tslab's `esModuleToCommonJSModule` writes them, but all cells
 * of a notebook in one program: to set up a type checker for each takes longer than what it is for, and
 * to check what has been checked already is of no use.
 */
import * as ts from "@tslab/typescript-for-tslab";

/** What `ts.transpileModule` makes of the options that tslab hands it. */
const optionsFor = (target: ts.ScriptTarget): ts.CompilerOptions => ({
  module: ts.ModuleKind.CommonJS,
  esModuleInterop: true,
  target,
  newLine: ts.NewLineKind.LineFeed,
  noImplicitUseStrict: true,
  jsx: ts.JsxEmit.Preserve,
  isolatedModules: true,
  noLib: true,
  noResolve: true,
  allowNonTsExtensions: true,
  suppressOutputPathCheck: true,
});

/** The checker asks its program whether a file is another project's, and leaves such a file unchecked. */
interface Unchecked {
  isSourceOfProjectReferenceRedirect(path: string): boolean;
}

/** @param codes JavaScript of ES modules. */
export function toCommonJs(codes: readonly string[], target: ts.ScriptTarget): string[] {
  const options = optionsFor(target);
  const files = new Map(
    codes.map((code, index) => {
      const path = `custom${index}.js`;
      return [path, ts.createSourceFile(path, code, target)];
    }),
  );
  const program = ts.createProgram([...files.keys()], options, {
    getSourceFile: (path) => files.get(path),
    writeFile: () => {},
    getDefaultLibFileName: () => "lib.d.ts",
    useCaseSensitiveFileNames: () => false,
    getCanonicalFileName: (path) => path,
    getCurrentDirectory: () => "",
    getNewLine: () => "\n",
    fileExists: (path) => files.has(path),
    readFile: () => "",
    directoryExists: () => true,
    getDirectories: () => [],
  });
  (program as unknown as Unchecked).isSourceOfProjectReferenceRedirect = () => true;
  return [...files.values()].map((file) => {
    let output = "";
    program.emit(file, (_path, text) => {
      output = text;
    });
    return output;
  });
}
