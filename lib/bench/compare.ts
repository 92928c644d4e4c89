/** Times one piece of work done in several ways, in turns, and prints how they compare. */

export interface Contender {
  name: string;
  /** How often it is run; once where one run takes long. */
  rounds: number;
  /** Does the work and gives the milliseconds that it took, preparation apart. */
  run(): number | Promise<number>;
}

/** Milliseconds that the work takes, with memory tidied beforehand. */
export function timed(work: () => unknown): number {
  globalThis.gc?.();
  const start = performance.now();
  work();
  return performance.now() - start;
}

/**
 * Runs the contenders in turns, so that a busy moment of the machine strikes all of them, and
 * prints the fastest time of each and its ratio to the first one's: only ratios of one run tell.
 */
export async function compare(title: string, contenders: readonly Contender[]): Promise<void> {
  const best = contenders.map(() => Infinity);
  const rounds = Math.max(...contenders.map((contender) => contender.rounds));
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, contender] of contenders.entries()) {
      if (round < contender.rounds) {
        // In turns, never at once: they would slow each other.
        // oxlint-disable-next-line no-await-in-loop
        best[index] = Math.min(best[index]!, await contender.run());
      }
    }
  }
  console.log(`\n${title}`);
  contenders.forEach(({ name }, index) => {
    const milliseconds = best[index]!.toFixed(0).padStart(7);
    const ratio = (best[index]! / best[0]!).toFixed(2).padStart(7);
    console.log(`${milliseconds} ms ${ratio} ×  ${name}`);
  });
}
