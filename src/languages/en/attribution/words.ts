/** Closed classes and small lexicons of English that the rules of stage `attribute` ask for. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

export const complementizers = set("that");
export const interrogatives = set("whether if how why what who where when which");
export const relatives = set("who which that whose");
export const infinitiveMarks = set("to");
export const negations = set("not n't never no neither nor hardly");
export const passiveAuxiliaries = set("be is are was were been being am 's 're got");
export const nounLinks = set("of for at in from with on to by about against behind near between");
export const dayWords = set(
  "monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight earlier later recently also then again mon. tue. wed. thu. fri. sat. sun.",
);
export const clauseStarters = set(
  "while after when as because though although before since unless until if where whereas with without amid despite during following but and or who which whom whose saying adding noting",
);
export const toldOf = set(
  "accused alleged announced asked believed called charged considered declared described expected named reported rumored rumoured suspected viewed",
);
export const reportingForms = set(
  "said says say asked asks added adds told tells wrote writes replied answered continued explained noted notes recalled tweeted argued insisted declared announced responded concluded warned joked quipped exclaimed shouted yelled remarked observed admitted claimed stated reported thought wondered read reads suggested countered pleaded cried whispered acknowledged stressed lamented complained posted urged",
);
export const accordingTo: readonly (readonly string[])[] = [
  ["according", "to"],
  ["in", "the", "words", "of"],
  ["in", "the", "view", "of"],
  ["in", "the", "opinion", "of"],
  ["per"],
];
export const nounCues = set(
  "accusation admission allegation announcement appeal argument assertion assessment assumption attack belief blame call charge claim comment complaint conclusion concern confirmation conviction criticism critique declaration decision demand denial desire doubt endorsement estimate evidence expectation explanation fact fear feeling finding forecast hope hint idea indication insistence interest interview intention invitation judgment message news notion objection offer opinion opposition order perception plan pledge position praise prediction proposal promise proposition question reaction reason recommendation reference rejection remark report reply request response revelation rumor rumour sign speculation statement suggestion support suspicion talk tale theory thought threat tweet understanding view vow warning wish word worry",
);
export const personPronouns = set("he she");
export const indefiniteArticles = set("a an one another");
export const personNouns = set(
  "man woman boy girl person teenager soldier officer official resident student employee worker witness caller speaker driver doctor nurse teacher policeman policewoman fighter prisoner survivor neighbour neighbor villager pensioner miner engineer",
);
