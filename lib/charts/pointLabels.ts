/** Values written at the points of a line, with the forces behind them where that changes. */
import { type Annotation, PLATE } from "./layout";
import { coverageDiffers } from "./lineMarks";
import { type Cuts, type Line, type Point, stretches } from "./lines";
import { INK } from "./palette";
import { drawnAlike } from "./plotText";
import type { TimeScale } from "./timeAxis";

/** More values than this would bury the lines. */
const MOST_VALUES = 16;

/**
 * A label for each value, the value before the number of forces. Where there are many points only
 * those are labelled at which a stretch begins or the number of forces changes, and the last.
 */
export function pointLabels(lines: readonly Line[], cuts: Cuts, scale: TimeScale): Annotation[] {
  const differs = coverageDiffers(lines);
  const few = lines.flatMap(({ points }) => points).length <= MOST_VALUES;
  const known = lines.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  const texts = drawnAlike(known);
  const textOf = new Map(known.map((value, i) => [value, texts[i]!]));
  return lines.flatMap((line) => {
    const firsts = new Set(stretches(line, cuts).map((part) => part[0]));
    const last = line.points.findLast(({ value }) => value !== null);
    let told = "";
    return line.points.flatMap((point) => {
      if (point.value === null) return [];
      const forces = differs && firsts.has(point) ? forcesText(point) : "";
      const changed = forces !== "" && forces !== told;
      // After a year whose number is not known, the same number again is news.
      if (changed || point.responding === null) told = forces;
      if (!few && !changed && point !== last) return [];
      const written = [textOf.get(point.value)!, ...(changed ? [`(${forces})`] : [])];
      return [
        {
          x: scale.at(point),
          y: point.value,
          text: written.join("<br>"),
          yanchor: "bottom" as const,
          yshift: 7,
          showarrow: false,
          // Where there is no room a page leaves out the values before the numbers of forces.
          name: changed ? "label" : "optional label",
          ...PLATE,
          font: { color: INK, size: 11 },
        },
      ];
    });
  });
}

function forcesText(point: Point): string {
  if (point.responding === null) return "";
  return point.asked === null ? `${point.responding}` : `${point.responding}/${point.asked}`;
}
