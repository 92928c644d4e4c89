/** Shares worker processes among notebooks: at most `jobs` at once, each used again where it can be. */
import { dirname } from "node:path";

import { Session } from "./session";
import { Watchdog } from "./watchdog";

export interface PoolOptions {
  jobs: number;
  /** A process of its own for every notebook. */
  isolated: boolean;
}

export class Pool {
  readonly watchdog = new Watchdog();
  readonly #idle: Session[] = [];
  readonly #busy = new Set<Session>();

  constructor(private readonly options: PoolOptions) {}

  /** Starts workers ahead of their work, for the notebooks that come first. */
  warmUp(notebooks: string[]): void {
    for (const path of notebooks.slice(0, this.options.jobs)) {
      this.#idle.push(new Session(dirname(path), this.watchdog));
    }
  }

  /** Runs `work` with a worker in `folder`. The work says whether the worker may be used again. */
  async use<Result extends { reusable: boolean }>(
    folder: string,
    work: (session: Session) => Promise<Result>,
  ): Promise<Result> {
    const session = this.#take(folder);
    this.#busy.add(session);
    let reusable = false;
    try {
      const result = await work(session);
      reusable = result.reusable && !this.options.isolated;
      return result;
    } finally {
      this.#busy.delete(session);
      if (reusable && session.alive) this.#idle.push(session);
      else session.kill();
    }
  }

  /** Does `work` for every item, as many at once as there are workers, and keeps their order. */
  async each<Item, Result>(
    items: Item[],
    work: (item: Item, index: number) => Promise<Result>,
  ): Promise<Result[]> {
    const results: Result[] = [];
    let next = 0;
    const takeTurns = async (): Promise<void> => {
      while (next < items.length) {
        const index = next++;
        // oxlint-disable-next-line no-await-in-loop -- each lane does one thing at a time
        results[index] = await work(items[index]!, index);
      }
    };
    await Promise.all(Array.from({ length: this.options.jobs }, takeTurns));
    return results;
  }

  /** Ends every worker and all that they started. */
  close(): void {
    for (const session of [...this.#idle, ...this.#busy]) session.kill();
    this.#idle.length = 0;
    this.watchdog.dismiss();
  }

  #take(folder: string): Session {
    const index = this.#idle.findIndex((session) => session.folder === folder && session.alive);
    if (index !== -1) return this.#idle.splice(index, 1)[0]!;
    // A worker of another folder would only hold memory.
    if (this.#idle.length + this.#busy.size >= this.options.jobs) this.#idle.shift()?.kill();
    return new Session(folder, this.watchdog);
  }
}
