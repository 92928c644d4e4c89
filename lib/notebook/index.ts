/** What a cell shows: charts, tables, sentences, questions. */
import { mendDanfo } from "./danfo";
import { echoed } from "./echo";

export * from "./exercise/index";
export { caveat, finding, keyMessage, type MessageOptions, predict, support } from "./messages";
export { parameter, type ParameterValue } from "./parameter";
export { show, type Showable } from "./show";

mendDanfo(echoed);
