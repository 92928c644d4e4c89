/**
 * The kernel that the project starts in Jupyter: tslab's own compiler, executor and sockets, with its
 * faults mended that a reader would meet (`README.md`).
 */
import { type Converter, createConverter } from "tslab/dist/converter";
import type { ConverterSet } from "tslab/dist/executor";

import { mended } from "../runner/mended";
import { loadOwnPackages, readOwnPackages } from "../runner/packages";
import { Cells } from "./cells";
import { Sockets } from "./sockets";
import { endWithJupyter } from "./starter";

export function startKernel(connection: string, javaScript: boolean): void {
  endWithJupyter();
  readOwnPackages(process.cwd());
  loadOwnPackages();
  const compiler = compilerOf(javaScript);
  void compiler.node;
  const cells = Cells.with(compiler, javaScript);
  process.on("SIGINT", () => cells.interrupt());
  process.on("uncaughtException", (error) => cells.tellLost(error));
  process.on("unhandledRejection", (reason) =>
    cells.tellLost(reason, "a promise was rejected and nothing caught it: "),
  );
  void new Sockets(cells, connection).init();
}

/** The one for browsers is made when a cell asks for it. */
function compilerOf(isJS: boolean): ConverterSet {
  const made = new Map<boolean, Converter>();
  const make = (isBrowser: boolean): Converter => {
    const converter = made.get(isBrowser) ?? mended(createConverter({ isJS, isBrowser }));
    made.set(isBrowser, converter);
    return converter;
  };
  return {
    get node() {
      return make(false);
    },
    get browser() {
      return make(true);
    },
    close: () => made.forEach((converter) => converter.close()),
  };
}
