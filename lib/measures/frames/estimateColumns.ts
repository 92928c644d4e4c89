import type { Estimate } from "../estimate";
import { missing, type NewColumn, numbers } from "./columns";

/**
 * What a measure adds to a frame: a value for each row and its limits, as columns `name`,
 * `name_lower` and `name_upper`. A row that is not set, and what is undefined of one that is, is NaN.
 */
export class EstimateColumns {
  readonly #value: Float64Array;
  readonly #lower: Float64Array;
  readonly #upper: Float64Array;

  /** @param stem What the names of the limits begin with, where it is not the whole name. */
  constructor(
    private readonly name: string,
    length: number,
    private readonly stem = name,
  ) {
    [this.#value, this.#lower, this.#upper] = [missing(length), missing(length), missing(length)];
  }

  /** @param times 100 for a fraction: frames hold percentages. */
  set(row: number, { value, lower, upper }: Estimate, times = 1): void {
    this.#value[row] = (value ?? Number.NaN) * times;
    this.#lower[row] = (lower ?? Number.NaN) * times;
    this.#upper[row] = (upper ?? Number.NaN) * times;
  }

  columns(): NewColumn[] {
    return [
      numbers(this.name, this.#value),
      numbers(`${this.stem}_lower`, this.#lower),
      numbers(`${this.stem}_upper`, this.#upper),
    ];
  }
}
