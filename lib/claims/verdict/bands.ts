type Band = [first: number, last: number] | undefined;

const BANDS = new Map<string, Band>();

/** The first and last whole year of an age band; undefined for every other measure. */
export function ageBand(measure: string): Band {
  if (!BANDS.has(measure)) BANDS.set(measure, readBand(measure));
  return BANDS.get(measure);
}

function readBand(measure: string): Band {
  const under = /^age_under_(\d+)$/.exec(measure)?.[1];
  if (under) return [0, Number(under) - 1];
  const upTo = /^age_(\d+)_and_under$/.exec(measure)?.[1];
  if (upTo) return [0, Number(upTo)];
  const from = /^age_(\d+)_and_over$/.exec(measure)?.[1];
  if (from) return [Number(from), 17];
  const range = /^age_(\d+)_to_(\d+)$/.exec(measure);
  if (range) return [Number(range[1]), Number(range[2])];
  const one = /^age_(\d+)$/.exec(measure)?.[1];
  if (one) return [Number(one), Number(one)];
  return measure === "pre_school" ? [0, 4] : undefined;
}

const PARTS_OF_TOTAL = new Set([
  "girls",
  "boys",
  "sex_not_stated",
  "sex_known",
  "online",
  "abused_before",
]);

/** Whether every event that `part` counts is one that `whole` counts too. */
export function isPartOf(part: string, whole: string): boolean {
  if (part === whole) return false;
  const band = ageBand(part);
  if (part.startsWith("online_")) return whole === "online" || whole === "total";
  if (whole === "total") return band !== undefined || PARTS_OF_TOTAL.has(part);
  if (part === "official_under_13_offence_codes")
    return whole === "official_under_16_offence_codes";
  const wider = ageBand(whole);
  if (!band || !wider) return false;
  return wider[0] <= band[0] && band[1] <= wider[1];
}
