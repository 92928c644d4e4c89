import { isTable } from "../finding/context";
import type { Mention } from "../finding/mention";
import type { Gazetteer } from "../reading/gazetteer";
import { MARK } from "../reading/plain";
import type { Reading } from "../reading/reading";
import { type Claim, isChange, isCount } from "./claim";
import { disputes } from "./disputes";
import { type Found, findAll } from "./found";
import { overview } from "./overview";
import { shareOfArea } from "./shareOfArea";
import { tie } from "./ties";
import { countUnits, inTable } from "./units";
import { measureMentions } from "./what/measures";
import { Topic } from "./what/topic";
import { dateMentions, startParagraph } from "./when/dates";
import { readHeading, turnToYear } from "./when/headings";
import type { Timeline } from "./when/timeline";
import { yearsCompared } from "./when/yearsCompared";
import { placeMentions } from "./where/areas";
import { isHeading, moveOn, openParagraph, type Whereabouts } from "./where/whereabouts";

/** What every figure of a text means. */
export function interpret(text: string, gazetteer: Gazetteer): Claim[] {
  const found = findAll(text, gazetteer);
  const walk = new Walk(found, gazetteer);
  for (const { reading, mentions } of found) walk.through(reading, mentions);
  informHeadline(walk.claims);
  return walk.claims;
}

/** The walk through a text, sentence by sentence, with what it has spoken of so far. */
class Walk {
  readonly claims: Claim[] = [];
  readonly #gazetteer: Gazetteer;
  readonly #whereabouts: Whereabouts;
  readonly #timeline: Timeline;
  readonly #topic: Topic;
  /** "That group": the last measure that named one. */
  #group = "";
  /** The last count of each period. */
  readonly #lastCounts = new Map<string, Claim>();

  constructor(found: readonly Found[], gazetteer: Gazetteer) {
    const { whereabouts, timeline } = overview(found, gazetteer);
    this.#gazetteer = gazetteer;
    this.#whereabouts = whereabouts;
    this.#timeline = timeline;
    this.#topic = new Topic(found[0]?.reading.sentence);
  }

  through(reading: Reading, asFound: Mention[]): void {
    const { firstOfParagraph } = reading.sentence;
    const timeline = this.#timeline;
    if (firstOfParagraph) this.#topic.open();
    this.#topic.hear(reading, asFound.length);
    if (firstOfParagraph) {
      openParagraph(reading, this.#whereabouts);
      startParagraph(reading, timeline);
    }
    const mentions = inTable(reading, asFound, timeline.heading.columns);
    const endsTable = mentions.length > 0 || /[.!?]\s*$/.test(reading.marked);
    if (endsTable && !isTable(reading.marked)) timeline.heading.columns = [];
    if (mentions.length === 0) this.#passOver(reading);
    else this.#take(reading, mentions);
  }

  /** A sentence without figures can only change what the next one speaks of. */
  #passOver(reading: Reading): void {
    moveOn(this.#whereabouts, reading, []);
    turnToYear(reading, this.#timeline);
    if (isHeading(reading)) this.#whereabouts.current = "";
    readHeading(reading, this.#timeline);
  }

  #take(reading: Reading, mentions: readonly Mention[]): void {
    if (mentions.every(({ unit }) => unit === "forces")) readHeading(reading, this.#timeline);
    const last = this.claims.at(-1);
    const here = this.#claimsOf(reading, mentions, last);
    tie(here, this.#antecedent(here, last));
    for (const claim of here) {
      shareOfArea(claim, here, this.claims, this.#gazetteer, this.#whereabouts.main);
    }
    this.#remember(here);
  }

  #claimsOf(reading: Reading, mentions: readonly Mention[], last: Claim | undefined): Claim[] {
    const whereabouts = this.#whereabouts;
    const areas = placeMentions(reading, mentions, whereabouts);
    const isAside = disputes(reading);
    const dated = dateMentions(reading, mentions, this.#timeline, isAside);
    const goesOn = last && !reading.sentence.firstOfParagraph && isNarrow(last.measure);
    const carried = { group: this.#group, last: goesOn ? last.measure : "" };
    const measures = measureMentions(reading, mentions, carried);
    this.#topic.apply(reading, mentions, measures);
    const units = countUnits(reading, mentions, measures);
    moveOn(whereabouts, reading, areas);
    return mentions.map((mention, i): Claim => {
      const measure = measures[i]!;
      const meaning = { unit: units[i]!, area: areas[i]!, measure, ...dated[i]! };
      const said = { ...meaning, ...ownTime(reading, mention), ...ofNoForce(measure) };
      return { ...mention, reading, disputes: isAside, ...said };
    });
  }

  /** What "of them" opens with: the last figure, if a count, else the last count of the year. */
  #antecedent([first]: readonly Claim[], last: Claim | undefined): Claim | undefined {
    if (!first || (last && isCount(last))) return last;
    const count = this.#lastCounts.get(first.period);
    if (!count) return undefined;
    const apart = first.reading.sentence.paragraph - count.reading.sentence.paragraph;
    return apart <= 1 ? count : undefined;
  }

  #remember(here: readonly Claim[]): void {
    const group = here.findLast(({ measure, unit }) => isNarrow(measure) && unit !== "forces");
    if (group) this.#group = group.measure;
    for (const claim of here) {
      this.claims.push(claim);
      if (isCount(claim) && !claim.isBase) this.#lastCounts.set(claim.period, claim);
    }
  }
}

/** A measure that "that group" can mean. */
const isNarrow = (measure: string): boolean =>
  !["total", "change", "girls_to_boys"].includes(measure) && !measure.startsWith("share_of_");

/** Childline answers the whole of the UK; what nobody tells is nowhere counted. */
function ofNoForce(measure: string): Partial<Pick<Claim, "area" | "period">> {
  if (measure === "childline_contacts") return { area: "UK" };
  return measure === "not_disclosed" ? { area: "", period: "" } : {};
}

const SINCE_A_DAY = new RegExp(`^ (since ${MARK.aside}+)`, "i");

/** "… a week since 23 March" is of that time, and of no year. */
function ownTime({ marked, sentence }: Reading, { end }: Mention): { period?: string } {
  const since = SINCE_A_DAY.exec(marked.slice(end))?.[1];
  return since ? { period: sentence.text.slice(end + 1, end + 1 + since.length) } : {};
}

/** A change in the headline is the one that the text then tells in full. */
function informHeadline(claims: readonly Claim[]): void {
  for (const claim of claims) {
    if (claim.reading.sentence.paragraph > 0) return;
    const years = claim.assumed ? yearsCompared(claim.period) : undefined;
    const told =
      years &&
      claims.find(
        (other) =>
          isChange(other) &&
          other.assumed !== true &&
          other.area === claim.area &&
          other.measure === claim.measure &&
          other.period.endsWith(years.to),
      );
    if (told) claim.period = told.period;
  }
}
