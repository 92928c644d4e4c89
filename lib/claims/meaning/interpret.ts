import type { Gazetteer } from "../reading/gazetteer";
import type { Reading } from "../reading/reading";
import type { Mention } from "../figures/rule";
import { over } from "../reading/marks";
import { endsInStop, isListLine } from "../reading/sentences";
import type { Table } from "../reading/tables";
import { basesIn, IN_BRACKETS } from "./bases";
import { coverageIn } from "./coverage";
import { corrects, disputes } from "./disputes";
import {
  carried,
  type Claim,
  type Facet,
  isChange,
  isCount,
  isOther,
  isRound,
  said,
  TOTAL,
} from "./facets";
import { findAll } from "./found";
import { ForceNames } from "./forceNames";
import { type Given, type Overview, overview } from "./overview";
import { type Intro, introOf, underIntro } from "./intro";
import { tieForces } from "./listed";
import { relate } from "./relations";
import { tableClaims } from "./table";
import { tieTotals } from "./totals";
import { startTopic, type Topic } from "./topic";
import { correspond } from "./corresponding";
import { countedIn } from "./what";
import { datesIn, type Time } from "./when";
import { ofTheirForce } from "./localRepeats";
import { openParagraph } from "./openParagraph";
import { moveOn } from "./moveOn";
import { widen } from "./wider";
import { areasIn, newWhereabouts, type Whereabouts } from "./where";

/** What every figure of a text means, in order. */
export function interpret(
  text: string,
  gazetteer: Gazetteer,
  given: Given = {},
): { claims: Claim[]; about: Overview } {
  const found = findAll(text, gazetteer);
  const about = overview(found, gazetteer, given);
  const walk = new Walk(about, gazetteer, startTopic(found), new ForceNames(found));
  for (const { reading, mentions, table } of found) {
    if (table) walk.over(table, text);
    else walk.through(reading, mentions);
  }
  ofTheirForce(walk.claims, gazetteer);
  widen(walk.claims, about.nation, gazetteer);
  tieTotals(walk.claims, gazetteer);
  tieForces(walk.claims, gazetteer, about.year);
  return { claims: walk.claims, about };
}

/** The walk through a text, sentence by sentence, with what it has spoken of so far. */
class Walk {
  readonly claims: Claim[] = [];
  readonly #about: Overview;
  readonly #gazetteer: Gazetteer;
  readonly #where: Whereabouts;
  readonly #time: Time = {
    focus: "",
    other: "",
    named: "",
    change: "",
    together: "",
    wentBack: "",
  };
  /** The text has said that counts in brackets are those of the year before. */
  #inBrackets = false;
  /** Headlines of other stories follow. */
  #underLinks = false;
  readonly #forces: ForceNames;
  #topic: Topic;
  #intro: Intro | undefined;
  #previous: Claim[] = [];
  /** The last count of each value that has a place. */
  readonly #told = new Map<number, Claim>();

  constructor(about: Overview, gazetteer: Gazetteer, topic: Topic, forces: ForceNames) {
    this.#forces = forces;
    this.#about = about;
    this.#gazetteer = gazetteer;
    this.#where = newWhereabouts(about);
    this.#topic = topic;
  }

  /** A line under "MOST READ", or one that begins so. */
  #isLink({ sentence: { text, firstOfParagraph } }: Reading): boolean {
    if (LINK.test(text)) {
      if (text.trim().length < 20) this.#underLinks = true;
      return true;
    }
    const short = firstOfParagraph && text.length < HEADLINE && !endsInStop(text);
    this.#underLinks &&= short;
    return this.#underLinks;
  }

  #remember(claim: Claim): void {
    if (isCount(claim) && claim.area.value !== "") this.#told.set(claim.value, claim);
  }

  over(table: Table, text: string): void {
    const around = {
      area: this.#where.current || this.#about.area,
      period: this.#time.focus || this.#about.year,
      subject: this.#topic.subject,
      paragraph: (this.claims.at(-1)?.reading.sentence.paragraph ?? 0) + 1,
      index: this.claims.length,
    };
    const cells = tableClaims(table, text, around, this.#gazetteer);
    for (const cell of cells) this.#remember(cell);
    this.claims.push(...cells);
    this.#previous = [];
  }

  through(reading: Reading, mentions: readonly Mention[]): void {
    const about = this.#about;
    const gazetteer = this.#gazetteer;
    if (reading.sentence.firstOfParagraph) openParagraph(reading, this.#where, about, gazetteer);
    this.#inBrackets ||= IN_BRACKETS.test(reading.sentence.text);
    const bases = basesIn(reading, mentions, this.#inBrackets);
    const topicBefore = this.#topic;
    const isLink = this.#isLink(reading);
    // The text goes on after a link or a caption where it was before it.
    const isBeside = isLink || CAPTION.test(reading.sentence.text);
    const where = isBeside ? structuredClone(this.#where) : this.#where;
    const time = isBeside ? { ...this.#time } : this.#time;
    const { counted, topic } = countedIn(reading, mentions, this.#topic);
    if (!isBeside) this.#topic = topic;
    const { areas, each } = areasIn(reading, mentions, where, about, gazetteer);
    const dates = datesIn(reading, mentions, bases, time, about);
    moveOn(where, reading, mentions, areas, about, gazetteer);
    this.#intro = introOf(reading, this.#intro);
    if (mentions.length === 0) {
      this.#forces.hear(reading);
      return;
    }
    const coverage = coverageIn(reading, mentions);
    const isAside = disputes(reading);
    const isCorrection = corrects(reading);
    const isSurvey = surveys(reading);
    const here = mentions.map((mention, i): Claim => {
      const what = counted[i]!.what;
      const claim: Claim = {
        ...mention,
        reading,
        index: this.claims.length + i,
        what,
        whatHow: counted[i]!.how,
        ownWords: counted[i]!.ownWords,
        area: areas[i]!,
        period: dates[i]!,
        coverage: coverage[i]!,
        isBase: bases[i]!.isBase,
        otherBase: isCount(mention) ? false : hasOtherBase(reading, mention),
        disputes: isAside,
        ...(isCorrection ? { corrects: true } : {}),
        areas: isCount(mention) ? [] : each,
      };
      return withOwnWorld(claim, topicBefore, isSurvey || asksPeople(claim));
    });
    this.#forces.name(reading, here);
    correspond(here, this.claims);
    if (this.#intro) for (const claim of here) underIntro(claim, this.#intro);
    if (isLink) for (const claim of here) ofAnotherStory(claim);
    for (const claim of here) pointBack(claim, this.#told.get(claim.value), here);
    for (const [i, { of }] of bases.entries()) if (of !== undefined) here[i]!.baseOf = here[of]!;
    relate(here, this.#previous, this.claims, gazetteer, about);
    for (const claim of here) this.#remember(claim);
    this.claims.push(...here);
    if (!isBeside) this.#previous = here;
  }
}

/** Headlines of other stories between the paragraphs, and under a line that announces them. */
const LINK =
  /^\W*(?:read (?:more|also|next|this)\b|most read\b|related (?:stor|article|:)|see also\b|also read\b|don't miss:|more:|more on this)/i;
const HEADLINE = 110;
/** "Picture: PA" */
const CAPTION =
  /^\W*(?:caption|photo(?:graph)?|picture|image|pictured)\s?:|\b(?:Photo|Picture|Image|Credit)s?: [A-Z][^.]*$/i;

/** What another story's headline counts is of no place or year of this text, unless it says so. */
function ofAnotherStory(claim: Claim): void {
  if (claim.area.how !== "said" || !claim.reading.places.some(({ named }) => named))
    claim.area = carried("");
  if (claim.period.how !== "said") claim.period = carried("");
}

/** "Of the 538 crimes", "behind these 2,911 crimes": a number that the text has printed before. */
const POINTS_BACK =
  /\b(?:the|these|those|all|each of the)(?: (?:almost|nearly|more than|over|some))? $/i;
const LEAST_TOLD = 100;

function pointBack(claim: Claim, told: Claim | undefined, here: readonly Claim[]): void {
  if (!told || !isCount(claim) || claim.isBase || claim.value < LEAST_TOLD) return;
  // Under "Dyfed-Powys", as a line of a list, it is that of the heading.
  if (isListLine(claim.reading.sentence)) return;
  const { text } = claim.reading.sentence;
  const points = POINTS_BACK.test(text.slice(Math.max(0, claim.start - 40), claim.start));
  if (!points && (isRound(claim) || claim.bound !== "exact")) return;
  const pointsTo = points && !claim.reading.places.some(({ named }) => named);
  if (pointsTo && claim.area.how === "said") claim.area = carried(claim.area.value);
  if (claim.area.how === "said" && claim.period.how === "said") return;
  const was = { area: claim.area.value, period: claim.period.value };
  for (const one of [claim, ...here.filter(({ index }) => index > claim.index)]) {
    if (one.area.how !== "said" && one.area.value === was.area && !isChange(one))
      one.area = { ...told.area, how: "carried" };
    if (one.period.how !== "said" && one.period.value === was.period && !isChange(one))
      one.period = { ...told.period, how: "carried" };
  }
  if (!claim.ownWords && claim.whatHow !== "said") claim.what = told.what;
}

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
const surveys = ({ sentence: { text } }: Reading): boolean =>
  !POLICE_COUNT.test(text) && SURVEYED.test(text);

const asksPeople = ({ unit, what, end, reading: { marked } }: Claim): boolean =>
  unit === "percent" &&
  what.special === "" &&
  [OF_PEOPLE, IN_GENERAL].some((words) => words.test(marked.slice(end, end + 140)));

const onlySaid = (facet: Facet): Facet => (facet.how === "said" ? facet : carried(""));
/** Things that charities and councils count, not the police. */
const NOT_POLICE =
  /^ (?:[\w'-]+ ){0,3}?(?:sessions|contacts|calls|web ?(?:addresses|pages|sites)|plans|assessments|families|adults|parents|pupils|people)\b/i;

/** Childline answers the whole of the UK; what nobody tells is nowhere counted. */
function withOwnWorld(claim: Claim, topic: Topic, surveyed: boolean): Claim {
  const { special } = claim.what;
  const ofCharity = claim.what.subject === "other: work of a charity";
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
  const isFrom = FROM_A_PLACE.test(marked.slice(claim.end));
  return { ...claim, area: isFrom ? claim.area : said("UK"), period };
}

/** "More than 300 children contacted Childline from Scotland" */
const FROM_A_PLACE = over("^[^.;,]{0,40} from {W}", "i");

/** "Up by 15% on the five-year mean", "above the national average": a base that no count gives. */
const OTHER_BASE = over(
  "^[^.;\ue001]{0,30}\\b(?:on|above|below|than|over|compared (?:with|to)|against|from) (?:the|its|a|an|that of|pre-)(?: ?(?:[\\w-]|{X}|{P}|{W})+){0,4} ?(?:mean|average|target|forecast|levels?|pandemic|norm|median|similar forces|rest of)\\b",
  "i",
);
/** "231 offences, three fewer than in Sussex": than a count of another place, which the sentence does not print. */
const THAN_ELSEWHERE = over(
  "^(?:%| ?per ?cent| ?pc)?(?: [a-z]+){0,2} than (?:in|at|for) {W}[^\ue001]*$",
  "i",
);
/** "…, which is 1,574", "(1,574)": the base itself. */
const IS_PRINTED = over("^(?:,? which (?:is|was)|,? of| \\() ?{N}", "i");
/** The last words of such a base: a cheap test before a dear one. */
const NAMES_A_BASE =
  /mean|average|target|forecast|level|pandemic|norm|median|similar forces|rest of/i;
/** "… and follows an increase of 25 per cent the year before": the change before, whose counts are others. */
const FOLLOWS = over(
  "\\b(?:follow(?:s|ed|ing)?|c[oa]mes? (?:after|on top of)|on top of) (?:an?|{N}|another|rises|increases)[^.;]{0,30}$",
  "i",
);
const THE_YEAR_BEFORE = over(
  "^(?:%| ?per ?cent| ?pc)?(?: (?:rise|increase|fall|drop|jump))?,? (?:in )?{P}",
  "i",
);
/** "Have trebled since records began", "similar forces saw rises of": from or of what no count is printed. */
const OF_NO_COUNT =
  /\bsince (?:comparable )?records began\b|\b(?:similar|comparable|most similar) forces\b|\bhad (?:they|it|the \w+|these|those) (?:risen|fallen|grown|gone)\b|\bwould have (?:been|risen|fallen|grown)\b/i;

function hasOtherBase({ marked, sentence }: Reading, { start, end }: Mention): boolean {
  if (OF_NO_COUNT.test(sentence.text)) return true;
  if (FOLLOWS.test(marked.slice(0, start)) && THE_YEAR_BEFORE.test(marked.slice(end))) return true;
  if (THAN_ELSEWHERE.test(marked.slice(end))) return true;
  const after = marked.slice(end, end + 110);
  const base = NAMES_A_BASE.test(after) ? OTHER_BASE.exec(after) : null;
  return base !== null && !IS_PRINTED.test(after.slice(base[0].length));
}
