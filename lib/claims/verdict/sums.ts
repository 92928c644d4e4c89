import type { Gazetteer } from "../reading/gazetteer";
import type { Outcome, Statement } from "../types";
import type { Evidence, Fact } from "./evidence";
import { judged, notCheckable } from "./outcome";
import { number } from "./words";

const NATIONS: [whole: string, parts: string[]][] = [
  ["UK", ["Great Britain", "Northern Ireland"]],
  ["UK", ["England and Wales", "Scotland", "Northern Ireland"]],
  ["Great Britain", ["England and Wales", "Scotland"]],
  ["England and Wales", ["England", "Wales"]],
];

/** Great Britain and Northern Ireland make the UK, where all three are printed. */
function sumOfNations(area: string, byArea: ReadonlyMap<string, Fact[]>): Outcome | undefined {
  for (const [wholeName, names] of NATIONS) {
    if (area !== wholeName && !names.includes(area)) continue;
    const all = [wholeName, ...names].map((name) => byArea.get(name) ?? []);
    if (all.some(({ length }) => length !== 1)) continue;
    const [whole, ...parts] = all.flat() as [Fact, ...Fact[]];
    const sum = parts.reduce((total, { value }) => total + value, 0);
    const words = `${parts.map(({ value }) => number(value)).join(" and ")} make ${number(sum)}`;
    if (sum === whole.value) return judged(true, `${words}, as printed.`, [...parts, whole], sum);
  }
  return undefined;
}

/** A whole area and the forces printed for it. */
interface List {
  whole: Fact;
  forces: Fact[];
  /** Known to be every force of the area. */
  complete: boolean;
}

/** The lists of each area and year: every force of the year asks for them. */
const KNOWN = new WeakMap<Evidence, Map<string, List[]>>();

/** The forces of a region or nation must add up to it, where all are printed. */
export function sumOfForces(
  statement: Statement,
  evidence: Evidence,
  gazetteer: Gazetteer,
): Outcome | undefined {
  if (statement.measure !== "total" || statement.bound !== "exact") return undefined;
  const { period } = statement;
  const byArea = evidence.byArea(period, "total");
  const nations = sumOfNations(statement.area, byArea);
  if (nations) return nations;
  const isForce = gazetteer.kindOf(statement.area) === "force";
  const wholes = isForce
    ? [...byArea.keys()].filter((area) => gazetteer.kindOf(area) !== "force")
    : [statement.area];
  for (const area of wholes) {
    for (const list of listsOf(area, period, evidence, gazetteer)) {
      if (isForce && !list.forces.some((fact) => fact.area === statement.area)) continue;
      const outcome = judgeList(list, isForce);
      if (outcome) return outcome;
    }
  }
  return undefined;
}

function listsOf(area: string, period: string, evidence: Evidence, gazetteer: Gazetteer): List[] {
  const known = KNOWN.get(evidence) ?? new Map<string, List[]>();
  KNOWN.set(evidence, known);
  const key = `${area}\u0000${period}`;
  const lists =
    known.get(key) ?? makeLists(area, evidence.byArea(period, "total"), evidence, gazetteer);
  known.set(key, lists);
  return lists;
}

/** The forces known to make up the area, and all forces printed for the year. */
function makeLists(
  area: string,
  byArea: ReadonlyMap<string, Fact[]>,
  evidence: Evidence,
  gazetteer: Gazetteer,
): List[] {
  const [whole, ...more] = byArea.get(area) ?? [];
  if (!whole || more.some(({ value }) => value !== whole.value)) return [];
  const isInside = ({ area: force }: Fact): boolean => gazetteer.isWithin(force, area);
  const single = [...byArea].flatMap(([name, facts]) => {
    const [first] = facts;
    const sure = first && facts.every(({ value }) => value === first.value);
    return sure && gazetteer.kindOf(name) === "force" ? [first] : [];
  });
  const members = gazetteer.forcesOf(area);
  const inside = single.filter((fact) => members.includes(fact.area));
  const said = evidence.forcesSaid(area);
  // Where some are known to be inside, one from elsewhere shows that not all are listed.
  const mayBeAll = (forces: Fact[]): boolean => !single.some(isInside) || forces.every(isInside);
  const listed = [...said].map((count) => {
    const forces = nearest(single, whole, count);
    return { whole, forces, complete: mayBeAll(forces) };
  });
  return [
    ...listed.filter(({ forces }) => said.has(forces.length)),
    { whole, forces: single, complete: said.has(single.length) && mayBeAll(single) },
    { whole, forces: single.filter(isInside), complete: false },
    { whole, forces: inside, complete: members.length > 1 && inside.length === members.length },
  ];
}

/** So many forces as the text speaks of, those printed nearest to the whole. */
export function nearest(forces: readonly Fact[], whole: Fact, count: number): Fact[] {
  const far = (fact: Fact): number => Math.abs((fact.start ?? 0) - (whole.start ?? 0));
  return [...forces].sort((a, b) => far(a) - far(b)).slice(0, count);
}

function judgeList({ whole, forces, complete }: List, isForce: boolean): Outcome | undefined {
  if (forces.length < 2) return undefined;
  const sum = forces.reduce((total, { value }) => total + value, 0);
  const holds = sum === whole.value;
  if (!holds && !complete) return undefined;
  const words = `The ${forces.length} forces listed make ${number(sum)}`;
  const facts = [...forces, whole];
  if (holds) return judged(true, `${words}, as printed.`, facts, sum);
  if (isForce)
    return notCheckable(
      `${words}, not ${number(whole.value)}; which figure is wrong the text does not tell.`,
      facts,
    );
  return judged(false, `${words}, not ${number(whole.value)}.`, facts, sum);
}
