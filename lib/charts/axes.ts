/**
 * Columns by the names that other chart libraries have for them: `x`, `y` and `color` instead of
 * `category`, `value` and `series`.
 */

interface OurWords {
  /** The column of names, one row of the chart (or one group) for each. */
  category: string;
  /** The column of values. */
  value: string;
}

interface PlotlysWords {
  /** The column of names, as `category`. */
  x: string;
  /** The column of values, as `value`. */
  y: string;
}

/** The columns of a chart of one value for each category, in our words or in those of Plotly Express. */
export type CategoryAndValue = OurWords | PlotlysWords;

/** The same, of a chart that can have several values for each. */
export type CategoryColumns =
  | (OurWords & {
      /** The column that tells the bars of one group apart; four at most. */
      series?: string;
    })
  | (PlotlysWords & {
      /** The column that tells the bars of one group apart, as `series`. */
      color?: string;
    });

interface Either {
  category?: string;
  value?: string;
  series?: string;
  x?: string;
  y?: string;
  color?: string;
}

/** The columns in our words. @throws RangeError when one is missing or given twice. */
export function categoryColumns(
  chart: string,
  options: CategoryColumns,
): { category: string; value: string; series?: string } {
  const given = options as Either;
  const category = one(chart, ["category", "x"], given.category, given.x);
  const value = one(chart, ["value", "y"], given.value, given.y);
  const series = one(chart, ["series", "color"], given.series, given.color);
  if (category === undefined || value === undefined) {
    throw new RangeError(
      `${chart}: it needs the columns to draw: { category: "area", value: "offences" }, or the same as { x, y }.`,
    );
  }
  return { category, value, ...(series !== undefined && { series }) };
}

/**
 * The columns, in our words, of a chart that has one value for each category.
 * @throws RangeError when one is missing or given twice, or when series are asked for.
 */
export function categoryAndValue(chart: string, options: CategoryAndValue): OurWords {
  const { category, value, series } = categoryColumns(chart, options);
  if (series === undefined) return { category, value };
  throw new RangeError(
    `${chart}: it draws one value for each category and cannot tell "${series}" apart: ` +
      "draw a chart for each, or take barChart or lineChart, which have series.",
  );
}

/** The value of an option that has two names. @throws RangeError when both are given and differ. */
export function one(
  chart: string,
  [name, other]: readonly [string, string],
  first: string | undefined,
  second: string | undefined,
): string | undefined {
  if (first !== undefined && second !== undefined && first !== second) {
    throw new RangeError(`${chart}: ${name} and ${other} mean the same column; give one of them.`);
  }
  return first ?? second;
}
