import { type ReplyFileRow, replyFileRow } from "../round/proposals";
import { type Round, table } from "../round/round";
import { statesOf } from "../round/status";
import { NOT_READ, REPLY_FILES } from "../round/tables";
import { type Collation, collate, forcesOf } from "./collate";
import { notUnderstood } from "./notUnderstood";

/** A round added up, with the files of its replies that the sums rest on. */
export interface CollatedRound {
  collation: Collation;
  files: ReplyFileRow[];
  /** Rows of `not-read.csv`, by column. */
  unread: Record<string, string>[];
}

/** Reads what became of each file, and adds up what has been accepted: what every step after does. */
export function collateRound(round: Round): CollatedRound {
  const { files, unread } = filesOf(round.folder);
  const states = statesOf(forcesOf(round), files, notUnderstood(unread));
  return { collation: collate(round, states), files, unread };
}

/** What `read` wrote of each file, and of each number that it made no figure. */
export function filesOf(folder: string): Pick<CollatedRound, "files" | "unread"> {
  return {
    files: table(folder, REPLY_FILES).map(replyFileRow),
    unread: table(folder, NOT_READ),
  };
}
