import type { Languages } from "../../model/language/language.ts";
import type { DocumentRecord } from "../../model/record.ts";
import type { Change, Hunk, Revision } from "../../model/revision.ts";
import type { Span } from "../../model/span.ts";
import { hull, slice } from "../../text/spans.ts";
import { type Alignment, align } from "./align.ts";
import { changesIn } from "./changes.ts";
import { type Unit, unitsOf } from "./units.ts";
import { markWords } from "./word-marks.ts";
import type { Worked } from "./worked.ts";

const VERSION = "1.0.0";

/** Where fewer sentences than that have one like them, nothing was edited. */
const ANOTHER = 0.3;
const ANEW = "Hardly a sentence is left: the article was written anew, or it is another one.";

/** The gravest first. */
const order: readonly Change["kind"][] = [
  "headline",
  "correction",
  "figure",
  "negation",
  "attribution",
  "stance",
  "quotation",
  "marks",
  "statement",
  "byline",
  "moved",
];

/**
 * What became of an article between two readings of it; see README.md beside this file. Pure: the same readings give the same
 * revision. Spans are into the text of the reading that they are of.
 */
export function reviseDocuments(
  before: DocumentRecord,
  after: DocumentRecord,
  { languages }: { readonly languages: Languages },
): Revision {
  const units = { before: unitsOf(before.document, languages), after: unitsOf(after.document, languages) };
  const aligned = align(units.before, units.after);
  const texts = { before: before.document.text, after: after.document.text };
  const worked = inOrder([...workedOf(aligned, units, texts)], aligned, units);
  const hunks = worked.map(({ hunk }) => hunk);
  const changes = worked
    .flatMap((one, hunk) =>
      one.hunk.weight === "trivial"
        ? []
        : changesIn(one, { before, after, languages }).map(
            (told): Change => ({ ...told, hunk, reading: readingOf(told.kind, one.hunk) }),
          ),
    )
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || a.hunk - b.hunk)
    // A caption that stands under each picture of a series is told once.
    .filter((change, at, all) => all.findIndex(({ words }) => words === change.words) === at);
  const kind = hunks.some(({ weight }) => weight === "meaning") ? "meaning" : hunks.length > 0 ? "trivial" : "same";
  const moved = aligned.moved.reduce((sum, run) => sum + run.before.length, 0);
  const all = units.before.length + units.after.length;
  return {
    kind,
    hunks,
    changes,
    kept: all === 0 ? 1 : (2 * (aligned.same.length + moved)) / all,
    words:
      all > 0 && 2 * (aligned.same.length + moved + aligned.pairs.length) < all * ANOTHER
        ? ANEW
        : wordsOf(kind, hunks, changes),
    madeBy: `revise@${VERSION}`,
  };
}

function readingOf(kind: Change["kind"], hunk: Hunk): Change["reading"] {
  // What is on one side alone, or moved word by word, is so; that two sentences are one is as sure as they are alike.
  const isSure = hunk.kind !== "changed" || kind === "headline" || kind === "byline";
  return {
    kind: "rule",
    id: `revise-${kind}`,
    version: VERSION,
    confidence: isSure ? 0.99 : Math.min(0.99, 0.5 + (hunk.score?.value ?? 0.5) / 2),
  };
}

type Units = Readonly<Record<"before" | "after", readonly Unit[]>>;
type Texts = Readonly<Record<"before" | "after", string>>;

function workedOf(aligned: Alignment, units: Units, texts: Texts): readonly Worked[] {
  const pick = (list: readonly Unit[], places: readonly number[]) => places.flatMap((at) => list.slice(at, at + 1));
  const none = { gone: [], new: [] };
  const same = aligned.same.flatMap(([a, b]): readonly Worked[] => {
    const [left, right] = [units.before[a], units.after[b]];
    if (
      left === undefined ||
      right === undefined ||
      isSame(slice(texts.before, left.span), slice(texts.after, right.span))
    )
      return [];
    const hunk: Hunk = {
      kind: "changed",
      weight: "trivial",
      before: left.span,
      after: right.span,
      marks: none,
      why: "the same words, written or set otherwise",
    };
    return [{ hunk, before: [left], after: [right], marks: undefined }];
  });
  const moved = aligned.moved.map((run): Worked => {
    const [left, right] = [pick(units.before, run.before), pick(units.after, run.after)];
    return {
      hunk: {
        kind: "moved",
        weight: "meaning",
        ...spansOf(left, right),
        marks: none,
        why: "the same words stand elsewhere",
      },
      before: left,
      after: right,
      marks: undefined,
    };
  });
  const changed = aligned.pairs.map(({ before, after, score }): Worked => {
    const [left, right] = [pick(units.before, before), pick(units.after, after)];
    const marks = markWords(
      left.flatMap(({ tokens }) => tokens),
      right.flatMap(({ tokens }) => tokens),
    );
    const passing = left[0]?.passing;
    const isTrivial = passing !== undefined || marks.swaps.length === 0;
    const why =
      passing ??
      (isTrivial ? "the same words, cut into sentences otherwise" : score.reasons.map(({ words }) => words).join("; "));
    const hunk: Hunk = {
      kind: "changed",
      weight: isTrivial ? "trivial" : "meaning",
      ...spansOf(left, right),
      marks: { gone: marks.gone, new: marks.new },
      why,
      score,
    };
    return { hunk, before: left, after: right, marks };
  });
  const gone = pick(units.before, aligned.gone).map((unit): Worked => {
    const hunk: Hunk = {
      kind: "gone",
      weight: unit.passing === undefined ? "meaning" : "trivial",
      before: unit.span,
      marks: { gone: [unit.span], new: [] },
      why: unit.passing ?? "no sentence like it is left",
    };
    return { hunk, before: [unit], after: [], marks: undefined };
  });
  const came = pick(units.after, aligned.came).map((unit): Worked => {
    const hunk: Hunk = {
      kind: "new",
      weight: unit.passing === undefined ? "meaning" : "trivial",
      after: unit.span,
      marks: { gone: [], new: [unit.span] },
      why: unit.passing ?? "no sentence like it was there",
    };
    return { hunk, before: [], after: [unit], marks: undefined };
  });
  return [...same, ...moved, ...changed, ...gone, ...came];
}

function spansOf(before: readonly Unit[], after: readonly Unit[]): { before: Span; after: Span } {
  const whole = (units: readonly Unit[]) => hull(units.map(({ span }) => span)) ?? { start: 0, end: 1 };
  return { before: whole(before), after: whole(after) };
}

/** Equal but for white space. */
function isSame(a: string, b: string): boolean {
  const plain = (words: string) => words.replaceAll(/\s+/gu, " ");
  return plain(a) === plain(b);
}

/** In the order of the later text; what is gone stands behind the last thing that was before it and stayed. */
function inOrder(worked: readonly Worked[], { same }: Alignment, { before, after }: Units): readonly Worked[] {
  const height = ({ hunk }: Worked): number => {
    if (hunk.after !== undefined) return hunk.after.start;
    const at = hunk.before?.start ?? 0;
    const anchor = same.findLast(([a]) => (before[a]?.span.start ?? 0) <= at);
    return anchor === undefined ? -1 : (after[anchor[1]]?.span.start ?? -1);
  };
  return worked
    .map((one) => ({ one, height: height(one), own: one.hunk.before?.start ?? 0 }))
    .sort((x, y) => x.height - y.height || x.own - y.own)
    .map(({ one }) => one);
}

function wordsOf(kind: Revision["kind"], hunks: readonly Hunk[], changes: readonly Change[]): string {
  if (kind === "same") return "The words of the article are the same.";
  if (kind === "trivial") {
    const why = [...new Set(hunks.map((hunk) => hunk.why))].slice(0, 3).join("; ");
    return `Nothing changed in what the article says (${why}).`;
  }
  const [first] = changes;
  const more = changes.length - 1;
  return `${(first?.words ?? "The article changed").replace(/\.$/u, "")}.${more > 0 ? ` And ${more} more change${more === 1 ? "" : "s"}.` : ""}`;
}
