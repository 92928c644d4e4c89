const REFERS = /^\W*(?:that|this|which) (?:is|was|represents|makes|amounts to|means) /i;

/** "That is an increase of …": of what the sentence before said. */
export const refersBack = (marked: string): boolean => REFERS.test(marked);
