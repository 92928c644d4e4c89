// Made from data/gaps.csv by lib/bin/facts.js: change the table, not this file.
import type { GapFact } from "./types";

/** Forces missing from the totals of a year. */
export const GAPS: readonly GapFact[] = [
  {"force":"Greater Manchester Police","period":"2007/08","measures":["total"],"source":"bbc-news-2010","note":"","areas":["England","England and Wales","Great Britain","UK","North West"]},
  {"force":"Durham Constabulary","period":"2015/16","measures":["total"],"source":"the-northern-echo-on-2015-16","note":"","areas":["England","England and Wales","Great Britain","UK","North East"]},
  {"force":"Cheshire Constabulary","period":"2018/19","measures":["total"],"source":"the-lincolnite-2019","note":"","areas":["England","England and Wales","Great Britain","UK","North West"]},
  {"force":"Greater Manchester Police","period":"2019/20","measures":["total"],"source":"yahoo-sky-news-on-2019-20","note":"","areas":["England","England and Wales","Great Britain","UK","North West"]},
];
