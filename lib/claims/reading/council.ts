import type { Gazetteer } from "./gazetteer";
import { districtsIn } from "./townNames";

/** "Torbay Safeguarding Children Board", "Report to Cabinet: Harrow": of which town or district a page is, by its first lines. */
export function councilOf(text: string, gazetteer: Gazetteer): string | undefined {
  const title = text.split(/\n+/).slice(0, TITLE_LINES).filter(isShort).join("\n");
  const [district] = OF_A_COUNCIL.test(title) ? districtsIn(title) : [];
  const isOfForce = gazetteer.find(title).some(({ kind }) => kind === "force");
  return district !== undefined && !isOfForce ? district : townOf(text, gazetteer);
}

/** "Sexual crimes in Warrington increase", of a page that then speaks of "the town". */
function townOf(text: string, gazetteer: Gazetteer): string | undefined {
  const [headline = ""] = text.trimStart().split("\n", 1);
  const [district] = districtsIn(headline);
  if (district === undefined || gazetteer.find(headline.replaceAll(district, "")).length > 0)
    return undefined;
  const isSubject = new RegExp(
    `\\bin ${district}\\b|^${district}(?:'s)? (?:child|sex|crime|sees|saw|has|had|records)`,
    "i",
  );
  const isNamedOften = text.split(district).length > OFTEN;
  return isSubject.test(headline) && (isNamedOften || THE_TOWN.test(text)) ? district : undefined;
}
const OFTEN = 3;
const THE_TOWN = /\b(?:the|our) (?:town|borough|city|district)\b/;

const TITLE_LINES = 4;
const isShort = (line: string): boolean => line.length < 140;
const OF_A_COUNCIL =
  /\b(?:Council|Safeguarding|Scrutiny|Cabinet|Corporate Parenting|Children's (?:Services|Trust)|Local authority|(?:Children|Trust) Board|self-assessment|for \w+ members)\b/i;
