/**
 * Ends this process when the publisher is gone, though a cell keeps it busy: a thread of its own looks
 * once a second. Only for systems where no watchdog can do so from outside.
 */
import { Worker } from "node:worker_threads";

const LOOK_AFTER = `
const publisher = require("node:worker_threads").workerData;
setInterval(() => {
  try {
    process.kill(publisher, 0);
  } catch {
    process.kill(process.pid, "SIGKILL");
  }
}, 1000);
`;

export function endWithPublisher(): void {
  new Worker(LOOK_AFTER, { eval: true, workerData: process.ppid, execArgv: [] }).unref();
}
