/**
 * Modules that each notebook loads afresh are compiled once a process. Node compiles a module's text
 * whenever it is loaded; the function that it becomes, which is kept, gives a new module each time it
 * is called. What V8 has learnt of its inner functions, and made of them, then serves all notebooks.
 */
import Module from "node:module";
import { dirname } from "node:path";
import vm from "node:vm";

interface Kept {
  text: string;
  /** The module as a function, made afresh for one that could get hold of it. */
  wrapper(): Wrapper;
}

type Wrapper = (
  exports: unknown,
  require: NodeJS.Require,
  module: Module,
  filename: string,
  folder: string,
) => void;

/** Node's own way to compile a module, which its declarations do not tell of. */
interface Compiling {
  prototype: { _compile(text: string, filename: string): unknown };
  wrap(text: string): string;
}

export function keepCompiledModules(): void {
  const { prototype, wrap } = Module as unknown as Compiling;
  const kept = new Map<string, Kept>();
  const { _compile: compile } = prototype;
  // oxlint-disable-next-line no-underscore-dangle -- Node's own name
  prototype._compile = function (this: Module, text, filename) {
    let known = kept.get(filename);
    if (known?.text !== text) {
      // The first time by Node itself: most modules are loaded once.
      kept.delete(filename);
      if (!seen.has(filename) || text.startsWith("#!")) {
        seen.add(filename);
        return compile.call(this, text, filename);
      }
      const script = new vm.Script(wrap(text), { filename, ...DYNAMIC });
      known = { text, wrapper: wrapperOf(script, text) };
      kept.set(filename, known);
    }
    return known
      .wrapper()
      .call(
        this.exports,
        this.exports,
        Module.createRequire(filename),
        this,
        filename,
        dirname(filename),
      );
  };
}

const seen = new Set<string>();

/** In strict code there is no `arguments.callee`, by which a module could leave something on itself. */
const isStrict = (text: string): boolean => /^\s*["']use strict["'];?\s/.test(text);

function wrapperOf(script: vm.Script, text: string): Kept["wrapper"] {
  if (!isStrict(text)) return () => script.runInThisContext() as Wrapper;
  const wrapper = script.runInThisContext() as Wrapper;
  return () => wrapper;
}

/** `import()` within such a module is Node's own; only Node 20.12 and later can be told so. */
const { constants } = vm as unknown as {
  constants?: { USE_MAIN_CONTEXT_DEFAULT_LOADER?: never };
};
const loader = constants?.USE_MAIN_CONTEXT_DEFAULT_LOADER;
const DYNAMIC = loader === undefined ? {} : { importModuleDynamically: loader };
