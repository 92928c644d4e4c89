/** A number of a force that is told again beside the name of a town: "1,200 crimes," says a councillor in Stafford. */
import { FORCE_OF_DISTRICT } from "../reading/districts";
import type { Gazetteer } from "../reading/gazetteer";
import { countAgrees } from "../verdict/agrees";
import { carried, type Claim, isCount, sameWhat } from "./facets";

/** Smaller counts may be the same in a town and its county by chance. */
const LEAST = 30;
/** As far as a number is looked for again, in figures. */
const AROUND = 100;
/** "More than 500" for 552 */
const NEAR = 0.15;

/** Gives a figure of a town that the text prints for its force, or a wider area, as well the area of that. */
export function ofTheirForce(claims: readonly Claim[], gazetteer: Gazetteer): void {
  for (const claim of claims) {
    if (gazetteer.kindOf(claim.area.value) !== "place") continue;
    const force = FORCE_OF_DISTRICT.get(claim.area.value);
    const isWhole = (area: string): boolean =>
      area !== "" &&
      gazetteer.kindOf(area) !== "place" &&
      (force === undefined || area === force || gazetteer.isWithin(force, area));
    const near = claims.slice(Math.max(0, claim.index - AROUND), claim.index + AROUND);
    const told = near.find((one) => isWhole(one.area.value) && repeats(claim, one));
    if (told) claim.area = carried(told.area.value);
  }
}

function repeats(claim: Claim, told: Claim): boolean {
  if (claim.unit !== told.unit || !sameWhat(claim.what, told.what)) return false;
  if (claim.value === told.value) return !isCount(claim) || claim.value >= LEAST;
  return (
    isCount(claim) &&
    claim.bound !== "exact" &&
    told.bound === "exact" &&
    Math.abs(told.value - claim.value) <= NEAR * told.value &&
    countAgrees(told.value, claim.value, claim.bound)
  );
}
