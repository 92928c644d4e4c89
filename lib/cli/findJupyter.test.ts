import assert from "node:assert/strict";
import { test } from "node:test";
import { findJupyter } from "./findJupyter";

const having = (platform: NodeJS.Platform, PATH: string, ...files: string[]) => ({
  platform,
  env: { PATH },
  exists: (path: string) => files.includes(path),
});
const never = (): boolean => assert.fail("Python is not asked");

test("JupyterLab comes before Notebook, wherever on the PATH each is", () => {
  const files = ["/a/jupyter-notebook", "/b/jupyter-lab"];
  assert.deepEqual(findJupyter(having("darwin", "/a:/b", ...files), never), ["/b/jupyter-lab"]);
  const scripts = "C:\\Python\\Scripts";
  const program = `${scripts}\\jupyter-lab.exe`;
  assert.deepEqual(findJupyter(having("win32", `C:\\x;${scripts}`, program), never), [program]);
});

test("on Windows pip's own folder is often not on the PATH: Python is asked", () => {
  const py = "C:\\Windows\\py.exe";
  const system = having("win32", "C:\\Windows", py);
  const asked: string[] = [];
  const found = findJupyter(system, (command) => {
    asked.push(command.slice(1).join(" "));
    return command.includes("notebook");
  });
  assert.deepEqual(found, [py, "-m", "notebook"]);
  assert.deepEqual(asked, ["-m jupyterlab --version", "-m notebook --version"]);
  assert.equal(
    findJupyter(system, () => false),
    undefined,
  );
});

test("without Python there is nobody to ask", () => {
  assert.equal(findJupyter(having("win32", "C:\\Windows"), never), undefined);
});
