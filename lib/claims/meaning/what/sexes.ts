import type { Mention } from "../../finding/mention";
import type { Reading } from "../../reading/reading";
import { isCount } from "../claim";

/** "Girls outnumbered boys by 365 to 56" */
const OUTNUMBERED = /\b(girls|boys) outnumber(?:ed|ing)? (?:girls|boys) by $/i;

/** "Nearly four to one, 959 to 253": the counts of the sexes, in the order in which those are named. */
export function nameSexes(reading: Reading, mentions: readonly Mention[], found: string[]): void {
  for (const [i, mention] of mentions.entries()) {
    const more = OUTNUMBERED.exec(reading.sentence.text.slice(0, mention.start))?.[1];
    const next = mentions[i + 1];
    if (!more || !isCount(mention) || !next || !isCount(next)) continue;
    if (!/^ to $/.test(reading.marked.slice(mention.end, next.start))) continue;
    const girlsLead = more.toLowerCase() === "girls";
    found[i] = girlsLead ? "girls" : "boys";
    found[i + 1] = girlsLead ? "boys" : "girls";
    return;
  }
  const value = (measure: string): number => mentions[found.indexOf(measure)]?.value ?? Number.NaN;
  const known = value("girls") + value("boys");
  const sum = mentions.findIndex(
    (mention, i) => isCount(mention) && found[i] === "total" && mention.value === known,
  );
  // "30,393 girls and 7,639 boys, which makes 38,032 in all"
  if (sum > found.indexOf("girls") && sum > found.indexOf("boys")) found[sum] = "sex_known";
  const ratio = found.indexOf("girls_to_boys");
  const { text } = reading.sentence;
  const [girls, boys] = [
    text.search(/\b(?:girls?|females?)\b/i),
    text.search(/\b(?:boys?|males?)\b/i),
  ];
  if (girls < 0 || boys < 0) return;
  const [first, second] = [mentions[ratio + 1], mentions[ratio + 2]];
  if (!first || !second || !isCount(first) || !isCount(second)) return;
  // Without a ratio both sexes have to stand before the two counts.
  if (ratio < 0 && Math.max(girls, boys) > first.start) return;
  if (found[ratio + 1] !== found[ratio + 2] && found[ratio + 1] !== "total") return;
  const between = reading.marked.slice(first.end, second.start);
  if (!/^,? ?(?:to|and|(?:as )?against|compared (?:with|to)) $/.test(between)) return;
  const girlsFirst = girls <= boys;
  found[ratio + 1] = girlsFirst ? "girls" : "boys";
  found[ratio + 2] = girlsFirst ? "boys" : "girls";
}
