/** Words as a part of an identifier of the ledger: "Kent Police, 2019/20" is "kent-police-2019-20". */
export const idOf = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
