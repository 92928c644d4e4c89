import { matches } from "./matches";
import type { Span } from "./sentences";

/** What a name in a text means: an area of the ledger, and which kind of area that is. */
export interface NamedArea {
  area: string;
  /** A "place" is a town or district that only the text itself names. */
  kind: "force" | "nation" | "region" | "place";
  /** The name by which the words call a nation that has another: Police Scotland, Britain. */
  force?: string;
}

/** Words after a name that make it somebody else's: a council, a paper, a person's title. */
const SOMEBODY_ELSE =
  "(?:'s)?(?: (?:and|&) [A-Z]\\w+)?(?: County| City| Borough| District)? (?:Council|Safeguarding|Government|Executive|Assembly|Parliament|Secretary|Office|Live|Times|Post|Echo|Star|Chronicle|News|Gazette|Herald|Express|Mail|Mercury|Telegraph|Advertiser|Argus|Observer|Journal|Today|TV|Radio|FM|MPs?|MSPs?|MEP|AMs?|University|College|Hospital|NHS|Road|Street|Lane|Avenue|Rape|Women|Police and Crime|Crime Commissioner|PCC|Cathedral|Airport|Show|Championships?|Children's|Commissioner|newspaper|paper|daily|weekly|website|broadcaster|councillors?|mother|father|nurse|barrister)\\b";
const NOT_AFTER =
  "(?<!NSPCC |Childline |Barnardo's |University of |Bishop of |Dr |Mr |Mrs |Ms |Miss |Sir |Lord |Lady |[\\w-])";

const ELSES = new RegExp(`^${SOMEBODY_ELSE}`);
const NOT_BEFORE = new RegExp(`${NOT_AFTER}$`);

/** A word that can begin a name: a capital, or a point of the compass after "the" or before a capital. */
const OPENING =
  /(?<![\w-])(?:[A-Z][\w.]*|(?:north|south|east|west|mid)(?= [A-Z])|(?<=\bthe )(?:north|south|east|west|eastern)\b)/g;

const fold = (name: string): string => name.toLowerCase().replaceAll(/[\s-]+/g, " ");

interface Entry {
  /** Without a leading "the", which then has to stand before it. */
  name: string;
  needsThe: boolean;
  /** Capitals throughout, as printed: MPs are not the MPS. */
  acronym?: string;
  meaning: NamedArea;
}

/** Names by their first word, the longest first. */
export class NameIndex {
  readonly #byWord = new Map<string, Entry[]>();

  add(written: string, meaning: NamedArea): void {
    const folded = fold(written);
    const needsThe = folded.startsWith("the ");
    const name = needsThe ? folded.slice(4) : folded;
    const word = /^[\w.]+/.exec(name)?.[0] ?? name;
    const entries = this.#byWord.get(word) ?? [];
    if (entries.some((entry) => entry.name === name && entry.needsThe === needsThe)) return;
    const acronym = /^[A-Z]{2,5}$/.test(written) ? { acronym: written } : {};
    entries.push({ name, needsThe, meaning, ...acronym });
    entries.sort((a, b) => b.name.length - a.name.length);
    this.#byWord.set(word, entries);
  }

  find(sentence: string): (Span & NamedArea)[] {
    const found: (Span & NamedArea)[] = [];
    let past = 0;
    for (const { 0: word, index } of matches(OPENING, sentence)) {
      if (index < past) continue;
      // The stop of "U.K." is part of the name, that of "in Kent." is not.
      const key = word.toLowerCase();
      const entries = this.#byWord.get(key) ?? this.#byWord.get(key.replace(/\.$/, ""));
      const entry = entries?.find((one) => fits(one, sentence, index));
      if (!entry) continue;
      const start = entry.needsThe ? index - 4 : index;
      past = index + entry.name.length;
      found.push({ start, end: past, ...entry.meaning });
    }
    return found;
  }
}

function fits({ name, needsThe, acronym }: Entry, sentence: string, index: number): boolean {
  const end = index + name.length;
  if (fold(sentence.slice(index, end)) !== name || /[\w-]/.test(sentence[end] ?? "")) return false;
  if (acronym !== undefined && sentence.slice(index, end) !== acronym) return false;
  const before = sentence.slice(Math.max(0, index - 16), index);
  if (needsThe && (!/\bthe $/i.test(before) || /^ of\b/.test(sentence.slice(end, end + 4))))
    return false;
  return NOT_BEFORE.test(before) && !ELSES.test(sentence.slice(end, end + 80));
}
