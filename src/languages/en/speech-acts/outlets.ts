/** Agencies and outlets known all over the world, by the names in which news credits them. */
const KNOWN =
  /(?<![\p{L}\p{N}])(?:TASS|Tass|Itar-Tass|Reuters|AFP|Agence France-Presse|AP|Associated Press|UPI|DPA|dpa|ANSA|EFE|Kyodo|Xinhua|Yonhap|Anadolu|Bloomberg|Interfax(?:-Ukraine)?|RIA(?: Novosti)?|Sputnik|RBC|RT|Meduza|IStories|iStories|Mediazona|Verstka|Kommersant|Vedomosti|Izvestia|Novaya Gazeta|Ukrinform|UNIAN|Unian|Ukrainska Pravda|Suspilne|Hromadske|Belta|BelTA|Kyiv Independent|Kyiv Post|BBC|CNN|CNBC|MSNBC|NBC|ABC|CBS|NPR|PBS|C-SPAN|Fox|Politico|POLITICO|Axios|Breitbart|BuzzFeed|HuffPost|Vox|Vice|Slate|Salon|Al Jazeera|Al Arabiya|Deutsche Welle|DW|ARD|ZDF|Der Spiegel|Die Zeit|Die Welt|Bild|Le Monde|Le Figaro|El País|La Repubblica|Corriere della Sera|Haaretz|Bellingcat|The Insider|The Economist|The Atlantic|The Hill|The Intercept|New Yorker|Newsweek|Time magazine|USA Today|Radio Free Europe|RFE\/RL|Voice of America|Nexta|Astra|Baza|Mash)(?![\p{L}\p{N}])/u;

/** Words that call a thing an outlet. */
const NOUN =
  /\b(?:news ?agency|news agencies|news ?wire|wire service|newspapers?|tabloid|daily|weekly|magazine|broadcaster|television|TV|radio|news (?:site|outlet|channel|service|website|portal)|media outlets?|investigative outlet|outlet|media|Telegram channel|press agency|gazette|website|blog|podcast)\b/iu;

/** Last words of outlets' names: "The Kessian Courier". A name of two words or more, or with "the" before it. */
const NAME =
  /(?:\b[Tt]he (?:\p{Lu}[\p{L}’'-]* ){0,3}|\b(?:\p{Lu}[\p{L}’'-]* ){1,3})(?:Times|Post|Herald|Tribune|Gazette|Journal|Telegraph|Guardian|Chronicle|Observer|Examiner|Inquirer|Courier|Pravda|Wire|Mail|Mirror|Independent|Standard|Sun|Star|Globe|Beast|Messenger|Bulletin|Dispatch|Register|Monitor|Echo|Lantern|Comet|Review|Weekly|Daily|News|Press|Agency|TV|Television|Radio)(?![\p{L}\p{N}])(?! (?:Department|Ministry|Office|Commission|Council))/u;

/** People of an outlet are not the outlet: "a reporter for the Times", "the newspaper’s editor". */
const PERSON =
  /\b(?:reporters?|correspondents?|editors?|journalists?|anchors?|columnists?|hosts?|contributors?|analysts?|pundits?|commentators?|presenters?|pollsters?|poll|polls|survey|executives?|spokes\w+|owner|president|director|chief|founder|producer)\b/iu;

/** Parts of the state and the courts whose names end like an outlet's. */
const BODY =
  /\b(?:Intelligence|Security|Protection|Energy|Space|Regulatory|Enforcement|Drug|Tax|Revenue|Human Rights|Police)\b.{0,20}\bAgency\b|\bpress (?:service|office|secretary|conference)\b/iu;

/** Whether the words name a news outlet or an agency, and not a person who works there. */
export function isOutlet(words: string): boolean {
  if (words.length > 160 || PERSON.test(words) || BODY.test(words)) return false;
  return KNOWN.test(words) || NOUN.test(words) || NAME.test(words);
}

/** Whether the words are a report, a study … whose author they don't tell: "a new report". */
export function isUnsignedReport(words: string): boolean {
  return /^(?:an?|the|this|that|new|one)?\s?(?:(?:new|recent|latest|separate|fresh|detailed|leaked|independent|investigative|media|news) ){0,2}(?:report|investigation|study|analysis|exposé|article|account|probe)$/iu.test(
    words.trim(),
  );
}

/** Words between a place and the body of a story in which an agency is credited: "KARSK, 3 March (Northern Wire) —". */
const DATELINE =
  /^(?=.{0,80}?[—–-])\p{Lu}[\p{L}.’' -]{1,40}(?:, [^()\n]{1,30})? ?\((?<agency>\p{Lu}[\p{L}\p{N}.’' -]{1,40})\) ?[—–-]/u;

/** Where a dateline names the agency that the story comes from. */
export function agencyCredit(block: string): { readonly start: number; readonly end: number } | undefined {
  const head = block.slice(0, 160);
  const agency = DATELINE.exec(head)?.groups?.["agency"];
  if (agency === undefined) return undefined;
  const start = head.indexOf(`(${agency})`) + 1;
  return { start, end: start + agency.length };
}
