import type { Statement } from "../types";
import { percentAgrees, ratioAgrees } from "./agrees";
import { type Evidence, type Fact, isExact, type Sought } from "./evidence";
import { type Judged, judged, notCheckable, unfounded } from "./outcome";
import { precisionOf } from "./printed";
import { number, percent } from "./words";

/** Counts that the article itself ties to a share: "about one in six of those, 12,374". */
export interface Tied {
  part?: Fact | undefined;
  whole?: Fact | undefined;
  /** The wider area, where the statement is one area's share of it. */
  shareOf?: string;
  /** The counts of the same sentence. */
  near?: readonly Fact[];
}

/** What a measure is a share of, and where that is not obvious what is counted. */
function partAndWhole(measure: string): [part: string, whole: string] {
  if (measure === "children_share_of_all_sexual_offences") {
    return ["total", "all_ages_all_sexual_offences"];
  }
  if (measure === "official_under_13_offence_codes")
    return [measure, "official_under_16_offence_codes"];
  if (measure.startsWith("online_")) return [measure, "online"];
  return [measure, "total"];
}

/** A share: "fewer than one in ten", "52.6 per cent". */
export function judgeShare(statement: Statement, evidence: Evidence, tied: Tied = {}): Judged {
  const { area, period, measure, value } = statement;
  const [partMeasure, wholeMeasure] = tied.shareOf ? ["total", "total"] : partAndWhole(measure);
  const unclear = partMeasure === "suspects" || tied.whole?.measure === partMeasure;
  if ((partMeasure === wholeMeasure || unclear) && !tied.part && !tied.shareOf) {
    return notCheckable("The words do not say of which counts this is a share.");
  }
  let part: Sought = tied.part
    ? { fact: tied.part }
    : evidence.one(area, period, partMeasure, tied.near);
  // Courts count calendar years: the convictions of 2010 beside the offences of 2010/11.
  if ("missing" in part && partMeasure === "convictions")
    part = evidence.one(area, period.slice(0, 4), partMeasure, tied.near);
  if (!("fact" in part)) return unfounded(part, area, period, partMeasure);
  // "Of more than 20,000": the exact count of the same, 23,097, if that is printed.
  const rough = tied.whole && !isExact(tied.whole) ? tied.whole : undefined;
  const whole: Sought =
    tied.whole && !rough
      ? { fact: tied.whole }
      : evidence.one(
          rough?.area ?? tied.shareOf ?? area,
          rough?.period ?? period,
          rough?.measure ?? wholeMeasure,
          tied.near,
        );
  if (!("fact" in whole)) return unfounded(whole, area, period, wholeMeasure);
  const facts = [part.fact, whole.fact];
  if (part.fact === whole.fact)
    return notCheckable("The words do not say of which whole this is a share.");
  if (whole.fact.value <= 0 || part.fact.value > whole.fact.value) {
    return notCheckable(
      `${number(part.fact.value)} is no part of ${number(whole.fact.value)}.`,
      facts,
    );
  }
  const truth = (part.fact.value / whole.fact.value) * 100;
  const terms = {
    bound: statement.bound,
    ...precisionOf(statement.printed, value, statement.unit),
  };
  const holds = percentAgrees(truth, value, terms);
  const caution =
    measure === "convictions" ? ", though the convictions of a year are not of the same cases" : "";
  return judged(
    holds,
    `${number(part.fact.value)} of ${number(whole.fact.value)} is ${percent(truth)}${caution}.`,
    facts,
    truth,
  );
}

/** Girls for each boy. */
export function judgeSexRatio(
  statement: Statement,
  evidence: Evidence,
  near: readonly Fact[] = [],
): Judged {
  const { area, period, value } = statement;
  const girls = evidence.one(area, period, "girls", near);
  if (!("fact" in girls)) return unfounded(girls, area, period, "girls");
  const boys = evidence.one(area, period, "boys", near);
  if (!("fact" in boys)) return unfounded(boys, area, period, "boys");
  const facts = [girls.fact, boys.fact];
  if (boys.fact.value <= 0)
    return notCheckable("No boys were counted, so there is no ratio.", facts);
  const truth = girls.fact.value / boys.fact.value;
  const terms = {
    bound: statement.bound,
    ...precisionOf(statement.printed, value, statement.unit),
  };
  return judged(
    ratioAgrees(truth, value, terms),
    `${number(girls.fact.value)} to ${number(boys.fact.value)} is ${number(truth, 1)} to one.`,
    facts,
    truth,
  );
}
