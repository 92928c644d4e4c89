/**
 * What the marks were worth on texts that nobody here had tuned to: 44 invented articles in the manner of
 * real ones with faults put in, and 271 real ones told again in other words with their own faults, in
 * twenty-one sets written and marked by twenty-one writers who had not seen the program; each set measured once, by
 * 26 November 2026, before anything was learnt from it.
 */
export const WORTH: string[] = [
  "Tried once on 315 texts, 271 of them real articles told again in other words, marked by persons who had not seen the program, with 3,964 figures of which 112 do not hold: of the 48 figures that it said do not hold, 32 did not; five of the others stood in one table. A cross is a reason to look, not a finding.",
  "Of the 1,006 that it said hold, 985 did; 6 did not, most by their rounding, and 15 could not be checked by the text alone. Of the 1,590 that hold, it found 985.",
  "Of the figures that it found, it gave the right area to 81 in 100, and the right year to 77 in 100: look at what each was taken to mean.",
];
