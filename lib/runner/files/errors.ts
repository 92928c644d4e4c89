/** What the operating system says of a file that cannot be written, in words. */
const REASONS: Record<string, string> = {
  ENOSPC: "the disk is full; free some space and run the command again",
  EDQUOT: "your quota of disk space is used up; free some space and run the command again",
  EROFS: "the disk can only be read; choose another folder with --out",
  EACCES: "writing there is not permitted; choose another folder with --out",
  EPERM: "writing there is not permitted; choose another folder with --out",
  ENOTDIR:
    "a part of its path is a file, not a folder; move that file or choose another with --out",
  EEXIST:
    "there is a file of that name where a folder is needed; move it or choose another with --out",
  EISDIR: "there is a folder of that name; move it or choose another with --out",
  ENOENT:
    "a folder of its path is not there, or is a link that leads nowhere; choose another with --out",
  ELOOP: "its path is a link that leads back to itself; choose another folder with --out",
  EMFILE: "this process may open no more files; raise the limit (ulimit -n) or give --jobs 1",
  ENAMETOOLONG: "its name is too long for this disk; rename the notebook",
};

/** An error with one readable sentence; the original is its `cause`. */
export function explainWriteError(error: unknown, path: string): Error {
  const { code = "", message } = error as NodeJS.ErrnoException;
  return new Error(`${path} could not be written: ${REASONS[code] ?? message}.`, { cause: error });
}
