/** The files that the compiler has read or looked for, and whether they are still what they were. */
import { fileStamp } from "./fileStamp";

/** Tells the compiler of a change. */
export type Tell = (path: string, change: number) => void;

/** The compiler's numbers for changes. */
const CREATED = 0;
const CHANGED = 1;
const DELETED = 2;

interface ReadFile {
  path: string;
  tell: Tell;
  stamp: string;
}

export class ReadFiles {
  readonly #files = new Set<ReadFile>();

  /** @param real Where a path that the compiler uses leads to. */
  constructor(private readonly real: (path: string) => string) {}

  add(path: string, tell: Tell): { close(): void } {
    const file = { path, tell, stamp: fileStamp(this.real(path)) };
    this.#files.add(file);
    return { close: () => this.#files.delete(file) };
  }

  /**
   * Tells the compiler of those that have changed, which it will read when it next wants them. Gives
   * whether there are any.
   */
  tellChanged(): boolean {
    let any = false;
    for (const file of this.#files) {
      const { path, tell, stamp } = file;
      const now = fileStamp(this.real(path));
      if (now === stamp) continue;
      file.stamp = now;
      tell(path, stamp === "" ? CREATED : now === "" ? DELETED : CHANGED);
      any = true;
    }
    return any;
  }
}
