/**
 * From a line of compiled code back to the line of the cell that a person wrote. tslab makes no
 * source map, so the cell is compiled once more with one, and its lines matched with those that ran.
 * This is done only when something has failed.
 */
import { SourceMap } from "node:module";
import type { SourceMapPayload } from "node:module";

/**
 * The line of `source`, from 1, that gave line `line` of `compiled`; `undefined` when the compiler
 * made that line by itself.
 */
export function sourceLine(source: string, compiled: string, line: number): number | undefined {
  const again = compileWithMap(source);
  const ours = again.code.split("\n").map(comparable);
  const ran = compiled.split("\n").map(comparable);
  const wanted = ran[line - 1];
  if (wanted === undefined || wanted === "") return undefined;
  // Equal lines are told apart by their order.
  const rank = ran.slice(0, line).filter((text) => text === wanted).length;
  let seen = 0;
  const index = ours.findIndex((text) => text === wanted && ++seen === rank);
  return index === -1 ? undefined : again.lineOf(index);
}

/**
 * A line without what tslab's compiler adds to reach names of other cells and the last value, and with
 * the short form of a property (`shorthand.ts`).
 */
const comparable = (line: string): string =>
  line
    .replace(
      /\bexports\.tsLastExpr\d* = |\btsLastExpr\d* = |^\s*(?:const|let|var) (?=tsLastExpr)/g,
      "",
    )
    .replace(/\bexports\.([\w$]+) = (?=\1\b)/g, "")
    .replace(/\bexports\./g, "")
    .replace(/\b([\w$]+): (?=\1\b)/g, "")
    .trim();

function compileWithMap(source: string): {
  code: string;
  lineOf(index: number): number | undefined;
} {
  // oxlint-disable-next-line typescript/no-require-imports -- the compiler is loaded only when needed
  const ts = require("@tslab/typescript-for-tslab") as TypeScript;
  const common = { target: 9, esModuleInterop: true, noImplicitUseStrict: true, sourceMap: true };
  const first = ts.transpileModule(source, { compilerOptions: { ...common, module: 99 } });
  const second = ts.transpileModule(first.outputText, {
    fileName: "cell.js",
    compilerOptions: { ...common, module: 1 },
  });
  const maps = [second, first].map(
    (output) => new SourceMap(JSON.parse(output.sourceMapText ?? "{}") as SourceMapPayload),
  );
  return {
    code: second.outputText,
    lineOf(index) {
      let line: number | undefined = index;
      for (const map of maps) {
        if (line === undefined) return undefined;
        const text = line === index && map === maps[0] ? second.outputText : first.outputText;
        const column = text.split("\n")[line]?.search(/\S/) ?? 0;
        const entry = map.findEntry(line, Math.max(column, 0)) as {
          originalLine?: number;
          generatedLine?: number;
        };
        line = entry.generatedLine === line ? entry.originalLine : undefined;
      }
      return line === undefined ? undefined : line + 1;
    },
  };
}

interface TypeScript {
  transpileModule(
    source: string,
    options: { fileName?: string; compilerOptions: Record<string, unknown> },
  ): { outputText: string; sourceMapText?: string };
}
