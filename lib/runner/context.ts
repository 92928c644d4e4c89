/**
 * Which notebook and which cell the code belongs to that runs just now, however long ago its timer was
 * set or its promise made.
 */
import { AsyncLocalStorage } from "node:async_hooks";

interface Place {
  notebook: object;
  cell: number;
}

export class Context {
  readonly #places = new AsyncLocalStorage<Place>();
  #notebook: object = {};
  #compiling = false;

  /** Another notebook begins: what earlier ones may still do is no part of it. */
  begin(): void {
    this.#notebook = {};
  }

  run<Result>(cell: number, work: () => Result): Result {
    return this.#places.run({ notebook: this.#notebook, cell }, work);
  }

  /** The cell whose code runs; `undefined` when it is our own, or that of an earlier notebook. */
  get cell(): number | undefined {
    const place = this.#places.getStore();
    return place?.notebook === this.#notebook ? place.cell : undefined;
  }

  /** Whether a notebook's code runs that is over. */
  get isPast(): boolean {
    const place = this.#places.getStore();
    return place !== undefined && place.notebook !== this.#notebook;
  }

  /** What the compiler does on behalf of a cell is not the cell's doing. */
  compiling(on: boolean): void {
    this.#compiling = on;
  }

  /** Whether a cell does something itself just now. */
  get isCell(): boolean {
    return !this.#compiling && this.cell !== undefined;
  }
}
