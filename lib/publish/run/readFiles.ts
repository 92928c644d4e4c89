/** The files that the compiler has read, and whether they are still what they were. */
import { statSync } from "node:fs";

/** Tells the compiler of a change: 1 is changed, 2 is gone. */
export type Tell = (path: string, change: number) => void;

export class ReadFiles {
  readonly #files = new Map<string, { tell: Tell; state?: string }>();

  /** @param real Where a path that the compiler uses leads to. */
  constructor(private readonly real: (path: string) => string) {}

  add(path: string, tell: Tell): { close(): void } {
    this.#files.set(path, { tell });
    return { close: () => this.#files.delete(path) };
  }

  /** Notes how they stand now. */
  keep(): void {
    for (const [path, file] of this.#files) file.state = fileStamp(this.real(path));
  }

  /**
   * Tells the compiler of those that have changed since, which it will read when it next wants them.
   * Gives whether there are any.
   */
  tellChanged(): boolean {
    let any = false;
    for (const [path, file] of this.#files) {
      const now = file.state === undefined ? undefined : fileStamp(this.real(path));
      if (now === file.state) continue;
      file.state = now!;
      file.tell(path, now === "" ? 2 : 1);
      any = true;
    }
    return any;
  }
}

/** What changes when a file is written: its time and size. "" when there is none. */
export function fileStamp(path: string): string {
  const state = statSync(path, { throwIfNoEntry: false });
  return state === undefined ? "" : `${state.mtimeMs} ${state.size}`;
}
