import { remembered } from "../../tables/remembered";
import { type Claim, isChange, isCount, isRate, isWorkedOut } from "../meaning/facets";
import { butOf } from "../verdict/but";
import type { Outcome, Verdict } from "../types";
import { isExact, notCheckable } from "../verdict/outcome";
import { isFarApart, isNearMiss } from "../verdict/plausible";
import { borneOut } from "./borneOut";
import { borneOutBeside } from "./borneOutBeside";
import { changeReadings } from "./change";
import { claimsOf, type Context, firstOfEach, type Reading } from "./context";
import { countOutcome } from "./count";
import { forcesOutcome } from "./forces";
import { ofItsLine } from "./ofItsLine";
import { rateReadings } from "./rate";
import { ofRounded } from "./rounded";
import { ratioReadings, shareReadings } from "./share";
import { isUnsaid } from "./unsaid";
import { looseTie } from "./ties";
import { isLikelySlip } from "./slip";
import { exactOf, twinsOf } from "./told";

/** What became of a claim: the outcome of all its readings, and the readings where there are several. */
export interface Judged extends Outcome {
  but?: string;
  readings?: { reading: string; outcome: Outcome }[];
}

/** Measures that the police do not record. */
const ELSEWHERE = new Set(["childline_contacts", "not_disclosed"]);
const NOT_POLICE = notCheckable("This is not counted by the police.");

export function judge(claim: Claim, context: Context): Judged {
  if (claim.madeOf) return ofItsLine(claim, claim.madeOf, context);
  if (claim.unit === "per_1000" || claim.per) return notCheckable("No population is printed.");
  if (claim.unit === "forces") return forcesOutcome(claim, context);
  if (isCount(claim)) {
    const judged = countOutcome(claim, context);
    if (judged.verdict !== "holds" && ELSEWHERE.has(claim.what.special)) return NOT_POLICE;
    if (judged.verdict === "not checkable") return exactOf(claim, context) ?? judged;
    // A part that helps to make a total is borne out as itself, not as the total.
    const isPart = judged.verdict === "holds" && isExact(claim);
    return isPart ? { ...judged, recomputed: claim.value } : judged;
  }
  if (isWorkedOut(claim))
    return notCheckable("The table does not tell of which cells this is made.");
  if (isUnsaid(claim)) return notCheckable("The words deny it or only suppose it.");
  const judged = ofItsWords(claim, context);
  if (isWellPast(claim, judged))
    return notCheckable(
      `${judged.because} But these counts give far more than is said, so others may be meant.`,
    );
  if (judged.verdict !== "holds") return judged;
  const but = butOf(claim, judged, () =>
    claimsOf(judged.restsOn, context).map((one) => context.factOf(one).noun ?? ""),
  );
  return but === undefined ? judged : { ...judged, but };
}

/** "More than one in three" is not said of 82 per cent, unless the part stands with it: "more than a third of these, 882". */
const isWellPast = (
  { unit, bound, value, sameAs }: Claim,
  { verdict, recomputed = 0 }: Outcome,
): boolean =>
  verdict === "holds" &&
  unit === "percent" &&
  bound === "more_than" &&
  !sameAs &&
  recomputed > 2 * value;

/** Outcomes of statements, each worked out once: one may be asked for again by those that say the same. */
const outcomes = remembered<Context, Map<Claim, Judged>>(() => new Map());

/** What the counts that the words mean make of a statement. */
function ofItsCounts(claim: Claim, context: Context): Judged {
  const known = outcomes(context);
  const judged =
    known.get(claim) ??
    tied(combine(distinct(readingsOf(claim, context)), claim, context), claim, context);
  known.set(claim, judged);
  return judged;
}

/** A statement that its own counts do not decide, where the text makes it again and they do there. */
function ofItsWords(claim: Claim, context: Context): Judged {
  const own = ofItsCounts(claim, context);
  if (own.verdict !== "not checkable") return own;
  const twins = twinsOf(claim, context);
  for (const twin of twins) {
    const told = ofItsCounts(twin, context);
    if (told.verdict === "holds") return told;
  }
  const exact = [claim, ...twins].map((one) => exactOf(one, context)).find(Boolean);
  // Of readings that differ none is chosen.
  const differ = own.readings?.some(({ outcome }) => outcome.verdict === "holds");
  if (exact || differ) return exact ?? own;
  return (
    borneOut(claim, context) ??
    (hasOwnCounts(claim, own, context) ? undefined : borneOutBeside(claim, context)) ??
    ofRounded(claim, context) ??
    own
  );
}

/** Its own sentence has the two counts that its words mean, and a change may be a slip of what they give. */
function hasOwnCounts(claim: Claim, own: Outcome, context: Context): boolean {
  const facts = claimsOf(own.restsOn, context);
  const areThere = facts.length > 1 && facts.every(({ reading }) => reading === claim.reading);
  const truth = own.recomputed;
  const isSlip = truth === undefined || !isFarApart(claim.value, truth, claim.unit, true);
  return areThere && (isSlip || !isChange(claim));
}

/** Every reading that the words admit. */
function readingsOf(claim: Claim, context: Context): Reading[] {
  if (isChange(claim)) return changeReadings(claim, context);
  if (isRate(claim)) return rateReadings(claim, context);
  return claim.unit === "ratio" ? ratioReadings(claim, context) : shareReadings(claim, context);
}

/** A cross needs words that tie the figure to its counts. */
function tied(judged: Judged, claim: Claim, context: Context): Judged {
  if (judged.verdict !== "does not hold") return judged;
  const loose = looseTie(claim, judged, context);
  if (loose === undefined) return judged;
  const { restsOn, recomputed } = judged;
  const because = `${judged.because} ${loose}`;
  return {
    verdict: "not checkable",
    ...(recomputed === undefined ? {} : { recomputed }),
    restsOn,
    because,
  };
}

const distinct = (readings: readonly Reading[]): Reading[] =>
  firstOfEach(readings, ({ outcome: { verdict, because } }) => `${verdict} ${because}`);

/** Holds if all readings hold, does not hold if none does, else it is not checkable and all are told. */
export function combine(readings: readonly Reading[], claim: Claim, context: Context): Judged {
  const [first] = readings;
  if (!first)
    return notCheckable(
      claim.otherBase
        ? "It is compared with something of which no count is printed."
        : "Nothing in the text says of which counts this is.",
    );
  if (readings.length === 1) return alone(first, claim, context);
  const told = readings.map(({ words, outcome }) => `${words}: ${outcome.because}`).join(" ");
  const several = readings.map(({ words, outcome }) => ({ reading: words, outcome }));
  const restsOn = readings.flatMap(({ outcome }) => outcome.restsOn);
  const all = (verdict: Verdict): boolean =>
    readings.every(({ outcome }) => outcome.verdict === verdict);
  // "Both forces saw rises of 20 per cent" fails where one did not.
  const one = readings.find(({ outcome }) => outcome.verdict === "does not hold");
  const fails =
    (claim.areas.length > 0 ? one : all("does not hold")) && readings.some(({ sure }) => sure);
  const verdict = all("holds") ? "holds" : fails ? "does not hold" : "not checkable";
  const recomputed = verdict === "not checkable" ? undefined : first.outcome.recomputed;
  const because =
    verdict === "not checkable"
      ? `The words can be read in ${readings.length} ways. ${told}`
      : told;
  return {
    verdict,
    ...(recomputed === undefined ? {} : { recomputed }),
    restsOn,
    because,
    readings: several,
  };
}

/** A cross needs words that make the counts those of the statement, or counts that nearly give it. */
function alone({ outcome, sure }: Reading, claim: Claim, context: Context): Judged {
  if (outcome.verdict !== "does not hold" || sure || isNearMiss(claim, outcome.recomputed))
    return outcome;
  if (isLikelySlip(claim, outcome, context)) return outcome;
  const { restsOn, because } = outcome;
  return {
    verdict: "not checkable",
    restsOn,
    because: `${because} But the words do not make these the counts that are meant.`,
  };
}
