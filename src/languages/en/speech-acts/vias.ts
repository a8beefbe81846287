import type { ViaFound, ViaRule } from "../../../model/language/speech-act-language.ts";
import type { Span } from "../../../model/span.ts";
import { isOutlet } from "./outlets.ts";

const CAPITAL = "\\p{Lu}(?:[\\p{L}\\p{N}’'./&-]{0,30}[\\p{L}\\p{N}])?";
/** Words for outlets that may follow a name, or stand for one. */
const NOUN =
  "(?:news agency|news agencies|agency|press agency|newspapers?|tabloid|daily|weekly|magazine|broadcaster|television|TV|radio|channel|news site|news website|news outlet|outlet|media|news service)";
/** A name with its article and small words before it: "the state news agency Belta", "Ukraine’s Security Service". */
const NAMED = `(?:(?:[Tt]he|[Aa]n?|[Ii]ts) )?(?:\\p{Ll}[\\p{L}-]{1,20} ){0,3}?${CAPITAL}(?: (?:of |for |of the )?${CAPITAL}){0,6}(?: (?:state )?${NOUN})?`;
/** An outlet without a name: "state television", "a local newspaper". */
const UNNAMED = `(?:(?:[Tt]he|[Aa]n?) )?(?:\\p{L}[\\p{L}’'-]{1,20} ){0,3}?${NOUN}\\b`;
const OUTLET = `(?<name>${NAMED}|${UNNAMED})`;
/** Things in which words come: what somebody shares, leaks, releases. */
const MATERIAL =
  "(?:calls?|videos?|footage|recordings?|audio|clips?|tapes?|messages?|letters?|documents?|intercepts?|memos?|photos?|photographs?|posts?|transcripts?|conversations?|interviews?|files?|e-?mails?|images?|papers)";

/** Where named groups `name` and `cue` of a pattern (flags `dgu`) match. */
function find(
  sentence: string,
  pattern: RegExp,
  reach: ViaFound["reach"],
  keep: (name: string) => boolean = isOutlet,
  role: ViaFound["role"] = "via",
): readonly ViaFound[] {
  const found: ViaFound[] = [];
  for (const match of sentence.matchAll(pattern)) {
    const name = span(match, "name");
    const cue = span(match, "cue");
    if (name === undefined || cue === undefined) continue;
    if (keep(sentence.slice(name.start, name.end))) found.push({ name, cue, reach, role });
  }
  return found;
}

function span(match: RegExpExecArray, group: string): Span | undefined {
  const at = match.indices?.groups?.[group];
  return at === undefined ? undefined : { start: at[0], end: at[1] };
}

const told = new RegExp(`\\b(?<cue>told|tells|telling) ${OUTLET}`, "dgu");
const inInterview = new RegExp(
  `\\b(?<cue>in (?:an? |the |his |her |their |its )?(?:\\p{L}[\\p{L}-]{1,20} ){0,2}?(?:interviews?|conversations?|comments|remarks|talks?|op-ed|article|column|essay|appearance|statement) (?:with|to|for|on|in|published in|published by|aired on)) ${OUTLET}`,
  "dgu",
);
const onAir = new RegExp(
  `\\b(?:said|says|told (?:\\p{L}{1,20} ){1,3}|speaking|appearing|appeared|interviewed|spoke)(?: \\p{Lu}\\p{Ll}{2,8}day)? (?<cue>on) ${OUTLET}`,
  "dgu",
);
const carried = new RegExp(
  `\\b(?<cue>(?:as )?(?:carried|quoted|cited|published|printed|aired|broadcast|reported|distributed|relayed|run)(?: (?:as saying|as telling reporters|earlier|first|widely|on \\p{L}{3,10})){0,2} by) ${OUTLET}`,
  "dgu",
);
const accordingTo = new RegExp(`\\b(?<cue>[Aa]ccording to|per) ${OUTLET}`, "dgu");
const outletSaid = new RegExp(
  `(?:^|[,”"] ?|\\b[Aa]s )${OUTLET} (?<cue>(?:first |also |later |earlier )?(?:reported|reports|wrote|writes|said|says|noted|has reported|had reported|put it))(?: (?:on )?\\p{Lu}\\p{Ll}{2,8}day)?(?=[.,;”"]|$)`,
  "dgu",
);
const outletQuoted = new RegExp(
  `${OUTLET} (?<cue>(?:also |later |has |had )?(?:quoted|quotes|cited|quoting|citing)) (?=(?:[^\\s.;]{1,30} ){1,14}as (?:saying|telling|adding|calling)\\b)`,
  "dgu",
);
const citing =
  /\b(?<cue>citing|quoting) (?<name>(?:(?!(?:who|that|which|as|said|says|reported|and)\b)[\p{L}\p{N}’'/&-]{1,30}[ ]?){1,12})(?=[.,;:—–”"]|$|who\b|that\b|which\b|as\b|and\b|said\b|reported\b)/dgu;
const shared = new RegExp(
  `\\b${MATERIAL}\\b(?: (?!by\\b)[\\p{L}\\p{N}’'-]{1,30}){0,5}? (?<cue>(?:shared|released|published|posted|leaked|obtained|aired|broadcast|provided|distributed|uploaded|circulated|intercepted|recorded|made public)(?: \\p{Ll}{2,15}| on \\p{L}{3,12}){0,3}? by) (?<name>${NAMED}|the (?:\\p{Ll}{2,15} ){0,2}?(?:police|ministry|military|army|government|prosecutors|authorities|opposition|union|company))`,
  "dgu",
);

const releases = new RegExp(
  `(?<name>${NAMED})(?: on \\p{Lu}\\p{Ll}{2,8}day| later| also| has| have| had){0,2} (?<cue>published|released|shared|posted|leaked|aired|broadcast|uploaded|circulated) (?:\\p{L}[\\p{L}’'-]{0,20} ){1,4}?${MATERIAL}\\b(?=[^.;]{0,80}\\b(?:in which|where|on which)\\b)`,
  "dgu",
);
const accordingToOffice =
  /\b(?<cue>[Aa]ccording to) (?<name>(?:his|her|its|their) (?:\p{L}{2,20} ){0,2}?(?:press office|press service|office|lawyers?|spokes(?:man|woman|person)|aides?|family|campaign))\b/dgu;

/** Who may have said it first, after "citing": people and bodies, not reasons and figures. */
function isActor(words: string): boolean {
  if (
    /^(?:his|her|their|its|concerns?|fears?|reasons?|lack|need|examples?|evidence|statistics|figures|data|polls?|a (?:need|lack|desire|number))\b/i.test(
      words,
    )
  )
    return false;
  return (
    /\p{Lu}/u.test(words) ||
    /\b(?:officials?|sources?|spokes\w+|police|military|ministry|people|persons?|lawyers?|aides?|diplomats?|residents|witnesses|documents?|memo|report|agency|service|governor|mayor|prosecutors?|authorities|insiders?|directors?|commanders?|doctors?|medics?|experts?|analysts?|researchers?|activists?|employees|neighbou?rs|relatives|council|court|union|board)\b/i.test(
      words,
    )
  );
}

/** A releaser of material is a name or a body, and no day of the week. */
function isReleaser(words: string): boolean {
  return !/^(?:\p{Lu}\p{Ll}{2,8}day|January|February|March|April|May|June|July|August|September|October|November|December)$/u.test(
    words,
  );
}

/** Through whom a thing said reached the page; the caller leaves out a channel that is the attribution's own source. */
export const vias: readonly ViaRule[] = [
  {
    id: "told-outlet",
    summary: "The words were said to an outlet or an agency, and reached the page through it.",
    example: "The mayor told Interfax that the road was open.",
    apply: (sentence) => find(sentence, told, "cue"),
  },
  {
    id: "interview-with",
    summary: "The words come from an interview, comments or an article in another outlet.",
    example: "“It was a mistake,” the mayor said in an interview with the Kessian Courier.",
    apply: (sentence) => find(sentence, inInterview, "nearest"),
  },
  {
    id: "on-air",
    summary: "The words were said on another outlet’s programme.",
    example: "The mayor said on Radio Free Europe that the road was open.",
    apply: (sentence) => find(sentence, onAir, "nearest"),
  },
  {
    id: "carried-by",
    summary: "Another outlet carried, quoted or published the words.",
    example: "The road is open, the ministry said in a statement carried by TASS.",
    apply: (sentence) => find(sentence, carried, "nearest"),
  },
  {
    id: "according-to-outlet",
    summary: "The sentence says that an outlet passed the words on.",
    example: "The pause was announced by a spokesman, according to TASS news agency.",
    apply: (sentence) => find(sentence, accordingTo, "nearest"),
  },
  {
    id: "outlet-said",
    summary: "An outlet is named, after a comma or “as”, as the one that reported it.",
    example: "The minister denied it, Reuters reported.",
    apply: (sentence) => find(sentence, outletSaid, "nearest"),
  },
  {
    id: "outlet-quoted",
    summary: "An outlet quoted somebody as saying it.",
    example: "TASS quoted the minister as saying the road was open.",
    apply: (sentence) => find(sentence, outletQuoted, "nearest"),
  },
  {
    id: "citing",
    summary: "An outlet said it and named whom it had it from: that one is the origin.",
    example: "TASS reported that the road was open, citing a spokesman for the ministry.",
    apply: (sentence) => find(sentence, citing, "nearest", isActor, "source").map(trimEnd(sentence)),
  },
  {
    id: "shared-by",
    summary: "The words are in material that somebody shared, released, leaked or obtained.",
    example: "In a call shared by Ukraine’s Security Service, a man says there is no bread.",
    apply: (sentence) => find(sentence, shared, "next", isReleaser),
  },
  {
    id: "releases",
    summary: "Somebody released material, and the words are in it.",
    example: "The Reform Union on Monday published a recording in which a driver says there is no brake.",
    apply: (sentence) => find(sentence, releases, "next", isReleaser),
  },
  {
    id: "according-to-office",
    summary: "Somebody’s own office, lawyer or family passed the words on.",
    example: "“I am well,” the mayor wrote, according to his press office.",
    apply: (sentence) => find(sentence, accordingToOffice, "nearest", () => true),
  },
];

function trimEnd(sentence: string): (found: ViaFound) => ViaFound {
  return (found) => ({
    ...found,
    name: {
      start: found.name.start,
      end: found.name.start + sentence.slice(found.name.start, found.name.end).trimEnd().length,
    },
  });
}
