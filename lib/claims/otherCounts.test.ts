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
    // 1,000 to 1,500 is +50 per cent, 1,200 to 1,500 is +25.
    idea: "a rise that starts from another count",
    text: "Kent Police recorded 1,500 offences in 2015/16, a rise of 25 per cent on the 1,000 of 2013/14. In 2014/15 there were 1,200.",
    figures: { "25 per cent": { verdict: OPEN } },
  },
  {
    // Nothing printed gives 30: 1,000 to 1,500 is +50 per cent, and 1,350 is of girls.
    idea: "a rise that no counts of the text make",
    text: "Kent Police recorded 1,500 offences in 2015/16, a rise of 30 per cent on the 1,000 of 2013/14. Of these, 1,350 were against girls.",
    figures: { "30 per cent": { verdict: FAILS } },
  },
]);
