// Made from data/measures.csv by lib/bin/facts.js: change the table, not this file.
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
export const WORDS: readonly WordRow[] = [
  {"kind":"unit","measure":"offences","meaning":"offences recorded by the police","partOf":"","words":["offence","crimes","crime","recorded crimes","incidents","reports","reported offences"],"ages":""},
  {"kind":"unit","measure":"victims","meaning":"victims, as the source calls them","partOf":"","words":["victim","survivors","number of victims"],"ages":""},
  {"kind":"unit","measure":"convictions","meaning":"convictions","partOf":"","words":["conviction","convicted","found guilty"],"ages":""},
  {"kind":"unit","measure":"suspects","meaning":"suspects","partOf":"","words":["suspect","suspected offenders","offenders","alleged offenders","perpetrators"],"ages":""},
  {"kind":"unit","measure":"defendants","meaning":"defendants in court","partOf":"","words":["defendant","people prosecuted"],"ages":""},
  {"kind":"unit","measure":"forces","meaning":"police forces","partOf":"","words":["police force","force","constabularies"],"ages":""},
  {"kind":"unit","measure":"percent","meaning":"per cent of a whole, 0 to 100","partOf":"","words":["per cent","%","percentage","share"],"ages":""},
  {"kind":"unit","measure":"percent_change","meaning":"change in per cent; a fall is negative","partOf":"","words":["percentage change","% change"],"ages":""},
  {"kind":"unit","measure":"ratio","meaning":"how many of the first for each of the second","partOf":"","words":["to one","times as many"],"ages":""},
  {"kind":"unit","measure":"per_day","meaning":"a day","partOf":"","words":["per day","daily","every day"],"ages":""},
  {"kind":"unit","measure":"per_week","meaning":"a week","partOf":"","words":["per week","weekly","every week"],"ages":""},
  {"kind":"unit","measure":"per_1000","meaning":"for each 1,000 children","partOf":"","words":["per 1,000","per thousand","per 1000"],"ages":""},
  {"kind":"unit","measure":"minutes_per_event","meaning":"minutes between one and the next, on average","partOf":"","words":["one every so many minutes"],"ages":""},
  {"kind":"unit","measure":"other","meaning":"other; the note says what","partOf":"","words":[],"ages":""},
  {"kind":"measure","measure":"total","meaning":"all sexual offences against under-18s","partOf":"","words":["all","all offences","all victims","grand total","overall","overall total","total offences","total count","under 18","under-18s","under 18s","0-17","0 to 17","17 and under","all ages under 18"],"ages":"0-17"},
  {"kind":"measure","measure":"girls","meaning":"girls","partOf":"total","words":["female","females","f","girl","female victims","female child"],"ages":""},
  {"kind":"measure","measure":"boys","meaning":"boys","partOf":"total","words":["male","males","m","boy","male victims","male child"],"ages":""},
  {"kind":"measure","measure":"sex_not_stated","meaning":"sex not stated","partOf":"total","words":["unknown sex","sex unknown","sex not known","sex not recorded","sex not given","gender unknown","gender not recorded","gender not stated","unspecified","indeterminate","neither","not specified"],"ages":""},
  {"kind":"measure","measure":"sex_known","meaning":"sex stated","partOf":"total","words":["sex recorded","gender recorded","where sex was recorded"],"ages":""},
  {"kind":"measure","measure":"age_not_stated","meaning":"age not stated","partOf":"total","words":["age unknown","unknown age","age not known","age not recorded","age not given","no age recorded"],"ages":""},
  {"kind":"measure","measure":"not_stated","meaning":"not stated, of sex or of age","partOf":"total","words":["not recorded","not known","unknown","not given","blank","not available","null"],"ages":""},
  {"kind":"measure","measure":"girls_to_boys","meaning":"girls for each boy","partOf":"","words":["girls per boy","female to male"],"ages":""},
  {"kind":"measure","measure":"boys_to_girls","meaning":"boys for each girl","partOf":"","words":["boys per girl","male to female"],"ages":""},
  {"kind":"measure","measure":"age_under_1","meaning":"aged under 1","partOf":"total","words":["under 1","under one","under 12 months","babies","aged 0"],"ages":""},
  {"kind":"measure","measure":"age_under_4","meaning":"aged under 4","partOf":"total","words":["under 4","under four","0-3","3 and under","under-4s"],"ages":""},
  {"kind":"measure","measure":"age_4_and_under","meaning":"aged 4 and under","partOf":"total","words":["0-4","4 and under","four and under","under 5","under five","under-5s"],"ages":""},
  {"kind":"measure","measure":"age_5_and_under","meaning":"aged 5 and under","partOf":"total","words":["0-5","5 and under","five and under","under 6","under six","under-6s"],"ages":""},
  {"kind":"measure","measure":"age_under_10","meaning":"aged under 10","partOf":"total","words":["0-9","under 10","under ten","9 and under","under-10s"],"ages":""},
  {"kind":"measure","measure":"age_10_and_under","meaning":"aged 10 and under","partOf":"total","words":["0-10","10 and under","ten and under","under 11","under eleven","under-11s","primary school age"],"ages":""},
  {"kind":"measure","measure":"age_11_and_under","meaning":"aged 11 and under","partOf":"total","words":["0-11","11 and under","under 12","under twelve","under-12s"],"ages":""},
  {"kind":"measure","measure":"age_under_13","meaning":"aged under 13","partOf":"total","words":["0-12","under 13","12 and under","under-13s"],"ages":""},
  {"kind":"measure","measure":"age_under_14","meaning":"aged under 14","partOf":"total","words":["0-13","under 14","13 and under","under-14s"],"ages":""},
  {"kind":"measure","measure":"age_under_16","meaning":"aged under 16","partOf":"total","words":["0-15","under 16","15 and under","under-16s"],"ages":""},
  {"kind":"measure","measure":"age_1_to_4","meaning":"aged 1 to 4","partOf":"total","words":["1-4"],"ages":""},
  {"kind":"measure","measure":"age_1_to_5","meaning":"aged 1 to 5","partOf":"total","words":["1-5"],"ages":""},
  {"kind":"measure","measure":"age_4_to_10","meaning":"aged 4 to 10","partOf":"total","words":["4-10"],"ages":""},
  {"kind":"measure","measure":"age_5_to_9","meaning":"aged 5 to 9","partOf":"total","words":["5-9"],"ages":""},
  {"kind":"measure","measure":"age_5_to_10","meaning":"aged 5 to 10","partOf":"total","words":["5-10"],"ages":""},
  {"kind":"measure","measure":"age_5_to_11","meaning":"aged 5 to 11","partOf":"total","words":["5-11"],"ages":""},
  {"kind":"measure","measure":"age_6_to_10","meaning":"aged 6 to 10","partOf":"total","words":["6-10"],"ages":""},
  {"kind":"measure","measure":"age_6_to_11","meaning":"aged 6 to 11","partOf":"total","words":["6-11"],"ages":""},
  {"kind":"measure","measure":"age_10_to_13","meaning":"aged 10 to 13","partOf":"total","words":["10-13"],"ages":""},
  {"kind":"measure","measure":"age_10_to_14","meaning":"aged 10 to 14","partOf":"total","words":["10-14"],"ages":""},
  {"kind":"measure","measure":"age_10_to_15","meaning":"aged 10 to 15","partOf":"total","words":["10-15"],"ages":""},
  {"kind":"measure","measure":"age_10_to_17","meaning":"aged 10 to 17","partOf":"total","words":["10-17"],"ages":""},
  {"kind":"measure","measure":"age_11_to_13","meaning":"aged 11 to 13","partOf":"total","words":["11-13"],"ages":""},
  {"kind":"measure","measure":"age_11_to_14","meaning":"aged 11 to 14","partOf":"total","words":["11-14"],"ages":""},
  {"kind":"measure","measure":"age_11_to_15","meaning":"aged 11 to 15","partOf":"total","words":["11-15"],"ages":""},
  {"kind":"measure","measure":"age_11_to_16","meaning":"aged 11 to 16","partOf":"total","words":["11-16"],"ages":""},
  {"kind":"measure","measure":"age_11_to_17","meaning":"aged 11 to 17","partOf":"total","words":["11-17","11 and over","over 10"],"ages":""},
  {"kind":"measure","measure":"age_12_to_15","meaning":"aged 12 to 15","partOf":"total","words":["12-15"],"ages":""},
  {"kind":"measure","measure":"age_12_to_17","meaning":"aged 12 to 17","partOf":"total","words":["12-17","12 and over"],"ages":""},
  {"kind":"measure","measure":"age_13_to_15","meaning":"aged 13 to 15","partOf":"total","words":["13-15"],"ages":""},
  {"kind":"measure","measure":"age_13_to_17","meaning":"aged 13 to 17","partOf":"total","words":["13-17","13 and over","teenagers","teens"],"ages":""},
  {"kind":"measure","measure":"age_14_to_15","meaning":"aged 14 to 15","partOf":"total","words":["14-15","14 and 15","14 or 15"],"ages":""},
  {"kind":"measure","measure":"age_14_to_17","meaning":"aged 14 to 17","partOf":"total","words":["14-17","14 and over"],"ages":""},
  {"kind":"measure","measure":"age_15_to_17","meaning":"aged 15 to 17","partOf":"total","words":["15-17","15 and over"],"ages":""},
  {"kind":"measure","measure":"age_16_to_17","meaning":"aged 16 to 17","partOf":"total","words":["16-17","16 and 17","16 or 17","16 and over"],"ages":""},
  {"kind":"measure","measure":"age_14","meaning":"aged 14","partOf":"total","words":[],"ages":""},
  {"kind":"measure","measure":"pre_school","meaning":"too young for school, as the source calls it","partOf":"total","words":["pre-school","preschool","preschool age","too young for school"],"ages":""},
  {"kind":"measure","measure":"online","meaning":"flagged as having an online element","partOf":"total","words":["online flag","cyber","cyber flag","online crime flag","online element","internet","cyber-enabled"],"ages":""},
  {"kind":"measure","measure":"abused_before","meaning":"known to have been abused before","partOf":"total","words":["repeat victim","repeat victims","previous victim","previously abused"],"ages":""},
  {"kind":"measure","measure":"rape","meaning":"rape of a child","partOf":"total","words":[],"ages":""},
  {"kind":"measure","measure":"sexual_assault","meaning":"sexual assault of a child","partOf":"total","words":[],"ages":""},
  {"kind":"measure","measure":"grooming","meaning":"grooming and sexual communication with a child","partOf":"total","words":[],"ages":""},
  {"kind":"measure","measure":"indecent_images","meaning":"offences of indecent images of children","partOf":"","words":[],"ages":""},
  {"kind":"measure","measure":"not_disclosed","meaning":"those who tell nobody","partOf":"","words":["never told anyone","not reported"],"ages":""},
  {"kind":"measure","measure":"childline_contacts","meaning":"counselling sessions and calls of a helpline","partOf":"","words":["counselling sessions","helpline contacts"],"ages":""},
  {"kind":"measure","measure":"charged","meaning":"charged or summonsed","partOf":"outcomes","words":["charges","charge","charge or summons","charged or summonsed","summonsed"],"ages":""},
  {"kind":"measure","measure":"cautions","meaning":"cautions and community resolutions","partOf":"outcomes","words":["caution","cautioned","community resolution"],"ages":""},
  {"kind":"measure","measure":"evidential_difficulties","meaning":"closed for difficulties with the evidence","partOf":"outcomes","words":["evidential difficulty","insufficient evidence"],"ages":""},
  {"kind":"measure","measure":"no_suspect","meaning":"closed with no suspect identified","partOf":"outcomes","words":["no suspect identified","investigation complete no suspect identified"],"ages":""},
  {"kind":"measure","measure":"victim_does_not_support","meaning":"closed because the victim does not support the case","partOf":"outcomes","words":["victim did not support","victim declines to support"],"ages":""},
  {"kind":"measure","measure":"suspect_too_young","meaning":"closed because the suspect is too young to be charged","partOf":"outcomes","words":["suspect under age","below the age of criminal responsibility"],"ages":""},
  {"kind":"measure","measure":"cleared_up","meaning":"cleared up or detected by the police","partOf":"outcomes","words":["detected","solved","cleared-up"],"ages":""},
  {"kind":"measure","measure":"pre_charge_decision","meaning":"sent to prosecutors for a decision before charge","partOf":"","words":["pre-charge decisions"],"ages":""},
  {"kind":"measure","measure":"outcomes","meaning":"outcomes assigned to recorded offences","partOf":"","words":["all outcomes","outcomes assigned","total outcomes"],"ages":""},
  {"kind":"measure","measure":"convictions","meaning":"convictions","partOf":"","words":["convicted","conviction","found guilty"],"ages":""},
  {"kind":"measure","measure":"prosecutions","meaning":"prosecutions","partOf":"","words":["prosecuted","proceeded against","prosecution"],"ages":""},
  {"kind":"measure","measure":"suspects","meaning":"suspects","partOf":"","words":["suspect","suspected offenders","offenders"],"ages":""},
  {"kind":"measure","measure":"suspects_under_18","meaning":"suspects under 18","partOf":"suspects","words":["suspects aged under 18","young suspects"],"ages":""},
  {"kind":"measure","measure":"change","meaning":"change in number; a fall is negative","partOf":"","words":["difference","increase","decrease"],"ages":""},
  {"kind":"measure","measure":"forces_asked","meaning":"forces that were asked","partOf":"","words":["asked"],"ages":""},
  {"kind":"measure","measure":"forces_responding","meaning":"forces that gave figures","partOf":"forces_asked","words":["responded","replied","answered"],"ages":""},
  {"kind":"measure","measure":"forces_not_responding","meaning":"forces that gave none","partOf":"forces_asked","words":["did not respond","no reply","refused"],"ages":""},
  {"kind":"measure","measure":"forces_able_to_say_abused_before","meaning":"forces able to say whether a child had been abused before","partOf":"forces_asked","words":[],"ages":""},
  {"kind":"measure","measure":"children_share_of_all_sexual_offences","meaning":"share of all sexual offences, whatever the age, that are against children","partOf":"","words":[],"ages":""},
  {"kind":"measure","measure":"all_ages_all_sexual_offences","meaning":"all sexual offences, whatever the age","partOf":"","words":["all sexual offences","all ages"],"ages":""},
  {"kind":"measure","measure":"official_total","meaning":"official statistics of sexual offences against children, another scope than the request","partOf":"","words":[],"ages":""},
  {"kind":"measure","measure":"official_child_offences","meaning":"offences recorded by the police whose name says that the victim is a child: eleven offence codes, most of them of victims under 16","partOf":"","words":[],"ages":"0-15"},
  {"kind":"measure","measure":"official_offence_code","meaning":"offences recorded by the police under one offence code","partOf":"","words":[],"ages":""},
  {"kind":"measure","measure":"official_under_13_offence_codes","meaning":"official count of the offence codes for victims under 13","partOf":"official_under_16_offence_codes","words":[],"ages":""},
  {"kind":"measure","measure":"official_under_16_offence_codes","meaning":"official count of the offence codes for victims under 16","partOf":"","words":[],"ages":""},
  {"kind":"measure","measure":"ons_csa_flag","meaning":"official count by the child sexual abuse flag, another scope than the request","partOf":"","words":[],"ages":""},
  {"kind":"measure","measure":"abused_before_16","meaning":"adults who say in a survey that they were sexually abused before the age of 16","partOf":"","words":[],"ages":""},
  {"kind":"measure","measure":"csae_crimes_vkpp","meaning":"child sexual abuse and exploitation crimes of the police's own study, a calendar year, images included","partOf":"","words":[],"ages":""},
  {"kind":"measure","measure":"population","meaning":"children who live in an area","partOf":"","words":["resident children","child population"],"ages":""},
];
