import type {
  Actor,
  Attribution,
  DocumentRecord,
  Facet,
  FacetKind,
  Question,
  Span,
} from "../../../src/surfaces/http/client.ts";

/** What a stretch of text is to an item; each is drawn in its own way, not by colour alone. */
export type Part = "source" | "via" | "cue" | "content" | "open" | FacetKind | "actor" | "aside";

/** What is looked at: who says what, or when, where, how many and who. */
export type View = "said" | "facets";

/** A stretch of the text that belongs to an item. Offsets are UTF-16 code units, end exclusive. */
export interface Mark {
  readonly item: string;
  readonly part: Part;
  readonly span: Span;
  /** Which of the lines under the text is this one's, so that nested contents have a line each: 0, 1 or 2. */
  readonly lane: number;
  /** Words in quotation marks: a heavier line. */
  readonly heavy: boolean;
}

/** An entry of the margin: something said or left open; or a time, a place, a quantity, an actor. */
export type Item =
  | { readonly kind: "said"; readonly id: string; readonly start: number; readonly attribution: Attribution }
  | { readonly kind: "open"; readonly id: string; readonly start: number; readonly question: Question }
  | {
      readonly kind: "facet";
      readonly id: string;
      readonly start: number;
      readonly facet: Facet;
      /** A person said that it is none. */
      readonly aside: boolean;
    }
  | { readonly kind: "actor"; readonly id: string; readonly start: number; readonly actor: Actor };

/** The entries of a record in the order of the text. */
export function itemsOf(record: DocumentRecord, view: View = "said"): readonly Item[] {
  return (view === "said" ? saidItems(record) : facetItems(record)).toSorted(
    (a, b) => a.start - b.start || (a.id < b.id ? -1 : 1),
  );
}

function facetItems(record: DocumentRecord): readonly Item[] {
  const item = (facet: Facet, aside: boolean): Item => {
    return { kind: "facet", id: facet.id, start: firstOf(facet.spans), facet, aside };
  };
  return [
    ...(record.facets ?? []).map((facet) => item(facet, false)),
    ...(record.decisions?.setAside ?? []).map((facet) => item(facet, true)),
    ...record.actors.map((actor): Item => {
      return { kind: "actor", id: actor.id, start: firstOf(actor.mentions.map(({ span }) => span)), actor };
    }),
  ];
}

function saidItems(record: DocumentRecord): readonly Item[] {
  const said = record.attributions.map((attribution): Item => {
    const spans = [...attribution.source, ...attribution.cue, ...attribution.content];
    return { kind: "said", id: attribution.id, start: firstOf(spans), attribution };
  });
  const open = record.questions.map((question): Item => {
    return { kind: "open", id: question.id, start: question.span.start, question };
  });
  return [...said, ...open];
}

function firstOf(spans: readonly Span[]): number {
  return spans.reduce((least, span) => Math.min(least, span.start), Number.POSITIVE_INFINITY);
}

/** Every stretch to draw, of all items of a record. */
export function marksOf(record: DocumentRecord, view: View = "said"): readonly Mark[] {
  return view === "said" ? saidMarks(record) : facetMarks(record);
}

function facetMarks(record: DocumentRecord): readonly Mark[] {
  const mark = (item: string, part: Part, span: Span): Mark => ({ item, part, span, lane: 0, heavy: false });
  return [
    ...record.actors.flatMap(({ id, mentions }) => mentions.map(({ span }) => mark(id, "actor", span))),
    ...(record.facets ?? []).flatMap(({ id, kind, spans }) => spans.map((span) => mark(id, kind, span))),
    ...(record.decisions?.setAside ?? []).flatMap(({ id, spans }) => spans.map((span) => mark(id, "aside", span))),
  ];
}

function saidMarks(record: DocumentRecord): readonly Mark[] {
  const { text } = record.document;
  const lanes = lanesOf(record.attributions);
  const marks: Mark[] = [];
  for (const { id: item, ...attribution } of record.attributions) {
    const put = (part: Part, spans: readonly Span[], lane = 0, heavy = false) => {
      for (const span of spans) marks.push({ item, part, span, lane, heavy });
    };
    const lane = lanes.get(item) ?? 0;
    put("source", attribution.source);
    put("cue", attribution.cue);
    for (const link of attribution.chain) if (link.role === "via") put("via", link.spans);
    for (const span of attribution.content) {
      if (attribution.directness === "mixed") {
        for (const { quoted, ...part } of quotedParts(text, span)) put("content", [part], lane, quoted);
      } else put("content", [span], lane, attribution.directness === "direct");
    }
  }
  for (const { id: item, span } of record.questions) marks.push({ item, part: "open", span, lane: 0, heavy: false });
  return marks;
}

const lanesAtMost = 3;

/** A lane for each attribution, so that contents which overlap lie on different ones; the longest lies highest. */
function lanesOf(attributions: readonly Attribution[]): ReadonlyMap<string, number> {
  const stretches = attributions
    .map(({ id, content }) => ({
      id,
      start: firstOf(content),
      end: content.reduce((most, span) => Math.max(most, span.end), 0),
    }))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const lanes = new Map<string, number>();
  const endOfLane: number[] = [];
  for (const { id, start, end } of stretches) {
    const free = Array.from({ length: lanesAtMost }, (_, lane) => lane).find((lane) => (endOfLane[lane] ?? 0) <= start);
    const lane = free ?? lanesAtMost - 1;
    endOfLane[lane] = Math.max(end, endOfLane[lane] ?? 0);
    lanes.set(id, lane);
  }
  return lanes;
}

const opening = new Set(["“", "«", "„", "‟"]);
const closing = new Set(["”", "»"]);

/** A span cut where quotation marks open and close, marks included in the quoted parts. For drawing only. */
export function quotedParts(text: string, span: Span): readonly (Span & { readonly quoted: boolean })[] {
  const parts: (Span & { readonly quoted: boolean })[] = [];
  let from = span.start;
  let quoted = false;
  const cut = (at: number) => {
    if (at > from) parts.push({ start: from, end: at, quoted });
    from = Math.max(from, at);
  };
  for (let at = span.start; at < span.end; at++) {
    const character = text[at] ?? "";
    // In German quotations “ closes what „ opened.
    if (!quoted && (opening.has(character) || character === '"')) {
      cut(at);
      quoted = true;
    } else if (quoted && (closing.has(character) || character === '"' || (character === "“" && text[from] === "„"))) {
      cut(at + 1);
      quoted = false;
    }
  }
  cut(span.end);
  return parts;
}

const letters: Readonly<Partial<Record<Part, string>>> = {
  open: "q",
  time: "f",
  place: "f",
  quantity: "f",
  aside: "f",
  actor: "p",
};

/** The address of an item within its document. */
export function hashOf(mark: { readonly item: string; readonly part: Part }): string {
  return `${letters[mark.part] ?? "a"}=${mark.item}`;
}

/** The address of an entry of the margin. */
export function hashOfItem(item: Item): string {
  const parts = { said: "source", open: "open", facet: "time", actor: "actor" } as const;
  return hashOf({ item: item.id, part: parts[item.kind] });
}

/** What an address's `#…` points at in a record: an item of the margin, or a stretch of words. */
export type Target =
  | { readonly kind: "item"; readonly id: string; readonly view: View }
  | { readonly kind: "words"; readonly span: Span }
  | { readonly kind: "lost"; readonly id: string };

/**
 * Reads `a=<attribution>`, `f=<facet>`, `p=<actor>`, `q=<question>`, `s=<statement>` and `w=<start>-<end>`.
 * What is not (or no longer) in the record is `lost`: said so, never shown as something alike.
 */
export function targetOf(record: DocumentRecord, hash: string): Target | undefined {
  const words = /^w=(\d+)-(\d+)$/.exec(hash);
  if (words !== null) {
    const span = { start: Number(words[1]), end: Number(words[2]) };
    const held = span.start < span.end && span.end <= record.document.text.length;
    return held ? { kind: "words", span } : { kind: "lost", id: hash };
  }
  const named = /^[afpqs]=(\w+)$/.exec(hash)?.[1];
  if (named === undefined) return undefined;
  const statement = record.statements.find(({ id }) => id === named);
  const id = statement === undefined ? named : statement.attributionId;
  if (id === undefined) {
    const span = statement?.spans[0];
    const last = statement?.spans.at(-1);
    if (span !== undefined && last !== undefined) return { kind: "words", span: { start: span.start, end: last.end } };
  }
  const facets = [...(record.facets ?? []), ...(record.decisions?.setAside ?? []), ...record.actors];
  if (facets.some((one) => one.id === id)) return { kind: "item", id: named, view: "facets" };
  const known = record.attributions.some((one) => one.id === id) || record.questions.some((one) => one.id === id);
  return known && id !== undefined ? { kind: "item", id, view: "said" } : { kind: "lost", id: named };
}
