/** What runs in the thread of `readBounded`: calls the functions that it is told, and says what came of it. */
import { parentPort } from "node:worker_threads";
import type { Said } from "./bounded";

interface Asked {
  module: string;
  name: string;
  args: unknown[];
}

async function answer({ module, name, args }: Asked): Promise<Said> {
  try {
    const functions = require(module) as Record<string, (...given: unknown[]) => unknown>;
    return { value: await functions[name]!(...args) };
  } catch (error) {
    const { name: kind, message } = error as Error;
    return { thrown: { name: String(kind), message: String(message) } };
  }
}

parentPort?.on("message", (asked: Asked) => {
  void answer(asked).then((said) => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    parentPort?.postMessage(said);
  });
});
