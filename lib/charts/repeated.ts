/** What has one place on a chart: a category, in a chart of several series one for each. */
interface Placed {
  category: string;
  series?: string;
}

/**
 * Two values in one place would be drawn over each other, and a reader could tell neither.
 * @throws RangeError naming the first place that has two.
 */
export function refuseRepeated(chart: string, marks: readonly Placed[]): void {
  const seen = new Set<string>();
  for (const { category, series = "" } of marks) {
    const key = JSON.stringify([category, series]);
    if (seen.has(key)) {
      const place = series === "" ? `"${category}"` : `"${category}", "${series}"`;
      throw new RangeError(`${chart}: there are two values for ${place}; choose one.`);
    }
    seen.add(key);
  }
}
