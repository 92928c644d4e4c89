/** Figures that are not of the police: surveys, estimates, a helpline's calls. */
import { over } from "../reading/marks";
import type { Reading } from "../reading/reading";
import { carried, type Claim, type Facet, isChange, isOther, said, TOTAL } from "./facets";
import type { Topic } from "./topic";

/** Words of surveys and estimates: they are of no year and force of the police. */
const SURVEYED =
  /\b(?:survey(?:s|ed)?|polls?|polled|respondents|(?:it is|been) estimated|(?:charit(?:y|ies)|inquiry|inspectors|research\w*|study|studies|it|experts) (?:estimates?|estimated|suggests?|suggested)|(?:inquiry's (?:own )?|separate |charity's )estimate|(?:is|are|was|were) thought to|would be abused|is (?:sexually )?abused before)\b/i;
const POLICE_COUNT = /\b(?:recorded|offences|crimes|forces?)\b/i;
/** A share of people who are asked, and no victims. */
const OF_PEOPLE =
  /^(?:%| ?per ?cent\b| ?pc\b)?(?: \([^)]*\))?(?: of)? (?:[\w-]+ ){0,2}?(?:parents|adults|teachers|respondents|professionals|practitioners|people asked|women who)\b/i;
/** "Nearly one in ten saying they suffered one", "over 80 per cent never go to the police", "around 90 per cent … are the work of someone the child knows". */
const IN_GENERAL =
  /^(?:%| ?per ?cent\b| ?pc\b)?[^.;\ue001]{0,80}\b(?:(?:said|saying|say) (?:that )?they\b|never (?:go|report|come|tell|told)\b|go(?:es)? unreported|are (?:the work of|committed by|carried out by) (?:a person|someone|somebody|people)\b)/i;
/** "One in 20 children has been sexually abused", at some time in their lives. */
const OF_ALL_CHILDREN =
  /^(?:%| ?per ?cent\b| ?pc\b)?(?: of)?(?: (?:all|British|UK))? (?:children|young people)(?: in (?:the UK|Britain|this country))? (?:(?:has|have) (?:been (?:sexually )?(?:abused|assaulted|exploited)|experienced|suffered)|(?:is|are) (?:sexually )?abused|(?:suffers?|experiences?) (?:sexual )?abuse)\b/i;
export const surveys = ({ sentence: { text } }: Reading): boolean =>
  !POLICE_COUNT.test(text) && SURVEYED.test(text);

export const asksPeople = ({ unit, what, end, reading: { marked } }: Claim): boolean =>
  unit === "percent" &&
  what.special === "" &&
  [OF_PEOPLE, IN_GENERAL, OF_ALL_CHILDREN].some((words) =>
    words.test(marked.slice(end, end + 140)),
  );

const onlySaid = (facet: Facet): Facet => (facet.how === "said" ? facet : carried(""));
/** Things that charities and councils count, not the police. */
const NOT_POLICE =
  /^ (?:[\w'-]+ ){0,3}?(?:sessions|contacts|calls|web ?(?:addresses|pages|sites)|plans|assessments|families|adults|parents|pupils|people)\b/i;

/** Childline answers the whole of the UK; what nobody tells is nowhere counted. */
export function withOwnWorld(claim: Claim, topic: Topic, surveyed: boolean): Claim {
  const { special } = claim.what;
  // Calls may well be those of a nation or a county; who is helped is helped anywhere.
  const ofCharity =
    claim.what.subject === "other: work of a charity" &&
    !/\b(?:calls?|callers|contacts)$/.test(claim.what.words ?? "");
  const others =
    topic.main === "" &&
    isOther(claim.what) &&
    (ofCharity || NOT_POLICE.test(claim.reading.marked.slice(claim.end)));
  if ((surveyed || others) && special !== "childline_contacts" && claim.unit !== "forces") {
    const named = claim.reading.places.some((place) => place.named);
    const what = surveyed ? { ...TOTAL, subject: "other: survey or estimate" } : claim.what;
    return {
      ...claim,
      what,
      area: named ? claim.area : carried(""),
      period: isChange(claim) && !surveyed ? claim.period : onlySaid(claim.period),
    };
  }
  if (special === "not_disclosed") return { ...claim, area: carried(""), period: carried("") };
  if (special !== "childline_contacts") return claim;
  const { marked, sentence } = claim.reading;
  const since = /^ (since \ue005+)/i.exec(marked.slice(claim.end))?.[1];
  const period = since
    ? said(sentence.text.slice(claim.end + 1, claim.end + 1 + since.length))
    : claim.period;
  const isFrom = FROM_A_PLACE.test(marked.slice(claim.end)) || isInNation(claim.reading);
  return { ...claim, area: isFrom ? claim.area : said("UK"), period };
}

/** "The sessions that it gives young people in Scotland" */
const isInNation = ({ places, marked }: Reading): boolean =>
  places.some(
    (place) =>
      place.named && PARTS_OF_UK.has(place.area) && /\bin $/.test(marked.slice(0, place.start)),
  );
const PARTS_OF_UK = new Set(["Scotland", "Wales", "Northern Ireland"]);

/** "More than 300 children contacted Childline from Scotland" */
const FROM_A_PLACE = over("^[^.;,]{0,40} from {W}", "i");
