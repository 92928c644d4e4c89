import type { Mention } from "../finding/mention";
import { type Period, yearsBefore } from "../reading/periods";
import { MARK } from "../reading/plain";
import type { Reading } from "../reading/reading";
import { isChange, isCount } from "./claim";

/** The years that the text has spoken of so far. */
export interface Timeline {
  /** The year that the article is about. */
  main: string;
  /** The year spoken of last. */
  focus: string;
  /** The year that changes are measured from. */
  base: string;
  /** The last year spoken of other than the article's own: "back then". */
  other: string;
  /** Every year that the article names. */
  labels: ReadonlySet<string>;
}

export interface Dated {
  period: string;
  isBase: boolean;
}

const COMPARING =
  /\b(?:since|on|above|over|than(?: in| for)?|compared (?:with|to)(?: in| the)?|against|from|below|versus|vs?\.?|on that (?:in|of|for)|in comparison (?:with|to)|relative to)(?: (?:the|its|what it was in|levels? in|figures? for|that of|that in|in))? $/i;
const ONLY_AFTER_A_CHANGE = /\b(?:on|over|from) (?:the )?$/i;
const BASE_COUNT =
  /\b(?:from|against|compared (?:with|to)|on the|(?:up|down|cent|%|pc|rise|increase|fall|drop|higher|lower|half|third|quarter|fifth|more|fewer) on|than|versus|vs?\.?|previously|in contrast to|set against)(?: (?:just|only|the|a|some|about|around|roughly|nearly|almost|more than|fewer than|under|over|its|figure of|total of|count of|previous|tally of))* $/i;
/** "in 2014/15", "made in", "for", "(", "the year before": what may stand before its own year. */
const POSTMODIFIES = new RegExp(
  `^(?!.*\\b(?:and|while|but|whereas|up|down|since|rise|increase|than|from|against|compared|with|on)\\b)(?: [\\w'"%${MARK.age}${MARK.place}-]+){0,10}?(?: the)? ?\\(?$`,
  "i",
);
const ANAPHOR = /\b(?:those|these|them|that (?:group|number|total|figure))\b/i;

/** Dates every figure of a sentence, in order; the state moves on. */
export function dateMentions(
  reading: Reading,
  mentions: readonly Mention[],
  state: Timeline,
): Dated[] {
  if (reading.sentence.firstOfParagraph && !ANAPHOR.test(reading.marked)) state.focus = state.main;
  return new SentenceDates(reading, mentions, state).dates();
}

class SentenceDates {
  readonly #marked: string;
  readonly #periods: readonly Period[];
  readonly #mentions: readonly Mention[];
  readonly #state: Timeline;
  /** The period that follows a figure and belongs to it alone: "444 in 2014/15". */
  readonly #own: (Period | undefined)[];
  readonly #isBase: boolean[];
  readonly #comparing: ReadonlySet<Period>;
  /** What the sentence speaks of. */
  readonly #focus: string;
  readonly #said: Period | undefined;

  constructor(reading: Reading, mentions: readonly Mention[], state: Timeline) {
    this.#marked = reading.marked;
    this.#periods = reading.periods;
    this.#mentions = mentions;
    this.#state = state;
    this.#own = mentions.map((mention, i) => this.#ownPeriod(mention, mentions[i + 1]?.start));
    this.#isBase = mentions.map(
      (mention) => isCount(mention) && BASE_COUNT.test(this.#before(mention.start, 50)),
    );
    this.#comparing = new Set(this.#periods.filter((period) => this.#compares(period)));
    this.#said = this.#spokenOf();
    this.#focus = this.#said ? this.#label(this.#said, this.#start()) : this.#start();
  }

  dates(): Dated[] {
    const bases = this.#mentions.map((mention, i) =>
      isChange(mention) || this.#isBase[i] ? this.#baseOf(mention, i) : "",
    );
    const base = bases.find((label) => label !== "") ?? "";
    let running = this.#focus;
    const dated = this.#mentions.map((mention, i): Dated => {
      const own = this.#own[i];
      if (isChange(mention)) {
        const to = own && this.#isPlain(own) ? this.#label(own, this.#focus) : running;
        const from = bases[i] || base;
        return { period: from < to && from !== "" ? `${from} to ${to}` : to, isBase: false };
      }
      if (this.#isBase[i]) return { period: bases[i] || base, isBase: true };
      const before = this.#nearestBefore(mention);
      if (before && before !== this.#said) running = this.#label(before, this.#focus);
      if (own && own.kind !== "span" && !this.#comparing.has(own)) {
        const period = this.#label(own, this.#focus);
        if (own.kind !== "back" && isCount(mention)) running = period;
        return { period, isBase: false };
      }
      return { period: running, isBase: false };
    });
    const state = this.#state;
    if (this.#focus !== state.main && this.#focus !== "") state.other = this.#focus;
    state.focus = this.#said?.kind === "back" ? this.#start() : this.#focus;
    if (base !== "") state.base = base;
    return dated;
  }

  #start(): string {
    return this.#state.focus || this.#state.main;
  }

  #before(at: number, length: number): string {
    return this.#marked.slice(Math.max(0, at - length), at);
  }

  #ownPeriod(mention: Mention, limit = Infinity): Period | undefined {
    const next = this.#periods.find(({ start }) => start >= mention.end && start < limit);
    if (next === undefined) return undefined;
    return POSTMODIFIES.test(this.#marked.slice(mention.end, next.start)) ? next : undefined;
  }

  #compares(period: Period): boolean {
    if (/^, (?:when|where)\b/i.test(this.#marked.slice(period.end))) return false;
    const left = this.#before(period.start, 40);
    if (!COMPARING.test(left)) return false;
    return !ONLY_AFTER_A_CHANGE.test(left) || this.#mentions.some(isChange);
  }

  /** Neither a comparison nor a length of time. */
  #isPlain(period: Period): boolean {
    return !this.#comparing.has(period) && period.kind !== "span" && period.kind !== "back";
  }

  /** The period of the sentence: one that stands free, or that of its first count. */
  #spokenOf(): Period | undefined {
    const [first] = this.#mentions;
    const own = new Set(this.#own.filter((period, i) => period && isCount(this.#mentions[i]!)));
    const free = this.#periods.find((period) => {
      if (own.has(period) || this.#comparing.has(period) || period.kind === "span") return false;
      return (
        period.kind !== "back" ||
        (first !== undefined && period.end <= first.start && !this.#isBase[0])
      );
    });
    const lead = this.#own.find((period, i) => {
      const mention = this.#mentions[i]!;
      return period && isCount(mention) && !this.#isBase[i] && period.kind !== "back";
    });
    return free && (!lead || free.start < lead.start) ? free : lead;
  }

  #nearestBefore(mention: Mention): Period | undefined {
    return this.#periods.findLast(
      (period) =>
        period.end <= mention.start && this.#isPlain(period) && !this.#own.includes(period),
    );
  }

  /** The year that a change, or a base count, is measured from. */
  #baseOf(mention: Mention, i: number): string {
    const own = this.#own[i];
    if (this.#isBase[i] && own) return this.#label(own, this.#focus);
    const { start } = mention;
    const next = this.#mentions.find((other) => other.start > start && isChange(other));
    const following = this.#periods.filter(
      (period) => period.start >= start && period.start < (next?.start ?? Infinity),
    );
    const preceding = this.#periods
      .filter(({ end }) => end <= start)
      .sort((a, b) => b.start - a.start);
    for (const period of [...following, ...preceding]) {
      const label = this.#baseLabel(period);
      if (label !== "") return label;
    }
    for (const [j, period] of this.#own.entries()) {
      if (!period || !isCount(this.#mentions[j]!)) continue;
      const label = this.#label(period, this.#focus);
      if (label < this.#focus) return label;
    }
    const { base } = this.#state;
    if (base !== "" && base < this.#focus) return base;
    return this.#focus === "" ? "" : yearsBefore(this.#focus, 1);
  }

  #baseLabel(period: Period): string {
    if (period.kind === "span") return spanStart(this.#focus, period.years, this.#state.labels);
    if (period.kind === "back")
      return period === this.#said ? "" : this.#label(period, this.#focus);
    if (!this.#comparing.has(period)) return "";
    const label = this.#label(period, this.#start());
    return label < this.#focus ? label : "";
  }

  #label(period: Period, from: string): string {
    const state = this.#state;
    switch (period.kind) {
      case "year":
        return period.label;
      case "back":
        if (from === "") return "";
        return period.years === 1
          ? yearsBefore(from, 1)
          : spanStart(from, period.years, state.labels);
      case "then":
        return state.other || this.#start();
      case "same":
        return this.#start();
      case "latest":
        return state.main;
      case "span":
        return from;
    }
  }
}

/** Five years of figures often span four: take the year that the article itself names. */
function spanStart(focus: string, years: number, labels: ReadonlySet<string>): string {
  if (focus === "") return "";
  const whole = yearsBefore(focus, years);
  const inclusive = yearsBefore(focus, years - 1);
  return years > 1 && !labels.has(whole) && labels.has(inclusive) ? inclusive : whole;
}
