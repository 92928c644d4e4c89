/** The most memory that a command and all below it held at once, in MB, where the system tells. */
import { spawn, spawnSync } from "node:child_process";

export async function peakMemory(command: string[], cwd: string): Promise<number> {
  const child = spawn(process.execPath, command, { cwd, stdio: "ignore" });
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, residentBelow(child.pid ?? 0));
  }, 50);
  await new Promise((resolve) => {
    child.on("close", resolve);
  });
  clearInterval(timer);
  return peak;
}

function residentBelow(root: number): number {
  const { stdout } = spawnSync("ps", ["-eo", "pid=,ppid=,rss="], { encoding: "utf8" });
  const rows = stdout
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/).map(Number));
  const within = new Set([root]);
  for (const [pid, parent] of rows) if (within.has(parent!)) within.add(pid!);
  return rows.reduce((sum, [pid, , rss]) => sum + (within.has(pid!) ? rss! / 1024 : 0), 0);
}
