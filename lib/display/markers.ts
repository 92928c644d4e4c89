/** The markers that official statistics use where a table has no number, and what they mean. */
const MARKERS: Record<string, string> = {
  "[c]": "withheld, so that nobody can be identified",
  "[x]": "not available",
  "[z]": "not applicable",
  "[low]": "rounds to zero but is not zero",
};

/** A sentence that explains the markers among `texts`; none when there are none. */
export function explainMarkers(texts: Iterable<string>): string | undefined {
  const present = new Set(texts);
  const explained = Object.entries(MARKERS)
    .filter(([marker]) => present.has(marker))
    .map(([marker, meaning]) => `${marker} ${meaning}`);
  return explained.length === 0 ? undefined : `${explained.join("; ")}.`;
}
