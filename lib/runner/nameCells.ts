import vm from "node:vm";

import { scriptName } from "./position";

/**
 * Runs compiled cells under their own name, by which stacks tell them. Other callers of the function
 * are not concerned.
 *
 * @param begin Takes the compiled code and gives the number of its cell; undefined where there is none.
 */
export function nameCells(
  begin: (code: string) => number | undefined,
  more: vm.RunningCodeOptions = {},
): void {
  const { runInThisContext } = vm;
  vm.runInThisContext = (code: string, options?: vm.RunningCodeOptions | string) => {
    // Nobody but tslab's executor asks for this.
    const isCell = typeof options === "object" && options.breakOnSigint === true;
    const cell = isCell ? begin(code) : undefined;
    if (cell === undefined) return runInThisContext(code, options);
    return runInThisContext(code, { ...more, filename: scriptName(cell) }) as unknown;
  };
}
