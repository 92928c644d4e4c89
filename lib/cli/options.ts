import { type ParseArgsConfig, parseArgs } from "node:util";
import { EDITIONS, type Edition } from "../publish/page/types";
import { UsageError } from "./errors";

const COMMON = {
  help: { type: "boolean", short: "h", default: false },
  verbose: { type: "boolean", default: false },
} as const;

type Options = NonNullable<ParseArgsConfig["options"]>;
type Words<Own extends Options> = {
  args: string[];
  allowPositionals: true;
  options: Own & typeof COMMON;
};

/**
 * The words after a command, as options and the rest. Every command knows `--help` and `--verbose`.
 * @throws UsageError for an option that the command does not know, followed by its usage.
 */
export function parseOptions<Own extends Options>(
  args: string[],
  options: Own,
  usage: string,
): ReturnType<typeof parseArgs<Words<Own>>> {
  try {
    return parseArgs<Words<Own>>({
      args,
      allowPositionals: true,
      options: { ...options, ...COMMON },
    });
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n\n${usage}`);
  }
}

/** @throws UsageError for a word that names no edition. */
export function editionOf(word: string): Edition {
  const edition = EDITIONS.find((name) => name === word);
  if (edition !== undefined) return edition;
  throw new UsageError(`there is no edition "${word}"; there are ${EDITIONS.join(", ")}`);
}

/**
 * What `--set` was given, by the name of the parameter; a name may come again.
 * @throws UsageError for a word that sets nothing.
 */
export function settings(words: string[]): Record<string, string[]> {
  const set = new Map<string, string[]>();
  for (const word of words) {
    const [, name, value] = /^([^=]+)=(.*)$/s.exec(word) ?? [];
    if (name === undefined || value === undefined) {
      throw new UsageError(`--set takes NAME=VALUE, not "${word}"`);
    }
    set.set(name.trim(), [...(set.get(name.trim()) ?? []), value]);
  }
  return Object.fromEntries(set);
}
