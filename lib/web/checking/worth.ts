/** What the marks were worth on texts that nobody here had tuned to; measured once, before learning. */
export const WORTH: string[] = [];
