/** The items in the order of a number, least first; those that tie keep their order. */
export function sortedBy<T>(items: Iterable<T>, key: (item: T) => number): T[] {
  const copy = [...items];
  copy.sort((a, b) => key(a) - key(b));
  return copy;
}
