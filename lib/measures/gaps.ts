/** A police force that gave no figures for a year to those who asked all forces. */
export interface Gap {
  force: string;
  /** Financial year, as the ledger writes it. */
  period: string;
  /** The totals that lack the force, by the ledger's names. */
  areas: readonly string[];
  /** Where it is said. */
  source: string;
}

const ENGLAND_IN = ["UK", "England and Wales", "England"];

/**
 * Forces known to be missing from the yearly totals that are added up from the forces' own answers.
 * Two totals of as many forces are still not of the same forces: in 2018/19 one force is missing,
 * in 2019/20 another.
 *
 * @example
 * KNOWN_GAPS.map((gap) => gap.period) // → ["2007/08", "2015/16", "2018/19", "2019/20"]
 */
export const KNOWN_GAPS: readonly Gap[] = [
  {
    force: "Greater Manchester Police",
    period: "2007/08",
    areas: [...ENGLAND_IN, "North West"],
    source: "BBC News, 25 January 2010",
  },
  {
    force: "Durham Constabulary",
    period: "2015/16",
    areas: [...ENGLAND_IN, "North East"],
    source: "The Northern Echo, on figures for 2015/16",
  },
  {
    force: "Cheshire Constabulary",
    period: "2018/19",
    areas: [...ENGLAND_IN, "North West"],
    source: "The Lincolnite, 2019",
  },
  {
    force: "Greater Manchester Police",
    period: "2019/20",
    areas: [...ENGLAND_IN, "North West"],
    source: "Sky News, on figures for 2019/20",
  },
];

/** What of a figure says whether a gap is in it. */
interface Total {
  area: string;
  /** In the label's form, "2019/20". */
  period: string;
  measure?: string;
}

/** Measures that come from elsewhere than the forces' own answers, and so lack no force. */
const COLLECTED_OTHERWISE = /^(official_|ons_|csae_|all_ages_|convictions)/;

/** The forces known to be missing from a total. */
export function missingForces({ area, period, measure = "" }: Total): string[] {
  if (COLLECTED_OTHERWISE.test(measure)) return [];
  return KNOWN_GAPS.filter((gap) => gap.period === period && gap.areas.includes(area)).map(
    ({ force }) => force,
  );
}

/** Which forces are missing from one of two totals only, in a sentence; none where none is. */
export function gapReasons(a: Total, b: Total): string[] {
  const [here, there] = [missingForces(a), missingForces(b)];
  const told = [
    { period: a.period, forces: here.filter((force) => !there.includes(force)) },
    { period: b.period, forces: there.filter((force) => !here.includes(force)) },
  ].filter(({ forces }) => forces.length > 0);
  const clauses = told.map(
    ({ forces, period }, index) =>
      `${forces.join(" and ")} ${index === 0 ? "gave no figures" : "none"} for ${period}`,
  );
  return clauses.length > 0 ? [`${clauses.join(", ")}.`] : [];
}
