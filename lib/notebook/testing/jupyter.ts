import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { basename, dirname, join } from "node:path";
import { KERNEL_NAME, type KernelSpec, projectKernel, writeKernel } from "../kernelspec";
import { programOnPath } from "./browser";

/** The project's folder, found from the compiled test. */
export const PROJECT = join(__dirname, "..", "..", "..", "..");

/** A folder inside the project, where the kernel finds the package and the ledger as notebooks do. */
export function workFolder(): string {
  const parent = join(PROJECT, ".figures");
  mkdirSync(parent, { recursive: true });
  return mkdtempSync(join(parent, "jupyter-"));
}

/** Copies notebooks where running them leaves the originals as they are. */
export function copyNotebooks(paths: readonly string[], folder: string): string[] {
  return paths.map((path) => {
    const copy = join(folder, basename(path));
    cpSync(path, copy);
    return copy;
  });
}

/** The notebooks of the project, in order. */
export function projectNotebooks(): string[] {
  const folder = join(PROJECT, "notebooks");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".ipynb"))
    .map((name) => join(folder, name));
}

/** tslab as its makers start it. */
export const stockKernel = (): KernelSpec => ({
  ...projectKernel(),
  argv: [
    process.execPath,
    join(dirname(require.resolve("tslab/package.json")), "bin", "tslab"),
    ...projectKernel().argv.slice(2),
  ],
});

/** Settings under which Jupyter finds a kernel, by default as `figures lab`, and nothing of the user's. */
export function jupyterEnvironment(folder: string, kernel = projectKernel()): NodeJS.ProcessEnv {
  writeKernel(join(folder, "data"), KERNEL_NAME, kernel);
  return {
    ...process.env,
    JUPYTER_PATH: join(folder, "data"),
    JUPYTER_CONFIG_DIR: join(folder, "config"),
    JUPYTER_RUNTIME_DIR: join(folder, "runtime"),
    JUPYTER_DATA_DIR: join(folder, "user"),
    IPYTHONDIR: join(folder, "ipython"),
  };
}

export interface JupyterServer {
  url: string;
  stop(): Promise<void>;
}

/** Debian's classic Notebook on a free port of this machine, serving one folder. */
export async function startJupyter(folder: string): Promise<JupyterServer> {
  const port = await freePort();
  const server = spawn(
    programOnPath("jupyter-notebook") as string,
    [
      "--no-browser",
      "--ip=127.0.0.1",
      `--port=${port}`,
      "--port-retries=0",
      "--allow-root",
      "--NotebookApp.token=",
      "--NotebookApp.password=",
      `--notebook-dir=${folder}`,
    ],
    { env: jupyterEnvironment(folder), stdio: "ignore" },
  );
  const url = `http://127.0.0.1:${port}`;
  await answering(`${url}/api/status`, server);
  return { url, stop: () => stopServer(server) };
}

export async function answering(url: string, server: ChildProcess, tries = 150): Promise<void> {
  if (server.exitCode !== null) throw new Error(`Jupyter ended with status ${server.exitCode}.`);
  const answer = await fetch(url).catch(() => undefined);
  if (answer?.ok) return;
  if (tries === 0) throw new Error(`Jupyter did not answer on ${url} within 30 seconds.`);
  await pause(200);
  await answering(url, server, tries - 1);
}

/** Asks the server to end, which ends its kernels too: killed, it would leave them behind. */
export async function stopServer(server: ChildProcess): Promise<void> {
  const gone = new Promise<void>((resolve) => {
    server.once("exit", () => resolve());
  });
  server.kill("SIGTERM");
  await gone;
}

export async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
