/** The words of the command were wrong: exit status 2. */
export class UsageError extends Error {}

/** `--help` was asked for, and nothing else is done: its message is what a command takes. */
export class Help extends Error {}
