import type { Stance } from "../../../model/attribution.ts";

/** A stance with the words that take it. */
interface StanceEntry {
  /** A sentence of our own in which the cue between « and » takes the stance; tested. */
  readonly example: string;
  /** Cues by base forms, phrases with spaces. A phrase in two lists is an error (tested). */
  readonly cues: string;
}

/** What cues do. Prepositions, light verbs and what is unsure are left out: they fall to the neutral stance. */
export const stanceEntries: Readonly<Record<Stance, StanceEntry>> = {
  asserts: {
    example: "The mayor «said in a statement» that the bridge was open.",
    cues: `herald, recapitulate, brand, contrast, express, voice, issue, draw attention, make the observation, make a
      point, make a joke, tick off, use the word, use the phrase, pronounce, pronounce himself, articulate, return to,
      go as follows, follow, as follows, promote, display, position, say, tell, add, write, state, note, remark,
      comment, continue, go on, go on to say, declare, observe, mention, call, describe, speak, talk, discuss, post,
      tweet, retweet, read, put it, put, respond, reply, answer, repeat, reiterate, interject, refer, point to, point
      out, name, label, dub, term, recall, remember, echo, quip, joke, shout, yell, chant, scream, whisper, mutter,
      exclaim, cry, email, text, caption, blog, address, recite, utter, interrupt, quote, cite, according to, in the
      words of, compare, liken, portray, depict, characterize, characterise, paint, frame, list, speak of, speak
      about, talk about, retort, shoot back, weigh in, opine, relate, narrate, intone, chime in, conclude by say,
      testify, swear, attest, remind, sign off, cast, touch on, reference, allude to, tell of, deliver, give, offer,
      share, issue a statement, release a statement, make a statement, statement, word, comments, remarks, message,
      rattle off, wish, thank, greet, title, headline, include, invoke, raise, respond to, message of, laugh, sound,
      snap, mean, set out, lay out, outline, nickname, volunteer, sing, preach, recount, remarked, ad-lib, deadpan,
      muse, reflect, tease, focus on, highlight, stress, emphasize, emphasise, underline, underscore, pitch, present,
      joke about, turn to, identify, say on, per, appear before, appear on, appear in, appear at, appear with, know
      as, be know as, know for, be know for, call into`,
  },
  announces: {
    example: "The ministry «announced» that the bridge would close.",
    cues: `authorize, authorise, overturn, designate, be schedule, announce, proclaim, unveil, reveal, disclose, publish,
      introduce, release, make public, launch, launch its, notify, inform, nominate, appoint, rule, order, decree,
      approve, endorse a statement, declare a state, announcement, say it would, appointed, pick, choose, decide,
      decision, determine, instruct, make it official, vote, vote for, vote against, break the news, hire, select,
      pass a law, pass a bill, sign into law, file a lawsuit, hand down, decree that, roll out, issue a decree`,
  },
  claims: {
    example: "The union «claims» that the beams had rusted through.",
    cues: `be adamant, adamant, self-described, claim, maintain, assert, contend, profess, purport, insist, pretend, say
      without evidence, claim to, would have it, swear that, posit, cast as, portray as, spin, bill, be supposed to,
      supposedly, purportedly, so-called, contention, contentions, assertion, insistence`,
  },
  alleges: {
    example: "The drivers «allege» that the report was rewritten.",
    cues: `allege, allegation, allegedly, purported, charge that, rumor, rumour, be said to, be alleged, speculate,
      speculation, reputedly, insinuate, suspect, suspicion`,
  },
  denies: {
    example: "The ministry «has repeatedly denied» that anyone was hurt.",
    cues: `deny, denial, reject, refute, rebut, dispute, dismiss, disavow, disclaim, repudiate, contradict, debunk, brush
      off, shrug off, brush aside, deny that, rule out, wave off, pooh-pooh, scoff, scoff at, plead not guilty, push
      back, push back on, bat away, disown, counter that, rebuff, discount, downplay, play down, distance himself,
      distance herself, distance itself, distance themselves, renounce, bristle, bristle at, disagree, reverse, laugh
      off, retract, retraction, take back, deny any, push back against, tamp down, beat back`,
  },
  confirms: {
    example: "The hospital «confirmed» that twelve people were treated.",
    cues: `confirm, verify, certify, corroborate, vouch, vouch for, bear out, authenticate, validate, attest to, affirm,
      reaffirm, confirmation`,
  },
  admits: {
    example: "The inspector «finally admitted» that he had not been there.",
    cues: `admit, concede, acknowledge, confess, own up, grant, plead guilty, allow that, make no secret, make no secret
      of, come clean, apologize, apologise, apologize for, apologise for, apology, regret, admission, relent,
      acknowledgement, acknowledgment, recognize, recognise, accept, lament, fess up, own up to, come to terms with,
      confess to`,
  },
  promises: {
    example: "The minister «vowed to» reopen the bridge by May.",
    cues: `promise, vow, pledge, swear to, guarantee, assure, commit, undertake, promise to, reassure, commit to, give
      assurance, give his word, give her word, give their word, offer to, volunteer to, plan, plan to, intend, intend
      to, be set to, be go to, prepare to, agree to, resolve, prepare, willing to, be willing to, willing, guarantee
      that, opt, commitment, commitment to, make a commitment, vow to, pledge to, sign up, sign up to, assurance,
      assurances`,
  },
  threatens: {
    example: "The miners «threatened» to stop work.",
    cues: `threaten, threat, threaten to, menace, give an ultimatum, issue an ultimatum`,
  },
  predicts: {
    example: "The toll «is expected» to rise.",
    cues: `predict, forecast, expect, anticipate, foresee, project, prophesy, foretell, envisage, envision, forebode,
      estimate, prediction, projection, forecast that, be expected, be expect, be expect to, be wide expect, bet, bet
      on, be project to, expectation, be likely, count on, bode, prognosticate, rate, reckon on, outlook, outlook for,
      foreshadow, prospect of`,
  },
  asks: {
    example: "The deputies «wanted to know» who had signed the order.",
    cues: `ask, inquire, enquire, wonder, query, ask about, be ask, pose, ask whether, ask if, quiz, grill, question about,
      raise questions, ask a question, press on, question of, look for, look into, want to know, need to know, wish to
      know, demand to know, question for, raise a question, ask again, investigate`,
  },
  demands: {
    example: "The union «called on» the minister to resign.",
    cues: `limit, prohibit, restrict, impose, veto, restriction, demand, urge, call on, call for, call upon, insist on,
      order to, request, exhort, implore, beg, plead, plead with, appeal, appeal to, press for, press, push for, push,
      appeal for, beseech, petition, advise, recommend, encourage, ask for, counsel, direct, command, summon, require,
      propose, proposal, advocate, advocate for, challenge to, dare, tell to, instruct to, lobby, lobby for, campaign
      for, agitate for, admonish, request that, invite, forbid, ban, urge on, summons, suggest that they, insist upon,
      caution against, advice, recommendation, convince, persuade, allow, permit, proposed, nudge, entreat, call to,
      call to arms, plea, push to, mandate, bar, veto of, crack down, advocacy, advocacy for, insist that be, cry out
      for, clamor, prevent, pressure, press on with, agitate`,
  },
  boasts: {
    example: "The minister «took credit for» the new road.",
    cues: `boast, brag, boast of, boast about, brag about, tout, trumpet, crow, crow about, gloat, vaunt, hail, celebrate,
      take credit, take credit for, claim credit, claim credit for, rejoice, exult, cheer, cheer when, hype, champion,
      show off, proclaim victory, claim victory, flaunt`,
  },
  believes: {
    example: "The widow «thinks» that the road was already closed.",
    cues: `surprise, be surprised, shock, be shocked, believe, think, feel, consider, regard, deem, judge, see, view,
      reckon, fear, fear that, worry, worry about, be worry, be afraid, afraid, be concern, concerned, be concerned,
      worried, be worried, fret, dread, panic, anxious, assume, presume, suppose, perceive, understand, belief,
      opinion, view of, be of the opinion, in the opinion of, be convince, be confident, be certain, be sure,
      conclude, figure, trust, believe in, view as, see as, sense, guess, imagine, realise, realize, conceive, in his
      view, in her view, in their view, be seen, read as, interpret, confident, express confidence, conviction, idea,
      the idea, thought, feeling, be proud, proud, dream, dream of, be consider, mind, opinion of, favor, favour,
      prefer, love, like, enjoy, remain confident, guess that, surmise, be glad, glad, be happy, happy, relish,
      optimistic, optimistic about, upbeat about, nervous, nervous about, uneasy, uneasy about, anxiety, assumption,
      impression, excited, excited about, excite, pleased, pleased with, impressed, impressed by, fearful, fearful of,
      apprehension, apprehensions, scare, be scared, be scared by, sentiment, point of view, perception, perceptions
      of, care about, cherish, passion for, inclined, be inclined, regard as, take as, take to be, in the eyes of`,
  },
  warns: {
    example: "The engineer «warned of» cracks in the eastern span.",
    cues: `alarm, warn, caution, alert, warn of, warn against, warn about, sound the alarm, raise the alarm, warning,
      concern, express concern, express concerns, be alarm, flag, raise concerns, raise concern, express fear, voice
      concern, voice concerns, voice fear, bode ill, concern about, express alarm, alarm bell, sound a cautious note,
      sound a note of caution, ring alarm bells`,
  },
  suggests: {
    example: "The letter «hinted at» an older fault.",
    cues: `suggest, seem, appear, look like, seem to, appear to, sound like, hint, imply, signal, indicate, intimate,
      float, moot, hint at, point towards, suggestion, theorize, theorise, hypothesize, connote, signify, implication,
      gesture at, raise the possibility, raise the prospect, leave open, toy with, flirt with, entertain, consider
      whether, leave the door open, be said to be consider`,
  },
  criticises: {
    example: "The editor «lashed out at» the ministry.",
    cues: `struck down, strike down, anger, be angry, angry at, campaign against, negative response, be against, ban on,
      criticize, criticise, criticism, criticism of, blast, slam, attack, condemn, denounce, decry, deplore, berate,
      rebuke, chide, scold, mock, ridicule, deride, bemoan, complain, complaint, complain about, complain of, fault,
      lambast, lambaste, castigate, disparage, blame for, hit back, hit out, hit out at, lash out, lash out at, rail,
      rail against, tear into, rip, rip into, assail, excoriate, skewer, scorn, scoff that, protest, object, object
      to, take issue, take issue with, take aim at, take a shot at, take shots at, vent, vent about, go after, oppose,
      opposition, opposition to, opposed, lambast for, pan, bash, trash, knock, jab, jab at, taunt, insult, curse,
      swear at, boo, heckle, jeer, reprimand, upbraid, pillory, savage, diss, hammer, hit, needle, belittle, dismiss
      as, gripe, grumble, grouse, moan, whine, decry as, challenge, find fault, take to task, call out, cry foul,
      lament that, fume, rant, seethe, thunder, roar, bark, explode, erupt, express outrage, express anger, express
      disappointment, express frustration, vent frustration, outrage, distaste, contempt, disdain, attack on, attacks
      on, complaints, dislike, resent, detest, loathe, despise, abhor, smear, malign, vilify, demonize, sneer, clap
      back, fire back, punch back, censure, disapprove, tweak, broadside, sue, lawsuit, call bullshit, against,
      backlash, backlash against, swipe, swipe at, hostility, hostile, hostile to, antipathy, aversion, aversion to,
      disapproval, denunciation, denunciations, condemnation, condemnations, disappointed, disappointed with,
      disappointed by, unhappy, unhappy with, upset, upset by, upset with, furious, furious at, fury, infuriate,
      irritated, critical, critical of, critique, critique of, scathing, inveigh, inveigh against, displeasure,
      revulsion, harangue, indictment of, displeased, dismay, dismayed, go on the offensive, insults, dig at, sick of,
      tired of, rebuke of, lit into, light into, pile on, sound off, rhetoric against, harsh, harsh words, hate, fed
      up, fed up with, angry, indignant, indignation, appalled, aghast, offend, annoy, exasperate, jeer at,
      counterattack, bludgeon, pummel, demean, satirize, slap at`,
  },
  accuses: {
    example: "The director «was accused of» hiding the report.",
    cues: `accuse, accuse of, be accuse of, charge, blame, accusation, accusations, accusation of, indict, denounce as,
      implicate, incriminate, impeach, blame on, point the finger, point the finger at, point fingers, be charge with,
      charge with, be blame, be blame for, finger, hold responsible, hold accountable, call a liar`,
  },
  agrees: {
    example: "The council «sided with» the miners.",
    cues: `co-sponsor, adopt, sponsor, favorite, be for, come out for, agree, concur, side with, agree with, second,
      support, back, endorse, approve of, welcome, applaud, praise, commend, accept that, consent, assent, acclaim,
      laud, salute, embrace, endorsement, endorsement of, support for, supporter, in favor, in favor of, in favour, be
      in favor of, congratulate, credit, credit with, compliment, extol, defend, stand by, vouch that, tip his hat,
      rally behind, throw support behind, come out in favor, backing, speak highly of, gush, gush over, rave,
      sympathize, empathize, identify with, subscribe to, respect, appreciate, thank for, agreement, praise for,
      bless, proponent, proponent of, advocate of, enthusiasm, enthusiastic, enthusiastic about, admiration, admire,
      supportive, supportive of, in support of, pay tribute, praise of, tribute to, come out in support of, rally
      around, throw her support behind, throw his support behind, throw their support behind, line up behind, lined up
      behind, speak out for, consensus, ally with, sold on`,
  },
  argues: {
    example: "The lawyer «made the case that» the order was void.",
    cues: `argue, reason, make the case, make the case that, counter, rejoin, plead that, argument, make the point, make
      the argument, insist that, hold that, contend that, debate, press the case, theory, posit that, advance the
      argument, counter with, dispute whether, lecture, point out that, persist, submit, justify, rationalize, make it
      clear, make clear, make plain, spell out, case for, a case for, make a case, defense, defence, best defense,
      rationale, talking point, talking points`,
  },
  reports: {
    example: "A survey «found» that most drivers take the ferry.",
    cues: `prove, establish, exemplify, represent, report, document, find, find that, show, record, log, register, observe
      that, detail, chronicle, catalogue, catalog, estimate at, calculate, monitor, be report, reportedly, report on,
      be report by, first report, survey, poll, register as, research, expose, uncover, discover, witness, capture,
      depict that, reportage, reports of, amid reports, reports, spot, detect, learn, intercept, obtain, broadcast,
      relay, summarize, summarise, findings, note that, to report, press coverage, according to a study, a study find`,
  },
  explains: {
    example: "The spokesman «clarified» why the road was shut.",
    cues: `explain, clarify, elaborate, expand, expand on, elucidate, account for, attribute, attribute to, put down to,
      illustrate, demonstrate, analyze, analyse, expound, interpret as, chalk up, chalk up to, break down, walk
      through, instruct how, teach, specify, define, stipulate, describe how, clear up, cite as, put it down to,
      credit for, ascribe, ascribe to, give reasons, contextualize`,
  },
  doubts: {
    example: "The pilot «is not sure» that the lights were on.",
    cues: `question, dubious, be unclear, be not clear, doubt, question the, suspect that not, be sceptical, be skeptical,
      sceptical, skeptical, mistrust, distrust, disbelieve, question whether, cast doubt, cast doubt on, express
      doubt, express doubts, raise doubt, raise doubts, call into question, be unsure, unsure, not believe, be not
      convinced, throw doubt on, doubt that, doubt whether, express skepticism, express scepticism, be uncertain,
      hesitate, waver, be undecided, second-guess, wary, wary of, leery, leery of, reluctant, reluctance, ambivalent,
      ambivalence, mistrustful, distrustful, less than enthusiastic, lukewarm, lukewarm about, hesitant, tepid about,
      not sure, be not sure, not certain, not so sure, it be not clear, not buy, undecided, unconvinced`,
  },
  knows: {
    example: "The guard «was aware» that the gate stood open.",
    cues: `know, be aware, aware, be know, recognize that, recognise that, be familiar, realize that, realise that, learn
      that, know about, know that, know of, be convinced, understand that, knowledge, find out, notice, note with,
      familiar with, well aware, keenly aware, the realization`,
  },
  wants: {
    example: "The village «would like» the old road back.",
    cues: `willingness, effort, efforts, target, devote, want, wish for, hope, desire, seek, would like, yearn, hope for,
      hope to, wish to, want to, crave, be eager, eager, be keen, keen, hopeful, be hopeful, express hope, express a
      wish, express interest, look forward, look forward to, ask to, strive, try, attempt, mull, weigh, contemplate,
      ponder, set sights on, set his sights on, be look for, demand for, ambition, intention, goal, be interested,
      interested, root for, pray, pray for, need, vie, look to, be poised, determined, be determined, be ready, ready,
      covet, angle for, gun for, request for, long for, long to, long for that, hunger for, hungry for, aim to, aim
      at, be aim at, aim, fight to, work to, be bent on, vie for, plea for, preference for, desire for`,
  },
  declines: {
    example: "The ministry «refused to confirm» how many were hurt.",
    cues: `did not return, suspend, decline, refuse, decline to comment, refuse to comment, no comment, decline to say,
      refuse to say, withhold, balk, balk at, avoid, sidestep, dodge, duck, evade, demur, refrain, refrain from,
      abstain, stay silent, remain silent, keep silent, not respond to, fail to mention, leave out, omit, stop short,
      stop short of, ignore, deflect, shy away, shy away from, refusal, be mum, keep mum, stay mum, hold off, forgo,
      skip over, gloss over, pass on, resist, turn down, snub, block, withdraw, recant, walk back, backtrack,
      backpedal, back away, back away from, reserve judgment, reserve judgement, fail to respond, not return, mum,
      remain mum, say nothing, say nothing about, say little, say almost nothing, say little about, skirt, make no
      mention, make no mention of, no mention of, no mention, unwillingness, inability, leave unmentioned, cagey,
      cagey about`,
  },
};

function build(): ReadonlyMap<string, Stance> {
  const table = new Map<string, Stance>();
  for (const [stance, { cues }] of Object.entries(stanceEntries) as [Stance, StanceEntry][]) {
    for (const phrase of cues.split(",")) {
      const words = phrase.trim().replace(/\s+/g, " ");
      const before = table.get(words);
      if (before !== undefined && before !== stance) throw new Error(`"${words}" stands under ${before} and ${stance}`);
      table.set(words, stance);
    }
  }
  return table;
}

/** Stance by phrase of base forms. */
export const stances: ReadonlyMap<string, Stance> = build();

/** The most words that a phrase of the table has. */
export const longestStance = Math.max(...[...stances.keys()].map((phrase) => phrase.split(" ").length));

/** Words that turn a cue into its negation; "n’t" is split off by the reader. */
export const negations: ReadonlySet<string> = new Set([
  "not",
  "never",
  "no",
  "nor",
  "neither",
  "without",
  "hardly",
  "nobody",
  "none",
  "decline",
  "refuse",
  "fail",
  "cannot",
  "unwilling",
  "unable",
  "yet",
  "rarely",
  "barely",
  "scarcely",
  "little",
  "neglect",
]);

/**
 * What a negated stance is. "Did not believe" doubts and "did not rule out" suggests; "did not deny" takes no side that
 * a reader may count on, so it is the neutral one; whatever is not listed was left unsaid (`declines`).
 */
export const negated: Partial<Readonly<Record<Stance, Stance>>> = {
  believes: "doubts",
  knows: "doubts",
  agrees: "doubts",
  predicts: "doubts",
  doubts: "believes",
  denies: "asserts",
  declines: "asserts",
};
