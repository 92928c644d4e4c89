/** What a figure is compared with or made of: the base of a change, the count that a base is of, the sum of a list. */
import { IN_ALL } from "../lexicon/words";
import { joinedNames } from "../reading/areaNames";
import { type Claim, isChange, isCount, sameWhat, said } from "./facets";

/** The words between two figures of a sentence. */
export function between(a: Claim, b: Claim): string {
  return a.reading.marked.slice(a.end, b.start);
}

/** The last count of the sentence before that is no base, nor the whole of "316 of the 1,120". */
export function lastCount(claims: readonly Claim[]): Claim | undefined {
  const counts = claims.filter((one) => isCount(one) && !one.isBase && one.unit !== "forces");
  return counts.findLast((one) => !one.isWhole) ?? counts.at(-1);
}

const SUM = new RegExp(
  `\\b(?:a (?:combined |grand |overall )?total of|(?:in|making) (?:a |the )?total|totalling|${IN_ALL}|making|adding up to|which (?:adds|comes) (?:up )?to|bringing (?:the|their) total to)\\b[^.;]{0,20}$`,
  "i",
);

const FROM = /^(?:%| ?per ?cent| ?pc)? from (?:just |only |the )?$|^ as the $/i;

/** "Rose 32% from 1,248, those of disability 30% from 5,558": each change has its own base. */
export function tieFrom(claim: Claim, next: Claim | undefined): void {
  if (claim.unit !== "percent_change" || !next || !isCount(next)) return;
  if (FROM.test(between(claim, next))) claim.from = next;
}

const THAT_IS = /\b(?:that|this|it|which) (?:is|was|makes|means)\b/i;

/** A base that opens a sentence is of the count before: "This is up from 800." */
export function tieBase(claim: Claim, here: readonly Claim[], previous: readonly Claim[]): void {
  if (!claim.isBase) return;
  // "62 crimes per 1,000 people, compared with 85 nationally": another rate, and no count's base.
  if (here.some(({ index, unit }) => unit === "per_1000" && index < claim.index)) return;
  if (!claim.baseOf) {
    const last = lastCount(previous);
    // "Its count of child sexual abuse crimes is 357% up on two years earlier, when there were 189"
    const change = here.findLast((one) => isChange(one) && one.index < claim.index);
    const isOfAnother = last && change?.whatHow === "said" && !sameWhat(last.what, change.what);
    if (isOfAnother && !claim.ownWords) claim.what = change.what;
    const main = isOfAnother ? undefined : last;
    // Far above a part, it is the base of the whole: "779 offences, five of them …; 538 the year before".
    const isOfWhole =
      main?.wholeIs && main.wholeIs.value < claim.value * 4 && main.value * 4 < claim.value;
    if (main) claim.baseOf = isOfWhole ? main.wholeIs! : main;
  }
  const main = claim.baseOf;
  if (main && !claim.ownWords) claim.what = main.what;
  if (main && main.reading === claim.reading && claim.area.how !== "said") claim.area = main.area;
  if (main && !here.includes(main)) {
    if (claim.area.how !== "said") claim.area = main.area;
    // "Compared with 2015/16, when 303 were recorded, that is an increase of 22 per cent": of the same.
    const [only, ...more] = here.filter((one) => one.index > claim.index);
    const isOfIt =
      only && more.length === 0 && isChange(only) && THAT_IS.test(between(claim, only));
    if (isOfIt && !only.ownWords) only.what = claim.what;
  }
}

/** "…, a total of 3,900" after a list. */
export function tieSum(claim: Claim, i: number, here: readonly Claim[]): void {
  if (!isCount(claim) || claim.isBase) return;
  const last = here[i - 1];
  const parts = here
    .slice(0, i)
    .filter((one) => isCount(one) && !one.isBase && one.unit !== "forces");
  if (!last || parts.length < 2) return;
  if (!SUM.test(between(last, claim))) return;
  const periods = new Set(parts.map(({ period }) => period.value));
  // "2,048 in all from 2013/14 to 2019/20, and 1,342 of those came last year"
  if ([...periods].some((period) => period.includes(" to "))) return;
  const areas = new Set(parts.map(({ area }) => area.value));
  if ((periods.size > 1 && areas.size > 1) || parts.some((one) => one.wholeIs)) return;
  claim.totalOf = parts;
  if (periods.size > 1) {
    const years = [...periods].sort();
    claim.period = said(`${years[0]} to ${years.at(-1)}`);
  }
  if (areas.size === parts.length && !areas.has("")) claim.area = said(joinedNames([...areas]));
}
