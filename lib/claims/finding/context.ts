import { MARK } from "../reading/plain";

/** A sentence of harm to a child, whatever else it counts. */
export const CHILD_CONTEXT =
  /\b(?:victim|abus|offen[cs]e|crime|assault|attack|rape|raped|recorded|targeted|exploit|groom|incest|molest)/i;

/** A sentence of statistics. */
export const STATISTICAL =
  /\b(?:record|log(?:ged)?\b|report|offences?|crimes?|cases?|victims?|total|figures?|numbers?|count(?:s|ed)?\b|tally|girls|boys|convict|suspects|sentenced|rose|rise|fell|fall|drop|climb|up\b|down\b|jump|increase|grew|highest|lowest|higher\b|lower\b|estimated|most\b|fewest|online|share|sum|compared|previous|incidents|(?:or|and) (?:under|younger|less|below)\b|no (?:more|older) than|caseload|accounted|girls?\b|boys?\b|registered|totals|saw\b)/i;

const PLACE_OR_YEAR = new RegExp(`[${MARK.place}${MARK.period}]`);

/** A line of a flattened table: a place or year, then numbers, and nothing in small letters. */
export function isTable(marked: string): boolean {
  if (/[a-z]/.test(marked)) return false;
  const label = marked.search(PLACE_OR_YEAR);
  return label >= 0 && marked.includes(MARK.number, label);
}
