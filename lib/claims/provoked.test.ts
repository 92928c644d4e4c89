import { testUnfounded } from "./testing/figures";

// Each was written to make a reader of articles say "holds" wrongly: about something else than
// offences, about another time or place in words, the other way round, or about a part not counted.
// No expected figure is worked out: none of these words has its counts in the text.

refuse("Kent Police recorded 1,337 offences in 2014/15 and 1,571 in 2015/16.", [
  "Knife crime rose by *17.5 per cent*.",
  "The council's budget rose by *17.5 per cent*.",
]);

refuse("Kent Police recorded 1,571 offences in 2015/16, of which 393 were against boys.", [
  '"*25 per cent* of victims are never believed," said Ann Lee.',
  "*A quarter* of cases were dropped.",
]);

refuse("Kent Police recorded 1,000 offences in 2014/15, 1,200 in 2015/16 and 1,500 in 2016/17.", [
  "From 2014/15 to 2016/17, the chief said in a room of 12 people, it went up by *25 per cent*.",
]);

refuse("", [
  "In 2014/15, when 12 officers worked on them, offences in Kent were *20 per cent* up. Kent Police recorded 1,000 in 2015/16 and 1,200 in 2016/17.",
  "Kent Police recorded 1,200 offences in 2015/16, compared with 1,500 in 2014/15, an increase of *300*.",
  "Kent Police recorded 1,200 offences in 2015/16, compared with 1,500 in 2014/15, up *300*.",
  "Kent Police recorded 1,200 offences in 2015/16, up *300* on the 1,500 of 2014/15.",
  "Child sex crime up *ten per cent* in five years\n\nKent Police recorded 1,100 offences in 2015/16 and 1,000 in 2014/15.",
  "Force spends *ten per cent* more on child protection\n\nKent Police recorded 1,100 offences in 2015/16 and 1,000 in 2014/15.",
  "Kent Police recorded 1,200 offences in 2015/16, compared to 1,000 in 2014/15 and 800 in 2013/14, a rise of *50 per cent* in a year.",
]);

refuse(
  "Kent Police recorded 1,000 offences in 2014/15. In 2015/16 it recorded 1,200. In 2016/17 it recorded 1,500.",
  [
    "In the two years the number rose by *25 per cent*.",
    "Over two years that is a rise of *a quarter*.",
    "The year before it had been *20 per cent*.",
    "It was the second rise, by *20 per cent*.",
    "The latest rise was *20 per cent*.",
  ],
);

refuse(
  "Kent Police recorded 1,000 offences in 2014/15 and 1,200 in 2015/16. Essex Police recorded 900 in 2014/15 and 990 in 2015/16.",
  [
    "The two rose by *20* and 15 per cent respectively.",
    "The two rose by *10* and 20 per cent respectively.",
    "The two rose by 10 and *20 per cent* respectively.",
  ],
);

refuse("Kent Police recorded 1,000 offences in 2014/15 and 1,200 in 2015/16.", [
  "Nationally the rise was *20 per cent*.",
  "Across the country there was a rise of *20 per cent*.",
]);

refuse("Kent Police recorded 1,000 offences in 2014/15 and 800 in 2015/16.", [
  '"Our funding was cut by *20 per cent*," said Ann Lee.',
  "Officer numbers fell by *a fifth*.",
  "Arrests fell by *20 per cent*.",
  "Rapes fell by *20 per cent*.",
  "Domestic abuse fell by *20 per cent*.",
  "Crime as a whole fell by *20 per cent*.",
]);

refuse("Kent Police recorded 1,000 offences in 2014/15 and 2,000 in 2015/16.", [
  "The number of specialist officers *doubled*.",
  "Sexual offences against adults *doubled*.",
  "Ann Lee says the waiting list at her clinic has *doubled*.",
]);

refuse("Kent Police recorded 2,000 offences in 2015/16, 400 of them online.", [
  "Rapes made up *20 per cent*.",
  "The year before, *20 per cent* were online.",
]);

refuse("Kent Police recorded 1,571 offences in 2015/16 and 1,000 in 2014/15.", [
  "The year before it was *four a day*.",
  "A year ago there were *four a day*.",
  "That year *four a day* were recorded.",
  "Back then it was *30 a week*.",
]);

refuse(
  "Of 1,571 offences recorded by Kent Police in 2015/16, 1,200 were against girls and 300 against boys.",
  ["There were *four boys to every girl*.", "Boys outnumbered girls by *four to one*."],
);

refuse("Kent Police recorded 1,500 offences in 2015/16, 300 fewer than in 2014/15.", [
  "That is a rise of *25 per cent* on 2014/15.",
]);

refuse("Kent Police recorded 1,500 offences in 2015/16, 300 more than in 2014/15.", [
  "That is a fall of *17 per cent* on 2014/15.",
]);

refuse("Kent Police recorded 1,500 offences in 2015/16, a drop of 300.", [
  "Numbers rose by *25 per cent*.",
]);

refuse("Kent Police recorded 3,000 offences in 2015/16 and 1,000 in 2014/15.", [
  "It has fallen *threefold*.",
]);

refuse(
  "Kent Police recorded 500 offences in 2015/16. Forces in England and Wales recorded 5,000 in 2015/16.",
  ["*Ten per cent* happened at home.", "A year earlier Kent's share was *ten per cent*."],
);

refuse("Kent Police recorded 1,100 offences in 2015/16 and 1,000 in 2014/15.", [
  "*Ten per cent* of complaints are withdrawn.",
  "*Ten per cent* of the force's staff work on them.",
  "The population grew by *10 per cent*.",
  "The Home Office raised its grant by *10 per cent*.",
  "The detection rate rose *10 per cent*.",
  "A further *ten per cent* rise is expected next year.",
  "The real rise is not *10 per cent*, said Ann Lee.",
  "Ten years ago the rise was *ten per cent*.",
  "Over the decade the number rose by *ten per cent*.",
  "In five years the number rose by *ten per cent*.",
  "In France the number rose by *ten per cent*.",
  "Unlike in Kent, in Essex it was *ten per cent*.",
  "It is *ten per cent* above the national average.",
  "Police put the true number *ten per cent* higher.",
  "It missed its target by *ten per cent*.",
  "*About 10 per cent* of the rise is due to better recording.",
  "The average sentence is *ten per cent* longer.",
  "Ann Lee's shelter housed *ten per cent* more women.",
  "Sales at her shop are up *ten per cent*.",
  "Referrals to social services rose by *ten per cent*.",
  "Children in care were up by *ten per cent*.",
  "Charges were brought in *ten per cent* more cases.",
  "Attendance at the summit rose by *100*.",
  "It was *100* fewer than in the year before.",
  "That is down *100*.",
  "That is a drop of *100* in a year.",
]);

refuse("Kent Police recorded 1,100 offences in 2015/16, 110 of them against boys.", [
  '"*One in ten* of my pupils has told me," said Ann Lee.',
  '"*Ten per cent* of men are survivors," said Ann Lee.',
  "*One in ten* victims was disabled.",
  "In *ten per cent* of cases a weapon was used.",
  "*One in ten* was a rape.",
  "*Almost one in nine* was dropped.",
]);

refuse("Kent Police recorded 1,100 offences in 2015/16 and 1,000 in 2014/15, 110 of them online.", [
  "*Eleven per cent* of the latest offences were online.",
]);

refuse(
  "Kent Police recorded 1,200 offences in 2015/16. It was 1,000 in 2014/15 and 800 in 2013/14.",
  [
    "It rose by *a quarter* last year.",
    "Two years earlier than that it was up *20 per cent*.",
    "Today it is *two a day*.",
    "The force now records *15 a week*.",
  ],
);

refuse("Kent Police recorded 1,200 offences in 2015/16.", [
  "*Three officers a day* call in sick.",
  "Detectives arrest *three men a day*.",
  "Ann Lee's clinic sees *three children a day*.",
  "*Three adults a day* are raped in Kent.",
  "The NSPCC gets *three reports a day* about grooming.",
  "*Three burglaries a day* are recorded as well.",
]);

refuse("Kent Police recorded 1,571 offences in 2015/16 and 1,337 in 2014/15.", [
  "Kent's number rose by 12 per cent in the year, but Essex saw *17.5 per cent*.",
]);

refuse("Kent Police recorded 1,500 offences in 2018/19. In 2015/16 the number was 1,200.", [
  "Until then it had risen by *25 per cent*.",
  "By then it had risen by *25 per cent*.",
]);

refuse("Kent Police recorded 1,200 offences in 2015/16. The South East had 12,000 in 2015/16.", [
  "*Ten per cent* of the South East's officers are in Kent.",
  "Kent is home to *ten per cent* of the South East's children.",
]);

refuse("Kent Police recorded 1,100 offences in 2015/16 and 1,000 in 2014/15.\n\nBusiness", [
  "Profits at the port rose by *ten per cent*.",
]);

/** Each sentence after the opening; the words between asterisks are the statement. */
function refuse(opening: string, sentences: readonly string[]): void {
  testUnfounded(
    opening === "" ? "at the start of a text" : opening,
    sentences.map((sentence) => {
      const [before, words, behind] = sentence.split("*");
      return [`${opening}${opening === "" ? "" : " "}${before}${words}${behind}`, words!] as const;
    }),
  );
}
