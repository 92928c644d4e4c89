import { over } from "../reading/marks";
import type { Span } from "../reading/sentences";

/** What a word tells of what is counted. */
export type CueFacet = "subject" | "sex" | "online" | "stage" | "special";

export interface Cue extends Span {
  facet: CueFacet;
  value: string;
  /** As the text has it. */
  words: string;
}

export interface CueRule {
  facet: CueFacet;
  /** "" for child sexual offences as a whole; "other: …" for another subject. */
  value: string;
  /** A kind of child sexual offence rather than another subject: it is a measure of its own. */
  kind?: true;
  pattern: RegExp;
  examples: string[];
  counterExamples?: string[];
}

export const CHILD =
  "(?:child(?:ren)?|minors?|under[- ](?:18|16|eighteen|sixteen)s?|young(?:sters| people| victims)|girls|boys|juveniles|kids|{A})";
export const OFFENCE =
  "(?:offences?|crimes?|abuse|attacks?|assaults?|offending|exploitation|cases|predators|victims)";
/** A pattern of whole words, over a marked sentence. */
export const word = (source: string): RegExp => over(`(?<![\\w-])(?:${source})(?![\\w])`);
