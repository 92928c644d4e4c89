import { MARK } from "../../reading/plain";
import type { SentenceYears } from "./sentenceYears";

const NOW = /\b(?:now|today|nowadays|these days|currently|(?:has|have) since)\b/i;
const STILL = /\bstill\b/i;

/** "… but has since eased to 1,264", "detectives now start on six a day" */
export function isNow(i: number, { marked, mentions, periods }: SentenceYears): boolean {
  const before = marked.slice(mentions[i - 1]?.end ?? 0, mentions[i]!.start);
  if (before.includes(MARK.period)) return false;
  const isDated = periods.some(({ kind }) => kind === "year");
  return NOW.test(before) || (!isDated && STILL.test(before));
}
