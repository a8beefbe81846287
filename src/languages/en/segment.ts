import type { SegmentLanguage } from "../../model/language/segment-language.ts";

/** Abbreviations and sentence starters of English, British and American; written for news. */
export const segmentEnglish: SegmentLanguage = {
  code: "en",
  beforeNames: (
    "mr mrs ms mx dr prof rev fr st ste mt messrs mmes hon gov sen sens rep reps pres gen lt col maj capt cmdr cpl sgt pvt adm " +
    "brig supt insp det dep pte ald amb atty cllr msgr mlle mme sr. vs v dir spc pfc lt.col lt.gen maj.gen brig.gen rt.hon " +
    "jan feb apr jun jul aug sep sept oct nov dec med approx est e.g i.e viz f.e cf ca c.f viz al fla calif ft ind"
  ).split(" "),
  inside: (
    "inc co corp ltd plc llc bros jr sr u.s u.k u.n e.u u.s.a u.s.s.r d.c l.a n.y p.o ph.d m.d b.a m.a d.phil st rd ave blvd " +
    "dept univ assn ed eds trans misc btw wash ariz colo conn mass mich minn miss mo neb nev okla ore pa tenn tex va wis mon tue tues wed thu thur thurs fri sat sun " +
    "i.v a.k.a govt intl dist est"
  ).split(" "),
  closing: ["etc", "a.m", "p.m", "am", "pm", "b.c", "a.d", "b.c.e", "c.e", "esq"],
  beforeNumbers: "no nos p pp fig figs vol vols ch chap sec art par para n° nº ver op ex eq max min tel ext".split(" "),
  starters: (
    "the a an he she it they we you i this that these those there here his her its their our my your in on at for from with by of to as " +
    "but and or so yet if when while after before since although though because however meanwhile then now also still even " +
    "what who how why where which did do does is are was were will would can could has have had no not all both many most some " +
    "several one two three another other others such under over during according despite among until last next today yesterday " +
    "later earlier instead once let let's it's that's there's he's she's they're we're i'm you're don't millions thousands hundreds"
  ).split(" "),
  dialogueDash: false,
  clauseWords: (
    "i we he she they you it i'm i've i'll i'd we're we've we'll we'd you're you've you'll he's she's it's they're they've they'll that's there's " +
    "what's who's here's let's is are am was were be been has have had do does did will would can could shall should may might must cannot " +
    "can't don't doesn't didn't won't wouldn't isn't aren't wasn't weren't haven't hasn't hadn't couldn't shouldn't ain't gonna"
  ).split(" "),
  // "And that of the union", "and that is why": no clause of its own is joined.
  clauseJoin:
    /,?\s{1,3}(?:and|but)\s{1,3}(?=that\s(?!(?:of|is|was|are|were|will|would|means|meant|has|had|could|can|may|makes|made|should|goes|includes|alone)\b))/giu,
};
