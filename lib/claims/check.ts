import { type Gazetteer, gazetteer } from "./reading/gazetteer";
import { withLocalNames } from "./reading/localNames";
import { compareCount, doubtedIn, type Reference, References } from "./compare";
import { type Claim, isChange, isCount, isNarrow, isOther, measureOf } from "./meaning/facets";
import { corrected, type Correction } from "./meaning/corrections";
import { interpret } from "./meaning/interpret";
import { periodName } from "./verdict/labels";
import { makeContext } from "./readings/context";
import { judge, type Judged } from "./readings/judge";
import { isUnmarked, ledgerFacts, type LedgerRow } from "./ledger";
import { seenIn } from "./unseen";
import type { Checked, Finding, Outcome } from "./types";

export type { LedgerRow } from "./ledger";
export type { Correction } from "./meaning/corrections";

/** What `check` may rest on beside the text. */
export interface CheckOptions {
  /** Name of the file, for the answer. */
  file?: string;
  /** Rows of the ledger: bases for statements whose counts the text does not print. */
  ledger?: readonly LedgerRow[];
  /** Counts that printed ones are compared with: {@link ledgerReferences}, {@link returnReferences}. */
  references?: readonly Reference[];
  /** What "last year" is, where the text does not say: "2016/17". */
  year?: string;
  /** The area of the text, where it names none first; "Norfolk" is its police force. */
  area?: string;
  /** Names of areas beside those of the project's table. */
  areas?: readonly string[];
  /** What a reader says that figures mean; her words count as the text's own. */
  corrections?: readonly Correction[];
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
  const seen = seenIn(text);
  if (!seen) return checkSeen(text, options);
  const corrections = options.corrections?.map(seen.inSeen) ?? [];
  const checked = checkSeen(seen.text, { ...options, corrections });
  return { ...checked, findings: checked.findings.map(seen.inOriginal) };
}

/** "Kent" is Kent Police, as in a text; a name that is not known stays as it is. */
function inFull(name: string, areas: Gazetteer): string {
  const [found] = areas.find(name);
  return found && found.start === 0 && found.end === name.length ? found.area : name;
}

function checkSeen(text: string, options: CheckOptions): Checked {
  const file = options.file ?? "";
  const areas = withLocalNames(text, gazetteer(), options.areas);
  const { claims: found, about } = interpret(text, areas, {
    ...options,
    ...(options.area && { area: inFull(options.area, areas) }),
  });
  const claims = corrected(found, options.corrections ?? []);
  const references = new References(options.references ?? []);
  const ledger = [
    ...ledgerFacts((options.ledger ?? []).filter(isUnmarked)),
    ...ledgerFacts(
      (options.references ?? [])
        .filter(({ from, matched }) => from === "returns" && !matched)
        .map(asRow),
    ),
  ];
  const context = makeContext(text, file || "the article", claims, areas, about, ledger);
  const findings = claims.map((claim): Finding => {
    const { start: from } = claim.reading.sentence;
    const [start, end] = [from + claim.start, from + claim.end];
    const { readings, ...judged } = judge(claim, context);
    const compared = compareCount(claim, measureFor(claim), references);
    const outcome = withDoubt(compared ? preferred(judged, compared) : judged, references);
    return {
      quote: text.slice(start, end),
      start,
      end,
      value: valueOf(claim),
      unit: unitOf(claim),
      bound: claim.bound,
      area: claim.force ?? claim.area.value,
      period: yearsCompared(claim, outcome) ?? periodName(claim.period.value),
      measure: measureFor(claim),
      ...(subjectOf(claim) === "" ? {} : { subject: subjectOf(claim) }),
      ...(isUnnamedPart(claim) ? { part: true as const } : {}),
      ...outcome,
      ...(readings
        ? {
            readings: readings.map(({ reading, outcome: its }) => ({ reading, ...its })),
          }
        : {}),
    };
  });
  return { file, findings };
}

/** A row of the ledger's shape. */
const asRow = ({ where, ...row }: Reference): LedgerRow => ({
  ...row,
  source: where,
  printed: String(row.value),
});

/** What the text itself contradicts stays so; else the count that was looked up decides. */
function preferred(judged: Outcome, compared: Outcome): Outcome {
  if (judged.verdict === "does not hold") return judged;
  if (compared.verdict === "not checkable" && judged.verdict !== "not checkable") return judged;
  return compared;
}

/** A part of its own place's count that no word of the vocabulary sets apart. */
const isUnnamedPart = (claim: Claim): boolean =>
  isCount(claim) &&
  claim.isPart === true &&
  claim.isWhole !== true &&
  !isNarrow(claim.what) &&
  (claim.wholeIs?.area.value ?? claim.area.value) === claim.area.value;

type Said = Omit<Judged, "readings">;

/** What holds by a count that the ledger marks holds no further than that. */
function withDoubt(outcome: Said, references: References): Said {
  if (outcome.verdict !== "holds" || outcome.but !== undefined) return outcome;
  const but = doubtedIn(outcome.restsOn, references);
  return but === undefined ? outcome : { ...outcome, but };
}

/** A change whose years no word tells is between those of the counts that decide it. */
function yearsCompared(claim: Claim, { verdict, restsOn }: Outcome): string | undefined {
  if (claim.period.how === "said" || !isChange(claim) || verdict === "not checkable")
    return undefined;
  const [from, to] = restsOn.map(({ period }) => period);
  return from && to && from < to ? `${from} to ${to}` : undefined;
}

function measureFor(claim: Claim): string {
  const { measure, what, unit } = claim;
  if (measure !== undefined) return measure;
  if (isOther(what) && what.special === "") return "other_subject";
  return unit === "ratio" && what.sex !== "" ? "total" : measureOf(what);
}

/** A fall in a number is negative, as the vocabulary has it. */
const valueOf = ({ value, measure, way }: Claim): number =>
  measure === "change" && way === -1 ? -value : value;

function unitOf(claim: Claim): Finding["unit"] {
  if (!isCount(claim)) return claim.unit;
  return claim.what.stage === "convictions" && claim.unit !== "other" ? "convictions" : claim.unit;
}

/** What is counted in the text's own words, where it is not child sexual offences. */
const subjectOf = ({ what }: Claim): string =>
  isOther(what)
    ? (what.words ?? (what.subject.replace("other: ", "") || what.special.replaceAll("_", " ")))
    : "";
