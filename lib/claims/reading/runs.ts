/** Items that stand together: cut wherever the next does not go on from the one before it. */
export function runs<Item>(
  items: readonly Item[],
  goesOn: (last: Item, next: Item) => boolean,
): Item[][] {
  const all: Item[][] = [];
  for (const item of items) {
    const run = all.at(-1);
    if (run && goesOn(run.at(-1)!, item)) run.push(item);
    else all.push([item]);
  }
  return all;
}
