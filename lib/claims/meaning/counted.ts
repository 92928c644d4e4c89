import type { How, What } from "./facets";

export interface Counted {
  what: What;
  how: How;
  /** Words of its own narrow it. */
  ownWords: boolean;
}

/** "Of the 23,097": a whole that parts follow. */
export const OPENS_WITH_WHOLE = /^\W*(?:Out )?of (?:the |all |a total of |some |more than )*$/i;
