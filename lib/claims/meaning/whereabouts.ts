/** Where a text is: the places that it has spoken of so far, and what "the force" or "the region" means there. */
import type { Place } from "../reading/places";
import type { Overview } from "./overview";

/** The places that the text has spoken of so far. */
export interface Whereabouts {
  /** The area spoken of last. */
  current: string;
  /** The area of the last figure. */
  last: string;
  /** The forces that the text has had counts of, in order, each with its last count. */
  figured: Map<string, number>;
  /** The areas that the paragraph has had figures of. */
  inParagraph: Set<string>;
  /** The area spoken of last was named in this paragraph. */
  fresh: boolean;
  /** The town of all figures of the last sentence of the paragraph; "" where that is another area. */
  town: string;
  /** The widest area spoken of last that is no force. */
  wide: string;
  /** The area of a list of points, from its first on. */
  list: string | undefined;
  force: string;
  region: string;
  nation: string;
}

export const newWhereabouts = ({ force, region, nation }: Overview): Whereabouts => ({
  current: "",
  last: "",
  figured: new Map(),
  inParagraph: new Set(),
  fresh: false,
  town: "",
  wide: "",
  list: undefined,
  force,
  region,
  nation,
});

/** The area that a place means: its own, or the one that "the force" or "the region" points back to. */
export function areaOf(
  place: Place,
  state: Whereabouts,
  text: Overview,
  isForce: (area: string) => boolean,
): string {
  if (place.named) return place.area;
  if (place.kind === "last") return [...state.figured.keys()].findLast(isForce) ?? state.last;
  if (place.kind === "force") return state.force || state.current || text.area;
  // "The region" of a text on one force is none that it names.
  if (place.kind === "region") return state.region || (isForce(text.area) ? "" : text.area);
  return state.nation || "UK";
}
