import type { How, What } from "./facets";

export interface Counted {
  what: What;
  how: How;
  /** Words of its own narrow it. */
  ownWords: boolean;
}

/** "Of the 23,097": a whole that parts follow. */
export const OPENS_WITH_WHOLE =
  /^\W*(?:Out )?of (?:\ue004+(?:'s)? |the |all |a |total |total of |some |more than )*$/i;
