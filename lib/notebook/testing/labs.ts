/** JupyterLab 4 and Notebook 7, which are one program with two faces, driven by their own commands. */
import assert from "node:assert/strict";
import type { Locator, Page } from "playwright-core";
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { programOnPath } from "./browser";
import {
  answering,
  freePort,
  jupyterEnvironment,
  type JupyterServer,
  PROJECT,
  stopServer,
} from "./jupyter";

declare const jupyterapp: {
  restored: Promise<unknown>;
  commands: { execute(id: string, args?: object): Promise<unknown> };
  shell: { currentWidget: Widget | null };
};
interface Widget {
  context: { ready: Promise<unknown>; sessionContext: { ready: Promise<unknown> } };
}

export type Face = "lab" | "notebook 7";

/** Where `.ci/run` installs them, or where they are on the PATH; undefined when they are nowhere. */
export function findLab(): string | undefined {
  const own = join(PROJECT, ".figures", "jupyter4", "bin", "jupyter-lab");
  const named = process.env["JUPYTER4"];
  const places = [own, ...(named ? [join(named, "bin", "jupyter-lab")] : [])];
  return places.find((path) => existsSync(path)) ?? programOnPath("jupyter-lab");
}

export async function startLab(program: string, folder: string): Promise<JupyterServer> {
  const port = await freePort();
  const server: ChildProcess = spawn(
    program,
    [
      "--no-browser",
      "--ip=127.0.0.1",
      `--port=${port}`,
      "--ServerApp.port_retries=0",
      "--allow-root",
      "--IdentityProvider.token=",
      "--ServerApp.password=",
      "--LabApp.expose_app_in_browser=True",
      "--JupyterNotebookApp.expose_app_in_browser=True",
      "--LabApp.news_url=",
      "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate",
      `--ServerApp.root_dir=${folder}`,
    ],
    { env: jupyterEnvironment(folder), stdio: "ignore" },
  );
  const url = `http://127.0.0.1:${port}`;
  await answering(`${url}/api/status`, server);
  return { url, stop: () => stopServer(server) };
}

const PATHS: Record<Face, string> = { lab: "lab/tree", "notebook 7": "notebooks" };

export async function openIn(face: Face, page: Page, url: string, name: string): Promise<void> {
  // Without what was open before, which JupyterLab would open again beside it.
  const path = `${PATHS[face]}/${encodeURIComponent(name)}`;
  await page.goto(`${url}/${path}${face === "lab" ? "?reset" : ""}`);
  await page.waitForFunction(() => typeof jupyterapp !== "undefined", undefined, {
    timeout: 60_000,
  });
  await page.locator(".jp-Notebook .jp-Cell").first().waitFor({ timeout: 60_000 });
  await page.evaluate(async () => {
    await jupyterapp.restored;
    const { context } = jupyterapp.shell.currentWidget!;
    await context.ready;
    await context.sessionContext.ready;
  });
  // JupyterLab asks a newcomer whether to fetch news, over whatever stands there.
  await page.addLocatorHandler(page.locator(".Toastify").getByText("No", { exact: true }), (no) =>
    no.click(),
  );
}

export const command = (page: Page, id: string, args: object = {}): Promise<unknown> =>
  page.evaluate(([name, given]) => jupyterapp.commands.execute(name, given), [id, args] as const);

/** Runs every cell and waits for the last. */
export async function runAll(page: Page): Promise<void> {
  await command(page, "notebook:run-all-cells");
  await cellsDone(page);
}

/** With a fresh kernel; the question whether to is answered with yes. */
export async function restartAndRunAll(page: Page): Promise<void> {
  const done = command(page, "notebook:restart-run-all");
  const yes = page.locator(".jp-Dialog button.jp-mod-accept");
  await yes.click({ timeout: 10_000 });
  await done;
  await cellsDone(page);
}

async function cellsDone(page: Page): Promise<void> {
  const waiting = `[...document.querySelectorAll(".jp-InputPrompt")].some((each) => each.textContent.includes("*"))`;
  await page.waitForFunction(`!${waiting}`, undefined, { timeout: 120_000 });
}

/** What cells wrote to stderr or failed with. */
export const errorsIn = (page: Page): Promise<string[]> =>
  page
    .locator(
      '[data-mime-type$=".stderr"], [data-mime-type$=".error"], [data-mime-type$=".traceback"]',
    )
    .allTextContents();

/** Presses a key that asks the kernel; the first question to one that is at work can be lost. */
export async function askUntil(page: Page, key: string, answer: Locator): Promise<void> {
  /* oxlint-disable no-await-in-loop -- one question after the other */
  for (let tries = 0; tries < 3 && !(await answer.isVisible()); tries += 1) {
    await page.keyboard.press(key);
    await answer.waitFor({ timeout: 10_000 }).catch(() => undefined);
  }
  /* oxlint-enable no-await-in-loop */
  assert.ok(await answer.isVisible(), `${key} was answered`);
}
