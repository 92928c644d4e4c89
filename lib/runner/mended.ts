/** tslab's converter, which reads a cell as TypeScript does where by itself it would not. */
import * as ts from "@tslab/typescript-for-tslab";
import type { Converter, ConvertResult } from "tslab/dist/converter";

import { asWritten, inserted, longForms } from "./shorthand";
import { waitsAtTop } from "./topLevelAwait";

/** Before each cell, so that it is a module; tslab does the same. */
export const PREFIX = "export {};\n";

export function mended(converter: Converter): Converter {
  const convert = (prevDecl: string, source: string): ConvertResult => {
    if (!/\{|\bawait\b/.test(source)) return converter.convert(prevDecl, source);
    const file = ts.createSourceFile("cell.ts", PREFIX + source, ts.ScriptTarget.ES2022);
    const more = longForms(file).map(({ at, text }) => ({ at: at - PREFIX.length, text }));
    const result = converter.convert(prevDecl, inserted(source, more));
    const diagnostics = result.diagnostics.map((fault) =>
      fault.fileName === undefined
        ? { ...fault, start: asWritten(fault.start, more), end: asWritten(fault.end, more) }
        : fault,
    );
    const hasToplevelAwait = result.hasToplevelAwait || waitsAtTop(file);
    return { ...result, diagnostics, hasToplevelAwait };
  };
  return { ...converter, convert };
}
