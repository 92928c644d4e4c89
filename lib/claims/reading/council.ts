import type { Gazetteer } from "./gazetteer";
import { districtsIn } from "./townNames";

/** "Torbay Safeguarding Children Board", "Report to Cabinet: Harrow": whose page it is, by its first lines. */
export function councilOf(text: string, gazetteer: Gazetteer): string | undefined {
  const title = text.split(/\n+/).slice(0, TITLE_LINES).filter(isShort).join("\n");
  const [district] = OF_A_COUNCIL.test(title) ? districtsIn(title) : [];
  const isOfForce = gazetteer.find(title).some(({ kind }) => kind === "force");
  return isOfForce ? undefined : district;
}
const TITLE_LINES = 4;
const isShort = (line: string): boolean => line.length < 140;
const OF_A_COUNCIL =
  /\b(?:Council|Safeguarding|Scrutiny|Cabinet|Corporate Parenting|Children's (?:Services|Trust)|Local authority|(?:Children|Trust) Board|self-assessment|for \w+ members)\b/i;
