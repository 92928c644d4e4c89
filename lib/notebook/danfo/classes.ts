/**
 * The classes of danfo whose methods are mended. `query` and `groupby` give frames of a class that
 * danfo does not export, so that the ancestors are mended, not what is exported.
 */
import { DataFrame, Series } from "danfojs-node";

/** What is used of a danfo frame or Series, whatever its class. */
export interface Frame {
  columns: string[];
  dtypes: string[];
  values: unknown[];
  index: (string | number)[];
  $isSeries: boolean;
}

/** danfo's grouping, with the fields that it keeps to itself. */
export interface Grouping {
  keyCol: string[];
  columnName: string[];
  groupColNames?: string[];
  data: unknown[][] | null;
}

const parent = (object: object): object => Object.getPrototypeOf(object) as object;

/** Methods of every frame. */
export const FRAMES = parent(DataFrame.prototype);
/** Methods of every Series. */
export const SERIES = parent(Series.prototype);
/** Methods of both. */
export const BOTH = parent(FRAMES);
/** Methods of what `groupby` gives. */
export const GROUPINGS = parent(new DataFrame({ a: [1] }).groupby(["a"]));

export function isDanfo(value: unknown): value is Frame {
  return typeof value === "object" && value !== null && BOTH.isPrototypeOf(value);
}

type Method = (this: never, ...args: never[]) => unknown;
type Original = (this: unknown, ...args: unknown[]) => unknown;

/** danfo's own, kept with danfo: this room may be loaded again where danfo is not. */
const OWN = Symbol.for("plain-figures: danfo's own methods");

/** Who runs notebooks one after another calls these between them: each finds danfo as it is. */
const PUT_BACK = Symbol.for("plain-figures: put back after the notebook");

function putBackLater(of: object, name: string): void {
  const before = Object.getOwnPropertyDescriptor(of, name);
  const all = globalThis as { [PUT_BACK]?: (() => void)[] };
  all[PUT_BACK] ??= [];
  all[PUT_BACK].push(() => {
    if (before === undefined) Reflect.deleteProperty(of, name);
    else Object.defineProperty(of, name, before);
  });
}

/** Puts a function in the place of danfo's, which it is given. */
export function mend(of: object, name: string, make: (original: Original) => Method): void {
  const holder = of as { [OWN]?: Map<string, Original> } & Record<string, Original>;
  if (!Object.hasOwn(of, OWN)) {
    Object.defineProperty(of, OWN, { value: new Map(), configurable: true });
  }
  const kept = holder[OWN]!;
  const original = kept.get(name) ?? holder[name]!;
  kept.set(name, original);
  putBackLater(of, name);
  Object.defineProperty(of, name, {
    configurable: true,
    enumerable: Object.prototype.propertyIsEnumerable.call(of, name),
    writable: true,
    value: make(original),
  });
}
