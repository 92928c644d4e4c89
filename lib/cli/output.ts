/** What becomes of the words that a command prints when nobody takes them. */

/**
 * Lets a command go on when what it prints goes nowhere: a reader that has left, as in `figures
 * publish | head -1`, is no fault; a full disk is one, told of once. Gives whether there was any yet.
 */
export function watchOutput(command: string): () => boolean {
  let fault = false;
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE" || fault) return;
    fault = true;
    // The last words may fail when the command is already over.
    process.exitCode = 1;
    const reason = error.code === "ENOSPC" ? "the disk is full" : error.message;
    console.error(`${command}: what it prints could not be written: ${reason}.`);
  });
  // Faults cannot be told of where stderr itself takes none.
  process.stderr.on("error", () => {});
  return () => fault;
}
