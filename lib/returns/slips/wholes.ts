import { isPartOf } from "../../tables/vocabulary";
import type { Proposed, Remark } from "../types";
import { groups, grouped, remarkOn, wordsOf } from "./remark";

/**
 * Parts above their wholes: girls, an age or online above the total, under 10 above 10 and under, a
 * crossed cell above its row, convictions above offences, offences below victims' parts.
 */
export function partsAboveWholes(rows: readonly Proposed[]): Remark[] {
  return groups(rows).flatMap((group) => {
    const counts = group.filter(({ value, at_least: least }) => value !== null || least !== null);
    return counts.flatMap((part): Remark[] => {
      const least = part.value ?? part.at_least ?? 0;
      const wholes = counts.filter((whole) => whole.value !== null && least > whole.value);
      const above = wholes.find((whole) => holds(whole, part));
      if (above === undefined) return [];
      const what = `${grouped(least)} (${said(part)}) is above the ${grouped(above.value!)} of ${said(above)} in ${above.cell}`;
      return [remarkOn(part, "error", what)];
    });
  });
}

const said = ({ unit, measure }: Proposed): string =>
  measure === unit ? unit : `${measure}, ${unit}`;

/** Whether whatever the part counts, the whole counts too. */
function holds(whole: Proposed, part: Proposed): boolean {
  const isPeople = part.unit === "convictions" || part.measure === "convictions";
  if (isPeople) return whole.unit === "offences" && whole.measure === "total" && whole !== part;
  const recorded = new Set(["offences", "victims"]);
  if (!recorded.has(part.unit) || !recorded.has(whole.unit)) return false;
  // A victim can be of several offences, an offence of several victims; a part above is still odd.
  const isSameUnit =
    part.unit === whole.unit || (part.unit === "victims" && whole.measure === "total");
  if (!isSameUnit || part === whole) return false;
  const [inner, outer] = [wordsOf(part.measure), wordsOf(whole.measure)];
  if (part.measure === whole.measure) return false;
  if (outer.length === 1 && outer[0] === "total")
    return inner.some((word) => isPartOf(word, "total"));
  return outer.every((word) => inner.some((other) => other === word || isPartOf(other, word)));
}
