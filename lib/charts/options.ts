import { nearestNames } from "../tables/names";
import type { ChartText } from "./text";

type OptionOf<Options> = Options extends unknown ? keyof Options : never;

/** The names of a chart's options in all of its forms; one left out does not compile. */
export type OptionNames<Options> = Readonly<Record<OptionOf<Options>, true>>;

/** The options that every chart has. */
export const TEXT_OPTIONS: OptionNames<ChartText> = {
  headline: true,
  subtitle: true,
  description: true,
  sources: true,
  notes: true,
  labels: true,
  decimals: true,
  layout: true,
  traces: true,
};

/** What other libraries call an option of ours, where no spelling leads to it. */
const OURS = new Map([
  ["group", "series"],
  ["hue", "series"],
  ["by", "series"],
  ["title", "headline"],
]);

/**
 * An option that is not read would be dropped without a word, and the chart be another than was
 * asked for. TypeScript sees this only where the options are written into the call.
 *
 * @throws RangeError naming the option and the one that was probably meant.
 */
export function checkOptions(
  chart: string,
  given: object,
  names: Readonly<Record<string, true>>,
): void {
  for (const [option, value] of Object.entries(given)) {
    if (value === undefined || Object.hasOwn(names, option)) continue;
    const known = Object.keys(names);
    const meant = [OURS.get(option) ?? "", ...nearestNames(option, known, 1)].find((name) =>
      Object.hasOwn(names, name),
    );
    throw new RangeError(
      `${chart}: there is no option "${option}"` +
        (meant === undefined
          ? `; its options are ${known.join(", ")}.`
          : `. Did you mean "${meant}"?`),
    );
  }
}
