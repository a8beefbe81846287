import type { Languages } from "../../model/language/language.ts";
import type { DocumentRecord } from "../../model/record.ts";
import type { Hunk } from "../../model/revision.ts";
import type { Span } from "../../model/span.ts";
import { slice } from "../../text/spans.ts";
import { attributionIn, cueWords, sameSayer, sayerOf, shown, sideOf } from "./change-sides.ts";
import { figureChanges } from "./figures.ts";
import type { Token } from "./meaning-words.ts";
import type { Unit } from "./units.ts";
import type { Readings, Told, Worked } from "./worked.ts";

/** So like are two sentences of which one was edited from the other. */
const NEARLY = 0.75;

/** What changed in what the article says, in sentences, for one hunk that is of meaning. */
export function changesIn(worked: Worked, readings: Readings): readonly Told[] {
  const { hunk, before, after } = worked;
  if (hunk.kind === "moved") return movedOf(hunk, readings);
  if (hunk.before !== undefined && hunk.after !== undefined)
    return changedOf(worked, hunk.before, hunk.after, readings);
  if (hunk.before !== undefined) return [goneOf(hunk.before, before, readings.before, readings.languages)];
  return hunk.after === undefined ? [] : [cameOf(hunk.after, after, readings.after, readings.languages)];
}

function movedOf({ before, after }: Hunk, readings: Readings): readonly Told[] {
  if (before === undefined || after === undefined) return [];
  const words = `Moved, with the same words: ${shown(readings.before.document.text, before)}`;
  return [
    {
      kind: "moved",
      way: "changed",
      words,
      before: sideOf(readings.before, before),
      after: sideOf(readings.after, after),
    },
  ];
}

function goneOf(span: Span, units: readonly Unit[], record: DocumentRecord, languages: Languages): Told {
  const side = sideOf(record, span);
  const words = shown(record.document.text, span);
  const [unit] = units;
  if (unit?.kind === "title")
    return { kind: "headline", way: "went", words: `The headline is gone: ${words}`, before: side };
  if (unit?.kind === "byline")
    return { kind: "byline", way: "went", words: `The byline is gone: ${words}`, before: side };
  if (isCorrection(record, span, units))
    return { kind: "correction", way: "went", words: `A correction note is gone: ${words}`, before: side };
  const quoted = quotedBy(record, span, languages);
  if (quoted !== undefined)
    return {
      kind: "quotation",
      way: "went",
      words: `The quotation of ${quoted} is no longer there: ${words}`,
      before: side,
    };
  const sayer = sayerOf(languages, record, attributionIn(record, span));
  return {
    kind: "statement",
    way: "went",
    words: `Gone${sayer === undefined ? "" : `, said by ${sayer}`}: ${words}`,
    before: side,
  };
}

function cameOf(span: Span, units: readonly Unit[], record: DocumentRecord, languages: Languages): Told {
  const side = sideOf(record, span);
  const words = shown(record.document.text, span);
  const [unit] = units;
  if (unit?.kind === "title")
    return { kind: "headline", way: "came", words: `There is a headline now: ${words}`, after: side };
  if (unit?.kind === "byline")
    return { kind: "byline", way: "came", words: `There is a byline now: ${words}`, after: side };
  if (isCorrection(record, span, units))
    return { kind: "correction", way: "came", words: `A correction note was added: ${words}`, after: side };
  const quoted = quotedBy(record, span, languages);
  if (quoted !== undefined)
    return { kind: "quotation", way: "came", words: `New quotation of ${quoted}: ${words}`, after: side };
  const sayer = sayerOf(languages, record, attributionIn(record, span));
  return {
    kind: "statement",
    way: "came",
    words: `New${sayer === undefined ? "" : `, said by ${sayer}`}: ${words}`,
    after: side,
  };
}

function isCorrection(record: DocumentRecord, span: Span, units: readonly Unit[]): boolean {
  const line = slice(record.document.text, span).replaceAll(/\s+/gu, " ").slice(0, 600);
  return units.some(({ language }) => language?.revision?.corrections.test(line) ?? false);
}

/** Whose words in quotation marks a stretch is. */
function quotedBy(record: DocumentRecord, span: Span, languages: Languages): string | undefined {
  const attribution = attributionIn(record, span);
  if (attribution === undefined || attribution.directness === "indirect") return undefined;
  const isQuoted = /["“”«»„]|''|(?<![\p{L}\p{N}])[‘'](?=\p{L})/u.test(slice(record.document.text, span));
  return isQuoted ? (sayerOf(languages, record, attribution) ?? "somebody") : undefined;
}

function changedOf(worked: Worked, before: Span, after: Span, readings: Readings): readonly Told[] {
  const [left, right] = [readings.before.document.text, readings.after.document.text];
  const sides = { before: sideOf(readings.before, before), after: sideOf(readings.after, after) };
  const kind = worked.before[0]?.kind;
  const at = {
    gone: worked.hunk.marks.gone[0]?.start ?? before.start,
    new: worked.hunk.marks.new[0]?.start ?? after.start,
  };
  const [was, is] = [shown(left, before, at.gone), shown(right, after, at.new)];
  if (kind === "title")
    return [{ kind: "headline", way: "changed", words: `The headline changed from ${was} to ${is}`, ...sides }];
  if (kind === "byline")
    return [{ kind: "byline", way: "changed", words: `The byline changed from ${was} to ${is}`, ...sides }];
  // In a sentence that was written anew, a "not" or another speaker may say the same as before.
  const isNearlySame = (worked.hunk.score?.value ?? 0) >= NEARLY;
  const told = [
    ...figureChanges(worked, before, after, readings),
    ...(isNearlySame ? [...voiceChanges(before, after, readings), ...negationChanges(worked, readings)] : []),
    ...markChanges(worked, was, is, sides),
  ];
  const isTold =
    worked.marks !== undefined &&
    told.length > 0 &&
    (worked.marks.swaps.length <= told.length || told[0]?.kind === "marks");
  return isTold
    ? told
    : [...told, { kind: "statement", way: "changed", words: `Changed: ${was} became ${is}`, ...sides }];
}

/** Who is said to have said it, and by which verb. */
function voiceChanges(before: Span, after: Span, readings: Readings): readonly Told[] {
  const [left, right] = [attributionIn(readings.before, before), attributionIn(readings.after, after)];
  const sides = { before: sideOf(readings.before, before), after: sideOf(readings.after, after) };
  const [was, is] = [
    sayerOf(readings.languages, readings.before, left),
    sayerOf(readings.languages, readings.after, right),
  ];
  const what = shown(readings.after.document.text, after);
  if (left !== undefined && was !== undefined && right === undefined) {
    return [
      {
        kind: "attribution",
        way: "went",
        words: `Said by ${was} before, now in the outlet's own voice: ${what}`,
        ...sides,
      },
    ];
  }
  if (right !== undefined && is !== undefined && left === undefined) {
    return [
      {
        kind: "attribution",
        way: "came",
        words: `In the outlet's own voice before, now said by ${is}: ${what}`,
        ...sides,
      },
    ];
  }
  if (left === undefined || right === undefined || was === undefined || is === undefined) return [];
  if (!sameSayer(was, is))
    return [{ kind: "attribution", way: "changed", words: `Said by ${was} before, now by ${is}: ${what}`, ...sides }];
  if (left.stance === right.stance || left.cue.length === 0 || right.cue.length === 0) return [];
  const [cue, other] = [cueWords(readings.before, left), cueWords(readings.after, right)];
  return [
    {
      kind: "stance",
      way: "changed",
      words: `“${cue}” became “${other}”, of ${is}`,
      before: { ...sides.before, spans: left.cue },
      after: { ...sides.after, spans: right.cue },
    },
  ];
}

/** The words that turn what is said into its opposite, by the rules of the language; none in "not only". */
function negationsIn(units: readonly Unit[]): readonly Token[] {
  return units.flatMap(({ tokens, language }) => {
    const words = tokens.filter(({ kind }) => kind !== "mark");
    const places = language?.claims?.negations(words.map(({ key }) => key.toLowerCase())) ?? [];
    return places.flatMap((at) => words.slice(at, at + 1));
  });
}

/** A word that turns what is said into its opposite, on one side alone. */
function negationChanges({ before, after, marks, hunk }: Worked, readings: Readings): readonly Told[] {
  if (marks === undefined || hunk.before === undefined || hunk.after === undefined) return [];
  const [was, is] = [negationsIn(before), negationsIn(after)];
  if (was.length === is.length) return [];
  const isMore = is.length > was.length;
  const changed = new Set(marks.swaps.flatMap((swap) => (isMore ? swap.new : swap.gone)));
  const found = (isMore ? is : was).filter((one) => changed.has(one));
  const [first] = found;
  if (first === undefined) return [];
  const text = (isMore ? readings.after : readings.before).document.text;
  const what = shown(readings.after.document.text, hunk.after, isMore ? first.start : hunk.after.start);
  const sides = { before: sideOf(readings.before, hunk.before), after: sideOf(readings.after, hunk.after) };
  const word = slice(text, first);
  return [
    isMore
      ? { kind: "negation", way: "came", words: `“${word}” was put in: ${what}`, ...sides }
      : { kind: "negation", way: "went", words: `“${word}” was taken out: ${what}`, ...sides },
  ];
}

/** The same words, in quotation marks before or now. */
function markChanges(
  { marks }: Worked,
  was: string,
  is: string,
  sides: Pick<Told, "before" | "after">,
): readonly Told[] {
  const changed = marks?.swaps.flatMap((swap) => [...swap.gone, ...swap.new]) ?? [];
  if (changed.length === 0 || changed.some(({ key }) => key !== '"')) return [];
  const isMore = marks?.swaps.some((swap) => swap.new.length > 0) ?? false;
  return [
    isMore
      ? { kind: "marks", way: "came", words: `Now in quotation marks: ${is}`, ...sides }
      : { kind: "marks", way: "went", words: `No longer in quotation marks: ${was}`, ...sides },
  ];
}
