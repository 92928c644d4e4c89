/** In which colour a tile is drawn, and what the key says of each colour. */
import { DIVERGING_COLOURS, ORDERED_COLOURS } from "./palette";
import { drawn } from "./plotText";
import { sortedBy } from "./sorted";

/** The classes of a map, from the highest to the lowest. */
export interface TileScale {
  classes: readonly { holds: (value: number) => boolean; colour: string; words: string }[];
}

/**
 * Three shades of one colour, dark for more; two colours that part at nought where values lie on
 * both sides of it, for a fall is no small rise.
 */
export function scaleFor(
  values: readonly (number | null)[],
  steps: readonly [number, number] | undefined,
): TileScale {
  const present = values.filter((each): each is number => each !== null);
  const diverges = present.some((each) => each < 0) && present.some((each) => each > 0);
  return diverges ? diverging(present, steps) : ordered(present, steps);
}

export const colourOf = (value: number | null, { classes }: TileScale): string | undefined =>
  value === null ? undefined : classes.find(({ holds }) => holds(value))?.colour;

function ordered(
  present: readonly number[],
  steps: readonly [number, number] | undefined,
): TileScale {
  const [low, middle] = steps ?? thirds(present);
  const [light, medium, dark] = ORDERED_COLOURS;
  return {
    classes: [
      { holds: (value) => value > middle, colour: dark, words: `above ${drawn(middle)}` },
      {
        holds: (value) => value > low,
        colour: medium,
        words: `${drawn(low)} to ${drawn(middle)}`,
      },
      { holds: () => true, colour: light, words: `up to ${drawn(low)}` },
    ],
  };
}

function diverging(
  present: readonly number[],
  steps: readonly [number, number] | undefined,
): TileScale {
  const far =
    steps === undefined ? round(median(present.map(Math.abs))) : Math.max(...steps.map(Math.abs));
  const [farBelow, below, above, farAbove] = DIVERGING_COLOURS;
  const edge = drawn(far);
  return {
    classes: [
      { holds: (value) => value > far, colour: farAbove, words: `rise of more than ${edge}` },
      { holds: (value) => value >= 0, colour: above, words: `rise, up to ${edge}` },
      { holds: (value) => value >= -far, colour: below, words: `fall, up to ${edge}` },
      { holds: () => true, colour: farBelow, words: `fall of more than ${edge}` },
    ],
  };
}

function thirds(present: readonly number[]): [number, number] {
  const sorted = sortedBy(present, (each) => each);
  const upTo = (part: number) => sorted[Math.ceil(sorted.length * part) - 1] ?? 0;
  return [upTo(1 / 3), upTo(2 / 3)];
}

function median(values: readonly number[]): number {
  const sorted = sortedBy(values, (each) => each);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** To one digit: an edge that is easily read. */
function round(value: number): number {
  return value === 0 ? 1 : Number(value.toPrecision(1));
}
