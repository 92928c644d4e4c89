import { ageBand } from "../../tables/bands";
import { type Claim, inTable, keyOf, type What } from "../meaning/facets";
import { sumOf } from "../verdict/sumOf";
import type { Outcome } from "../types";
import { type Fact, isExact, judged, notCheckable } from "../verdict/outcome";
import { mayBeWrongSum } from "../verdict/plausible";
import { number } from "../verdict/words";
import { claimsOf, type Context, OWN_YEAR, placeOf } from "./context";

/** Groups that leave out no more than this share of the whole are taken for all of it but the unknown. */
const LEFT_UNKNOWN = 0.2;
/** The sex of a victim is seldom unknown: six of the seven sources of the ledger leave out one in 29 or fewer. */
const LEFT_UNKNOWN_SEX = 0.05;

/** Girls and boys, or bands of age that do not overlap, cannot be more than all; they are fewer where some are not known. */
export function partition(claim: Claim, context: Context): Outcome | undefined {
  const { what } = claim;
  // "Where the sex was recorded …" is of those alone.
  if (/\bwhere\b/i.test(claim.coverage)) return undefined;
  if (!isExact(claim) || what.stage !== "") return undefined;
  const known = ofKnownSex(claim, context);
  if (known || what.special !== "") return known;
  const wholeWhat: What = { ...what, age: "", sex: "" };
  const whole = countOf(wholeWhat, claim, context);
  if (!whole) return undefined;
  const isWhole = keyOf(what) === keyOf(wholeWhat);
  if (isWhole && whole.value !== claim.value) return undefined;
  const parts = partsOf(claim, wholeWhat, context);
  let undecided: Outcome | undefined;
  for (const group of [parts.sexes, parts.bands]) {
    if (group.length < 2) continue;
    if (!isWhole && !group.some(({ key, value }) => key === keyOf(what) && value === claim.value))
      continue;
    const sum = sumOf(group);
    const words = sumInWords(group, sum);
    const facts = [...group, whole];
    const rest = whole.value - sum;
    if (rest < 0) {
      const sexes =
        group === parts.sexes &&
        group.every(({ coverage }) => coverage === whole.coverage) &&
        // Of one offence there may be several victims.
        group.every(({ noun }) => noun !== "victims" || whole.noun === "victims");
      // A total that a table's column makes as well is not the number that is wrong.
      const isMade =
        isWhole &&
        context.ofValue(claim.value).some(({ totalOf = [] }) => sumOf(totalOf) === claim.value);
      if (
        !sexes ||
        isMade ||
        !ofOneThing(group, whole, context) ||
        !mayBeWrongSum(sum, whole.value)
      )
        return undefined;
      const told = `${words}, more than ${number(whole.value)}.`;
      // As with a list, the total is what does not fit; which of the numbers is wrong nobody knows.
      return isWhole ? judged(false, told, facts, sum) : notCheckable(told, facts);
    }
    if (rest === 0) return judged(true, `${words}.`, facts, sum);
    if (rest > LEFT_UNKNOWN * whole.value) continue;
    const left = `${words}, which leaves ${number(rest)} of ${number(whole.value)} over.`;
    // Girls and boys are all, and so are ages from nought to 17, but for the unknown; where those are
    // printed too, nobody is left.
    const areAll =
      group === parts.sexes
        ? group.length === 2 &&
          rest <= LEFT_UNKNOWN_SEX * whole.value &&
          areTogether(group, context)
        : areEveryAge(group);
    // A table has a row for those of whom it is not known.
    if (areAll && !isWhole && claim.row === undefined) return judged(true, left, facts, sum);
    undecided ??= notCheckable(left, facts);
  }
  return undecided;
}

/** Girls and boys that are more than a count of all leave it in doubt, whatever else makes it. */
export function moreThanAll(claim: Claim, context: Context): Outcome | undefined {
  const { what, period } = claim;
  if (what.sex !== "" || what.age !== "" || period.value === "") return undefined;
  if (countOf(what, claim, context)?.value !== claim.value) return undefined;
  const { sexes } = partsOf(claim, what, context);
  const sum = sumOf(sexes);
  return sexes.length > 1 && sum > claim.value
    ? notCheckable(`${sumInWords(sexes, sum)}, more than ${number(claim.value)}.`, sexes)
    : undefined;
}

const sumInWords = (group: readonly Fact[], sum: number): string =>
  `${group.map(({ value, measure }) => `${number(value)} ${groupName(measure)}`).join(" and ")} make ${number(sum)}`;

/** "In 202 of the crimes the sex was noted: 163 were female and 39 male": these make those. */
function ofKnownSex(claim: Claim, context: Context): Outcome | undefined {
  const { special, age, sex } = claim.what;
  if (age !== "" || (special !== "sex_known" && (special !== "" || sex === ""))) return undefined;
  const of = (what: Partial<What>): Fact | undefined =>
    countOf({ ...claim.what, sex: "", special: "", ...what }, claim, context);
  const known = of({ special: "sex_known" });
  const sexes = ["girls", "boys"].flatMap((each) => of({ sex: each }) ?? []);
  if (!known || sexes.length < 2 || sumOf(sexes) !== known.value) return undefined;
  if (![known, ...sexes].some(({ value }) => value === claim.value)) return undefined;
  return judged(true, `${sumInWords(sexes, known.value)}.`, [...sexes, known], known.value);
}

/** The one count of a thing for the place and year of a claim. */
function countOf(what: What, claim: Claim, context: Context): Fact | undefined {
  const period = claim.period.value || OWN_YEAR;
  const found = context.counts.one(placeOf(claim, context), period, keyOf(what));
  return "fact" in found ? found.fact : undefined;
}

/** "4,973 of ten and under and 14,819 of 11 to 17": one band begins where the last has ended. */
function areEveryAge(bands: readonly Fact[]): boolean {
  const ages = bands.map(({ measure }) => ageBand(measure) ?? [NaN, NaN]);
  const meet = ages.every(([first], i) => first === (i === 0 ? 0 : ages[i - 1]![1] + 1));
  return meet && ages.at(-1)![1] >= 17;
}

/** "Among under-tens there were 120 boys" */
const OF_SOME = /\b(?:among(?:st)?|in (?:cases|offences) involving)\b/i;

/** Girls and boys, told in one table or in sentences that follow each other: a count of boys that stands elsewhere may be of some of them. */
function areTogether(group: readonly Fact[], context: Context): boolean {
  const claims = claimsOf(group, context);
  const told = claims.map(({ reading }) => reading.sentence.index);
  const areBeside =
    new Set(told).size === 1 ||
    (Math.max(...told) - Math.min(...told) <= 1 &&
      !claims.some(({ reading }) => OF_SOME.test(reading.sentence.text)));
  return (
    areBeside && ["girls", "boys"].every((sex) => group.some(({ measure }) => measure === sex))
  );
}

/** Victims may be more than offences, or fewer: the words must make girls and boys parts of this whole. */
function ofOneThing(group: readonly Fact[], whole: Fact, context: Context): boolean {
  const claims = claimsOf(group, context);
  if (followAll(claims, whole, context)) return true;
  return claims.every(
    ({ wholeIs, reading: { sentence } }) =>
      (wholeIs !== undefined && wholeIs.start + wholeIs.reading.sentence.start === whole.start) ||
      (whole.start !== undefined && sentence.start <= whole.start && whole.start < sentence.end),
  );
}

/** How many sentences after all offences girls and boys may still be told as those of them. */
const SOON = 2;

/** "20,758 sex crimes … Girls were the victims in 16,812 cases and boys in 5,946": both in one sentence, soon after all. */
function followAll(claims: readonly Claim[], whole: Fact, context: Context): boolean {
  const [all] = claimsOf([whole], context);
  const sentences = new Set(claims.map(({ reading }) => reading.sentence.index));
  const [at] = sentences;
  if (!all || sentences.size > 1 || at === undefined || inTable(all)) return false;
  const after = at - all.reading.sentence.index;
  const { text } = claims[0]!.reading.sentence;
  const areOffences = OF_OFFENCES.test(text) && !OF_SOME.test(text) && !TWICE.test(text);
  return after > 0 && after <= SOON && areOffences;
}
/** Of offences, not of victims, of whom one offence may have two. */
const OF_OFFENCES = /\b(?:cases|offences|crimes)\b|\bwere (?:committed )?against\b/i;
const TWICE = /\b(?:both|more than one|some of (?:the|these|them)|victims? were)\b/i;

function partsOf(claim: Claim, whole: What, context: Context): { sexes: Fact[]; bands: Fact[] } {
  const one = (what: What): Fact[] => {
    const count = countOf(what, claim, context);
    return count ? [count] : [];
  };
  const sexes = ["girls", "boys", "sex_not_stated"].flatMap((sex) => one({ ...whole, sex }));
  const ages = context.agesOf(claim.area.value);
  const bands = [...ages]
    .filter((age) => ageBand(age) !== undefined)
    .sort((a, b) => ageBand(a)![0] - ageBand(b)![0]);
  const apart = bands.every((age, i) => i === 0 || ageBand(bands[i - 1]!)![1] < ageBand(age)![0]);
  const widest = apart ? bands : complementary(bands);
  return { sexes, bands: widest.flatMap((age) => one({ ...whole, age })) };
}

/** Of bands that overlap, two that meet: ten and under with 11 to 17. */
function complementary(bands: readonly string[]): string[] {
  for (const low of bands) {
    const [first, last] = ageBand(low)!;
    const high = bands.find((age) => ageBand(age)![0] === last + 1 && ageBand(age)![1] >= 17);
    if (first === 0 && high) return [low, high];
  }
  return [];
}

const groupName = (measure: string): string =>
  measure === "sex_not_stated"
    ? "of unknown sex"
    : measure.replace(/^age_/, "aged ").replaceAll("_", " ");
