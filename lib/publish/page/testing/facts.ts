/** What `probe.js` tells of a page, and what must hold of it. */
export interface Facts {
  language: string;
  title: string;
  mains: number;
  titles: number;
  headings: number[];
  ids: string[];
  deadAnchors: string[];
  handlers: string[];
  badAddresses: string[];
  foreign: string[];
  charts: number;
  figuresLacking: number;
  hiddenTables: number;
  drawn: number;
  /** Words that lie on each other or reach out of their place. */
  collisions: string[];
  width: number;
  window: number;
  support: number;
  hacked: boolean;
  /** What can be read, element by element. */
  words: string[];
}

/** What is wrong with a page as it stands, each in a few words. */
export function faultsOf(facts: Facts): string[] {
  const leaps = facts.headings.filter(
    (level, index) => level > (facts.headings[index - 1] ?? 0) + 1,
  );
  const twice = facts.ids.filter((id, index) => facts.ids.indexOf(id) !== index);
  const claims: [boolean, string][] = [
    [facts.language === "en-GB", `its language is "${facts.language}", not en-GB`],
    [facts.title !== "", "it has no title"],
    [facts.mains === 1, `it has ${facts.mains} main landmarks, not one`],
    [facts.titles === 1, `it has ${facts.titles} h1 headings, not one`],
    [leaps.length === 0, `its outline skips to level ${leaps.join(", ")}`],
    [twice.length === 0, `ids stand twice: ${twice.join(", ")}`],
    [facts.deadAnchors.length === 0, `links lead nowhere: ${facts.deadAnchors.join(", ")}`],
    [facts.handlers.length === 0, `elements carry handlers: ${facts.handlers.join(", ")}`],
    [facts.badAddresses.length === 0, `links lead to ${facts.badAddresses.join(", ")}`],
    [facts.foreign.length === 0, `it holds ${facts.foreign.join(", ")}`],
    [facts.figuresLacking === 0, "a figure lacks its headline, description, source or table"],
    [facts.support > 0, "it has no support box"],
    [!facts.hacked, "text of its data ran as a script"],
  ];
  return claims.filter(([holds]) => !holds).map(([, fault]) => fault);
}
