/**
 * What the marks were worth on texts that nobody here had tuned to: 334 invented articles in the manner of
 * real ones with faults put in, and 565 real ones told again in other words with their own faults, in
 * 46 sets written and marked by writers who had not seen the program; each set measured once, by
 * 27 November 2026, before anything was learnt from it.
 */
export const WORTH: string[] = [
  "Tried once on 899 texts, 565 of them real articles told again in other words, marked by persons who had not seen the program, with 10,398 figures of which 388 do not hold: of the 103 figures that it said do not hold, 78 did not; five of the others stood in one table. A cross is a reason to look, not a finding, and four in five of those that do not hold it left without one.",
  "Of the 2,703 that it said hold, 2,625 did; 16 did not, most by their rounding, and 62 could not be checked by the text alone. Of the 4,306 that hold, it found 2,625.",
  "Of the figures that it found, it gave the right area to 82 in 100, and the right year to 80 in 100: look at what each was taken to mean.",
];
