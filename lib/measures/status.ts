/** What of a figure its status is judged by. */
interface Known {
  period: string;
  status?: string;
  source?: string;
}

/** What each word of the ledger's column `status` means for a comparison. */
const SAYS: Record<string, string> = {
  partial: "counts only a part",
  not_comparable: "counts otherwise than those of other years",
  recording_change: "comes from a year in which recording changed",
  restated: "was restated later, and compares only with others of its own page",
  disagrees: "disagrees with other sources",
  misattributed: "belongs to another area or year",
  unclear: "is uncertain",
};

/**
 * Why nothing can be taken of one figure alone, no change, share or rate, in a sentence; undefined
 * where the ledger knows of nothing. A restated figure is a good one, only not beside figures of
 * other pages.
 *
 * @example
 * statusReason({ period: "2015/16", status: "partial" }) // → "The figure for 2015/16 counts only a part."
 * statusReason({ period: "2015/16", status: "" }) // → undefined
 */
export function statusReason({ period, status = "" }: Known): string | undefined {
  if (status === "") return undefined;
  return `The figure for ${period} ${SAYS[status] ?? `is marked as ${status.replaceAll("_", " ")}`}.`;
}

/** Words that set a figure apart from others, and leave it the count that it is. */
const SOUND_ALONE = new Set(["not_comparable", "recording_change", "restated"]);

/**
 * Why a figure is not even by itself the count that it is printed as, in a sentence; undefined where
 * it is. The total of a year in which recording changed is that year's total: it has a rate a day,
 * and no change from the year before. One that counts only a part has neither.
 *
 * @example
 * doubtReason({ period: "2015/16", status: "partial" }) // → "The figure for 2015/16 counts only a part."
 * doubtReason({ period: "2014/15", status: "recording_change" }) // → undefined
 */
export function doubtReason(figure: Known): string | undefined {
  return SOUND_ALONE.has(figure.status ?? "") ? undefined : statusReason(figure);
}

/** Whether one of the two was restated by a page to stand beside the other. */
export function isOneBase(
  a: { status?: string; source?: string },
  b: { status?: string; source?: string },
): boolean {
  const samePage = a.source !== undefined && a.source !== "" && a.source === b.source;
  return samePage && (a.status === "restated" || b.status === "restated");
}

/** What the status of either of two figures says against comparing them, each a sentence. */
export function statusReasons(a: Known, b: Known): string[] {
  const oneBase = isOneBase(a, b);
  return [a, b].flatMap((figure) => {
    if (figure.status === "restated" && oneBase) return [];
    return statusReason(figure) ?? [];
  });
}
