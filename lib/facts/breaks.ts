// Made from data/breaks.csv by lib/bin/facts.js: change the table, not this file.
import type { BreakFact } from "./types";

/** Changes in recording, in the order of time. */
export const BREAKS: readonly BreakFact[] = [
  {"date":"1998-04-01","what":"new counting rules for recorded crime","note":"","source":"Home Office Statistical Bulletin 18/99, Recorded crime statistics 1998/99","url":"","nations":["England and Wales"],"measures":[]},
  {"date":"2002-04-01","what":"the National Crime Recording Standard","note":"","source":"Home Office Online Report 31/03, National Crime Recording Standard","url":"","nations":["England and Wales"],"measures":[]},
  {"date":"2004-05-01","what":"the Sexual Offences Act 2003 came into force","note":"","source":"Sexual Offences Act 2003","url":"https://www.legislation.gov.uk/ukpga/2003/42","nations":["England and Wales"],"measures":[]},
  {"date":"2014-11-18","what":"the inspection of crime recording, after which forces recorded more of what was reported","note":"","source":"HM Inspectorate of Constabulary, Crime-recording: making the victim count, 2014","url":"","nations":["England and Wales"],"measures":[]},
  {"date":"2015-04-01","what":"forces began to flag offences committed online","note":"","source":"Home Office, Counting rules for recorded crime, April 2015","url":"","nations":["England and Wales"],"measures":["online"]},
  {"date":"2017-04-01","what":"offence 88A, sexual grooming, was widened to sexual communication with a child","note":"","source":"Home Office, Police recorded crime open data, offence codes","url":"https://www.gov.uk/government/statistics/police-recorded-crime-open-data-tables","nations":["England and Wales"],"measures":["official_child_offences"]},
  {"date":"2019-04-01","what":"some rapes of children are counted under two offences that do not tell the age, 19J and 19K","note":"","source":"Home Office, Police recorded crime open data, offence codes","url":"https://www.gov.uk/government/statistics/police-recorded-crime-open-data-tables","nations":["England and Wales"],"measures":["official_child_offences"]},
];
