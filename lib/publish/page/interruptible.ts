/** How a process ends that has something to say first; see `process.once` in the commands. */
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Does what may take long and gives nobody else a turn. What listens for Ctrl-C would be heard only
 * after it, so that the signal itself ends the process meanwhile: files are written whole or not at all,
 * and the watchdog ends what is left.
 */
export function interruptible<Result>(work: () => Result): Result {
  const heard = SIGNALS.map((signal) => [signal, process.rawListeners(signal)] as const);
  for (const signal of SIGNALS) process.removeAllListeners(signal);
  try {
    return work();
  } finally {
    for (const [signal, listeners] of heard) {
      for (const listener of listeners) process.on(signal, listener as () => void);
    }
  }
}
