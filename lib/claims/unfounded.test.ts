import { testUnfounded } from "./testing/figures";

// A wrong "holds" is the worst that a reader of articles can do. Here the counts near a statement
// would give it by chance, but its own words say another year, place or thing: none may hold.

/** Each sentence after the same opening; the words between asterisks are the statement. */
function after(group: string, opening: string, sentences: readonly string[]): void {
  testUnfounded(
    group,
    sentences.map((sentence) => {
      const [before, words, behind] = sentence.split("*");
      return [`${opening} ${before}${words}${behind}`, words!] as const;
    }),
  );
}

// +10 per cent, and 110 is ten per cent of 1,100
const RISE = "Kent Police recorded 1,100 offences in 2015/16 and 1,000 in 2014/15.";
const BOYS = "Kent Police recorded 1,100 offences in 2015/16, 110 of them against boys.";
// +20, then +25 per cent; +50 in two years
const THREE =
  "Kent Police recorded 1,000 offences in 2014/15. In 2015/16 it recorded 1,200. In 2016/17 it recorded 1,500.";
// Kent +20, Essex +10 per cent
const TWO_PLACES =
  "Kent Police recorded 1,000 offences in 2014/15 and 1,200 in 2015/16. Essex Police recorded 900 in 2014/15 and 990 in 2015/16";

after("another year", RISE, [
  "In 2012/13 the rise was *ten per cent*.",
  "In 2013/14 there had been a rise of *ten per cent*.",
  "Since 2010/11 the number rose by *ten per cent*.",
  "Since 1990 the number has risen by *ten per cent*.",
  "A rise of *ten per cent* is forecast for 2016/17.",
  '"In 2012/13 it rose by *ten per cent*," said Ann Lee.',
  "Between 2010/11 and 2012/13, a span that few like to speak of, offences rose by *ten per cent*.",
]);

after("another of three years", THREE, [
  "Between 2014/15 and 2015/16 the rise was *25 per cent*.",
  "Since 2014/15 that is *25 per cent*.",
  "From 2014/15 to 2015/16 it went up by *a quarter*.",
]);

after("a rate of another year", "Kent Police recorded 1,571 offences in 2015/16.", [
  "In 2013/14 there were *four a day*.",
  "In 2014/15 it recorded 1,000, or *four a day*.",
]);

after("a share of another year", BOYS, [
  "In 2014/15, *ten per cent* were against boys.",
  "In 2014/15 *one in ten* was against a boy.",
]);

after("another place", RISE, [
  "Essex Police saw a rise of *ten per cent*.",
  "In neighbouring Essex offences rose by *ten per cent* over the year.",
  "In England and Wales the rise was *ten per cent*.",
  "Scotland's were up *ten per cent*.",
  "The figure for Essex, where 12 officers work on them, is up *ten per cent*.",
  '"The rise in Essex was *ten per cent*," said Ann Lee.',
]);

after("one of two places", TWO_PLACES, [
  ", which is up *20 per cent*.",
  ". Essex saw the sharper rise, *20 per cent*.",
]);

after("a share or rate of another place", BOYS, [
  "In Essex, *ten per cent* were against boys.",
  "Across England and Wales boys were *one in ten*.",
  "In Essex there were *three a day*.",
  "Forces in England and Wales record *three a day*.",
  "Across the UK a child is abused *every 479 minutes*.",
]);

after("another thing that the police count", RISE, [
  "Offences against girls rose by *ten per cent*.",
  "Online offences rose by *ten per cent* over the same year.",
  "Convictions were up *ten per cent*.",
  '"Online crimes rose by *ten per cent*," said Ann Lee.',
]);

after("another part", BOYS, [
  "*Ten per cent* were against girls.",
  "Babies made up *ten per cent*.",
  "*One in ten* of the offences ended in a conviction.",
  "*Ten per cent* of suspects were women.",
  "Of the boys *one in ten* was under five.",
  "*Three girls a day* were victims.",
  "*Three online offences a day* were recorded.",
]);

after(
  "one of two parts",
  "Kent Police recorded 1,100 offences in 2015/16, 110 of them against boys and 55 against babies.",
  ["Boys made up *five per cent*.", "Babies made up *ten per cent*."],
);

after("what is not counted", RISE, [
  "Calls to the helpline rose by *ten per cent*.",
  "The conviction rate was *10 per cent*.",
  "*One in ten* officers works on them.",
  "VAT is 20 per cent and inflation *10 per cent*.",
  '"*One child in ten* will be abused," said Ann Lee.',
  '"*Up to ten per cent* of children have been abused," said Ann Lee.',
]);

after("a survey's share", BOYS, [
  "A survey found that *one in ten* adults was abused as a child.",
  '"*A tenth* of these children never tell anyone," said Ann Lee.',
  "Its helpline took *three calls a day*.",
]);

after("a wrong percentage beside several pairs", THREE.slice(0, -1), [
  ", which is *20 per cent* more than the year before.",
  ", a rise of *20 per cent*.",
]);

testUnfounded("direction and size", [
  [
    "Kent Police recorded 1,200 offences in 2015/16, which is 25 per cent up on the 1,500 of 2014/15.",
    "25 per cent",
  ],
  [
    "Kent Police recorded 1,200 offences in 2015/16. This compares with 1,500 in 2014/15, a rise of 20 per cent.",
    "20 per cent",
  ],
  [
    "Kent Police recorded 3,000 offences in 2015/16 and 1,000 in 2014/15. The number rose by 300 per cent.",
    "300 per cent",
  ],
  [
    "Kent Police recorded 3,000 offences in 2015/16. Essex Police recorded 1,000 in 2014/15. Numbers tripled in a year.",
    "tripled",
  ],
  [
    "Of 1,500 offences recorded by Kent Police in 2015/16, 1,200 were against girls and 300 against boys. Boys were 80 per cent of victims.",
    "80 per cent",
  ],
]);

testUnfounded("headlines that say which place or thing", [
  [
    "Nine child sex offences a day in Essex\n\nKent Police recorded 3,294 offences in 2015/16. Essex Police recorded 2,000 in 2015/16.",
    "Nine child sex offences a day",
  ],
  [
    "Child sex offences in Essex up ten per cent\n\nKent Police recorded 1,100 offences in 2015/16 and 1,000 in 2014/15.",
    "ten per cent",
  ],
  [
    "Online child sex crime up ten per cent in Kent\n\nKent Police recorded 1,100 offences in 2015/16 and 1,000 in 2014/15.",
    "ten per cent",
  ],
  [
    "One in ten victims a girl\n\nKent Police recorded 1,100 offences in 2015/16, 110 of them against boys.",
    "One in ten",
  ],
]);

testUnfounded("the next row's change", [
  [
    "• Kent Police: 1,000 in 2014/15, 1,200 in 2015/16\n• Essex Police: 1,000 in 2014/15, 1,500 in 2015/16, up 20 per cent",
    "20 per cent",
  ],
  [
    "Kent Police: 1,000 offences in 2014/15, 1,200 in 2015/16 (up 50 per cent)\nEssex Police: 1,000 in 2014/15, 1,500 in 2015/16",
    "50 per cent",
  ],
  [
    "Force, 2014/15, 2015/16, change\nKent Police, 1,000, 1,200, +20%\nEssex Police, 1,000, 1,500, +20%",
    "20%",
  ],
]);
