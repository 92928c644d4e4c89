/**
 * Where nobody can look after a busy worker from outside (Windows), a thread of its own does: it ends
 * this process when the publisher is gone, and when it holds more memory than a notebook may have, of
 * which V8's own limit knows only a part.
 */
import { Worker } from "node:worker_threads";

import { MEMORY_LIMIT_MB } from "./memory";

/** Garbage has so many looks, half a second apart, to be collected in. */
const LOOKS = 4;

const LOOK_AFTER = `
const { writeSync } = require("node:fs");
const { publisher, most, looks } = require("node:worker_threads").workerData;
let above = 0;
function end() {
  process.kill(process.pid, "SIGKILL");
}
setInterval(() => {
  above = process.memoryUsage.rss() > most ? above + 1 : 0;
  if (above >= looks) {
    // As V8 says it, and as the publisher understands it.
    try {
      writeSync(2, "Allocation failed: the process is too large\\n");
    } finally {
      end();
    }
  }
  try {
    process.kill(publisher, 0);
  } catch {
    end();
  }
}, 500);
`;

/** @param megabytes More than this the process may not hold for two seconds on end. */
export function endWithPublisher(megabytes = MEMORY_LIMIT_MB): void {
  const workerData = { publisher: process.ppid, most: megabytes * 2 ** 20, looks: LOOKS };
  new Worker(LOOK_AFTER, { eval: true, workerData, execArgv: [] }).unref();
}
