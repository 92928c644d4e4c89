/** The yearly round: replies to a request → rows → who answered what → national table → releases. */
export {
  type Collation,
  collate,
  type CoverageRow,
  forcesOf,
  type NationalRow,
} from "./collate/collate";
export { type CollatedRound, collateRound, filesOf } from "./collate/ofRound";
export { collatedPage } from "./collate/page";
export { collatedFiles } from "./collate/files";
export { type State, STATES } from "./collate/state";
export { readReply } from "./reading/reply";
export { readReplies, type ReplyFile, replyFiles } from "./reading/round";
export { accept, type AcceptedNow, type Choice } from "./round/accept";
export { fromCsv, toCsv } from "./round/csv";
export { type Proposal, readingFiles, type ReplyFileRow, replyFileRow } from "./round/proposals";
export { recipeOf } from "./round/recipes";
export { dueDate, formRows, requestFiles } from "./round/request";
export {
  DEFAULT_NATION,
  DEFAULT_QUESTIONS,
  proposalsIn,
  type Question,
  readRound,
  type Round,
  table,
} from "./round/round";
export {
  type ForceStatus,
  isUnreadable,
  type QuestionStatus,
  statesOf,
  statusFiles,
  statusOf,
} from "./round/status";
export {
  type Accepted,
  COLLATED_PAGE,
  FORM,
  RECIPES,
  RELEASES,
  REPLIES,
  ROUND,
} from "./round/tables";
export { areaNamed } from "./words/areas";
export type { Proposed, Remark, ReplyReading, Unread } from "./types";
export { isShown } from "./release/tables";
export { leftOutCsv, publishedTable, type Release, releaseOf } from "./release/release";
export { type LedgerAdditions, ledgerRows } from "./round/ledgerRows";
