/** Nouns whose rises, shares and rates are no figures of crime. */
const NOUNS = [
  "officers?",
  "officer numbers",
  "detectives",
  "staff",
  "counsellors",
  "budgets?",
  "spending",
  "funding",
  "grants?",
  "donations",
  "pay",
  "turnover",
  "profits?",
  "sales",
  "population",
  "attendance",
  "membership",
  "demand",
  "waiting (?:lists?|times?)",
  "(?:average )?sentences? (?=is|are|was|were|rose|has)",
  "adults",
  "(?<!primary[- ](?:school )?)pupils",
  "children in care",
  "clinics?",
  "shelters?",
].join("|");

/** What takes a figure for its own: not "officers recorded 12 per cent more". */
const OF_OFFENCES =
  /\b(?:record|log|report|count|deal|dealt|saw|see|took|take|offence|crimes? against|victim|child sex|sexual)\w*/i;

const SUBJECT = new RegExp(`\\b(?:${NOUNS})\\b([^,.;:]{0,40})$`, "i");
/** "Staffing of its child protection unit has grown by 18 per cent": no noun of crime in it counts. */
const STAFFING = /\bstaffing\b[^,.;:]*$/i;
const OF = new RegExp(`^ (?:of|in|more|fewer) (?:[\\w']+ ){0,4}?(?:${NOUNS})\\b`, "i");
const INSIDE = new RegExp(`\\b(?:${NOUNS})\\b`, "i");
/** "Her clinic sees three children a day" */
const WHO_HELPS =
  /\b(?:clinic|shelter|centre|hub|refuge|charity|NSPCC|service)\b(?:'s)? (?:now )?(?:sees|gets|takes|hears|helps|handles|receives|visits)\b/i;
/** A forecast, a denial or an aim tells nothing of what was counted. */
const NOT_COUNTED =
  /\b(?:next year|is expected|are expected|forecast|its target|(?:had|has|have) (?:promised|pledged|vowed)|promised|pledged|vowed to|national average|true (?:number|figure)|spends|(?:is|are|was) to spend|will spend|raised its|is not)\b/i;
const ABROAD = /\bin (?:France|Germany|Spain|America|the US|Australia|Ireland)\b/i;

/** Most sentences have none of these words, and are told at once. */
const ANY = new RegExp(
  [INSIDE, /staffing/, WHO_HELPS, NOT_COUNTED, ABROAD].map(({ source }) => source).join("|"),
  "i",
);
const STOPS = [",", ".", ";", ":", '"'];

/**
 * Whether a change, share or rate between `start` and `end` is of something else: "officer numbers
 * fell by a fifth", "ten per cent of complaints", "three burglaries a day".
 */
export function isForeign(sentence: string, start: number, end: number, isRate: boolean): boolean {
  if (!ANY.test(sentence)) return false;
  const opens = Math.max(...STOPS.map((stop) => sentence.lastIndexOf(stop, start - 1)));
  const clause = sentence.slice(opens + 1, start);
  // "Officers there open two files a day": who counts is not what is counted.
  const between = isRate ? undefined : SUBJECT.exec(clause)?.[1];
  if (between !== undefined && !OF_OFFENCES.test(between)) return true;
  if (STAFFING.test(clause)) return true;
  const rest = /^[^,.;:"]{0,40}/.exec(sentence.slice(end))?.[0] ?? "";
  const after = sentence.slice(end, end + 60);
  if (OF.test(after) && !OF_OFFENCES.test(OF.exec(after)?.[0] ?? "")) return true;
  const own = sentence.slice(start, end);
  if (INSIDE.test(own) && !OF_OFFENCES.test(own)) return true;
  if (isRate && WHO_HELPS.test(clause)) return true;
  return ABROAD.test(clause) || NOT_COUNTED.test(clause + rest);
}
