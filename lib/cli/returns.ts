import { UsageError } from "./errors";

interface Step {
  summary: string;
  load(): Promise<{ run(args: string[]): Promise<number> }>;
}

const STEPS = new Map<string, Step>([
  ["read", { summary: "proposes figures from the replies", load: () => import("./returns/read") }],
  ["accept", { summary: "takes figures that you chose", load: () => import("./returns/accept") }],
  ["status", { summary: "says who answered what", load: () => import("./returns/status") }],
  ["collate", { summary: "adds up what may be added", load: () => import("./returns/collate") }],
  ["ledger", { summary: "adds the round to the ledger", load: () => import("./returns/ledger") }],
]);

const USAGE = [
  "Usage: figures returns STEP FOLDER [OPTION]…",
  "",
  "  From replies to a request to a national table. FOLDER is a round: figures request makes one.",
  "",
  ...[...STEPS].map(([name, { summary }]) => `  ${name.padEnd(10)}${summary}`),
  "",
  "figures returns STEP --help tells what a step takes.",
].join("\n");

/** `figures returns`: hands on to its step. */
export async function run(args: string[]): Promise<number> {
  const [name = "", ...rest] = args;
  if (name === "--help" || name === "-h") {
    console.log(USAGE);
    return 0;
  }
  const step = STEPS.get(name);
  if (step === undefined) {
    throw new UsageError(
      `${name === "" ? "which step?" : `there is no step "${name}".`}\n\n${USAGE}`,
    );
  }
  return (await step.load()).run(rest);
}
