/**
 * Words that tell one count of child sexual offences from no other: of counting, of crime and police in
 * general, of rise and fall, of who says so. Any other word of a sentence may set what it counts apart
 * ("between family members", "at night", "unsolved", "if …"). Singulars and first forms stand for all.
 */
const SMALL =
  "a an the this that these those its his her their our it they them he she we who which whom what when where whereas while as at by for from in into of off on onto out over per since than then there to under up upon with and or but nor so not no yet though although also too just even again already still more most less least fewer many much such same all any every each is are was were be been being has have had having do does did about around nearly almost roughly some approximately exactly well close during among amongst against itself once one";
const CRIME =
  "offence offense crime case report incident allegation complaint attack assault abuse abused sexual sexually sex rape raped grooming image indecent exploitation child children kid youngster young minor victim people person underage girl boy female male online internet cyber element child-on-child molested offender predator known flagged marked";
const RECORD =
  "police force constabulary officer county region area recorded record recording logged reported reporting registered told received made noted counted count listed seen saw see suffer suffered committed involved used aged carried happened took place fell victim prey put given give gave had got hear heard deal dealt stood stand reached reach totalled numbered came come happen involve involving related relating connected linked fall accounted accounts";
const NUMBERS =
  "number figure total tally level half third quarter fifth percent per cent pc times time twice often outnumber outnumbered day daily week weekly hour hourly minute year yearly average averaging averaged represent therefore thus likely majority equivalent equal equals equate equating mean meaning work working amount amounting making make makes last past previous before earlier annual annually year-on-year high ratio";
const DEGREE =
  "compared compares comparison steep steeply sharp sharply huge dramatic dramatically massive staggering big biggest largest smaller smallest shot going go gone went startling whopping soaring rapid rapidly sudden suddenly significant significantly considerable considerably substantial substantially marked markedly notable enormous vast giant unprecedented dizzying astonishing astounding striking sizeable noticeable pronounced";
const FEELING =
  "shock shocking shocked worrying worried worry alarming alarmed alarm concern concerned concerning stark sickening horrific horrifying horrified appalling appalled disturbing troubling fear warning grim harrowing chilling distressing saddening terrible dreadful deeply";
const SAYING =
  "commissioner spokesman spokeswoman spokesperson councillor minister chief mayor data statistic stat show showed shown reveal revealed suggest suggested according say said find found obtained released published gathered updated new latest official nspcc charity freedom information request foi caption picture claim claimed factcheck study research investigation probe society campaigner newspaper readers today yesterday tonight monday tuesday wednesday thursday friday saturday sunday announced disclosed emerged emerge confirmed stated noted highlighted highlight unveiled warned warn analysis exclusive";

export const PLAIN_WORDS: ReadonlySet<string> = new Set(
  [SMALL, CRIME, RECORD, NUMBERS, DEGREE, FEELING, SAYING].flatMap((words) => words.split(" ")),
);
