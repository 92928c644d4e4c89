import type { Gazetteer } from "../reading/gazetteer";
import type { Reading } from "../reading/reading";
import type { Mention } from "../figures/rule";
import { endsInStop, isListLine } from "../reading/sentences";
import type { Table } from "../reading/tables";
import { basesIn, IN_BRACKETS } from "./bases";
import { coverageIn } from "./coverage";
import { corrects, disputes } from "./disputes";
import { carried, type Claim, isChange, isCount, isRound } from "./facets";
import { findAll } from "./found";
import { ForceNames } from "./forceNames";
import { type Given, type Overview, overview } from "./overview";
import { type Intro, introOf, underIntro } from "./intro";
import { tieForces } from "./listed";
import { relate } from "./relations";
import { tableClaims } from "./table";
import { lineAbove } from "./tableWords";
import { datedAgain } from "./toldAgain";
import { tieTotals } from "./totals";
import { startTopic, type Topic } from "./topic";
import { correspond } from "./corresponding";
import { countedIn } from "./what";
import { datesIn, type Time } from "./when";
import { ofTheirForce } from "./localRepeats";
import { withMonths } from "./pageDate";
import { openParagraph } from "./openParagraph";
import { hasOtherBase } from "./otherBase";
import { comparedIn, inTheSameYear } from "./otherPlace";
import { asksPeople, surveys, withOwnWorld } from "./ownWorld";
import { moveOn } from "./moveOn";
import { widen } from "./wider";
import { areasIn } from "./where";
import { newWhereabouts, type Whereabouts } from "./whereabouts";

/** What every figure of a text means, in order. */
export function interpret(
  text: string,
  gazetteer: Gazetteer,
  given: Given = {},
): { claims: Claim[]; about: Overview } {
  const found = withMonths(findAll(text, gazetteer));
  const about = overview(found, gazetteer, given);
  const walk = new Walk(about, gazetteer, startTopic(found), new ForceNames(found));
  for (const { reading, mentions, table } of found) {
    if (table) walk.over(table, text);
    else walk.through(reading, mentions);
  }
  ofTheirForce(walk.claims, gazetteer);
  widen(walk.claims, about.nation, gazetteer);
  datedAgain(walk.claims);
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
    // What the text began with, unless a heading above the table or a sentence that leads to it tells what it counts.
    const above = lineAbove(text, table.start);
    const isUnderHeading = !/[.!?]"?$/.test(above) || /\b(?:table|below|follow\w*)\b/i.test(above);
    const told = isUnderHeading ? undefined : this.claims[0]?.what.subject;
    const around = {
      area: this.#where.current || this.#about.area,
      period: this.#time.focus || this.#about.year,
      year: this.#about.year,
      subject: told ?? this.#topic.subject,
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
        ...comparedIn(reading, mention, areas[i]!, areas[0]!, dates[i]!),
        disputes: isAside,
        ...(isCorrection ? { corrects: true } : {}),
        areas: isCount(mention) || areas[i]!.value !== "" ? [] : each,
      };
      return withOwnWorld(claim, topicBefore, isSurvey || asksPeople(claim));
    });
    this.#forces.name(reading, here);
    correspond(here, this.claims);
    if (this.#intro) for (const claim of here) underIntro(claim, this.#intro);
    if (isLink) for (const claim of here) ofAnotherStory(claim);
    for (const claim of here) pointBack(claim, this.#told.get(claim.value), here);
    for (const [i, { of }] of bases.entries()) if (of !== undefined) here[i]!.baseOf = here[of]!;
    inTheSameYear(here, this.#previous);
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
