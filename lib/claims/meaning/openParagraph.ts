import type { Gazetteer } from "../reading/gazetteer";
import type { Reading } from "../reading/reading";
import { isListLine, isPoint } from "../reading/sentences";
import type { Overview } from "./overview";
import type { Whereabouts } from "./whereabouts";

/** What somebody says, who may be introduced before it. */
const SPEAKS = /^\s*"|\b(?:said|says|added|told [\w' ]{1,30}|warned|argued|claimed)[:,]? "/;

/** After a paragraph that lists areas, and in what someone says, the text returns to its own. */
export function openParagraph(
  { sentence }: Reading,
  state: Whereabouts,
  text: Overview,
  gazetteer: Gazetteer,
): void {
  const isForce = (area: string): boolean => gazetteer.kindOf(area) === "force";
  // Lines of a list, each with a heading of its own, are one paragraph.
  if (isListLine(sentence)) return;
  // A point of a list is of what the list is of, wherever the last was.
  if (!isPoint(sentence)) state.list = undefined;
  else if (state.list === undefined) state.list = state.current || text.area;
  else state.current = state.list;
  const forces = [...state.inParagraph].filter(isForce);
  const listed = forces.length > 1;
  if (listed || SPEAKS.test(sentence.text)) {
    // After a list of other forces a text on one force goes on with the whole that they are of.
    const ofOthers = listed && isForce(text.area) && !forces.includes(text.area);
    state.current = ofOthers && state.wide !== "" ? state.wide : text.area;
  }
  state.inParagraph = new Set();
  state.fresh = false;
  state.town = "";
}
