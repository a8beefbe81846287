import type { Attribution } from "../../model/attribution.ts";
import type { Facet } from "../../model/facet/facet.ts";
import type { Language, Languages } from "../../model/language/language.ts";
import type { DocumentRecord } from "../../model/record.ts";
import type { ChangeSide } from "../../model/revision.ts";
import type { Span } from "../../model/span.ts";
import type { Statement } from "../../model/statement.ts";
import { coverage, overlaps, slice, sliceAll } from "../../text/spans.ts";

/** So many characters of a sentence are shown. */
const MOST = 160;
/** So much of a name. */
const LONGEST_NAME = 80;
/** Below it nobody is named as having said something. */
const SURE = 0.6;

/** The side of a change that a stretch is. */
export function sideOf(record: DocumentRecord, span: Span, spans: readonly Span[] = [span]): ChangeSide {
  const attribution = attributionIn(record, span);
  return {
    spans,
    statementIds: statementsIn(record, span).map(({ id }) => id),
    ...(attribution === undefined ? {} : { attributionId: attribution.id }),
  };
}

/** The statements most of which stands in a stretch. */
function statementsIn(record: DocumentRecord, span: Span): readonly Statement[] {
  return record.statements.filter(({ spans }) => covered(spans, span) > 0.5);
}

/** The attribution that tells most of a stretch: its outermost one. */
export function attributionIn(record: DocumentRecord, span: Span): Attribution | undefined {
  const found = record.attributions.filter(
    ({ content, within }) =>
      within === undefined && content.some((part) => overlaps(part, span)) && covered(content, span) > 0.5,
  );
  return found.sort((a, b) => coverage(b.content) - coverage(a.content))[0];
}

/** How much of some spans lies in a stretch. */
function covered(spans: readonly Span[], span: Span): number {
  const inside = spans
    .filter((part) => overlaps(part, span))
    .map((part) => ({ start: Math.max(part.start, span.start), end: Math.min(part.end, span.end) }));
  return coverage(inside) / Math.max(1, coverage(spans));
}

/**
 * Who is said to have said it, as the text names them; `undefined` where nobody is named, where "nobody" is, and where the reader is in
 * doubt.
 */
export function sayerOf(
  readings: Languages,
  record: DocumentRecord,
  attribution: Attribution | undefined,
): string | undefined {
  const link = attribution?.chain.findLast(({ role }) => role === "source");
  if (attribution === undefined || link === undefined) return undefined;
  if (attribution.stance === "declines" || attribution.reading.confidence < SURE) return undefined;
  const actor = record.actors.find(({ id }) => id === link.actorId);
  const [name = ""] = (actor?.name ?? link.words).split(" … ");
  const plain = name
    .replaceAll(/\s+/gu, " ")
    .replace(/[\s,;:]+$/u, "")
    .trim();
  return plain === "" || namesNobody(plain, readings.get(record.document.language))
    ? undefined
    : cut(plain, LONGEST_NAME);
}

/** Whether words for a speaker are "nobody", "no officials", or a pronoun alone. */
function namesNobody(name: string, language: Language | undefined): boolean {
  const first = /^[\p{L}\p{M}'’]+/u.exec(name)?.[0].toLowerCase() ?? "";
  const negation = language?.contrast?.negations.get(first) ?? "";
  return ["no", "nobody"].includes(negation) || (language?.names?.pronouns.has(name.toLowerCase()) ?? false);
}

/** Whole words of a name, as many as can be read at a glance. */
function cut(name: string, most: number): string {
  if (name.length <= most) return name;
  return `${name.slice(0, Math.max(name.lastIndexOf(" ", most - 2), most / 2)).replace(/[\s,;:]+$/u, "")} …`.toWellFormed();
}

/** One for all names of one: "the aide" is "a senior aide on the committee". */
export function sameSayer(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const words = (name: string) =>
    new Set((name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 2 && word !== "the"));
  const [left, right] = [words(a), words(b)];
  const isIn = (one: ReadonlySet<string>, other: ReadonlySet<string>) => [...one].every((word) => other.has(word));
  return left.size > 0 && right.size > 0 && (isIn(left, right) || isIn(right, left));
}

/** The verb of saying, as written. */
export function cueWords(record: DocumentRecord, attribution: Attribution): string {
  return sliceAll(record.document.text, attribution.cue).replaceAll(/\s+/gu, " ");
}

type Quantity = Extract<Facet, { kind: "quantity" }>;

/** The numbers that were read in a stretch. */
export function quantitiesIn(record: DocumentRecord, span: Span): readonly Quantity[] {
  return (record.facets ?? [])
    .filter((facet) => facet.kind === "quantity")
    .filter(({ spans }) => spans.every((part) => part.start >= span.start && part.end <= span.end));
}

/** The words of a stretch in quotation marks, on one line, cut to what can be read at a glance around the place given. */
export function shown(text: string, span: Span, at: number = span.start): string {
  const words = slice(text, span);
  const from =
    words.length <= MOST || at - span.start < MOST / 2 ? 0 : words.indexOf(" ", at - span.start - MOST / 2) + 1;
  const cut = words.slice(from, from + MOST);
  const end = from + MOST >= words.length ? cut : cut.slice(0, Math.max(cut.lastIndexOf(" "), MOST / 2));
  const line = end
    .replaceAll(/\s+/gu, " ")
    .replaceAll(/["“„«](?<inner>[^"“”„«»]*)["”“»]/gu, "‘$<inner>’")
    .replaceAll(/["“”«»„]/gu, "")
    .trim();
  return `“${from > 0 ? "… " : ""}${line}${from + MOST >= words.length ? "" : " …"}”`.toWellFormed();
}
