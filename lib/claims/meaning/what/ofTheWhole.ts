import { anyOf } from "../../reading/patterns";

const OF = anyOf(
  "the",
  "all",
  "these",
  "those",
  "its",
  "their",
  "some",
  "a total of",
  "more than",
  "about",
  "around",
  "nearly",
  "almost",
  "over",
  "just",
);

/** "More than a fifth of the 23,097 victims were …": what follows the whole speaks of the part. */
export const OF_THE_WHOLE = new RegExp(`^ of (?:${OF} )*$`, "i");

/** "Of the 23,097 victims, …": the sentence, or its clause, opens with the whole. */
export const OPENS_WITH_WHOLE = new RegExp(`(?:^\\W*|[,;:(-] ?)of (?:${OF} )*$`, "i");
