/** What a text is about as a whole: its subject, and whom it means by a child. */
import { cues } from "../lexicon/cues";
import { EVERY_AGE } from "../lexicon/subjects";
import type { Mention } from "../figures/rule";
import type { Reading } from "../reading/reading";
import { endsInStop } from "../reading/sentences";
import { isCount, isRate, TOTAL, type What } from "./facets";

/** What the sentences before leave to the figures of the next. */
export interface Topic {
  /** The subject of the text, of the paragraph. */
  main: string;
  subject: string;
  /** The headline speaks of what happened online, so that "incidents" are online ones. */
  online: boolean;
  /** What the headline sets its cases apart by, "historical sex cases"; "" for nothing. */
  special: string;
  /** "Under 16" is what the text means by a child. */
  childIsUnder16: boolean;
  /** What the last figure of the sentence before counted. */
  last: What;
}

/** What a text is about before its first sentence is read. */
export function startTopic(found: Text): Topic {
  const subject = mainSubject(found);
  const online = subject === "" && isOnlineHeadline(found);
  const special = subject === "" && NON_RECENT.test(titleOf(found)) ? "non_recent" : "";
  const last = { ...TOTAL, online, special };
  return { main: subject, subject, online, special, last, childIsUnder16: childIsUnder16(found) };
}

type Text = readonly { reading: Reading; mentions: readonly Mention[] }[];

/** In a text that means children by it, no age that sets some apart. */
export const UNDER_16 = "age_under_16";
/** Ages that reach beyond 16, so that those under 16 are a part of the children. */
const REACHES_18 = /^age_(?:under_1[78]|over_|\d+_and_over|\d+_to_1[678]|1[678]$)/;
const OFFICIAL =
  /\bofficial (?:crime |police )?(?:tables|statistics|count)|\bin law\b|\boffence codes?\b/i;

/** A text that names no older child, and those under 16 first where it speaks of no part. */
function childIsUnder16(found: Text): boolean {
  const ages = found.flatMap(({ reading }) => reading.ages);
  if (ages.some(({ measure }) => REACHES_18.test(measure))) return false;
  if (found.some(({ reading }) => OFFICIAL.test(reading.sentence.text))) return false;
  const first = found.find(({ reading }) =>
    reading.ages.some(({ measure }) => measure === UNDER_16),
  );
  return (
    first !== undefined &&
    !PART_OF_ALL.test(first.reading.marked) &&
    !first.mentions.some(({ unit }) => unit === "percent")
  );
}
const PART_OF_ALL =
  /\b(?:of (?:these|those|them|whom|which|the \ue001+)|including|among|(?:was|were) (?:against|involving|aged|\ue002))/i;

/** The subject that the text names before or with its first count; else child sexual offences. */
function mainSubject(found: Text): string {
  const kind = kindInHeadline(found);
  if (kind !== undefined) return kind;
  let first: string | undefined;
  for (const [i, { reading, mentions }] of found.slice(0, 12).entries()) {
    const cue = cues(reading.marked, reading.sentence.text).find(
      ({ facet }) => facet === "subject",
    );
    const counts = mentions.some((one) => isCount(one) || isRate(one) || one.unit === "offences");
    // What stands in the headline or with the first count; else what was spoken of before it.
    if (cue && (counts || i < HEADLINES)) return cue.value;
    first ??= cue?.value;
    if (counts) break;
  }
  return first ?? (isOfEveryAge(found) ? EVERY_AGE : "");
}
const HEADLINES = 2;

/** "Sex offences up 12 per cent in Fife": of every age, where the text opens with no word of children. */
function isOfEveryAge(found: Text): boolean {
  const first = found.findIndex(({ mentions }) => mentions.some(isCount));
  const opening = found.slice(0, Math.max(first + 1, OPENING));
  return (
    found.slice(0, first + 1).some(({ reading }) => SEX_CRIMES.test(reading.sentence.text)) &&
    !opening.some(
      ({ reading }) => reading.ages.length > 0 || OF_CHILDREN.test(reading.sentence.text),
    )
  );
}
const OPENING = 3;
const SEX_CRIMES = /\bsex(?:ual)? (?:offences|crimes)\b/i;
const OF_CHILDREN =
  /\b(?:child\w*|young\w*|minors?|girls?|boys?|kids?|teen\w*|juveniles?|pupils?|schools?|paedophil\w*|groom\w*|indecent images|safeguarding|NSPCC|Barnardo\w*)\b/i;

const NON_RECENT =
  /\b(?:historic(?:al)?|non-recent|past)\b[^.]*\b(?:abuse|sex|offences|crimes|cases)\b/i;
/** The headline, below the name of the paper and the line of sections. */
const titleOf = (found: Text): string =>
  found
    .slice(0, 4)
    .map(({ reading }) => reading.sentence.text)
    .find(
      (text) =>
        NON_RECENT.test(text) &&
        !PAST_YEARS.test(text) &&
        !OF_AN_INQUIRY.test(text) &&
        !endsInStop(text),
    ) ?? "";
const PAST_YEARS = /\bpast (?:\w+ )?(?:year|month|decade|week)s?\b/i;
const OF_AN_INQUIRY = /\b(?:inquiry|enquiry|review|scandal|probe)\b/i;

function isOnlineHeadline([first]: Text): boolean {
  const headline = first?.reading;
  if (!headline || endsInStop(headline.sentence.text)) return false;
  const [opens, next] = cues(headline.marked, headline.sentence.text);
  if (opens?.facet === "online") return true;
  // "Sex crimes committed online against children"; "170 child sex offences as online crimes soar" are all.
  return opens?.facet === "subject" && next?.facet === "online" && next.start < opens.end;
}

/** Kinds of offence by the word that a headline has for them. */
const IN_HEADLINES: [RegExp, string][] = [
  [/\bgrooming\b/i, "grooming"],
  [/\bimages?\b/i, "indecent_images"],
];

/** The kind of offence of a text that has it in its headline, and nothing else before it speaks of it in full. */
function kindInHeadline(found: Text): string | undefined {
  const headline = found[0]?.reading.sentence.text ?? "";
  const kind = IN_HEADLINES.find(([word]) => word.test(headline))?.[1];
  if (kind === undefined) return undefined;
  for (const { reading } of found.slice(0, 12)) {
    const said = cues(reading.marked, reading.sentence.text).filter(
      ({ facet }) => facet === "subject",
    );
    if (said.length > 0) return said.some(({ value }) => value === kind) ? kind : undefined;
  }
  return undefined;
}
