import type { DataFrame } from "danfojs-node";
import type { LevelOption } from "../estimate";
import { checkOptions } from "../input";
import { sexRatioOf } from "../sexRatioOf";
import { checkFrame, missing, numbers, texts, withColumns } from "./columns";
import { EstimateColumns } from "./estimateColumns";
import { isCount, shown } from "./figureTable";
import { rowForEachGroup, settledRows } from "./rowForEachGroup";
import type { Settled } from "./settled";

export interface SexRatiosOptions extends LevelOption {
  /**
   * Columns whose figures belong together, for a table with a row for each sex: those of source,
   * area, period, unit and forces_responding that it has, unless said otherwise.
   */
  by?: readonly string[];
  /** Names of girls, boys and not stated, as columns or in the column `measure`. */
  girls?: string;
  boys?: string;
  notStated?: string;
}

/**
 * Girls per boy for each area and period, as new columns `girls_per_boy`, `girls_per_boy_lower`,
 * `girls_per_boy_upper`, `girls_percent` (of those whose sex is stated) and
 * `ratio_reason`, which says why there is no number.
 *
 * Reads a table with columns `girls` and `boys`; or the ledger's form, a row for each `measure`,
 * from which it first makes a row for each group with columns `girls`, `boys` and
 * `sex_not_stated`. A sex that is not printed stays missing (NaN): it is never what the other
 * leaves of a total. Nor is there a ratio of percentages, of figures that are only bounded, or of
 * one that the column `status` says something against. Where there are no boys the ratio is missing
 * and its lower limit is not.
 *
 * @example
 * const columns = ["source", "area", "period", "unit", "measure", "value"]
 * const row = (measure, value) => ["letter", "England and Wales", "2010/11", "offences", measure, value]
 * const frame = new DataFrame([row("girls", 19_790), row("boys", 3_218), row("total", 23_097)], { columns })
 * const ratios = sexRatios(frame)
 * ratios.column("girls_per_boy").values // → [6.1498]
 * ratios.column("sex_not_stated").values // → [NaN]
 */
export function sexRatios(frame: DataFrame, options: SexRatiosOptions = {}): DataFrame {
  checkFrame("frame", frame);
  checkOptions(options);
  const { girls = "girls", boys = "boys", notStated = "sex_not_stated", level } = options;
  const isWide = [girls, boys].every((name) => frame.columns.includes(name));
  const { wide, settled } = isWide
    ? { wide: frame, settled: settledRows(frame, [girls, boys]) }
    : rowForEachGroup(frame, [girls, boys, notStated], options.by);
  const { length } = settled;
  const ratios = new EstimateColumns("girls_per_boy", length);
  const share = missing(length);
  const reasons = settled.map(([ofGirls, ofBoys, others], row) => {
    const told = reasonOf(ofGirls!, ofBoys!, others);
    if (told !== "") return told;
    const [g, b] = [ofGirls!.value, ofBoys!.value];
    if (!isCount(g) || !isCount(b)) return `No counts: ${g} and ${b}.`;
    const ratio = sexRatioOf(g, b, { level });
    ratios.set(row, ratio);
    share[row] = 100 * (ratio.girlsShare ?? Number.NaN);
    return b === 0 ? `No boys and ${shown(g)} girls: there is no ratio to nothing.` : "";
  });
  return withColumns(wide, [
    ...ratios.columns(),
    numbers("girls_percent", share),
    texts("ratio_reason", reasons),
  ]);
}

/** Why there is no ratio of what a page prints; "" where there can be one. */
function reasonOf(girls: Settled, boys: Settled, notStated: Settled | undefined): string {
  const sexes = [girls, boys];
  // What is known of those not stated is no matter of the ratio; numbers that differ are of the page.
  const unsettled = notStated !== undefined && Number.isNaN(notStated.value) ? [notStated] : [];
  const reasons = new Set([...sexes, ...unsettled].flatMap(({ reason = [] }) => reason));
  if (reasons.size > 0) return [...reasons].join(" ");
  const lacks = [girls.lack, boys.lack];
  if (lacks[0] !== undefined && lacks[0] === lacks[1]) return `Girls and boys are ${lacks[0]}.`;
  return ["Girls", "Boys"]
    .flatMap((name, index) => (lacks[index] === undefined ? [] : [`${name} are ${lacks[index]}.`]))
    .join(" ");
}
