/** Runs a command in this process and gives what it prints. */
export async function printed(
  run: (args: string[]) => Promise<number>,
  args: string[],
): Promise<{ text: string; status: number }> {
  const lines: string[] = [];
  const log = console.log;
  console.log = (...words: unknown[]) => void lines.push(words.join(" "));
  try {
    return { status: await run(args), text: lines.join("\n") };
  } finally {
    console.log = log;
  }
}
