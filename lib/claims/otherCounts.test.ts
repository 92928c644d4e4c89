import { testExamples } from "./testing/figures";

const FAILS = "does not hold" as const;
const OPEN = "not checkable" as const;

// What its nearest counts refute, and others of the text bear out, accuses nobody and proves nothing.
testExamples([
  {
    // 331 of 582 is 56.9 per cent; 331 of 1,284 is 25.8
    idea: "a share of all, told after a part of all",
    text: "Kent Police recorded 1,284 offences in 2015/16. Online crime made up 582 of them. Of these 582, about a quarter - 331 - were against children of ten or under.",
    figures: { "about a quarter": { verdict: OPEN } },
  },
  {
    // 300 of 560 is 53.6 per cent, 300 of 1,500 is 20.0: nothing printed makes 25.
    idea: "a share that no counts of the text make",
    text: "Kent Police recorded 1,500 offences in 2015/16. A quarter of the 560 against girls, 300, were online.",
    figures: { "A quarter": { verdict: FAILS } },
  },
  {
    // 64,667 in 365 days is one every 8.1 minutes, 56,324 one every 9.3.
    idea: "a rate that the count of the other year makes",
    text: "Forces of the UK recorded 64,667 offences in 2016/17.\n\nIn 2015/16 they recorded 56,324. That is one every eight minutes.",
    figures: { "every eight minutes": { verdict: OPEN } },
  },
  {
    // 901 to 1,502 is +66.7 per cent, 1,502 to 1,804 is +20.1.
    idea: "a rise between two other counts, one of them in its sentence",
    text: "Kent Police recorded 1,804 offences in 2015/16. Five years before, in 2010/11, it was 901.\n\nCompared with 2014/15, when the force had 1,502, it's a rise of 20%.",
    figures: { "20%": { verdict: "holds" } },
  },
  {
    // 1,000 to 1,500 is +50 per cent; that 1,200 to 1,500 is +25 is not what is said.
    idea: "a rise on a count that the words lead straight to",
    text: "Kent Police recorded 1,500 offences in 2015/16, a rise of 25 per cent on the 1,000 of 2013/14. In 2014/15 there were 1,200.",
    figures: { "25 per cent": { verdict: FAILS } },
  },
  {
    // 480 to 612 is +27.5 per cent; that 450 to 612 is +36 is not what is said.
    idea: "a rise from one count to another",
    text: "Offences in Kent rose by 36 per cent between 2014/15 and 2015/16, from 480 to 612. In 2013/14 there were 450.",
    figures: { "36 per cent": { verdict: FAILS } },
  },
  {
    // 114 to 274 is +140.4 per cent, or 2.4 times; the four times are of another percentage.
    idea: "a multiple of percentages",
    text: "Grooming offences recorded by Kent Police are up by 140 per cent in the last year, the national increase being so small that the force's is almost four times as great.\n\nKent Police had 274 in 2018/19, and 114 in the year before.",
    figures: { "140 per cent": { verdict: "holds" }, "almost four times": { verdict: OPEN } },
  },
  {
    // 848 less 110 is 738, and 738 to 848 is +14.9 per cent.
    idea: "a rise on a count that only its difference tells",
    text: "Kent Police recorded 848 offences in 2018/19, 110 more than in 2017/18, up by 20 per cent. In Essex there were 500 in 2018/19 and 450 in 2017/18.",
    figures: { "20 per cent": { verdict: FAILS } },
  },
  {
    // Nothing printed gives 30: 1,000 to 1,500 is +50 per cent, and 1,350 is of girls.
    idea: "a rise that no counts of the text make",
    text: "Kent Police recorded 1,500 offences in 2015/16, a rise of 30 per cent on the 1,000 of 2013/14. Of these, 1,350 were against girls.",
    figures: { "30 per cent": { verdict: FAILS } },
  },
  {
    // 104 of 1,000 is 10.4 per cent, 104 of 800 is 13.0: a quarter may be of what is not printed.
    idea: "a share far from what its count gives, in a text with other counts",
    text: "Kent Police recorded 1,000 offences in 2015/16. Girls were the victims in 800.\n\nA quarter, 104, had an online element.",
    figures: { "A quarter": { verdict: OPEN } },
  },
  {
    // 104 of 1,000 is 10.4 per cent, and no other count is printed.
    idea: "a share far from what the only counts give",
    text: "Kent Police recorded 1,000 offences in 2015/16. A quarter, 104, had an online element.",
    figures: { "A quarter": { verdict: FAILS } },
  },
]);
