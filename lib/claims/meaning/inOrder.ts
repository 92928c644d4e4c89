/** What a figure counts where the order of the words tells it: children's share, girls and boys in brackets. */
import type { Mention } from "../figures/rule";
import { over } from "../reading/marks";
import type { Reading } from "../reading/reading";
import { type Counted, OPENS_WITH_WHOLE } from "./counted";
import { isCount, isNarrow, TOTAL } from "./facets";

const CHILDREN = "(?:\\b(?:child|children|minors|under[- ]?1[68]s?|young|girls|boys)\\b|{A})";
const OF_CHILDREN = over(
  `\\b(?:were|was|are|being|had|have|involv\\w+)\\b[^.;]{0,40}${CHILDREN}`,
  "i",
);
const SEXUAL = /\bsex(?:ual)? (?:offences|crimes)\b/i;
const CHILD = over(CHILDREN, "i");

/** "Of the 54,982 sexual offences, 23,097 were against under-18s": a whole of every age. */
function isOfEveryAge(marked: string, mention: Mention, next: Mention | undefined): boolean {
  if (!next || !isCount(mention) || !OPENS_WITH_WHOLE.test(marked.slice(0, mention.start)))
    return false;
  const named = marked.slice(mention.end, next.start);
  return SEXUAL.test(named) && !CHILD.test(named) && OF_CHILDREN.test(marked.slice(next.end));
}

/** "Of the 54,982 sexual offences 23,097 were against under-18s", "four in ten sex crimes have a child victim". */
export function childrensShare(
  { marked }: Reading,
  mentions: readonly Mention[],
  counted: readonly Counted[],
): Counted[] {
  return counted.map((one, i) => {
    const mention = mentions[i]!;
    if (isOfEveryAge(marked, mention, mentions[i + 1]))
      return { ...one, what: { ...TOTAL, subject: "all_ages_all_sexual_offences" }, how: "said" };
    const after = marked.slice(mention.end);
    const isAll = one.what.subject === "all_ages_all_sexual_offences";
    // "Of the 826, some 300 were committed against children", in a text on victims of every age
    const own = after.slice(0, (mentions[i + 1]?.start ?? Infinity) - mention.end);
    if (isCount(mention) && isAll && OF_CHILDREN.test(own))
      return { ...one, what: { ...one.what, subject: "" }, how: "said" };
    if (mention.unit !== "percent" || isNarrow(one.what)) return one;
    const soFar = marked.slice(0, mention.start);
    const ofSex = SEXUAL.exec(after.slice(0, 60));
    const says = ofSex && OF_CHILDREN.test(after.slice(ofSex.index));
    const of = says || (isAll && (CHILD.test(after) || CHILD.test(soFar)));
    if (!of) return one;
    const special = "children_share_of_all_sexual_offences";
    return { ...one, what: { ...one.what, subject: "", special }, ownWords: true };
  });
}

const sexOf = (word = ""): string => (/^[gf]/i.test(word) ? "girls" : "boys");

/** "Girls were six times more likely than boys (19,790 and 3,218)": the counts stand in the order of the words. */
export function sexesInBrackets(
  { marked }: Reading,
  mentions: readonly Mention[],
  counted: readonly Counted[],
): Counted[] {
  const [, girls, boys] =
    /\b(girls?|females?|boys?|males?)\b[^()]*?\b(girls?|females?|boys?|males?)\b[^()]*\(\ue001/i.exec(
      marked,
    ) ?? [];
  if (!girls || !boys || sexOf(girls) === sexOf(boys)) return [...counted];
  const inside = mentions.findIndex(({ start }) => marked[start - 1] === "(");
  const next = mentions[inside + 1];
  if (
    inside < 0 ||
    !next ||
    !/^ (?:and|to|against|compared with) $/.test(marked.slice(mentions[inside]!.end, next.start))
  )
    return [...counted];
  return counted.map((one, i) => {
    const word = i === inside ? girls : i === inside + 1 ? boys : undefined;
    return word ? { what: { ...one.what, sex: sexOf(word) }, how: "said", ownWords: true } : one;
  });
}
