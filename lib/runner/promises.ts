/** Node marks promises with ids of its own while a worker follows what a cell leaves running. */
import { inspect } from "node:util";

type Inspect = (value: unknown, options: object) => string;

/**
 * Lets a promise be printed as it is in the kernel, `Promise { <pending> }`: the ids come off while
 * it is printed.
 */
export function hidePromiseIds(): void {
  Object.defineProperty(Promise.prototype, inspect.custom, {
    configurable: true,
    value(this: Promise<unknown>, _depth: number, options: object, print: Inspect): string {
      const marked = this as unknown as Record<symbol, unknown>;
      const ids = Object.getOwnPropertySymbols(marked)
        .filter((symbol) => INNER.has(symbol.description ?? ""))
        .map((symbol) => [symbol, marked[symbol]] as const);
      for (const [symbol] of ids) Reflect.deleteProperty(marked, symbol);
      try {
        return print(this, { ...options, customInspect: false });
      } finally {
        for (const [symbol, value] of ids) marked[symbol] = value;
      }
    },
  });
}

const INNER = new Set(["async_id_symbol", "trigger_async_id_symbol", "kResourceStore"]);
