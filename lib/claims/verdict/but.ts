import { comparable } from "../../measures/comparable";
import type { Claim } from "../meaning/facets";
import { isChange, measureOf } from "../meaning/facets";
import type { Outcome } from "../types";

const RISK = /\b(?:more|less|times as|as) likely\b|\blikelier\b|\bat (?:greater|higher) risk\b/i;
const LED_TO =
  /\b(?:result(?:s|ed|ing)? in|led to|leading to|end(?:s|ed|ing)? in|lead(?:s|ing)? to|convict)/i;

/** What words of risk claim beyond a ratio of counts. */
export const butOfRisk = (words: string): string | undefined =>
  RISK.test(words)
    ? "These are counts of what was recorded: they do not say how likely a child is to be a victim."
    : undefined;

/** "Half of the victims were boys", of counts of offences. */
const OF_VICTIMS = /^[^.;\d\ue001]{0,8} of (?:all |the )?(?:\w+ )?victims\b/i;

/**
 * What a sentence claims beyond a sum that is right; undefined where it claims no more. `nouns` gives
 * those that its counts stand with.
 */
export function butOf(
  claim: Claim,
  { restsOn }: Outcome,
  nouns: () => readonly string[],
): string | undefined {
  const { text } = claim.reading.sentence;
  if (claim.rule === "a table") return undefined;
  if (claim.unit === "ratio") {
    const but = butOfRisk(text);
    if (but !== undefined) return but;
  }
  if (claim.unit === "percent" && claim.what.stage === "convictions" && LED_TO.test(text))
    return "The convictions of a year need not be of the offences recorded in it.";
  if (claim.unit === "percent" && OF_VICTIMS.test(claim.reading.marked.slice(claim.end))) {
    const counted = nouns();
    if (counted.includes("offences") && !counted.includes("victims"))
      return "The counts are of offences, and one victim may have suffered several.";
  }
  return isChange(claim) ? acrossBreak(restsOn, measureOf(claim.what)) : undefined;
}

function acrossBreak([from, to]: Outcome["restsOn"], measure: string): string | undefined {
  if (!from || !to || to.area === "" || from.period === "" || to.period === "") return undefined;
  try {
    // A change is of one place, wherever the words before had got to.
    const footing = ({ period }: typeof from) => ({
      unit: "offences",
      area: to.area,
      period,
      measure,
    });
    const { reasons } = comparable(footing(from), footing(to));
    return reasons.length > 0 ? reasons.join(" ") : undefined;
  } catch {
    return undefined;
  }
}
