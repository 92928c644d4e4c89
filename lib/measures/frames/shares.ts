import type { DataFrame } from "danfojs-node";
import { checkParts, checkText } from "../input";
import { proportion, type ProportionOptions } from "../proportion";
import { checkFrame, missing, numbers, texts, withColumns } from "./columns";
import { EstimateColumns } from "./estimateColumns";
import type { FigureColumns } from "./figureTable";
import { figuresOf, Wholes } from "./wholes";

export interface SharesOptions extends FigureColumns, ProportionOptions {
  /** The one area that all shares are of. */
  whole: string;
}

/**
 * What each figure is of the same figure for one wider area, in per cent, as new columns `whole`,
 * `share_percent`, `share_percent_lower`, `share_percent_upper` and `share_reason`, which says why
 * there is no number.
 *
 * `wholes` is a frame with the figures of the wider area, among others or alone, in any order. It is
 * the same area in each period: where none is printed for it there is no share, and a still wider area
 * does not take its place. Of several the one in the part's own unit that nothing is known against is
 * taken; where such ones differ there is no share. Nor is there one where either figure is partial or
 * doubted, where the units differ, or where forces are missing from the whole. The interval (Wilson)
 * is of offences that come one by one.
 *
 * @example
 * const columns = ["area", "period", "measure", "unit", "value"]
 * const kent = new DataFrame([["Kent Police", "2013/14", "total", "offences", 1356], ["Kent Police", "2015/16", "total", "offences", 1571]], { columns })
 * const nation = new DataFrame([["England and Wales", "2013/14", "total", "offences", 31238]], { columns })
 * const shares = sharesOf(kent, nation, { whole: "England and Wales" })
 * shares.column("share_percent").values[0] // → 4.3409
 * shares.column("share_reason").values[1] // → "No figure of England and Wales for 2015/16."
 */
export function sharesOf(frame: DataFrame, wholes: DataFrame, options: SharesOptions): DataFrame {
  checkFrame("frame", frame);
  checkFrame("wholes", wholes);
  checkParts("options", options, 'the area of the whole, such as { whole: "England and Wales" }');
  const { whole: area, level, method } = options;
  checkText("whole", area);
  const parts = figuresOf(frame, options);
  const wider = new Wholes(figuresOf(wholes, options).filter((figure) => figure.area === area));
  const { length } = parts;
  const all = missing(length);
  const shares = new EstimateColumns("share_percent", length);
  const reasons = parts.map((part, row) => {
    if (part.fault !== "") return part.fault;
    const { whole, reason } = wider.of(part, area);
    if (whole !== undefined) all[row] = whole.value;
    if (reason !== undefined) return reason;
    const share = proportion(part.value, whole!.value, { level, method });
    if (share.value === undefined) return `0 in ${area}: there is no share of nothing.`;
    shares.set(row, share, 100);
    return "";
  });
  return withColumns(frame, [
    numbers("whole", all),
    ...shares.columns(),
    texts("share_reason", reasons),
  ]);
}
