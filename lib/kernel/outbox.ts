/** Messages on their way to a socket that takes one at a time. */
import { setImmediate as nextTurn } from "node:timers/promises";

export interface Sending {
  send(parts: unknown): Promise<void>;
  close(): void;
}

/**
 * zeromq puts off every five hundredth message or so to another turn, and refuses all others until that
 * one is out: they were lost, and the one that ends a cell with them. What was refused goes out again, in
 * its order and before what comes after it.
 */
export class Outbox {
  /** What was refused, and what came after it. */
  #waiting: unknown[] = [];
  #held = false;

  constructor(private readonly socket: Sending) {}

  send(parts: unknown): void {
    if (this.#held) {
      this.#waiting.push(parts);
      return;
    }
    try {
      this.socket.send(parts).catch(() => {});
    } catch (error) {
      if (!isBusy(error)) return;
      this.#held = true;
      this.#waiting.push(parts);
      void this.#sendWaiting();
    }
  }

  close(): void {
    this.socket.close();
  }

  async #sendWaiting(): Promise<void> {
    while (this.#waiting.length > 0) {
      const batch = this.#waiting;
      this.#waiting = [];
      // oxlint-disable-next-line no-await-in-loop -- one after another is what zeromq asks for
      for (const parts of batch) await this.#sendOnceFree(parts);
    }
    this.#held = false;
  }

  async #sendOnceFree(parts: unknown): Promise<void> {
    for (;;) {
      try {
        // oxlint-disable-next-line no-await-in-loop
        return await this.socket.send(parts);
      } catch (error) {
        // A socket that is closed has nobody at its other end.
        if (!isBusy(error)) return undefined;
        // oxlint-disable-next-line no-await-in-loop
        await nextTurn();
      }
    }
  }
}

/** zeromq throws this at once, before it gives a promise. */
const isBusy = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === "EBUSY";
