// Made from data/measures.csv by lib/bin/facts.js: change the table, not this file.
import { rowsOf } from "./rows";
import type { WordRow } from "./types";

/** What a figure can count, or how a statement is made. */
export type Unit =
  | "offences"
  | "victims"
  | "convictions"
  | "suspects"
  | "defendants"
  | "forces"
  | "percent"
  | "percent_change"
  | "ratio"
  | "per_day"
  | "per_week"
  | "per_1000"
  | "minutes_per_event"
  | "other";

/** The measures that have a row; other age bands are written likewise. */
export type ListedMeasure =
  | "total"
  | "girls"
  | "boys"
  | "sex_not_stated"
  | "sex_known"
  | "age_not_stated"
  | "not_stated"
  | "girls_to_boys"
  | "boys_to_girls"
  | "age_under_1"
  | "age_under_4"
  | "age_4_and_under"
  | "age_5_and_under"
  | "age_under_10"
  | "age_10_and_under"
  | "age_11_and_under"
  | "age_under_13"
  | "age_under_14"
  | "age_under_16"
  | "age_1_to_4"
  | "age_1_to_5"
  | "age_4_to_10"
  | "age_5_to_9"
  | "age_5_to_10"
  | "age_5_to_11"
  | "age_6_to_10"
  | "age_6_to_11"
  | "age_10_to_13"
  | "age_10_to_14"
  | "age_10_to_15"
  | "age_10_to_17"
  | "age_11_to_13"
  | "age_11_to_14"
  | "age_11_to_15"
  | "age_11_to_16"
  | "age_11_to_17"
  | "age_12_to_15"
  | "age_12_to_17"
  | "age_13_to_15"
  | "age_13_to_17"
  | "age_14_to_15"
  | "age_14_to_17"
  | "age_15_to_17"
  | "age_16_to_17"
  | "age_14"
  | "pre_school"
  | "online"
  | "abused_before"
  | "rape"
  | "sexual_assault"
  | "grooming"
  | "indecent_images"
  | "not_disclosed"
  | "childline_contacts"
  | "charged"
  | "cautions"
  | "evidential_difficulties"
  | "no_suspect"
  | "victim_does_not_support"
  | "suspect_too_young"
  | "cleared_up"
  | "pre_charge_decision"
  | "outcomes"
  | "convictions"
  | "prosecutions"
  | "suspects"
  | "suspects_under_18"
  | "change"
  | "forces_asked"
  | "forces_responding"
  | "forces_not_responding"
  | "forces_able_to_say_abused_before"
  | "children_share_of_all_sexual_offences"
  | "all_ages_all_sexual_offences"
  | "official_total"
  | "official_child_offences"
  | "official_offence_code"
  | "official_under_13_offence_codes"
  | "official_under_16_offence_codes"
  | "ons_csa_flag"
  | "abused_before_16"
  | "csae_crimes_vkpp"
  | "population";

/** The vocabulary of units and measures. */
export const WORDS: readonly WordRow[] = rowsOf<WordRow>(["kind","measure","meaning","partOf","words","ages"], [
  ["unit","offences","offences recorded by the police","",["offence","crimes","crime","recorded crimes","incidents","reports","reported offences"],""],
  ["unit","victims","victims, as the source calls them","",["victim","survivors","number of victims"],""],
  ["unit","convictions","convictions","",["conviction","convicted","found guilty"],""],
  ["unit","suspects","suspects","",["suspect","suspected offenders","offenders","alleged offenders","perpetrators"],""],
  ["unit","defendants","defendants in court","",["defendant","people prosecuted"],""],
  ["unit","forces","police forces","",["police force","force","constabularies"],""],
  ["unit","percent","per cent of a whole, 0 to 100","",["per cent","%","percentage","share"],""],
  ["unit","percent_change","change in per cent; a fall is negative","",["percentage change","% change"],""],
  ["unit","ratio","how many of the first for each of the second","",["to one","times as many"],""],
  ["unit","per_day","a day","",["per day","daily","every day"],""],
  ["unit","per_week","a week","",["per week","weekly","every week"],""],
  ["unit","per_1000","for each 1,000 children","",["per 1,000","per thousand","per 1000"],""],
  ["unit","minutes_per_event","minutes between one and the next, on average","",["one every so many minutes"],""],
  ["unit","other","other; the note says what","",[],""],
  ["measure","total","all sexual offences against under-18s","",["all","all offences","all victims","grand total","overall","overall total","total offences","total count","under 18","under-18s","under 18s","0-17","0 to 17","17 and under","all ages under 18"],"0-17"],
  ["measure","girls","girls","total",["female","females","f","girl","female victims","female child"],""],
  ["measure","boys","boys","total",["male","males","m","boy","male victims","male child"],""],
  ["measure","sex_not_stated","sex not stated","total",["unknown sex","sex unknown","sex not known","sex not recorded","sex not given","gender unknown","gender not recorded","gender not stated","unspecified","indeterminate","neither","not specified"],""],
  ["measure","sex_known","sex stated","total",["sex recorded","gender recorded","where sex was recorded"],""],
  ["measure","age_not_stated","age not stated","total",["age unknown","unknown age","age not known","age not recorded","age not given","no age recorded"],""],
  ["measure","not_stated","not stated, of sex or of age","total",["not recorded","not known","unknown","not given","blank","not available","null"],""],
  ["measure","girls_to_boys","girls for each boy","",["girls per boy","female to male"],""],
  ["measure","boys_to_girls","boys for each girl","",["boys per girl","male to female"],""],
  ["measure","age_under_1","aged under 1","total",["under 1","under one","under 12 months","babies","aged 0"],""],
  ["measure","age_under_4","aged under 4","total",["under 4","under four","0-3","3 and under","under-4s"],""],
  ["measure","age_4_and_under","aged 4 and under","total",["0-4","4 and under","four and under","under 5","under five","under-5s"],""],
  ["measure","age_5_and_under","aged 5 and under","total",["0-5","5 and under","five and under","under 6","under six","under-6s"],""],
  ["measure","age_under_10","aged under 10","total",["0-9","under 10","under ten","9 and under","under-10s"],""],
  ["measure","age_10_and_under","aged 10 and under","total",["0-10","10 and under","ten and under","under 11","under eleven","under-11s","primary school age"],""],
  ["measure","age_11_and_under","aged 11 and under","total",["0-11","11 and under","under 12","under twelve","under-12s"],""],
  ["measure","age_under_13","aged under 13","total",["0-12","under 13","12 and under","under-13s"],""],
  ["measure","age_under_14","aged under 14","total",["0-13","under 14","13 and under","under-14s"],""],
  ["measure","age_under_16","aged under 16","total",["0-15","under 16","15 and under","under-16s"],""],
  ["measure","age_1_to_4","aged 1 to 4","total",["1-4"],""],
  ["measure","age_1_to_5","aged 1 to 5","total",["1-5"],""],
  ["measure","age_4_to_10","aged 4 to 10","total",["4-10"],""],
  ["measure","age_5_to_9","aged 5 to 9","total",["5-9"],""],
  ["measure","age_5_to_10","aged 5 to 10","total",["5-10"],""],
  ["measure","age_5_to_11","aged 5 to 11","total",["5-11"],""],
  ["measure","age_6_to_10","aged 6 to 10","total",["6-10"],""],
  ["measure","age_6_to_11","aged 6 to 11","total",["6-11"],""],
  ["measure","age_10_to_13","aged 10 to 13","total",["10-13"],""],
  ["measure","age_10_to_14","aged 10 to 14","total",["10-14"],""],
  ["measure","age_10_to_15","aged 10 to 15","total",["10-15"],""],
  ["measure","age_10_to_17","aged 10 to 17","total",["10-17"],""],
  ["measure","age_11_to_13","aged 11 to 13","total",["11-13"],""],
  ["measure","age_11_to_14","aged 11 to 14","total",["11-14"],""],
  ["measure","age_11_to_15","aged 11 to 15","total",["11-15"],""],
  ["measure","age_11_to_16","aged 11 to 16","total",["11-16"],""],
  ["measure","age_11_to_17","aged 11 to 17","total",["11-17","11 and over","over 10"],""],
  ["measure","age_12_to_15","aged 12 to 15","total",["12-15"],""],
  ["measure","age_12_to_17","aged 12 to 17","total",["12-17","12 and over"],""],
  ["measure","age_13_to_15","aged 13 to 15","total",["13-15"],""],
  ["measure","age_13_to_17","aged 13 to 17","total",["13-17","13 and over","teenagers","teens"],""],
  ["measure","age_14_to_15","aged 14 to 15","total",["14-15","14 and 15","14 or 15"],""],
  ["measure","age_14_to_17","aged 14 to 17","total",["14-17","14 and over"],""],
  ["measure","age_15_to_17","aged 15 to 17","total",["15-17","15 and over"],""],
  ["measure","age_16_to_17","aged 16 to 17","total",["16-17","16 and 17","16 or 17","16 and over"],""],
  ["measure","age_14","aged 14","total",[],""],
  ["measure","pre_school","too young for school, as the source calls it","total",["pre-school","preschool","preschool age","too young for school"],""],
  ["measure","online","flagged as having an online element","total",["online flag","cyber","cyber flag","online crime flag","online element","internet","cyber-enabled"],""],
  ["measure","abused_before","known to have been abused before","total",["repeat victim","repeat victims","previous victim","previously abused"],""],
  ["measure","rape","rape of a child","total",[],""],
  ["measure","sexual_assault","sexual assault of a child","total",[],""],
  ["measure","grooming","grooming and sexual communication with a child","total",[],""],
  ["measure","indecent_images","offences of indecent images of children","",[],""],
  ["measure","not_disclosed","those who tell nobody","",["never told anyone","not reported"],""],
  ["measure","childline_contacts","counselling sessions and calls of a helpline","",["counselling sessions","helpline contacts"],""],
  ["measure","charged","charged or summonsed","outcomes",["charges","charge","charge or summons","charged or summonsed","summonsed"],""],
  ["measure","cautions","cautions and community resolutions","outcomes",["caution","cautioned","community resolution"],""],
  ["measure","evidential_difficulties","closed for difficulties with the evidence","outcomes",["evidential difficulty","insufficient evidence"],""],
  ["measure","no_suspect","closed with no suspect identified","outcomes",["no suspect identified","investigation complete no suspect identified"],""],
  ["measure","victim_does_not_support","closed because the victim does not support the case","outcomes",["victim did not support","victim declines to support"],""],
  ["measure","suspect_too_young","closed because the suspect is too young to be charged","outcomes",["suspect under age","below the age of criminal responsibility"],""],
  ["measure","cleared_up","cleared up or detected by the police","outcomes",["detected","solved","cleared-up"],""],
  ["measure","pre_charge_decision","sent to prosecutors for a decision before charge","",["pre-charge decisions"],""],
  ["measure","outcomes","outcomes assigned to recorded offences","",["all outcomes","outcomes assigned","total outcomes"],""],
  ["measure","convictions","convictions","",["convicted","conviction","found guilty"],""],
  ["measure","prosecutions","prosecutions","",["prosecuted","proceeded against","prosecution"],""],
  ["measure","suspects","suspects","",["suspect","suspected offenders","offenders"],""],
  ["measure","suspects_under_18","suspects under 18","suspects",["suspects aged under 18","young suspects"],""],
  ["measure","change","change in number; a fall is negative","",["difference","increase","decrease"],""],
  ["measure","forces_asked","forces that were asked","",["asked"],""],
  ["measure","forces_responding","forces that gave figures","forces_asked",["responded","replied","answered"],""],
  ["measure","forces_not_responding","forces that gave none","forces_asked",["did not respond","no reply","refused"],""],
  ["measure","forces_able_to_say_abused_before","forces able to say whether a child had been abused before","forces_asked",[],""],
  ["measure","children_share_of_all_sexual_offences","share of all sexual offences, whatever the age, that are against children","",[],""],
  ["measure","all_ages_all_sexual_offences","all sexual offences, whatever the age","",["all sexual offences","all ages"],""],
  ["measure","official_total","official statistics of sexual offences against children, another scope than the request","",[],""],
  ["measure","official_child_offences","offences recorded by the police whose name says that the victim is a child: eleven offence codes, most of them of victims under 16","",[],"0-15"],
  ["measure","official_offence_code","offences recorded by the police under one offence code","",[],""],
  ["measure","official_under_13_offence_codes","official count of the offence codes for victims under 13","official_under_16_offence_codes",[],""],
  ["measure","official_under_16_offence_codes","official count of the offence codes for victims under 16","",[],""],
  ["measure","ons_csa_flag","official count by the child sexual abuse flag, another scope than the request","",[],""],
  ["measure","abused_before_16","adults who say in a survey that they were sexually abused before the age of 16","",[],""],
  ["measure","csae_crimes_vkpp","child sexual abuse and exploitation crimes of the police's own study, a calendar year, images included","",[],""],
  ["measure","population","children who live in an area","",["resident children","child population"],""],
]);
