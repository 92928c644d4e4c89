/**
 * The process that compiles `lib` while a preview runs (`compileLib.ts`), with TypeScript's watch mode.
 * It differs from `tsc --watch` in two things: it writes what it has compiled before it looks for
 * faults, which takes seconds, and it leaves files alone that would stay as they are.
 */
import * as ts from "@tslab/typescript-for-tslab";

/** TypeScript would wait a quarter of a second for more changes. */
const SETTLE_MS = 30;

function report(fault: ts.Diagnostic): void {
  const text = ts.formatDiagnostic(fault, {
    getCurrentDirectory: ts.sys.getCurrentDirectory,
    getCanonicalFileName: (name) => name,
    getNewLine: () => "\n",
  });
  process.stdout.write(text);
}

function writeIfChanged(path: string, text: string, mark?: boolean): void {
  if (ts.sys.readFile(path) !== text) ts.sys.writeFile(path, text, mark);
}

const system: ts.System = {
  ...ts.sys,
  writeFile: writeIfChanged,
  setTimeout: (work: (...args: unknown[]) => void, ms: number, ...args: unknown[]) =>
    setTimeout(work, Math.min(ms, SETTLE_MS), ...args),
};
const host = ts.createWatchCompilerHost(
  process.argv[2]!,
  {},
  system,
  ts.createEmitAndSemanticDiagnosticsBuilderProgram,
  report,
  () => {},
);
host.afterProgramCreate = (program) => {
  program.emit();
  const faults = [...program.getSyntacticDiagnostics(), ...program.getSemanticDiagnostics()];
  for (const fault of faults) report(fault);
};
// The preview is gone.
process.on("disconnect", () => process.exit());
ts.createWatchProgram(host);
