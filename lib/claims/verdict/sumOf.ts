/** What parts make together. In a room of its own, since the page of an article needs nothing else of theirs. */
export const sumOf = (parts: readonly { value: number }[]): number =>
  parts.reduce((all, { value }) => all + value, 0);
