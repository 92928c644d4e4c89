/**
 * Cells run one after another. After one that failed, those are left out that were asked for before
 * anybody could know of it, as when a whole notebook is run, and none that is asked for later.
 */
import { setTimeout as pause } from "node:timers/promises";

/** What lies in the socket is handed on within this time. */
const ARRIVAL_MS = 5;

export interface Turn<Reply> {
  /** Runs the cell; `stop` when those that wait are to be left out. */
  run(): Promise<{ reply: Reply; stop: boolean }>;
  leftOut(): Reply;
}

export class Turns {
  #arrived = 0;
  #leftOut = 0;
  #last: Promise<unknown> = Promise.resolve();

  async take<Reply>({ run, leftOut }: Turn<Reply>): Promise<Reply> {
    const number = ++this.#arrived;
    const turn = this.#last.then(async () => {
      if (number <= this.#leftOut) return leftOut();
      const { reply, stop } = await run();
      // The reply tells of the failure: what has arrived when it is sent was asked for before.
      if (stop) this.#leftOut = await this.#allArrived();
      return reply;
    });
    this.#last = turn.catch(() => {});
    return turn;
  }

  async #allArrived(): Promise<number> {
    const before = this.#arrived;
    await pause(ARRIVAL_MS);
    return before === this.#arrived ? before : this.#allArrived();
  }
}
