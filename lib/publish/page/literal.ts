/** A value as Markdown that says it and no more. */
export const literalMarkdown = (value: unknown): string =>
  String(value).replace(/[!-/:-@[-`{-~]/g, "\\$&");
