/** The words of the command were wrong: exit status 2. */
export class UsageError extends Error {}
