/**
 * Node marks every promise with numbers of its own while its asynchronous calls are followed, and
 * prints them. Notebooks print promises as anywhere else.
 */
import { inspect } from "node:util";

const MARKS = new Set(["async_id_symbol", "trigger_async_id_symbol", "kResourceStore"]);

export function printPromisesPlainly(): void {
  // oxlint-disable-next-line no-extend-native -- the only way in, and no enumerable one
  Object.defineProperty(Promise.prototype, inspect.custom, {
    value: withoutMarks,
    configurable: true,
    writable: true,
    enumerable: false,
  });
}

/** `inspect` goes on with what it is given back as if there were no such method. */
function withoutMarks(this: Promise<unknown>): Promise<unknown> {
  for (const mark of Object.getOwnPropertySymbols(this)) {
    if (!MARKS.has(mark.description ?? "")) continue;
    Object.defineProperty(this, mark, { enumerable: false });
  }
  return this;
}
