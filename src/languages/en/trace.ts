import type { TraceLanguage } from "../../model/language/trace-language.ts";

const people = "(?:correspondents?|reporters?|journalists?|photographers?|cameraman|cameramen|crew|stringers?)";
const seen =
  "(?:saw|seen|sees|counted|witnessed|watched|heard|visited|observed|filmed|photographed|found|walked|stood|reached)";

/** Who stands behind a statement, by the words of English. */
export const englishTrace: TraceLanguage = {
  code: "en",
  firstHand: [
    {
      id: "own-reporter-saw",
      summary: "the outlet's own reporter is said to have seen or heard it",
      example: "Our correspondent saw two tents",
      pattern: new RegExp(
        String.raw`\b(?:our|this)(?: own)? (?:[\p{L}-]{1,20} ){0,2}${people}\b(?:[^.!?"“”]|\.(?=\S)){0,80}\b${seen}\b`,
        "iu",
      ),
    },
    {
      id: "we-counted",
      summary: "those who write say that they counted, watched or visited it themselves",
      example: "We counted two tents",
      pattern:
        /(?:^|[.!?,;:—-]\s+|\b(?:and|as|when|where|that)\s+)(?:I|[Ww]e) (?:\p{L}{2,12}ly )?(?:counted|witnessed|watched|visited|was there when|were there when)\b/u,
    },
  ],
  ownReporter: new RegExp(
    String.raw`^(?:our|this)(?: own)? (?:[\p{L}-]{1,20} ){0,2}(?:${people}|newspaper|writer)\b`,
    "iu",
  ),
  theirReporter: new RegExp(String.raw`^(?:its|their)(?: own)? (?:[\p{L}-]{1,20} ){0,2}${people}\b`, "iu"),
  reporterNoun: new RegExp(String.raw`\b${people}\b`, "iu"),
  perceived: new RegExp(String.raw`\b${seen}\b`, "iu"),
  anonymous:
    /\b(?:anonym(?:ity|ous|ously)|not (?:to be|be) (?:named|identified)|declined to be (?:named|identified)|not (?:to )?(?:give|print|use|publish) (?:his|her|their) (?:full )?names?|would not give (?:his|her|their) names?|not authori[sz]ed to (?:speak|talk|comment)|familiar with|with knowledge of|close to|briefed on|who requested|insiders?|sources?)\b/iu,
  mouthpiece: /\b(?:spokes(?:man|men|woman|women|person|people)|press (?:secretary|officer|office|service))\b/iu,
  head: /\b(?:director|head|heads|headed|chief|chair(?:man|woman|person|s|ed)?|president|leader|leads|led|governor|mayor|minister|commander|commissioner|sheriff|superintendent|chief executive|CEO|general manager|manager)\b/iu,
  assembly:
    /\b(?:senate|house|congress|parliament|assembly|council|legislature|commons|lords|party|caucus|conference|court)\b/iu,
  saidToBe: /\b(?:identified|identifies|said to be|believed to be|described|purported|alleged)\b/iu,
  toWhom:
    /\b(?:tell(?:s|ing)?|told|speaking (?:to|with)|spoke (?:to|with)|interview (?:with|for|by)|interviewed by|asked by|said to|statement to|email to|call with|talking to)\s+(?:the\s+)?/giu,
  citing: /\b(?:citing|quoting|quoted|cited|according to|referring to)\b/iu,
  media: [
    { medium: "interview", words: /\b(?:interview(?:ed)?|told this newspaper)\b/iu },
    {
      medium: "briefing",
      words: /\b(?:briefing|press conference|news conference|told reporters|told journalists)\b/iu,
    },
    { medium: "telephone", words: /\b(?:by (?:tele)?phone|over the phone|in a call)\b/iu },
    {
      medium: "post",
      words:
        /\b(?:tweet(?:ed|s)?|posted|in a post|on (?:Twitter|X|Facebook|Telegram|Truth Social|Instagram|social media))\b/u,
    },
    { medium: "notice", words: /\b(?:notice|bulletin|on its website)\b/iu },
    { medium: "letter", words: /\b(?:letter|e-?mail|memo)\b/iu },
    { medium: "broadcast", words: /\b(?:on (?:[\p{L}]{1,15} ){0,2}(?:radio|television|TV)|televised)\b/iu },
    { medium: "statement", words: /\bstatement\b/iu },
  ],
  staff: [
    { people: /\b(?:doctors|medics|surgeons|nurses|medical staff)\b/iu, body: /\b(?:hospital|clinic|infirmary)\b/iu },
    { people: /\b(?:police officers|policemen|officers|detectives)\b/iu, body: /\bpolice\b/iu },
    { people: /\b(?:prosecutors)\b/iu, body: /\bprosecut/iu },
    { people: /\b(?:firefighters|firemen|rescuers|rescue workers)\b/iu, body: /\b(?:fire|rescue|emergency)\b/iu },
  ],
};
