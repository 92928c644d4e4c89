/** What a cell shows: charts, tables, sentences, questions. */
import { printFramesAsTables } from "./frameView";

export { type Answer, type Exercise, exercise } from "./exercise";
export { caveat, finding, keyMessage, type MessageOptions, predict, support } from "./messages";
export { parameter, type ParameterValue } from "./parameter";
export { show, type Showable } from "./show";

printFramesAsTables();
