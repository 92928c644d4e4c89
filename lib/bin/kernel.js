// The kernel that the project starts in Jupyter: tslab's own, with three things added. It answers only
// once it can be heard. A fault that its compiler brings about is followed by what to write instead, as
// `figures publish` has it. A Plotly figure sent under Plotly's MIME type, which few front ends can
// draw, is sent as HTML as well.

const { existsSync } = require("node:fs");
const { join } = require("node:path");

const PLOTLY = "application/vnd.plotly.v1+json";

/** Without the build danfo finds nothing in the place of what it carries, and says so in riddles. */
const UNBUILT =
  "The project was installed without being built (npm's --ignore-scripts does that). Run npm run build, and restart the kernel.";
const isBuilt = () => existsSync(join(__dirname, "..", "dist", "index.js"));

/** What to write instead, for what tslab's executor is about to print as an error; else undefined. */
function adviceFor(words, built = isBuilt()) {
  if (!built) return UNBUILT;
  const [thrown, , , , text] = words;
  if (typeof thrown === "string" && words.length === 5) {
    const { compilerAdvice } = require("../dist/runner/advice.js");
    const advice = compilerAdvice(String(text));
    return advice && `${advice[0].toUpperCase()}${advice.slice(1)}.`;
  }
  const { name, message } = thrown ?? {};
  const unknown = /^([\w$]+) is not defined$/.exec(String(message))?.[1];
  if (name !== "ReferenceError" || unknown === undefined) return undefined;
  return unknown === "await"
    ? 'tslab takes "await (" for the call of a function: give what is in the brackets a name, and await that.'
    : `If ${unknown} is a name of an earlier cell, write it in full in an object: { ${unknown}: ${unknown} }.`;
}

/** The same output with a picture of its Plotly figure, which itself asks for nothing any more. */
function withPicture(content) {
  if (content?.data?.[PLOTLY] === undefined) return content;
  const { chartOfFigure, figureForFrontEnd, readFigure } = require("../dist/display/index.js");
  const figure = readFigure(content.data[PLOTLY]);
  if (figure === undefined) return content;
  const { [PLOTLY]: _, ...data } = content.data;
  const clean = figureForFrontEnd(figure);
  if (clean !== undefined) data[PLOTLY] = clean;
  if (data["text/html"] !== undefined) return { ...content, data };
  const { bundle } = require("../dist/notebook/bundles.js");
  return { ...content, data: { ...bundle(chartOfFigure(figure)), ...data } };
}

/**
 * tslab takes questions while its sockets are still being bound; an answer that cannot be sent yet is
 * lost, and Jupyter's classic front end waits a minute for it. Where a port was taken meanwhile, tslab
 * would live on and hear nothing: ended, it is started again by Jupyter, with other ports.
 */
function answerOnceBound({ prototype }) {
  const { init, handleShellMessage } = prototype;
  prototype.init = function initAndRemember() {
    this.bound = init.call(this);
    this.bound.catch(({ message, address }) => {
      console.error(`The kernel could not be reached at ${address}: ${message}.`);
      process.exit(1);
    });
    return this.bound;
  };
  prototype.handleShellMessage = async function answer(...parts) {
    await this.bound;
    return handleShellMessage.apply(this, parts);
  };
}

function start() {
  const executor = require("tslab/dist/executor.js");
  const { createExecutor } = executor;
  executor.createExecutor = (folder, converters, { log, error }) =>
    createExecutor(folder, converters, {
      log,
      error: (...words) => {
        error(...words);
        const advice = adviceFor(words);
        if (advice !== undefined) error(advice);
      },
    });
  const jupyter = require("tslab/dist/jupyter.js");
  answerOnceBound(jupyter.ZmqServer);
  let write = null;
  Object.defineProperty(jupyter, "lastWriteDisplayData", {
    enumerable: true,
    get: () => write,
    set: (next) => {
      write = next && ((content, update) => next(withPicture(content), update));
    },
  });
  require("tslab/dist/main.js").main();
}

if (require.main === module) start();
module.exports = { adviceFor, withPicture };
