import { plain } from "./plain";

/** What a column or a stub lists: read from its heading. */
export type Dimension =
  | "source"
  | "area"
  | "period"
  | "unit"
  | "measure"
  | "value"
  | "note"
  | "sex"
  | "age"
  | "offence"
  | "district";

const OF = "(?: of (?:the )?(?:victims?|child(?:ren)?|complainants?))?";
const WHOSE = "(?:(?:victim|child|complainant)(?:'?s)? )?";
const AT = "(?: (?:at|when) .*)?";

const HEADINGS: [Dimension, RegExp][] = [
  [
    "source",
    /^(?:source|reference|ref(?:\.|erence)?(?: no\.?| number)?|foi(?: ref.*| number)?|id)$/,
  ],
  ["area", /^(?:area|(?:police )?force(?: name| area)?|constabulary|organisation)$/],
  [
    "period",
    /^(?:(?:time |reporting )?period|(?:financial |fiscal |calendar |recorded |reporting )?years?(?: recorded| of .*)?|fy|cy|f\/y|date range|(?:qtr|quarter|month)s?(?: (?:recorded|of .*))?|(?:(?:financial |calendar )?year|12 months|y\/?e)(?: ending| ended| to)(?: \d{1,2}(?:st)?)?(?: [a-z]+)?)$/,
  ],
  [
    "district",
    /^(?:(?:local |police |policing )*(?:district|division|bcu|basic command unit|borough|command area|area command|command|lpa|lpu|cpa|ward|county|unitary authority|local authority|policing area|neighbourhood|station|hub|cluster|beat)(?: name| area)?s?)$/,
  ],
  ["unit", /^(?:units?|counting unit|(?:counting |count )?basis|what is counted|counted)$/],
  [
    "measure",
    /^(?:measure|category|question|breakdown|description|metric|indicator|type|(?:data )?item|detail|group(?:ing)?|request)$/,
  ],
  [
    "value",
    /^(?:values?|counts?|numbers?|no\.?s?|#|figures?|volumes?|results?|answers?|responses?|n|quantity|data)$/,
  ],
  ["note", /^(?:notes?|comments?|remarks?|caveats?|explanation|footnotes?|exemption.*|reason.*)$/],
  ["sex", new RegExp(`^${WHOSE}(?:sex|gender)${OF}${AT}$`)],
  [
    "age",
    new RegExp(
      `^${WHOSE}ages?(?: ?(?:group|band|range|bracket|category)(?:ing)?s?)?${OF}(?: \\(years\\)| in years)?${AT}$`,
    ),
  ],
  [
    "offence",
    /^(?:offences?|crimes?|offence (?:type|description|group|title|name|sub-?group|class)s?|crime (?:type|group|description)s?|(?:ho|home office|offence|crime) codes?(?: .*)?|ho offence code|legislation)$/,
  ],
];

/** What a heading says that the cells beneath or beside it are; undefined for a label of figures. */
export function dimensionOf(text: string): Dimension | undefined {
  const words = plain(text)
    .replace(/[:*]+$/, "")
    .trim();
  return HEADINGS.find(([, form]) => form.test(words))?.[0];
}
