/**
 * A frame that is the last expression of a cell, or is logged alone, is shown as a table: as data, HTML
 * and text. tslab prints it, by a `console.log` that it took before any cell ran, and the console asks
 * the frame for its text. That text, when it is the very next thing to be written, is sent as a table.
 */
import { bundle } from "./bundles";
import type { Frame } from "./danfo/classes";
import { frameTable, frameText } from "./danfo/frameView";
import { inKernel, send } from "./kernel";

/** The text of a frame for the console. */
export function echoed(frame: Frame): string {
  const text = frameText(frame);
  if (!inKernel()) return text;
  const { write } = process.stdout;
  const putBack = (): void => {
    if (process.stdout.write === standIn) process.stdout.write = write;
  };
  const standIn = (...written: unknown[]): boolean => {
    putBack();
    if (written[0] !== `${text}\n`) return Reflect.apply(write, process.stdout, written) as boolean;
    send({ ...bundle(frameTable(frame)), "text/plain": text });
    return true;
  };
  process.stdout.write = standIn as typeof write;
  // The console writes at once; whoever only asked for the text does not.
  queueMicrotask(putBack);
  return text;
}
