/** How workers are started, for speed: options, settings, and the snapshot. */
import { snapshotOptions } from "./snapshot";

/**
 * Functions of more bytecode than this are not optimised. TypeScript has two that only set up others
 * (`createTypeChecker` is 27,000 bytes): V8 spends a second and 100 MB on each, some hundred notebooks
 * into a run, and nothing becomes faster.
 */
const MOST_OPTIMIZED_BYTES = 20_000;

/** Room for young objects, twice this many MB. V8 would double it, and nothing becomes faster. */
const YOUNG_MB = 8;

export const OPTIONS = [
  `--max-optimized-bytecode-size=${MOST_OPTIMIZED_BYTES}`,
  `--max-semi-space-size=${YOUNG_MB}`,
];

export const readyOptions = snapshotOptions;

/**
 * What glibc's allocator is told by a worker's environment: to give memory back to the system as soon
 * as it is free. By itself it keeps 64 MB and more of what V8's compiler has used, a thread each, once
 * a large block such as the start-up snapshot has been freed. Other systems do not look at it.
 */
export const ENVIRONMENT: Record<string, string> = { MALLOC_TRIM_THRESHOLD_: "131072" };

/** A notebook finds the environment of the command. */
export function hideEnvironment(): void {
  for (const [name, value] of Object.entries(ENVIRONMENT)) {
    if (process.env[name] === value) delete process.env[name];
  }
}
