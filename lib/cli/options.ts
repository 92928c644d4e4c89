import { type ParseArgsConfig, parseArgs } from "node:util";
import { nearestNames } from "../tables/names";
import { EDITIONS, type Edition } from "../publish/page/types";
import { Help, UsageError } from "./errors";

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
 * @param usage What `--help` prints; it begins with "Usage: figures" and the command's name.
 * @throws Help with the usage, where it is asked for.
 * @throws UsageError in one sentence for an option that the command does not know, or that lacks its value.
 */
export function parseOptions<Own extends Options>(
  args: string[],
  options: Own,
  usage: string,
): ReturnType<typeof parseArgs<Words<Own>>> {
  let words: ReturnType<typeof parseArgs<Words<Own>>>;
  try {
    words = parseArgs<Words<Own>>({
      args: withNegatives(args, options),
      allowPositionals: true,
      options: { ...options, ...COMMON },
    });
  } catch (error) {
    throw new UsageError(told(error as NodeJS.ErrnoException, options, usage));
  }
  if ((words.values as { help?: boolean }).help === true) throw new Help(usage);
  return words;
}

/** A negative number is a value like others, though it begins as an option does. */
function withNegatives(args: string[], options: Options): string[] {
  const joined: string[] = [];
  for (const word of args) {
    const last = joined.at(-1) ?? "";
    const takesValue = last.startsWith("--") && options[last.slice(2)]?.type === "string";
    if (takesValue && /^-\d/.test(word)) joined.splice(-1, 1, `${last}=${word}`);
    else joined.push(word);
  }
  return joined;
}

/** Node's words go on about what was not asked. */
function told({ message }: Error, options: Options, usage: string): string {
  const command = /^Usage: (figures(?: [a-z]+)*)/.exec(usage)?.[1] ?? "figures";
  const more = `${command} --help tells what there is.`;
  const option = /'(--?[^\s'=]+)/.exec(message)?.[1] ?? "";
  if (message.startsWith("Unknown option")) {
    const [near] = nearestNames(option, Object.keys({ ...options, ...COMMON }).map(asOption));
    const meant = near === undefined ? "; " : `; did you mean ${near}? `;
    return `there is no option ${option}${meant}${more}`;
  }
  if (message.includes("does not take an argument")) return `${option} takes no value; ${more}`;
  if (option !== "") return `${option} needs a value after it; ${more}`;
  return `${message}; ${more}`;
}

const asOption = (name: string): string => `--${name}`;

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
