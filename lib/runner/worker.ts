/** A worker process, started by `session.ts` in the notebook's folder. */
import { listen, send } from "./channel";
import { PlainCompiler } from "./compiler";
import { NotebookWorker } from "./notebookWorker";
import { loadOwnPackages, readOwnPackages } from "./packages";
import { fast } from "./speed";

const reallyExit = process.exit.bind(process);

fast("start")?.hideEnvironment();
loadOwnPackages();
const compiler = fast("compiler")?.theCompiler() ?? plainCompiler();
const worker = new NotebookWorker(compiler, { send, giveUp: () => reallyExit(1) });
// When the publisher is gone nobody is left to work for.
listen(
  (message) => worker.receive(message),
  () => reallyExit(0),
);
compiler.warmUp();
send({ type: "ready" });

function plainCompiler(): PlainCompiler {
  readOwnPackages(process.cwd());
  return new PlainCompiler();
}
