import type { Line } from "./lines";

/** Above the highest point stands its label; below the lowest the axis goes on as far. */
const ROOM = 0.12;

/**
 * The values that a line chart shows: nought, each point and the ends of its whisker. Changes go
 * below nought, and then the axis does; where all is nought it is drawn up to one.
 */
export function lineRange(lines: readonly Line[]): [low: number, high: number] {
  const values = lines
    .flatMap(({ points }) => points.flatMap(({ value, lower, upper }) => [value, lower, upper]))
    .filter((value): value is number => value !== null);
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  if (low === high) return [0, 1];
  const room = ROOM * (high - low);
  return [low === 0 ? 0 : low - room, high + room];
}
