import { csv, GOOD, plusRows, withRow } from "./folder";
import type { Tables } from "./folder";

/** A figure of a force for which the good ledger has none; the cells are value, bound, unit, measure. */
export const suffolk = (cells: string): string =>
  `x.1,b,,,${cells},Suffolk Constabulary,2016/17,,,,`;

/** Ledgers that are wrong in one way, and the faults that `figures validate` must name. */
export const WRONG: [name: string, tables: Tables, faults: string[]][] = [
  [
    "a missing column",
    { areas: csv(GOOD.areas.map((line) => line.split(",").slice(0, 7).join(","))) },
    ['areas.csv:1:tile_row: "": expected a column "tile_row"'],
  ],
  [
    "a source address that pretends to be another",
    { sources: csv([...GOOD.sources, "x,A paper,2019,https://www.bbc.co.uk@example.org/,Kent,"]) },
    [
      `sources.csv:${GOOD.sources.length + 1}:url: "https://www.bbc.co.uk@example.org/": expected an address without a user's name before the host`,
    ],
  ],
  [
    "a column missing from the figures",
    { figures: csv(GOOD.figures.map((line) => line.slice(line.indexOf(",") + 1))) },
    ['figures.csv:1:id: "": expected a column "id"'],
  ],
  [
    "an extra column",
    { areas: csv(GOOD.areas.map((line, i) => `${line},${i === 0 ? "colour" : "blue"}`)) },
    [
      'areas.csv:1:colour: "colour": expected no column but area, kind, nation, region, also_known_as, within, tile_column, tile_row',
    ],
  ],
  [
    "a column twice",
    { areas: csv(GOOD.areas.map((line, i) => `${line},${i === 0 ? "kind" : ""}`)) },
    ['areas.csv:1:kind: "kind": expected each column once'],
  ],
  [
    "a number with a comma",
    { figures: plusRows(suffolk('"1,234",exact,offences,total')) },
    ['figures.csv:9:value: "1,234": expected a number without commas or spaces: 1234'],
  ],
  [
    "a number with a space",
    { figures: plusRows(suffolk("1 234,exact,offences,total")) },
    ['figures.csv:9:value: "1 234": expected a number without commas or spaces: 1234'],
  ],
  [
    "a negative number",
    { figures: plusRows(suffolk("-5,exact,offences,total")) },
    ['figures.csv:9:value: "-5": expected offences of 0 or more; a fall has measure "change"'],
  ],
  [
    "text in a number",
    { figures: plusRows(suffolk("many,exact,offences,total")) },
    [
      'figures.csv:9:value: "many": expected a number, or one of [c] [x] [z] [low] [u] .. <3 <5 <10, or empty',
    ],
  ],
  [
    "a fraction of an offence",
    { figures: plusRows(suffolk("5.5,exact,offences,total")) },
    ['figures.csv:9:value: "5.5": expected a whole number of offences'],
  ],
  [
    "a number missing without a reason",
    { figures: plusRows(suffolk(",exact,offences,total")) },
    ['figures.csv:9:value: "": expected a number, or a note that says why there is none'],
  ],
  [
    "an id that another row has",
    {
      figures: plusRows("a.1,b,,,702,exact,offences,total,Norfolk Constabulary,2016/17,,,,"),
    },
    ['figures.csv:9:id: "a.1": expected a different id in each row; row 2 has it already'],
  ],
  [
    "the same figure in two rows",
    { figures: plusRows(GOOD.figures[1]!.replace("a.1", "a.9")) },
    [
      'figures.csv:9:id: "a.9": expected one row a figure; row 2 is the same figure of the same source',
    ],
  ],
  [
    "an unknown source",
    { figures: withRow(2, GOOD.figures[1]!.replace(",a,", ",zzz,")) },
    ['figures.csv:2:source: "zzz": expected an id of sources.csv'],
  ],
  [
    "an unknown area, with the nearest names",
    { figures: withRow(7, GOOD.figures[6]!.replace("Norfolk C", "Norfork C")) },
    [
      'figures.csv:7:area: "Norfork Constabulary": expected an area of areas.csv. Did you mean Norfolk Constabulary or Suffolk Constabulary?',
    ],
  ],
  [
    "another name in place of the full one",
    { figures: withRow(7, GOOD.figures[6]!.replace("Norfolk Constabulary", "Norfolk")) },
    [
      'figures.csv:7:area: "Norfolk": expected an area of areas.csv. Did you mean Norfolk Constabulary?',
    ],
  ],
  [
    "a financial year that ends in the wrong year",
    { figures: withRow(7, GOOD.figures[6]!.replace("2016/17", "2016/18")) },
    [
      'figures.csv:7:period: "2016/18": expected 2016/17: a financial year ends in the next calendar year',
    ],
  ],
  [
    "a period that is no year",
    { figures: withRow(7, GOOD.figures[6]!.replace("2016/17", "last year")) },
    [
      'figures.csv:7:period: "last year": expected a period such as 2010/11, or 2015/16 to 2016/17 for a change',
    ],
  ],
  [
    "a year after the source was published",
    { figures: withRow(7, GOOD.figures[6]!.replace("2016/17", "2019/20")) },
    ['figures.csv:7:period: "2019/20": expected a year that had begun by 2018'],
  ],
  [
    "a change whose years are the wrong way round",
    { figures: withRow(8, GOOD.figures[7]!.replace("2015/16 to 2016/17", "2016/17 to 2015/16")) },
    ['figures.csv:8:period: "2016/17 to 2015/16": expected the earlier year first'],
  ],
  [
    "a change with one year",
    { figures: withRow(8, GOOD.figures[7]!.replace("2015/16 to 2016/17", "2016/17")) },
    [
      'figures.csv:8:period: "2016/17": expected two years, such as 2015/16 to 2016/17, for a change',
    ],
  ],
  [
    "girls and boys above the total of their source",
    { figures: withRow(4, GOOD.figures[3]!.replaceAll("35", "36")) },
    [
      'figures.csv:4:value: "36": expected girls and boys together (322) to be at most the total of 321 in row 2',
    ],
  ],
  [
    "girls alone above the total",
    { figures: withRow(3, GOOD.figures[2]!.replaceAll("286", "400")) },
    ['figures.csv:3:value: "400": expected at most the total of 321 in row 2'],
  ],
  [
    "an age group above the total that another source prints",
    {
      figures: plusRows(
        "a.9,a,,,700,exact,offences,total,Norfolk Constabulary,2016/17,,,,",
      ).replace("2012,https", "2018,https"),
      sources: csv(GOOD.sources).replace("2012", "2018"),
    },
    ['figures.csv:7:value: "701": expected at most the total of 700 in row 9'],
  ],
  [
    "a force above its nation",
    {
      figures: plusRows("x.1,b,,,23098,exact,offences,total,Suffolk Constabulary,2010/11,,,,"),
    },
    ['figures.csv:9:value: "23098": expected at most the 23,097 of England and Wales in row 5'],
  ],
  [
    "more forces responding than were asked",
    { figures: withRow(5, GOOD.figures[4]!.replace("43,43", "44,43")) },
    ['figures.csv:5:forces_responding: "44": expected at most the 43 forces asked'],
  ],
  [
    "a value that its own words do not print",
    { figures: withRow(2, GOOD.figures[1]!.replace(",321,", ",322,")) },
    ['figures.csv:2:printed: "321 child victims": expected words that hold the value 322'],
  ],
  [
    "a per cent that its own words do not print",
    { figures: withRow(8, GOOD.figures[7]!.replace(",15,", ",51,")) },
    ['figures.csv:8:printed: "up 15 per cent": expected words that hold the value 51'],
  ],
  [
    "a percentage above 100",
    { figures: plusRows(suffolk("101,exact,percent,online")) },
    ['figures.csv:9:value: "101": expected a percentage from 0 to 100'],
  ],
  [
    "an empty file",
    { figures: "" },
    [
      'figures.csv:1:1: "": expected a header: id, source, paragraph, printed, value, bound, unit, measure, area, period, forces_responding, forces_asked, status, note',
    ],
  ],
  [
    "a quoted field that never closes",
    { areas: `${csv(GOOD.areas)}"Kent Police,force,England,,\nKent` },
    [
      'areas.csv:7:area: "\\"Kent Police,force,England,,\\nKent": expected a closing quotation mark; the rest of the file was not read',
    ],
  ],
  [
    "a row with a cell too many",
    { areas: csv([...GOOD.areas, "Kent Police,force,England,,,,,,"]) },
    [
      'areas.csv:7:1: "Kent Police,force,England,,,,,,": expected 8 cells, as in the header; this row has 9',
    ],
  ],
  ...["=1+1", "+44", "-see", "@home"].map((text): (typeof WRONG)[number] => [
    `a text that a spreadsheet would run: ${text}`,
    { figures: withRow(2, `${GOOD.figures[1]!}${text}`) },
    [`figures.csv:2:note: "${text}": expected a text that does not begin with =, +, - or @`],
  ]),
  [
    "a space at the end of a text",
    { figures: withRow(2, `${GOOD.figures[1]!}see 3 `) },
    ['figures.csv:2:note: "see 3 ": expected no space at the beginning or end'],
  ],
  [
    "a word that is not of the vocabulary",
    { figures: withRow(7, GOOD.figures[6]!.replace("offences", "offenses")) },
    ['figures.csv:7:unit: "offenses": expected a unit of measures.csv; did you mean offences?'],
  ],
  [
    "a date that is none",
    { sources: csv(GOOD.sources).replace("2018-02-20", "2018-02-30") },
    ['sources.csv:3:published: "2018-02-30": expected a date of the calendar'],
  ],
  [
    "a source without a way to find it",
    { sources: csv(GOOD.sources).replace("https://example.org/a", "") },
    [
      'sources.csv:2:url: "": expected an address, or a note with “file NAME, SHA-256 …” for an article held as a file',
    ],
  ],
  [
    "a name that two areas share",
    { areas: csv(GOOD.areas).replace("East of England,Suffolk", "East of England,norfolk") },
    [
      'areas.csv:6:also_known_as: "norfolk": expected names that no other area has; “norfolk” is also Norfolk Constabulary',
    ],
  ],
];
