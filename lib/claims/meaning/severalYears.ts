/** Counts, shares and rates of several years together, or of one that two years name. */
import { CHANGE_VERB } from "../lexicon/words";
import { over } from "../reading/marks";
import { isOneYear, yearsBefore } from "../reading/yearLabels";
import { carried, isChange, isCount, OPEN, said } from "./facets";
import { type Dating, isOwn, type Scene } from "./scene";
import { sinceThen, type Stretch } from "./stretches";
import { isLength } from "./years";

const IN_A_LENGTH = over("^(?: (?:[\\w'-]+|{W}|{A})){0,20} ?$", "i");

const FROM_TO = over("\\bfrom {N} to (?:\\w+ )?$", "i");

/** "Over the four-year period there were 32,452": the years spoken of before. */
export const openedOver: Dating = ({ marked, mentions, dated, time, text }, i) => {
  const mention = mentions[i]!;
  const opening = dated.find(
    ({ span }) =>
      isLength(span) &&
      ((span.years ?? 1) > 1 || (span.kind === "period" && span.isWhole)) &&
      span.end <= mention.start &&
      /^\W*(?:\w+,? ){0,2}$/.test(marked.slice(0, span.start)),
  );
  // "Over the four years it recorded 797: 66 of them in 2013/14, …"
  const limit = mentions[i + 1]?.start ?? Infinity;
  const hasOwn = dated.some((one) => isOwn(one) && one.span.start < limit);
  // "Over the same four years it went up, from 287 to 384": of the last of them.
  const isLast = FROM_TO.test(marked.slice(0, mention.start));
  if (isChange(mention) || isLast || !opening || !isLength(opening.span) || hasOwn)
    return undefined;
  const years = opening.span.years ?? 1;
  const isOfLength = (label: string): boolean => {
    const [from, to = ""] = label.split(" to ");
    return (
      opening.span.kind === "period" || [years, years - 1].some((n) => yearsBefore(to, n) === from)
    );
  };
  const told = [isCount(mention) ? time.change : "", time.together, text.window];
  const spokenOf = told.find((label) => label !== "" && isOfLength(label));
  if (spokenOf) return carried(spokenOf);
  const first = yearsBefore(text.year, years - 1);
  if (text.labels.has(first) || (isCount(mention) && isOneYear(text.year)))
    return carried(`${first} to ${text.year}`);
  return isCount(mention) ? OPEN : undefined;
};

/** "319 in two years" is of no one year. */
export const overYears: Dating = ({ marked, mentions, dated, time, text }, i) => {
  const mention = mentions[i]!;
  const { end } = mention;
  const length = dated.find(
    ({ span }) =>
      (span.kind === "period" || (span.kind === "span" && span.years > 1)) && span.start >= end,
  );
  // "It rose to 1,200 in five years" is of the last of them.
  const isEnd = /\b(?:to|from|at)(?: \w+){0,2} $/i.test(marked.slice(0, mention.start));
  const ofIt = length && !isEnd && IN_A_LENGTH.test(marked.slice(end, length.span.start));
  if (!isCount(mention) || !ofIt) return undefined;
  // "32,452 reports in those four years"
  if (length.span.kind === "period") {
    const spokenOf = (length.span.years && time.change) || time.together || text.window;
    return spokenOf ? carried(spokenOf) : undefined;
  }
  if (length.span.kind !== "span") return undefined;
  // "699 in 2016/17, and 2,176 over the last four years", of a text that begins in 2013/14
  const start = yearsBefore(text.year, length.span.years - 1);
  if (text.labels.has(start)) return carried(`${start} to ${text.year}`);
  return text.window ? carried(text.window) : OPEN;
};

/** The sentence sets one count against another. */
const compares = ({ mentions, bases }: Scene): boolean =>
  mentions.some(isChange) || bases.some(({ isBase }) => isBase);

/** "32,452 in those four years, more than 22 a day": of all these years as well. */
export const togetherWithIt: Dating = ({ mentions, found, dated }, i) => {
  const last = mentions[i - 1];
  const isOfIt = last && isCount(last) && !isCount(mentions[i]!) && !isChange(mentions[i]!);
  return isOfIt && found[i - 1]!.value.includes(" to ") && !dated.some(isOwn)
    ? found[i - 1]
    : undefined;
};

/** "Between 2010 and 2011": the one year that two named together are, where `isIt` is true of them. */
export function oneYearOf(
  { stretches }: Scene,
  isIt: (one: Stretch) => boolean,
): string | undefined {
  const label = stretches.find(isIt)?.label ?? "";
  return isOneYear(label) ? label : undefined;
}

/** "4,819 offences between 2016/17 and 2021/22", "between 2011 and 2013 there were 2,865": of all these years together. */
export const fromTo: Dating = (scene, i) => {
  const { marked, mentions, stretches: told } = scene;
  const { start, end } = mentions[i]!;
  const limit = mentions[i + 1]?.start ?? marked.length;
  const behindIt = told.find((one) => one.start >= end && one.end <= limit);
  // "1,118; 1,040 and 1,264 in the years from 2014/15 to 2018/19": one for each.
  // "From 334 to 370 between 2019/20 and 2020/21": one for each end.
  const hasBase = scene.bases.some(({ of }) => of === i);
  const isOfRow = i > 0 && /^[,;]? (?:and )?$/.test(marked.slice(mentions[i - 1]!.end, start));
  if (behindIt && !isOfRow && OPENS_YEARS.test(marked.slice(end, behindIt.start)))
    return said(hasBase && behindIt.label.includes(" to ") ? behindIt.to : behindIt.label);
  const aheadOfIt = told.findLast((one) => one.end <= start);
  // "From 2015 to 2016 there were 713, a leap of 65 per cent": one year, and no change from the one to the other.
  const isOneYearAhead = aheadOfIt !== undefined && isOneYear(aheadOfIt.label);
  // "Between 2013/14 and 2019/20 it logged 2,048, and 1,342 of those came last year"
  const hasOwn = scene.dated.some(
    (one) => isOwn(one) && one.span.start >= end && one.span.end <= limit,
  );
  if (!aheadOfIt || hasOwn || (compares(scene) && !isOneYearAhead)) return undefined;
  // "… there were 32,452, more than 22 every day"
  const goesOn = !isCount(mentions[i]!) && scene.found[i - 1]?.value === aheadOfIt.label;
  return goesOn || LEADS.test(marked.slice(aheadOfIt.end, start))
    ? said(aheadOfIt.label)
    : undefined;
};

/** What may stand between such years and the count of them: no rise from the one to the other. */
const LEADS = over(`^(?!.*\\b(?:${CHANGE_VERB}|became)\\b),?(?: (?:[\\w'-]+|{W}|{A}))* $`, "i");
const OPENS_YEARS = over(
  "^(?: (?:[\\w'-]+|{W}|{A})){0,16}? (?:between|from|the years|across|for|in|over|during) $",
  "i",
);

/** "Since 2013 the force has put 756 on record" */
export const since: Dating = (scene, i) => {
  const { marked, mentions, dated, text } = scene;
  const mention = mentions[i]!;
  if (!isCount(mention)) return undefined;
  // "A rise of 84% since 2017/18, which brings the total to more than 27,000 offences since 2017"
  const own = dated.find(
    ({ span }) =>
      span.start >= mention.end && STRAIGHT_SINCE.test(marked.slice(mention.end, span.start)),
  );
  if (!own && compares(scene)) return undefined;
  const spans = (own ? [own] : dated).map(({ span }) => span);
  const label = sinceThen(marked, spans, mention, text.year);
  return label === undefined ? undefined : said(label);
};
const STRAIGHT_SINCE = /^(?: [\w'-]+){0,4} since (?:the )?$/;
