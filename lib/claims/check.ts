import { gazetteer } from "./reading/gazetteer";
import { withLocalNames } from "./reading/localNames";
import { type Claim, isCount, isOther, measureOf } from "./meaning/facets";
import { interpret } from "./meaning/interpret";
import { makeContext } from "./readings/context";
import { judge } from "./readings/judge";
import { ledgerFacts, type LedgerRow } from "./ledger";
import type { Checked, Finding } from "./types";

export type { LedgerRow } from "./ledger";

/** What `check` may rest on beside the text. */
export interface CheckOptions {
  /** Name of the file, for the answer. */
  file?: string;
  /** Rows of the ledger: bases for statements whose counts the text does not print. */
  ledger?: readonly LedgerRow[];
  /** What "last year" is, where the text does not say: "2016/17". */
  year?: string;
  /** Names of areas beside those of the project's table. */
  areas?: readonly string[];
  /** The area of the text, where it names none first. */
  area?: string;
}

/**
 * Finds every figure of an article, says what each means, and whether the figures agree with one
 * another: shares with their parts and wholes, changes with the years they compare, rates with the
 * true days of the year, totals with lists.
 *
 * A verdict is about arithmetic, not truth: "holds" says that the counts printed give the statement,
 * "does not hold" that they give another, "not checkable" that they are not there, differ, or that
 * the words can be read in ways of which some hold. A text without figures has no findings.
 *
 * @example
 * check("Kent Police recorded 1,571 offences in 2015/16, four a day.").findings[1]?.verdict // → "holds"
 */
export function check(text: string, options: CheckOptions = {}): Checked {
  const file = options.file ?? "";
  const areas = withLocalNames(text, gazetteer(), options.areas);
  const { claims, about } = interpret(text, areas, options);
  const ledger = options.ledger ? ledgerFacts(options.ledger) : [];
  const context = makeContext(text, file || "the article", claims, areas, about, ledger);
  const findings = claims.map((claim): Finding => {
    const { start: from } = claim.reading.sentence;
    const [start, end] = [from + claim.start, from + claim.end];
    const { readings, ...outcome } = judge(claim, context);
    return {
      quote: text.slice(start, end),
      start,
      end,
      value: claim.value,
      unit: unitOf(claim),
      bound: claim.bound,
      area: claim.area.value,
      period: claim.period.value,
      measure: measureFor(claim),
      ...(subjectOf(claim) === "" ? {} : { subject: subjectOf(claim) }),
      ...outcome,
      ...(readings
        ? { readings: readings.map(({ reading, outcome: its }) => ({ reading, ...its })) }
        : {}),
    };
  });
  return { file, findings };
}

function measureFor(claim: Claim): string {
  const { measure, what, unit } = claim;
  if (measure !== undefined) return measure;
  if (isOther(what) && what.special === "") return "other_subject";
  return unit === "ratio" && what.sex !== "" ? "total" : measureOf(what);
}

function unitOf(claim: Claim): Finding["unit"] {
  if (!isCount(claim)) return claim.unit;
  return claim.what.stage === "convictions" && claim.unit !== "other" ? "convictions" : claim.unit;
}

/** What is counted in the text's own words, where it is not child sexual offences. */
const subjectOf = ({ what }: Claim): string =>
  isOther(what)
    ? (what.words ?? (what.subject.replace("other: ", "") || what.special.replaceAll("_", " ")))
    : "";
