/**
 * The rows of a table whose columns are named once: `check.html` carries these tables twice, and the
 * names of the columns would be half of them. What stands in them `figures validate` has passed.
 */
export const rowsOf = <Row>(
  columns: readonly (keyof Row & string)[],
  rows: readonly (readonly unknown[])[],
): Row[] =>
  rows.map((cells) => Object.fromEntries(columns.map((name, at) => [name, cells[at]])) as Row);
