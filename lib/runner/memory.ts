/**
 * Watches how much memory a worker holds, all of it: V8's own limit does not know of buffers and of
 * what native code keeps.
 */
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";

/** A notebook may have this many megabytes. */
export const MEMORY_LIMIT_MB = 2048;
/**
 * Where a worker is watched from outside, V8's limit is only for one that grows faster than it is looked
 * at; on Windows a thread of its own looks after the rest (`orphan.ts`).
 */
export const HEAP_LIMIT_MB = process.platform === "win32" ? MEMORY_LIMIT_MB : 2 * MEMORY_LIMIT_MB;

/** A process that has let go of memory gives it back to the system only little by little. */
const GIVING_BACK_MS = 2000;

/** Calls `exceeded` whenever the process is seen to hold more than it may; gives a way to stop. */
export function watchMemory(pid: number, exceeded: () => void): () => void {
  if (process.platform === "win32") return () => {};
  const look = async (): Promise<void> => {
    if ((await residentMegabytes(pid)) > MEMORY_LIMIT_MB) exceeded();
  };
  const timer = setInterval(() => void look(), process.platform === "linux" ? 200 : 1000);
  return () => clearInterval(timer);
}

/** Whether the process, which does nothing just now, goes on holding more than it may. */
export async function isTooLarge(pid: number): Promise<boolean> {
  for (const end = Date.now() + GIVING_BACK_MS; Date.now() < end;) {
    // oxlint-disable-next-line no-await-in-loop -- waiting is the purpose
    if ((await residentMegabytes(pid)) <= MEMORY_LIMIT_MB) return false;
    // oxlint-disable-next-line no-await-in-loop -- waiting is the purpose
    await wait(100);
  }
  return true;
}

/** Megabytes of the machine's memory that a process holds; 0 when it has ended. */
const residentMegabytes = async (pid: number): Promise<number> =>
  process.platform === "linux" ? residentOnLinux(pid) : residentByPs(pid);

export function residentOnLinux(pid: number): number {
  try {
    const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return Number(kilobytes ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** As above, on every Unix. */
export async function residentByPs(pid: number): Promise<number> {
  return new Promise((resolve) => {
    execFile("ps", ["-o", "rss=", "-p", String(pid)], (_, stdout) =>
      resolve(Number(stdout.trim()) / 1024),
    );
  });
}
