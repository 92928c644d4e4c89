import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from "node:child_process";
import { createInterface } from "node:readline";

/** A Python that stays, so that starting it and reading the table are no part of what is timed. */
export class Pandas {
  private readonly answers: AsyncIterator<string>;

  private constructor(
    private readonly python: ChildProcessWithoutNullStreams,
    readonly version: string,
  ) {
    this.answers = createInterface(python.stdout)[Symbol.asyncIterator]();
  }

  /** Starts with functions of the caller's; `undefined` where no Python with pandas is found. */
  static start(functions: string): Pandas | undefined {
    for (const command of ["python3", "/usr/bin/python3"]) {
      const asked = spawnSync(command, ["-c", "import pandas; print(pandas.__version__)"]);
      if (asked.status === 0) {
        const python = spawn(command, ["-c", `${IMPORTS}\n${functions}\n${LOOP}`]);
        python.stderr.pipe(process.stderr);
        return new Pandas(python, String(asked.stdout).trim());
      }
    }
    return undefined;
  }

  /** Runs a statement and gives the milliseconds that it took. Names stay from call to call. */
  async run(statement: string): Promise<number> {
    this.python.stdin.write(`${JSON.stringify(statement)}\n`);
    const { value, done } = await this.answers.next();
    if (done) throw new Error("Python ended before it answered; its message is above.");
    return Number(value);
  }

  stop(): void {
    this.python.stdin.end();
  }
}

const IMPORTS = "import gc, json, sys, time\nimport pandas as pd";

const LOOP = `
for line in sys.stdin:
    gc.collect()
    start = time.perf_counter()
    exec(json.loads(line))
    print((time.perf_counter() - start) * 1000, flush=True)
`;
