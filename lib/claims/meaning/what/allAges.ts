import { MARK } from "../../reading/plain";
import { isCount } from "../claim";
import type { Figure } from "./figure";

const ALL_AGES =
  /\b(?:of all|all recorded|all|every)(?: \w+)? sex(?:ual)? (?:crimes|offences)\b|\b(?:whatever|regardless of|irrespective of) the (?:victim's |victims' |person's )?age\b|\b(?:all|every|any) ages?\b|adults and children|adults included|\bof every kind\b/i;
/** "12 per cent of all sexual offences were against children" */
const SHARE_OF_ALL =
  /^ (?:of |all |recorded )*sex(?:ual)? (?:crimes|offences)\b.{0,40}\b(?:child|under-|against|minors|victim)/i;
const AGAINST_CHILDREN =
  /\b(?:against|victims? (?:was|were)|involv(?:ed|ing)) (?:a |the )?(?:child|children|minors|under-18s|young people)\b/i;
/** "… so under-18s account for close to four in ten". */
const THE_YOUNG =
  /\b(?:under-18s|under-18|children|minors|the young|young people|youngsters)\b[^.;]{0,40}$/i;
const THEN_OF_CHILDREN = new RegExp(
  `${MARK.number}.*\\b(?:against|child|children|under-|victims?)\\b`,
  "i",
);
const OFFICIAL_TOTAL =
  /\b(?:Office for National Statistics|ONS|Home Office|official) (?:figures|statistics|data|count|tables)\b/i;

/** What is said of a count for persons of every age, or for the country by its statisticians. */
export function everyone(figure: Figure): string | undefined {
  if (!isCount(figure.mention)) return undefined;
  if (isAllAges(figure)) return "all_ages_all_sexual_offences";
  return OFFICIAL_TOTAL.test(figure.reading.sentence.text) ? "official_total" : undefined;
}

/** The share that offences against children make of those against anybody. */
export function childrensShare(figure: Figure): string | undefined {
  const { mention, previous, after, found } = figure;
  if (mention.unit !== "percent") return undefined;
  const { text } = figure.reading.sentence;
  const isOfChildren = (): boolean =>
    AGAINST_CHILDREN.test(after) || THE_YOUNG.test(text.slice(previous?.end ?? 0, mention.start));
  const isShare =
    SHARE_OF_ALL.test(text.slice(mention.end)) ||
    (found.includes("all_ages_all_sexual_offences") && isOfChildren());
  return isShare ? "children_share_of_all_sexual_offences" : undefined;
}

/** "Of the 54,982 sexual offences …, 23,097 were committed against under-18s". */
export function isAllAges({ reading, mention: { start, end } }: Figure): boolean {
  const { marked, sentence } = reading;
  const after = sentence.text.slice(end);
  const isOfSexualOffences =
    /^ (?:recorded )?sex(?:ual)? (?:crimes|offences)\b/i.test(after) ||
    /sex(?:ual)? (?:crimes|offences)$/i.test(sentence.text.slice(start, end));
  if (isOfSexualOffences) {
    if (ALL_AGES.test(after.slice(0, 70))) return true;
    const opensWithWhole = /\bof (?:the|all|some) $/i.test(marked.slice(0, start));
    return opensWithWhole && THEN_OF_CHILDREN.test(marked.slice(end));
  }
  const from = Math.max(0, start - 120);
  const isFirst = !marked.slice(from, start).includes(MARK.number);
  if (isFirst && ALL_AGES.test(sentence.text.slice(from, start))) return true;
  return ALL_AGES.test(after.slice(0, 60)) && !/\bchild/i.test(after.slice(0, 40));
}
