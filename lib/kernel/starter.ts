/**
 * Ends the kernel with the Jupyter that started it. Jupyter ends its kernels when it is asked to end; one
 * that was killed, or whose terminal was closed, left them running for ever. A thread looks, so that a
 * cell that never ends does not keep the kernel either.
 */
import { Worker } from "node:worker_threads";

// On Windows a process keeps the number of its starter for good; elsewhere it gets another.
const LOOK = `
const { starter } = require("node:worker_threads").workerData;
function isGone() {
  if (process.ppid !== starter) return true;
  try {
    process.kill(starter, 0);
    return false;
  } catch (error) {
    return error.code === "ESRCH";
  }
}
setInterval(() => {
  if (isGone()) process.kill(process.pid, "SIGKILL");
}, 1000);
`;

/** Does so where Jupyter says, by this variable, that the kernel is not to outlive it. */
export function endWithJupyter(): void {
  if (process.env["JPY_PARENT_PID"] === undefined) return;
  new Worker(LOOK, { eval: true, workerData: { starter: process.ppid }, execArgv: [] }).unref();
}
