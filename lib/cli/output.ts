/** What becomes of the words that a command prints when nobody takes them. */

/**
 * Lets a command go on when what it prints goes nowhere: a reader that has left, as in `figures
 * publish | head -1`, is no fault; a full disk is one, told of once. Gives whether there was any yet.
 */
export function watchOutput(command: string): () => boolean {
  let fault = false;
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    // Windows says of a reader that has left that the file is at its end.
    if (error.code === "EPIPE" || error.code === "EOF" || fault) return;
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

/**
 * Characters that steer a terminal or turn the order of its letters, but for line breaks, tabs and the
 * colours of our own.
 */
const STEERING =
  // oxlint-disable-next-line no-control-regex -- our own colours begin so
  /(?!\u001B\[(?:0|1|2|31|32)m|[\n\t])[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** A text for a terminal: names of files and words of others may hold marks that clear or turn it. */
export const steerless = (text: string): string => text.replaceAll(STEERING, " ");

/**
 * Lets no command's words steer a terminal, whatever file or text they are of. What goes to a file or
 * to another program stays as it is.
 */
export function printPlainly(): void {
  for (const [method, stream] of [
    ["log", process.stdout],
    ["info", process.stdout],
    ["error", process.stderr],
    // Libraries warn of what stands in a file.
    ["warn", process.stderr],
  ] as const) {
    const print = console[method];
    console[method] = (...words: unknown[]): void => {
      const plain = stream === process.stderr || stream.isTTY;
      print(...words.map((word) => (plain && typeof word === "string" ? steerless(word) : word)));
    };
  }
}
