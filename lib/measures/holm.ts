import { checkFinite, checkList, refuse } from "./input";

/**
 * P-values of several comparisons, adjusted so that calling those below 0.05 different would, over
 * many repetitions, call even one that does not differ so in at most 5 per cent of them. It is not
 * the chance that a given one does not differ. Unadjusted, of twenty forces that do not differ, one
 * would on average look different by itself.
 *
 * For comparisons that are told together, such as those of one table. The order is that of the
 * input; a missing p-value (undefined or null) stays missing and is not counted.
 *
 * S. Holm, Scandinavian Journal of Statistics 6 (1979), 65-70. R: `p.adjust(p, "holm")`.
 *
 * @example
 * holm([0.01, 0.04, 0.03]) // → [0.03, 0.06, 0.06]
 * holm([0.2, undefined]) // → [0.2, undefined]
 * holm([0.03, 0.04, null]) // → [0.06, 0.06, undefined]
 */
export function holm(pValues: readonly (number | null | undefined)[]): (number | undefined)[] {
  checkList("pValues", pValues);
  const given = pValues.flatMap((p, index) =>
    p === undefined || p === null ? [] : [{ p, index }],
  );
  for (const { p, index } of given) {
    checkFinite(`pValues[${index}]`, p);
    if (p < 0 || p > 1) refuse(`pValues[${index}]`, p, "a probability from 0 to 1");
  }
  given.sort((a, b) => a.p - b.p);
  const adjusted: (number | undefined)[] = pValues.map(() => undefined);
  let least = 0;
  given.forEach(({ p, index }, place) => {
    least = Math.max(least, Math.min(1, p * (given.length - place)));
    adjusted[index] = least;
  });
  return adjusted;
}
