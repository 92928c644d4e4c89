/** A day from which recorded figures no longer mean what they meant before. */
export interface Break {
  /** First day of the new footing. */
  date: string;
  what: string;
  /** Where the change is described. */
  source: string;
  /** Nations whose figures it touches. */
  nations: readonly Nation[];
  /** The only measures that it touches; all when absent. */
  measures?: readonly string[];
}

export type Nation = "England and Wales" | "Scotland" | "Northern Ireland";

/**
 * Known breaks in the series of police recorded crime, in the order of time. A pair of figures on
 * both sides of one is not comparable: the change says as much of recording as of offences.
 *
 * @example
 * KNOWN_BREAKS.map((known) => known.date.slice(0, 7)) // → ["1998-04", "2002-04", "2004-05", "2014-11", "2015-04"]
 */
export const KNOWN_BREAKS: readonly Break[] = [
  {
    date: "1998-04-01",
    what: "new counting rules for recorded crime",
    source: "Home Office Statistical Bulletin 18/99, Recorded crime statistics 1998/99",
    nations: ["England and Wales"],
  },
  {
    date: "2002-04-01",
    what: "the National Crime Recording Standard",
    source: "Home Office Online Report 31/03, National Crime Recording Standard",
    nations: ["England and Wales"],
  },
  {
    date: "2004-05-01",
    what: "the Sexual Offences Act 2003 came into force",
    source: "https://www.legislation.gov.uk/ukpga/2003/42",
    nations: ["England and Wales"],
  },
  {
    date: "2014-11-18",
    what: "the inspection of crime recording, after which forces recorded more of what was reported",
    source: "HM Inspectorate of Constabulary, Crime-recording: making the victim count, 2014",
    nations: ["England and Wales"],
  },
  {
    date: "2015-04-01",
    what: "forces began to flag offences committed online",
    source: "Home Office, Counting rules for recorded crime, April 2015",
    nations: ["England and Wales"],
    measures: ["online"],
  },
];

const ELSEWHERE: [RegExp, Nation][] = [
  [/^(police )?scotland$/i, "Scotland"],
  [/^(police service of )?northern ireland$|^psni$/i, "Northern Ireland"],
];

/** An area that is all in Scotland or Northern Ireland; all others have a part in England and Wales. */
export function nationOf(area: string): Nation {
  return ELSEWHERE.find(([names]) => names.test(area.trim()))?.[1] ?? "England and Wales";
}
