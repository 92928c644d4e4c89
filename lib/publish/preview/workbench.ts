/**
 * Workers for the preview: one in use for each folder of notebooks, and one that stands ready, warm
 * but unused, for the moment that the code changes or a worker is lost.
 */
import { Session, Watchdog } from "../../runner";

/** What nearly every notebook of the project loads. */
const PACKAGES = ["danfojs-node"];

interface Place {
  current: Session;
  /** Started once the current one has done something: the page that is waited for comes first. */
  spare?: Session;
  busy: boolean;
  /** Notebooks of a folder run one after another. */
  queue: Promise<unknown>;
}

export class Workbench {
  readonly #watchdog = new Watchdog();
  readonly #places = new Map<string, Place>();
  #closed = false;

  /** Starts the workers of a folder ahead of their work. */
  prepare(folder: string): void {
    this.#place(folder);
  }

  /** Runs `work` with the folder's worker. */
  async use<Result extends { reusable: boolean }>(
    folder: string,
    work: (session: Session) => Promise<Result>,
  ): Promise<Result> {
    const place = this.#place(folder);
    const turn = place.queue.then(async () => {
      if (this.#closed) throw new Error("the preview has ended");
      if (!place.current.alive) this.#replace(folder, place);
      const session = place.current;
      place.busy = true;
      const result = await work(session).finally(() => (place.busy = false));
      const lost = !result.reusable && place.current === session;
      if (lost && !this.#closed) this.#replace(folder, place);
      return result;
    });
    const spare = (): void => {
      if (!this.#closed) place.spare ??= this.#start(folder);
    };
    void turn.then(spare, spare);
    place.queue = turn.catch(() => {});
    return turn;
  }

  /**
   * Code has changed, so that what is under way is of no use. Nor are workers that have run something
   * (`used`), when they keep what has changed, or `all`, when it is code of their own.
   */
  renew(outdated: "none" | "used" | "all"): void {
    for (const [folder, place] of this.#places) {
      if (outdated === "all") {
        place.spare?.kill();
        delete place.spare;
      }
      if (outdated !== "none" || place.busy) this.#replace(folder, place);
    }
  }

  close(): void {
    this.#closed = true;
    for (const { current, spare } of this.#places.values()) {
      current.kill();
      spare?.kill();
    }
    this.#places.clear();
    this.#watchdog.dismiss();
  }

  #place(folder: string): Place {
    let place = this.#places.get(folder);
    if (place === undefined) {
      place = { current: this.#start(folder), busy: false, queue: Promise.resolve() };
      this.#places.set(folder, place);
    }
    return place;
  }

  #replace(folder: string, place: Place): void {
    place.current.kill();
    // The spare one has loaded nothing of the project yet.
    place.current = place.spare?.alive === true ? place.spare : this.#start(folder);
    delete place.spare;
  }

  #start(folder: string): Session {
    const session = new Session(folder, this.#watchdog);
    // A worker that is lost before it is ready says so when it is used.
    session.prepare(PACKAGES).catch(() => {});
    return session;
  }
}
