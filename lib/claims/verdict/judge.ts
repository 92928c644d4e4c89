import type { Gazetteer } from "../reading/gazetteer";
import type { Outcome, Statement } from "../types";
import { judgeChange } from "./change";
import { judgeCount } from "./count";
import { type Evidence, type Fact, isCountUnit } from "./evidence";
import { judgeForces } from "./forces";
import { type Judged, notCheckable } from "./outcome";
import { judgeRate } from "./rates";
import { judgeSexRatio, judgeShare, type Tied } from "./share";

/** What the text ties to a statement beside its own meaning. */
export interface Ties extends Tied {
  /** What a difference in numbers is a difference of: "a rise of 712" girls. */
  changeOf?: string;
  /** No words of the statement's own sentence give its period. */
  guessed?: boolean;
  /** Its sentence sets it against another count. */
  disputes?: boolean;
  /** Which way a change in a number is said to go; 0 or none where the words do not tell. */
  way?: number;
}

/** Measures that the police do not record. */
const ELSEWHERE = new Set(["childline_contacts", "not_disclosed"]);

/** Beyond so many different counts for one thing, none is tried. */
const MOST_CONFLICTING = 3;

/** Holds one statement against the counts. */
export function judge(
  statement: Statement,
  evidence: Evidence,
  gazetteer: Gazetteer,
  ties: Ties = {},
): Outcome {
  const { conflicting, ...outcome } = judgeOnce(statement, evidence, gazetteer, ties);
  if (conflicting === undefined || conflicting.length > MOST_CONFLICTING) return outcome;
  const near = ties.near ?? [];
  const either = conflicting.map((fact) =>
    judgeOnce(statement, evidence, gazetteer, { ...ties, near: [...near, fact] }),
  );
  const [first] = either;
  const agree = either.every(({ verdict }) => verdict === first?.verdict);
  if (!first || !agree || first.verdict === "not checkable") return outcome;
  const { verdict } = first;
  return { ...outcome, verdict, because: `${outcome.because} With any of them it ${verdict}.` };
}

function judgeOnce(
  statement: Statement,
  evidence: Evidence,
  gazetteer: Gazetteer,
  ties: Ties,
): Judged {
  const { unit, measure } = statement;
  const { near } = ties;
  if (ELSEWHERE.has(measure)) return notCheckable("This is not counted by the police.");
  switch (unit) {
    case "per_day":
    case "per_week":
    case "minutes_per_event":
      return judgeRate(statement, evidence, near);
    case "percent":
      return judgeShare(statement, evidence, ties);
    case "percent_change":
      return judgeChange(statement, evidence, measure, near);
    case "ratio":
      return measure === "girls_to_boys"
        ? judgeSexRatio(statement, evidence, near)
        : judgeChange(statement, evidence, measure, near);
    case "forces":
      return judgeForces(statement, evidence, gazetteer);
  }
  if (!isCountUnit(unit)) return notCheckable(`Nothing is known of figures in ${unit}.`);
  if (measure === "change")
    return judgeChange(statement, evidence, ties.changeOf ?? "total", near, ties.way);
  return judgeCount(statement, evidence, gazetteer, ties);
}

/** A statement as a basis for others. */
export function factOf(statement: Statement, source: string, place: Partial<Fact> = {}): Fact {
  const { printed, value, unit, bound, measure, area, period } = statement;
  return { printed, value, unit, bound, measure, area, period, source, ...place };
}
