/** Peers under `jupyter nbconvert --execute`. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { timed } from "./compare";

export interface Peer {
  name: string;
  notebooks: string[];
  kernel: string;
  /** Where its pages are written. */
  pages: string;
}

/** What a peer took, in milliseconds, and what its page weighs; absent where it cannot be run. */
export interface PeerTimes {
  eight?: number;
  one?: number;
  bytes?: number;
}

/** Puts the stock kernel of tslab into a folder for Jupyter. */
export function installKernel(jupyterPath: string, name: string): void {
  const folder = join(jupyterPath, "kernels", name);
  mkdirSync(folder, { recursive: true });
  const entry = require.resolve("tslab/dist/main.js");
  const start = `require(${JSON.stringify(entry)}).main()`;
  const words = ["-e", start, "--", "tslab", "kernel", "--config-path={connection_file}"];
  const argv = [process.execPath, ...words];
  const spec = { argv, display_name: "tslab", language: "typescript" };
  writeFileSync(join(folder, "kernel.json"), JSON.stringify(spec));
}

/** Runs a peer's notebooks one after another, then the first of them alone, the best of three. */
export function timePeer(peer: Peer, jupyterPath: string): PeerTimes {
  const eight = nbconvert(peer, peer.notebooks, jupyterPath);
  if (eight === undefined) return {};
  const alone = [1, 2, 3].map(() => nbconvert(peer, peer.notebooks.slice(0, 1), jupyterPath));
  return { eight, one: Math.min(...alone.map(Number)), bytes: pageBytes(peer.pages) };
}

function nbconvert(peer: Peer, paths: string[], jupyterPath: string): number | undefined {
  const env = { ...process.env, JUPYTER_PATH: jupyterPath };
  const words = ["nbconvert", "--to", "html", "--execute", "--output-dir", peer.pages];
  const kernel = `--ExecutePreprocessor.kernel_name=${peer.kernel}`;
  let fault = "";
  const time = timed(() => {
    for (const path of paths) {
      const run = spawnSync("jupyter", [...words, kernel, path], { env, encoding: "utf8" });
      if (run.status === 0) continue;
      fault = run.error?.message ?? run.stderr.trim().split("\n").at(-1) ?? "";
    }
  });
  if (fault === "") return time;
  console.log(`  left out: ${peer.name} (${fault})`);
  return undefined;
}

/** Bytes of the first page in a folder. */
export function pageBytes(folder: string): number {
  const page = readdirSync(folder).find(
    (name) => name.startsWith("bench-") && name.endsWith(".html"),
  );
  return page === undefined ? 0 : statSync(join(folder, page)).size;
}
