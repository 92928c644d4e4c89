/**
 * The worker's line to the publisher. Notebooks find none in their process: a cell could close it, or
 * tell the publisher in our name what is not so.
 */
import { endWithPublisher } from "./orphan";
import type { FromWorker, ToWorker } from "./protocol";

const post = process.send?.bind(process);

export const send = (message: FromWorker): void => void post?.(message);

export const tellEscaped = (pid: number): void => send({ type: "escaped", pid });

/** Hands over each message; `gone` is called when the publisher is there no more. */
export function listen(receive: (message: ToWorker) => void, gone: () => void): void {
  process.on("message", receive);
  process.on("disconnect", gone);
  // A busy worker hears nothing; elsewhere the publisher's watchdog sees to it.
  if (process.platform === "win32") endWithPublisher();
  const own = process as Partial<NodeJS.Process>;
  delete own.send;
  delete own.disconnect;
}
