import type { Mention } from "../../finding/mention";
import type { Reading } from "../../reading/reading";
import type { Sentence } from "../../reading/sentences";

const ONLINE =
  /\b(?:online|internet|cyber(?:-?\w+)?|the web|social media|digital(?:ly)?|flagged?)\b/i;
/** Words that mean every offence, whatever the paragraph is about. */
const EVERY =
  /\b(?:in all|altogether|overall|all told|combined|total|(?:child )?sex(?:ual)? (?:offences|crimes)|child sex (?:offences|crimes)|of (?:the|its|their) \ue001)|\bout of (?:the |its )?$/i;
const OTHER = /\b(?:charge[ds]?|convict\w*|suspects?)\b/i;
const AGAINST_ALL = /^ (?:child |recorded |such )*(?:sex(?:ual)? )?(?:offences|crimes|abuse)\b/i;

/**
 * What a paragraph, or a whole article, counts without saying so again: "Thirty-eight forces found
 * 3,186, nine a day", after a sentence on offences with an online side.
 */
export class Topic {
  readonly #ofArticle: boolean;
  #ofParagraph = false;
  #justSaid = false;

  /** An article is about online offences where its headline says so. */
  constructor(headline: Sentence | undefined) {
    this.#ofArticle = headline !== undefined && ONLINE.test(headline.text);
  }

  open(): void {
    this.#ofParagraph = false;
    this.#justSaid = false;
  }

  /** Takes note of a sentence before its figures are read. */
  hear({ sentence }: Reading, figures: number): void {
    this.#ofParagraph = this.#justSaid || this.#ofArticle;
    const opens = sentence.firstOfParagraph || figures === 0;
    if (opens && ONLINE.test(sentence.text)) this.#justSaid = true;
  }

  /** Gives the topic to each count, and what restates it, that has no other measure. */
  apply({ marked }: Reading, mentions: readonly Mention[], measures: string[]): void {
    if (
      !this.#ofParagraph ||
      OTHER.test(marked) ||
      measures.some((measure) => measure !== "total" && measure !== "change")
    )
      return;
    for (const [i, mention] of mentions.entries()) {
      const from = mentions[i - 1]?.end ?? 0;
      const before = marked.slice(from, mention.start);
      const after = marked.slice(mention.end);
      const isShare = mention.unit === "percent" && !this.#ofArticle;
      if (isShare || measures[i] !== "total" || EVERY.test(before) || AGAINST_ALL.test(after))
        return;
      measures[i] = "online";
    }
  }
}
