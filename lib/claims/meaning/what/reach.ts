import { MARK } from "../../reading/plain";
import type { Span } from "../../reading/sentences";
import type { Figure } from "./figure";

/** Where a clause ends, after a figure. */
const CLAUSE_END = new RegExp(
  [
    "[;:]|\\. ",
    ",? (?:while|whereas|whilst|but|although|though|compared|up|down)\\b",
    // "…, in Kent": the next place, or the next figure
    `(?:,? and|, in|,) (?=(?:in |for |at )?(?:the )?${MARK.place})`,
    `,? and (?=.*${MARK.number})`,
    `,? with (?=[^,]*${MARK.number})`,
    // A comma, unless the same clause goes on after it: ", of whom", ", were under 11"
    `, (?!${MARK.age}|(?:were|was|are|is|had|have|has|involved|involving|concerned|related|featured|came|happened|took|bore|carried|aged|who|whose|which|where|the (?:victims?|child|children) (?:was|were|had)|of (?:whom|which)|against)\\b)`,
    " - (?!(?:were|was|had|are|is|involved)\\b)",
    `\\((?=[^)]*(?:${MARK.number}|$))|\\) `,
  ].join("|"),
  "i",
);
/** ", according to the NSPCC," stands between a figure and what is said of it. */
const ATTRIBUTION =
  /^,? (?:according to|says?|said|as)\b[^,.;]{1,40},|^, (?:\w+ ){1,3}(?:says|said),/i;
/** "…, 286), were": what closes an apposition, and the verb that goes on after it. */
const APPOSITION_END = /^(?: ?[,)-])+ ?/;
const VERB_AFTER = new RegExp(
  `^(?:${MARK.age}|(?:\\w+ed|took|happened|saw|led|fell|were|was|are|is|had|have|has|involved|concerned|related|featured|came|bore|in|of|against|did|the (?:victims?|child|children) (?:was|were|had))\\b)`,
  "i",
);

const CLAUSE_BREAK = "(?:[;:,(]|\\. | - |\\b(?:while|whereas|whilst|but|and|with|as)\\b)";
const LAST_CLAUSE = new RegExp(`${CLAUSE_BREAK}(?!.*${CLAUSE_BREAK})`, "i");

/** How much of the words after a figure still speaks of it. */
export function reachOf(said: string, moreFollow: boolean): number {
  const after = said.replace(ATTRIBUTION, (words) => " ".repeat(words.length));
  const closing = APPOSITION_END.exec(after)?.[0] ?? "";
  const skip = closing !== "" && VERB_AFTER.test(after.slice(closing.length)) ? closing.length : 0;
  const end = CLAUSE_END.exec(after.slice(skip));
  if (end) return skip + end.index;
  // "in 19,790 cases and boys in 3,218": what stands last belongs to the next figure.
  const and = moreFollow ? after.lastIndexOf(" and ") : -1;
  return and >= 0 ? and : after.length;
}

/** The words after a figure that speak of it. */
export function ahead({ mention, next, after }: Figure): Span {
  const start = mention.end;
  return { start, end: start + reachOf(after, next !== undefined) };
}

/** The words before a figure, as far back as its own clause goes. */
export function behind({ mention, before }: Figure): Span {
  const lastBreak = LAST_CLAUSE.exec(before.replace(/[ ,(-]+$/, ""))?.index ?? 0;
  return { start: mention.start - before.length + lastBreak, end: mention.start };
}
