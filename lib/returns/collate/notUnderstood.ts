import { WORDS_FOR_NUMBER } from "../reading/wordsForNumbers";

/**
 * The forces that gave a number which nothing here understood: nobody may say of them that they did
 * not answer. A number that was understood to be of something else, or that a person left, is none.
 * @param unread Rows of `not-read.csv`, by column.
 */
export function notUnderstood(unread: readonly Record<string, string>[]): Set<string> {
  const rows = unread.filter(({ text = "", why = "" }) => {
    return why === WORDS_FOR_NUMBER || (/\d/.test(text) && !OF_ELSE.test(why));
  });
  return new Set(rows.map(({ force = "" }) => force).filter((force) => force !== ""));
}

const OF_ELSE = new RegExp(
  [
    "^left out before",
    "of no question|no question of the round|question, which the reply repeats",
    "^superseded",
    "adults|^in a note$|^the number of who signs|says nothing of offences",
    "and no count\\b|not counted as an offence",
    "^a part of the force's area",
  ].join("|"),
);
