import type { Mention } from "../finding/mention";
import { type Period, yearsBefore } from "../reading/periods";
import { MARK } from "../reading/plain";
import type { Reading } from "../reading/reading";
import { isChange, isCount } from "./claim";
import { type Clauses, clausesOf, isDuration, opensClause } from "./clauses";
import { disputes } from "./disputes";
import { labelOf, spanEnd, spanStart, type Timeline } from "./timeline";
import { changesInTurn, yearsInTurn } from "./turns";

export interface Dated {
  period: string;
  isBase: boolean;
  /** No words of the sentence give the period. */
  guessed?: boolean;
  /** The year before was taken for want of any other. */
  assumed?: boolean;
}

const ANAPHOR = /\b(?:those|these|them|that (?:group|number|total|figure))\b/i;
/** "It was 838 in 2013/14, so it has more than doubled": up to the year spoken of before. */
const UP_TO_THE_TEXT = /\b(?:since|now)\b/i;
const EVER_SINCE = /\b(?:so|now|since|has|have|making (?:this|that|it))\b/i;
/** Ends the clause that a year opened: "…, when it was 2,448, but". */
const TURNS = /;|,? (?:but|while|whereas|although|yet)\b/i;
/** "That is an increase of …": between the two counts of the sentence before. */
export const REFERS = /^\W*(?:that|this|which) (?:is|was|represents|makes|amounts to|means) /i;
/** What follows speaks of something else: "…, but 2016/17 brought 66 more". */
const CLAUSE_BREAK = /;|,? (?:but|while|whereas|although|though|yet)\b/i;
/** "…, and in 2016/17 it was": another clause, with a year of its own. */
const COORDINATED = /,? and (?:(?:in|by|for)|when(?: the)?) $/i;
const SAID_AGAIN =
  /(?:,? or|,? \(|,? that is|,? which is|,? equal to) (?:a (?:rise|fall|jump|drop) of )?$/i;
const NOW = /\b(?:now|today|nowadays|these days|currently|(?:has|have) since)\b/i;
const STILL = /\bstill\b/i;
const LAST_TIME =
  /\b(?:the last|on that|then|last time|before|older|earlier|previous|first one|year-earlier)\b/i;
const THEY =
  /^\W*(?:They|It|The (?:total|number|figure|count|tally)) (?:went|rose|fell|grew|climbed|dropped|moved)\b/;
/** "That in its turn was 286 up on 2014/15": up to the year of the count before. */
const THAT_WAS =
  /^\W*(?:That|This|These|Those) (?:in (?:its|their) turn |itself |themselves )?(?:is|was|were|are)\b/;
const HAD_BEEN = /\bhad been(?: \w+)? $/i;
/** "By a fifth to 1,308 in 2016/17": a change and the count that it led to. */
const LEADS_TO = /^,? to (?:\w+ )?$|^ (?:more|fewer|higher|lower),? ?\(?$/;
const UP_TO_NOW = /\b(?:has|have)\b/i;

/** A paragraph speaks of the year of its section, or of the text, unless it points back. */
export function startParagraph(reading: Reading, state: Timeline): void {
  const inTable = state.columns.length > 0;
  if (!inTable && !ANAPHOR.test(reading.marked)) state.focus = state.section || state.main;
  state.isTheme = false;
  state.spoken = new Set();
  state.named = "";
  state.paragraphLatest = "";
}

/** Dates every figure of a sentence, in order; the state moves on. */
export function dateMentions(
  reading: Reading,
  mentions: readonly Mention[],
  state: Timeline,
): Dated[] {
  const [first] = mentions;
  const opening = reading.marked.slice(0, first?.start ?? 0);
  // Another place's figure is of the year of the text again, unless that of the others was its theme.
  const pointsBack =
    ANAPHOR.test(reading.marked) ||
    reading.periods.some(({ kind }) => kind !== "year" && kind !== "span");
  const turns =
    !reading.sentence.firstOfParagraph &&
    !state.isTheme &&
    !pointsBack &&
    opening.includes(MARK.place);
  if (turns) state.focus = state.section || state.main;
  return new SentenceDates(reading, mentions, state).dates();
}

class SentenceDates {
  readonly #marked: string;
  readonly #periods: readonly Period[];
  readonly #mentions: readonly Mention[];
  readonly #state: Timeline;
  readonly #clauses: Clauses;
  /** What was spoken of before this sentence. */
  readonly #start: string;
  /** What this sentence speaks of, and the period that says so. */
  readonly #said: Period | undefined;
  readonly #focus: string;
  /** The sentence is an aside on what others have printed. */
  readonly #disputes: boolean;

  constructor(reading: Reading, mentions: readonly Mention[], state: Timeline) {
    this.#marked = reading.marked;
    this.#disputes = disputes(reading);
    this.#periods = reading.periods;
    this.#mentions = mentions;
    this.#state = state;
    this.#clauses = clausesOf(reading, mentions);
    this.#start = state.focus || state.main;
    this.#said = this.#spokenOf();
    this.#focus = this.#said ? this.#label(this.#said, this.#start) : this.#afterBases();
  }

  /** Whether nothing said so far or here gives the year that a change is measured from. */
  #assumes({ start }: Mention, from: string, to: string): boolean {
    const named = this.#periods.some((period) => period.kind === "span" || period.kind === "back");
    return (
      start < 200 &&
      !named &&
      !this.#state.bases.has(to) &&
      from === yearsBefore(to, 1) &&
      this.#clauses.comparing.size === 0
    );
  }

  /** What is compared with a year is later than it, whatever was spoken of before. */
  #afterBases(): string {
    const { own, isBase } = this.#clauses;
    // "They went from 263 to 429.", after a change between two years.
    const { pair } = this.#state;
    const goesOn = this.#periods.length === 0 && isBase.includes(true) && THEY.test(this.#marked);
    if (goesOn && pair !== "") return pair.slice(-7);
    const bases = own.flatMap((period, i) =>
      period?.kind === "year" && isBase[i] ? [period.label] : [],
    );
    // "From 896 to 1,155 over the same four years": up to where the last change went.
    if (this.#periods.some(({ kind }) => kind === "period") && isBase.includes(true)) {
      return this.#state.pair.slice(-7) || this.#state.lastEnd || this.#start;
    }
    return bases.some((label) => label >= this.#start) ? this.#state.main : this.#start;
  }

  /** "2015/16, …, put that year at 3,903": the last that the sentence has named. */
  #label(period: Period, from: string): string {
    const before = this.#periods.findLast(
      ({ kind, end }) => kind === "year" && end <= period.start,
    );
    return period.kind === "that" && before?.kind === "year"
      ? before.label
      : labelOf(period, from, this.#state);
  }

  dates(): Dated[] {
    const state = this.#state;
    const columns = yearsInTurn(this.#marked, this.#mentions, this.#periods, this.#clauses, state);
    const inTurn = changesInTurn(this.#mentions, columns, state);
    let running = this.#focus;
    let aside = false;
    let before = this.#focus;
    let last: Period | undefined = this.#said;
    let changed = "";
    const dated = this.#mentions.map((mention, i): Dated => {
      const governing = this.#governing(mention);
      if (governing !== last) before = running;
      last = governing;
      if (governing && governing !== this.#said) {
        // "The year after" is after the one just spoken of.
        const from = governing.kind === "back" ? before : this.#start;
        running = this.#label(governing, from);
      }
      if (!governing && aside) running = this.#focus;
      if (this.#isNow(i)) running = state.main;
      aside = governing !== undefined && this.#clauses.relative.has(governing);
      if (isChange(mention)) {
        const joined = i > 0 && this.#restates(i) ? changed : "";
        const period =
          inTurn[i] ??
          (joined || this.#another(mention, changed, running) || this.#change(mention, i, running));
        changed = period;
        const [from = "", to = ""] = period.split(" to ");
        const assumed = to !== "" && this.#assumes(mention, from, to);
        return assumed ? { period, isBase: false, assumed } : { period, isBase: false };
      }
      const column = columns[i];
      if (column !== undefined) return { period: column, isBase: false };
      const own = this.#clauses.own[i];
      const isBase = this.#clauses.isBase[i] ?? false;
      if (mention.unit === "forces" && i > 0 && !own && this.#isLastTime(i)) {
        return { period: running === "" ? "" : yearsBefore(running, 1), isBase };
      }
      if (own && !isDuration(own) && (isCount(mention) || !this.#clauses.comparing.has(own))) {
        const after = own.kind === "back" && own.years < 0 && running !== this.#focus;
        const from = after ? running : this.#said?.kind === "back" ? this.#start : this.#focus;
        const period = this.#label(own, from);
        const backward = own.kind === "back" && own.years > 0;
        if (!isBase && !backward && isCount(mention)) running = period;
        return { period, isBase };
      }
      const { range } = this.#clauses;
      if (range && this.#mentions.some(isChange)) {
        const within = mention.start > range[0].end && mention.end < range[1].start;
        if (within) return { period: this.#label(range[0], this.#start), isBase };
        return { period: this.#label(range[isBase ? 0 : 1], this.#start), isBase };
      }
      // "In 2014/15 it had been 3,841": the year that opens a sentence is that of its first count.
      const opened =
        i === 0 &&
        governing?.kind === "year" &&
        HAD_BEEN.test(this.#marked.slice(0, mention.start));
      if (isBase && !opened) {
        const guessed = !this.#periods.some((one) => one.kind === "back" || one.kind === "year");
        return { period: this.#baseOf(mention, this.#focus), isBase, guessed };
      }
      return { period: running, isBase, guessed: !governing && !this.#said };
    });
    this.#moveOn(dated);
    return dated;
  }

  /** "43 forces answered this time and 41 the last" */
  #isLastTime(i: number): boolean {
    const from = this.#mentions[i - 1]!.end;
    const to = this.#mentions[i + 1]?.start ?? this.#marked.length;
    return LAST_TIME.test(this.#marked.slice(from, to));
  }

  /** "… (up 23%) and in 2016/17 it was 1,694 (up another 13%)": from where the last change ended. */
  #another({ start }: Mention, last: string, running: string): string {
    const [, from = ""] = last.split(" to ");
    const more = /\b(?:another|a further)\b.{0,16}$/i.test(this.#marked.slice(0, start));
    return more && from !== "" && from < running ? `${from} to ${running}` : "";
  }

  /** "286 up on 2014/15, or seven per cent": the same change, said again. */
  #restates(i: number): boolean {
    const [before, here] = [this.#mentions[i - 1]!, this.#mentions[i]!];
    if (!isChange(before)) return false;
    const between = this.#marked.slice(before.end, here.start);
    return between.length < 60 && SAID_AGAIN.test(between);
  }

  /** "… but has since eased to 1,264", "detectives now start on six a day" */
  #isNow(i: number): boolean {
    const from = this.#mentions[i - 1]?.end ?? 0;
    const before = this.#marked.slice(from, this.#mentions[i]!.start);
    const dated = this.#periods.some(({ kind }) => kind === "year");
    if (before.includes(MARK.period)) return false;
    return NOW.test(before) || (!dated && STILL.test(before));
  }

  #moveOn(dated: readonly Dated[]): void {
    const state = this.#state;
    if (this.#focus !== state.main && this.#focus !== "") state.other = this.#focus;
    const stays = this.#said?.kind === "back" && this.#said.years > 0;
    const looksBack = this.#mentions.some(
      (mention, i) => isChange(mention) && this.#everSince(i) !== "",
    );
    state.focus = stays || looksBack ? this.#start : this.#focus;
    const said = this.#said;
    if (said) state.isTheme = !this.#clauses.own.includes(said) || state.spoken.has(this.#focus);
    state.spoken.add(this.#focus);
    // "… but has since eased to 1,264": back in the year of the text.
    if (this.#disputes) state.focus = this.#start;
    if (this.#mentions.some((_, i) => i > 0 && this.#isNow(i))) state.focus = state.main;
    const ofBases = new Set(this.#clauses.own.filter((_, i) => this.#clauses.isBase[i]));
    const years = this.#periods.filter(
      (period) => period.kind === "year" && period.label !== state.main,
    );
    const last = years.findLast((period) => !ofBases.has(period)) ?? years.at(-1);
    if (last?.kind === "year" && last.label !== state.main) {
      state.named = last.label;
      state.lastNamed = last.label;
    }
    for (const period of this.#periods) {
      if (period.kind === "year" && period.label > state.paragraphLatest)
        state.paragraphLatest = period.label;
    }
    for (const [i, { period, assumed }] of dated.entries()) {
      const [from, to] = period.split(" to ");
      if (!from || !to || !isChange(this.#mentions[i]!)) continue;
      if (!state.bases.has(to) && !assumed) state.bases.set(to, from);
      state.lastBase = from;
      state.lastEnd = to;
    }
    const counted = dated.filter((_, i) => isCount(this.#mentions[i]!)).map(({ period }) => period);
    const two = [...new Set(counted)].sort();
    const only = counted.length === 0 && dated.length === 1 ? dated[0]!.period : "";
    const changed = this.#clauses.range && only.includes(" to ") ? only : "";
    state.pair = two.length === 2 && counted.length === 2 ? two.join(" to ") : changed;
    state.lastCount = counted.at(-1) ?? "";
    state.sequence = counted.length > 2 ? counted : [];
  }

  /** The period of the sentence: one that stands free, or that of its first count. */
  #spokenOf(): Period | undefined {
    const { own, isBase, comparing, relative, range } = this.#clauses;
    const first = this.#mentions[0];
    const taken = new Set(
      own.filter((period, i) => {
        const mention = this.#mentions[i]!;
        return period && (isCount(mention) || (mention.unit === "forces" && i > 0));
      }),
    );
    const free = this.#periods.find((period) => {
      if (taken.has(period) || comparing.has(period) || range?.includes(period)) return false;
      if (isDuration(period)) return false;
      const opens = first === undefined || period.end <= first.start;
      if (relative.has(period) && !opens) return false;
      if (first && !opens && COORDINATED.test(this.#marked.slice(0, period.start))) return false;
      if (first && !opens && CLAUSE_BREAK.test(this.#marked.slice(first.end, period.start)))
        return false;
      return period.kind !== "back" || (opens && !isBase[0]);
    });
    // Only the year of the first count is that of the sentence: "on 1,264, short of 1,483 in 2016/17".
    const leading = this.#mentions.findIndex((mention, i) => isCount(mention) && !isBase[i]);
    const leadsWith = own[leading];
    const aside =
      first && leadsWith && CLAUSE_BREAK.test(this.#marked.slice(first.end, leadsWith.start));
    const lead =
      leadsWith && !aside && leadsWith.kind !== "back" && !isDuration(leadsWith)
        ? leadsWith
        : undefined;
    return free && (!lead || free.start < lead.start) ? free : lead;
  }

  /** The period that governs a figure from before it. */
  #governing({ start }: Mention): Period | undefined {
    const { own, comparing, relative, range } = this.#clauses;
    return this.#periods.findLast((period) => {
      if (period.end > start || range?.includes(period)) return false;
      if (relative.has(period)) return !TURNS.test(this.#marked.slice(period.end, start));
      if (own.includes(period)) return false;
      if (period.kind === "back") return period.years < 0 || opensClause(this.#marked, period);
      return !comparing.has(period) && !isDuration(period);
    });
  }

  #change(mention: Mention, i: number, running: string): string {
    const { own, comparing, range } = this.#clauses;
    if (range && this.#isOver(range, i)) {
      return range.map((period) => this.#label(period, this.#start)).join(" to ");
    }
    const { columns } = this.#state;
    if (columns.length > 1) return `${columns[0]} to ${columns.at(-1)}`;
    if (this.#state.pair !== "" && i === 0 && comparing.size === 0 && REFERS.test(this.#marked)) {
      return this.#state.pair;
    }
    const sinceThen = this.#periods.some(({ kind }) => kind === "since");
    const then = running < this.#state.main ? running : this.#start;
    const { lastCount: latest } = this.#state;
    const now = latest > this.#state.main ? latest : this.#state.main;
    if (sinceThen && then < now) return `${then} to ${now}`;
    const told = this.#twoCounts(mention, i);
    if (told !== "") return told;
    const since = this.#besideBase(mention, running) === "" ? this.#everSince(i) : "";
    if (since !== "") {
      const { main } = this.#state;
      const upToMain = UP_TO_THE_TEXT.test(this.#marked.slice(0, mention.start)) && since < main;
      return `${since} to ${upToMain ? main : this.#start}`;
    }
    // "Over twice its 2014/15 tally of 332": the year is that of the base.
    const period = this.#clauses.isBase[i + 1] && own[i] === own[i + 1] ? undefined : own[i];
    const plain = period && !comparing.has(period) && !isDuration(period) && period.kind !== "back";
    const to = plain ? this.#label(period, this.#focus) : running;
    const { main, labels } = this.#state;
    const span = this.#periods.find(({ kind }) => kind === "span");
    const ahead = span?.kind === "span" && to === main ? spanEnd(to, span.years, labels) : "";
    if (ahead !== "" && comparing.size === 0) return `${to} to ${ahead}`;
    const { lastCount } = this.#state;
    if (THAT_WAS.test(this.#marked) && i === 0 && lastCount !== "" && comparing.size > 0) {
      const start = this.#baseOf(mention, lastCount);
      if (start !== "" && start < lastCount) return `${start} to ${lastCount}`;
    }
    const from = this.#baseOf(mention, to);
    if (from !== "" && from === this.#sinceThen() && to < main) {
      return `${from} to ${main}`;
    }
    return from !== "" && from < to ? `${from} to ${to}` : to;
  }

  /** The years of the counts that the sentence gives on either side of a change, or after it. */
  #twoCounts(mention: Mention, i: number): string {
    const counts = this.#mentions.flatMap((other, j) => {
      const period = this.#clauses.own[j];
      return isCount(other) && period?.kind === "year" ? [{ j, label: period.label }] : [];
    });
    const before = counts.findLast(({ j }) => j < i);
    const next = this.#mentions[i + 1];
    const after = counts.find(({ j }) => j === i + 1);
    const leads = next && LEADS_TO.test(this.#marked.slice(mention.end, next.start));
    if (leads && after && before && before.label < after.label) {
      return `${before.label} to ${after.label}`;
    }
    const compares =
      this.#clauses.comparing.size > 0 || this.#periods.some(({ kind }) => kind === "back");
    const [first, second] = counts;
    const alone = this.#mentions.filter(isChange).length === 1 && counts.length === 2;
    if (!alone || compares || !first || !second || first.label === second.label) return "";
    if (first.j < i) return "";
    return [first.label, second.label].sort().join(" to ");
  }

  /** Whether a change is that of "between 2014/15 and 2015/16": the last one before it, or any after. */
  #isOver([first]: [Period, Period], i: number): boolean {
    const next = this.#mentions[i + 1];
    return this.#mentions[i]!.start > first.start || !next || next.start > first.start;
  }

  /** The year of an earlier count of the sentence, where the change is told as up to now. */
  #everSince(i: number): string {
    const change = this.#mentions[i]!;
    for (const [j, mention] of this.#mentions.entries()) {
      if (j >= i || !isCount(mention) || this.#clauses.isBase[j]) continue;
      const period = this.#clauses.own[j] ?? this.#governing(mention);
      if (period?.kind !== "year") continue;
      const label = this.#label(period, this.#start);
      if (label < this.#start && EVER_SINCE.test(this.#marked.slice(period.end, change.start)))
        return label;
    }
    // "Five years earlier the tally had been 423, so it has more than doubled."
    const count = this.#mentions.findLast((mention, j) => j < i && isCount(mention));
    const looksBack = this.#said?.kind === "back" && this.#focus < this.#start;
    const since = count && EVER_SINCE.test(this.#marked.slice(count.end, change.start));
    return looksBack && since ? this.#focus : "";
  }

  /** The year that a change, or a base count, is measured from. */
  #baseOf(mention: Mention, to: string): string {
    const { start } = mention;
    const beside = this.#besideBase(mention, to);
    if (beside !== "") return beside;
    const next = this.#mentions.find((other) => other.start > start && isChange(other));
    const following = this.#periods.filter(
      (period) => period.start >= start && period.start < (next?.start ?? Infinity),
    );
    const preceding = this.#periods
      .filter(({ end }) => end <= start)
      .sort((a, b) => b.start - a.start);
    for (const period of [...following, ...preceding]) {
      const label = this.#comparedWith(period, to);
      if (label !== "") return label;
    }
    // "Up by 140, or 13 per cent, on 2017/18": the year comes after both.
    for (const period of this.#periods) {
      const label = period.start > start ? this.#comparedWith(period, to) : "";
      if (label !== "" && period.kind === "year") return label;
    }
    for (const [j, period] of this.#clauses.own.entries()) {
      if (!period || !isCount(this.#mentions[j]!)) continue;
      const label = this.#label(period, to);
      if (label < to) return label;
    }
    // A later year was just turned to: the change is from the one before.
    if (this.#said && this.#start !== "" && this.#start < to) return this.#start;
    const known = this.#state.bases.get(to);
    if (known !== undefined) return known;
    return to === "" ? "" : yearsBefore(to, 1);
  }

  /** The year of the base that follows at once: "13 per cent up on the 1,496 of 2015/16". */
  #besideBase(mention: Mention, to: string): string {
    const at = this.#mentions.indexOf(mention) + 1;
    const base = this.#mentions[at];
    const period = this.#clauses.own[at];
    if (!base || !period || !this.#clauses.isBase[at] || base.start - mention.end > 40) return "";
    if (this.#marked.slice(mention.end, base.start).includes(";")) return "";
    return this.#label(period, to);
  }

  #comparedWith(period: Period, to: string): string {
    if (period.kind === "span") return spanStart(to, period.years, this.#state.labels);
    if (period.kind === "period") {
      const { lastBase, bases, pair } = this.#state;
      if (pair.endsWith(` to ${to}`)) return pair.slice(0, -4 - to.length);
      const here = this.#periods.findLast(
        (other) => other.end <= period.start && other.kind === "back",
      );
      if (here) return this.#label(here, to);
      if (this.#state.lastEnd === to) return lastBase;
      return bases.get(to) ?? (lastBase < to ? lastBase : "");
    }
    if (period.kind === "back") {
      return period === this.#said || period.years < 0 ? "" : this.#label(period, to);
    }
    if (!this.#clauses.comparing.has(period)) return "";
    const label = this.#label(period, this.#start);
    return label < to || label === this.#sinceThen() ? label : "";
  }

  /** "Since 2013/14 it has more than doubled": the year since which, up to the article's own. */
  #sinceThen(): string {
    const { comparing, relative } = this.#clauses;
    const since = this.#periods.find(
      (period) =>
        comparing.has(period) &&
        !relative.has(period) &&
        /\bsince (?:the )?$/i.test(this.#marked.slice(0, period.start)),
    );
    if (!since || !UP_TO_NOW.test(this.#marked)) return "";
    const label = this.#label(since, this.#start);
    return label < this.#state.main ? label : "";
  }
}
