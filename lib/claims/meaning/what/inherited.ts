import type { Mention } from "../../finding/mention";
import { MARK } from "../../reading/plain";
import { isChange, isCount } from "../claim";
import type { Figure } from "./figure";

/** "A third were ten or younger, one paper said, although the count for that group was 4,973." */
const ITS_NUMBER =
  /(?:\b(?:although|though|but|yet|while|however)\b|[;-]).*\b(?:numbers?|figure|count|table|total)\b/i;
/** "… in Northumbria (241), a quarter in Cumbria (43)": the next of a list after brackets. */
const NEXT_OF_LIST = /^\)(?:,|,? and|;) $/;
/** "… 241 of the victims were ten or under, in Durham 56 and in Cumbria 43" */
const NEXT_PLACE = new RegExp(
  `(?:[,;] | and |, and |; and )(?:in |at |for )?(?:the )?${MARK.place}+(?: (?:area|force|had|with|on|at|for|it was|there were))?,? $`,
  "i",
);
/** "701 in 2016/17 and 778 in 2018/19", "13,876 of the latest cases, a fifth, and in 13,565". */
const NEXT_YEAR = new RegExp(`^(?: in ${MARK.period}+(?:,|,? and)|,? and in) $`, "i");
const OF_THEM = /^ (?:of (?:them|these|those|whom|which)|a)\b/i;
/** Joins a change, or the count it starts from, to the figure before it. */
const JOINED =
  /^[^.;]{0,90}?(?:\b(?:up|down|rise|increase|jump|fall|drop|decrease|from|to|compared|against|or|by|than|change)\b|[-(,])[^.;]{0,40}$/i;
const IS_TOTAL = /\b(?:total|in all|altogether|overall|all told|combined|all offences)\b/i;
const RATES = new Set(["per_day", "per_week", "minutes_per_event"]);

const isNarrow = (measure: string | undefined): boolean =>
  measure !== undefined && measure !== "total" && measure !== "change";
const isShare = (mention: Mention | undefined): boolean => mention?.unit === "percent";

/** What the figure before counts, where this one says the same in another way or for another place. */
export function likePrevious(figure: Figure): string | undefined {
  const { mention, previous, before, found, i } = figure;
  const last = found[i - 1];
  if (!previous || previous.unit === "forces" || !isNarrow(last)) return undefined;
  const counts = isCount(mention);
  const isLike =
    // "a fifth of them (286)"
    (counts && isShare(previous) && /^[^,.;(]{0,40}\($/.test(before)) ||
    // "286 were girls, as were 312 …"
    (counts && /,? as (?:were|was|did|had) $/.test(before)) ||
    (counts && isShare(previous) && ITS_NUMBER.test(before)) ||
    ((counts || isShare(mention)) && NEXT_OF_LIST.test(before));
  return isLike ? last : undefined;
}

/** "The proportion was a third": of what the text last spoke of. */
export function proportion({ mention, before, group }: Figure): string | undefined {
  if (!isShare(mention) || group === "") return undefined;
  return /\bthe (?:proportion|share)\b/i.test(before) ? group : undefined;
}

/** A rate is that of the first count of its sentence. */
export function rateOf({ mention, mentions, found, i }: Figure): string | undefined {
  if (!RATES.has(mention.unit)) return undefined;
  const first = mentions.findIndex(isCount);
  return first >= 0 && first < i ? found[first] : "total";
}

/** What a figure takes from those before it, where nothing beside it says more. */
export function inherited(figure: Figure): string | undefined {
  const { mention, mentions, previous, before, found, i } = figure;
  const last = found[i - 1];
  if (!previous || last === undefined) return undefined;
  const counts = isCount(mention);
  const counted = found[mentions.slice(0, i).findLastIndex(isCount)];
  if (counted && counts && isNextOfAList(figure)) return counted;
  // "nearly twice the 114": the base of the multiple.
  if (previous.unit === "ratio" && /^ the $/i.test(before)) return last;
  // "Swelled by more than half, 417 becoming 650".
  if (isNarrow(last) && counts && isChange(previous) && /^[,:] $/.test(before)) return last;
  const isJoined =
    isChange(mention) ||
    (counts && /\b(?:from|to|against|compared (?:with|to)|than|on)(?: \w+){0,3} $/i.test(before));
  const goesOn = isJoined && JOINED.test(before) && !IS_TOTAL.test(before);
  return goesOn && last !== "change" && previous.unit !== "forces" ? last : undefined;
}

/** The same for the next place or year of a list. */
function isNextOfAList({ previous, before }: Figure): boolean {
  // "… in Durham 56, a fifth; in Cumbria 43": a share beside the count is no break.
  if (!previous || !(isCount(previous) || isShare(previous))) return false;
  return !OF_THEM.test(before) && (NEXT_PLACE.test(before) || NEXT_YEAR.test(before));
}
