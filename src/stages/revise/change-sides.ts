import type { Attribution } from "../../model/attribution.ts";
import type { Facet } from "../../model/facet/facet.ts";
import type { DocumentRecord } from "../../model/record.ts";
import type { ChangeSide } from "../../model/revision.ts";
import type { Span } from "../../model/span.ts";
import type { Statement } from "../../model/statement.ts";
import { coverage, overlaps, slice, sliceAll } from "../../text/spans.ts";

/** So many characters of a sentence are shown. */
const MOST = 160;

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

/** Who is said to have said it, as the text names them; `undefined` where nobody is named. */
export function sayerOf(record: DocumentRecord, attribution: Attribution | undefined): string | undefined {
  const link = attribution?.chain.findLast(({ role }) => role === "source");
  if (link === undefined) return undefined;
  const actor = record.actors.find(({ id }) => id === link.actorId);
  const name = actor?.named === true ? actor.name : link.words;
  return name.replaceAll(/\s+/gu, " ").trim() || undefined;
}

/** One for all names of one: small letters, no article. */
export function sameSayer(a: string | undefined, b: string | undefined): boolean {
  const plain = (name: string) => name.toLowerCase().replace(/^(?:the|an?)\s/u, "");
  return (
    a !== undefined &&
    b !== undefined &&
    (plain(a) === plain(b) || plain(a).endsWith(` ${plain(b)}`) || plain(b).endsWith(` ${plain(a)}`))
  );
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
