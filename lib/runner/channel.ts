/**
 * The worker's line to the publisher. Notebooks find none in their process: a cell could close it, or
 * tell the publisher in our name what is not so.
 */
import { endWithPublisher } from "./orphan";
import type { FromWorker, ToWorker } from "./protocol";

const post = process.send?.bind(process);

let whenGone = (): void => {};

/** What cannot be sent any more has nobody to read it: without this its error would be sent as well. */
export function send(message: FromWorker): void {
  post?.(message, undefined, undefined, (error) => {
    if (error) whenGone();
  });
}

/** Hands over each message; `gone` is called when the publisher is there no more. */
export function listen(receive: (message: ToWorker) => void, gone: () => void): void {
  whenGone = gone;
  process.on("message", receive);
  process.on("disconnect", gone);
  // A busy worker hears nothing; elsewhere the publisher and its watchdog see to it.
  if (process.platform === "win32") endWithPublisher();
  const own = process as Partial<NodeJS.Process>;
  delete own.send;
  delete own.disconnect;
}
