/** What the operating system says of a file, in words, and what to do where it cannot be written. */
interface Reason {
  /** After "it could not be written: " or "it cannot be read: ". */
  why: string;
  /** What to do about it when writing. */
  remedy?: string;
}

const ELSEWHERE = "choose another folder with --out";
const FREE = "free some space and run the command again";

const REASONS: Record<string, Reason> = {
  ENOSPC: { why: "the disk is full", remedy: FREE },
  EDQUOT: { why: "your quota of disk space is used up", remedy: FREE },
  EFBIG: {
    why: "it is larger than files may be here",
    remedy: "raise the limit (ulimit -f) or choose another disk with --out",
  },
  EROFS: { why: "the disk can only be read", remedy: ELSEWHERE },
  EACCES: { why: "permission is denied", remedy: ELSEWHERE },
  EPERM: { why: "it is not permitted", remedy: ELSEWHERE },
  ENOTDIR: {
    why: "a part of its path is a file, not a folder",
    remedy: "move that file or choose another with --out",
  },
  EEXIST: {
    why: "there is a file of that name where a folder is needed",
    remedy: "move it or choose another with --out",
  },
  EISDIR: {
    why: "there is a folder of that name",
    remedy: "move it or choose another with --out",
  },
  ENOTEMPTY: { why: "there is a folder of that name", remedy: "move it" },
  ENOENT: {
    why: "a folder of its path is not there, is a link that leads nowhere, or takes no files",
    remedy: ELSEWHERE,
  },
  ELOOP: { why: "its path is a link that leads back to itself", remedy: ELSEWHERE },
  EMFILE: {
    why: "this process may open no more files",
    remedy: "raise the limit (ulimit -n) or give --jobs 1",
  },
  ENAMETOOLONG: { why: "its name is too long for this disk", remedy: "give a shorter one" },
  EBUSY: { why: "another program holds it", remedy: "close it there" },
  // Of `rename.ts`: Windows tells the two no further apart.
  HELD: {
    why: "another program has it open, or it may not be changed",
    remedy: `close it there (a spreadsheet, a reader of PDF files), or ${ELSEWHERE}`,
  },
  EIO: { why: "the disk does not answer as it should" },
  ENXIO: { why: "it is a device that is not there" },
};

/** What the system says in its own words: "ENOSPC: no space left on device, write". */
const OWN_WORDS = /^[A-Z\d]+: (.+?)(?:, \w+(?: '.*')?)?$/s;

/** Why the system refused a file, without the path: "the disk is full". */
export function systemReason(error: unknown): string {
  const { code = "", message } = error as NodeJS.ErrnoException;
  return REASONS[code]?.why ?? OWN_WORDS.exec(message)?.[1] ?? message;
}

/** An error with one readable sentence; the original is its `cause`. */
export function explainWriteError(error: unknown, path: string): Error {
  const remedy = REASONS[(error as NodeJS.ErrnoException).code ?? ""]?.remedy;
  const why = systemReason(error) + (remedy === undefined ? "" : `; ${remedy}`);
  return new Error(`${path} could not be written: ${why}.`, { cause: error });
}

/** The words of an error for a command: what the system refused, in one readable sentence. */
export function readableMessage(error: unknown): string {
  const { code, path, syscall, message } = error as NodeJS.ErrnoException;
  if (code === undefined || syscall === undefined || path === undefined) return message;
  // Of a name of thousands of letters its beginning tells which it is.
  const shown = path.length > 300 ? `${path.slice(0, 300)}…` : path;
  if (code === "ENOENT") return `${shown}: there is no such file or folder.`;
  return `${shown}: ${systemReason(error)}.`;
}
