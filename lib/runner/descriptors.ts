/** The properties of an object at one moment, to be compared with later and put back. */

export type Descriptors = Map<PropertyKey, PropertyDescriptor>;

/** Where Node keeps the listeners of `process`, which are brought back one by one. */
const LISTENERS = new Set<PropertyKey>(["_events", "_eventsCount"]);

const ownKeys = (object: object): PropertyKey[] =>
  Reflect.ownKeys(object).filter((key) => !LISTENERS.has(key));

export const describe = (object: object): Descriptors =>
  new Map(ownKeys(object).map((key) => [key, Object.getOwnPropertyDescriptor(object, key)!]));

export function same(a: PropertyDescriptor | undefined, b: PropertyDescriptor): boolean {
  return a !== undefined && a.get === b.get && a.set === b.set && Object.is(a.value, b.value);
}

/** Undoes what was added, changed or removed; false when something could not be undone. */
export function restore(object: object, before: Descriptors): boolean {
  let whole = true;
  for (const key of ownKeys(object)) {
    if (!before.has(key)) whole = Reflect.deleteProperty(object, key) && whole;
  }
  for (const [key, descriptor] of before) {
    if (same(Object.getOwnPropertyDescriptor(object, key), descriptor)) continue;
    whole = Reflect.defineProperty(object, key, descriptor) && whole;
  }
  return whole;
}
