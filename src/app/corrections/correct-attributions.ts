import type { Attribution, ChainLink } from "../../model/attribution.ts";
import type { Correction, SaidPart } from "../../model/correction.ts";
import type { Decided } from "../../model/decided.ts";
import type { Facet, FacetUse } from "../../model/facet/facet.ts";
import { makeId } from "../../model/id.ts";
import type { DocumentRecord } from "../../model/record.ts";
import type { Span } from "../../model/span.ts";
import type { Statement } from "../../model/statement.ts";
import { contains, overlaps, slice } from "../../text/spans.ts";
import { actorAt } from "./actor-at.ts";
import { statementAt } from "./statement-at.ts";

type SaidCorrection = Extract<Correction, { kind: "said" | "not said" }>;

/** A correction of what is said, and where its words stand in this reading. */
export interface PlacedSaidCorrection {
  readonly correction: SaidCorrection;
  readonly decided: Decided;
  readonly at: Span;
  /** Where the part stands; absent where there is none. */
  readonly words: Span | undefined;
}

/** What is said, with what people said of it. */
export interface CorrectedAttributions {
  readonly attributions: readonly Attribution[];
  readonly statements: readonly Statement[];
  readonly facets: readonly Facet[] | undefined;
  /** What the machine read and a person decided that nobody says. */
  readonly unsaid: readonly Attribution[];
  /** Judgements at whose words nothing said is read that they could change. */
  readonly without: readonly { readonly judgementId: string; readonly why: string }[];
}

const UNREAD = "The words still stand in the document, but nothing said is read at them.";
/** Marks that open a quotation, in the languages that are read. */
const OPENS_QUOTATION = /["“„«‘']\s?$/u;

/**
 * Lays corrections of what is said over a reading, in order. Ids stay, so that what points at an attribution or a statement still does; what
 * a person marked where nothing was read gets an id of its words.
 */
export function correctAttributions(
  record: DocumentRecord,
  corrections: readonly PlacedSaidCorrection[],
): CorrectedAttributions {
  const said = new Said(record);
  const without: { judgementId: string; why: string }[] = [];
  for (const one of corrections) {
    const isDone = one.correction.kind === "not said" ? said.remove(one) : said.change(one, one.correction.part);
    if (!isDone) without.push({ judgementId: one.decided.judgementId, why: UNREAD });
  }
  return {
    attributions: said.attributions,
    statements: said.statements,
    facets: said.facets,
    unsaid: said.unsaid,
    without,
  };
}

/** What is said in one document while it is being corrected. */
class Said {
  attributions: readonly Attribution[];
  statements: readonly Statement[];
  facets: readonly Facet[] | undefined;
  unsaid: readonly Attribution[] = [];
  readonly #record: DocumentRecord;

  constructor(record: DocumentRecord) {
    this.#record = record;
    this.attributions = record.attributions;
    this.statements = record.statements;
    this.facets = record.facets;
  }

  /** Nobody says this: the attribution goes, and what was said with it. */
  remove({ at, decided }: PlacedSaidCorrection): boolean {
    const meant = this.#at(at);
    if (meant === undefined) return false;
    const { attribution, statement } = meant;
    this.attributions = this.attributions
      .filter(({ id }) => id !== attribution.id)
      .map((one) => withoutReferenceTo(one, attribution.id));
    this.statements = this.statements.filter(({ id }) => id !== statement.id);
    this.#useFacets(statement.id, undefined);
    const isOfMachine = attribution.reading.kind !== "person";
    if (isOfMachine)
      this.unsaid = [...this.unsaid, { ...attribution, decided: [...(attribution.decided ?? []), decided] }];
    return true;
  }

  change({ at, words, decided }: PlacedSaidCorrection, part: SaidPart): boolean {
    const meant =
      this.#at(at) ?? (part === "content" && words !== undefined ? this.#bringIn(words, decided) : undefined);
    if (meant === undefined) return false;
    const { attribution, statement } = meant;
    const { source, cue, content, reading } = attribution;
    const readAs = attribution.readAs ?? (reading.kind === "person" ? undefined : { source, cue, content });
    const changed: Attribution = {
      ...this.#changed(attribution, part, words),
      decided: [...(attribution.decided ?? []), decided],
      ...(readAs === undefined ? {} : { readAs }),
    };
    this.attributions = this.attributions.map((one) => (one.id === attribution.id ? changed : one));
    if (part === "content" && words !== undefined) {
      const told = { ...statement, spans: [words], words: slice(this.#record.document.text, words) };
      this.statements = this.statements.map((one) => (one.id === statement.id ? told : one));
      this.#useFacets(statement.id, words);
    }
    return true;
  }

  #at(span: Span): { readonly attribution: Attribution; readonly statement: Statement } | undefined {
    const told = this.statements.filter(({ attributionId }) => attributionId !== undefined);
    const statement = statementAt({ statements: told }, span);
    const attribution = this.attributions.find(({ id }) => id === statement?.attributionId);
    return statement === undefined || attribution === undefined ? undefined : { attribution, statement };
  }

  #changed(attribution: Attribution, part: SaidPart, words: Span | undefined): Attribution {
    const { text } = this.#record.document;
    const spans = words === undefined ? [] : [words];
    switch (part) {
      case "source":
        return { ...attribution, source: spans, chain: this.#chainTo(attribution, words) };
      case "cue":
        return { ...attribution, cue: spans };
      case "content": {
        if (words === undefined) return attribution;
        const { hedge, ...rest } = attribution;
        const isHedged = hedge?.spans.some((span) => overlaps(span, words)) === true;
        return {
          ...rest,
          content: spans,
          directness: OPENS_QUOTATION.test(text.slice(Math.max(0, words.start - 2), words.start))
            ? "direct"
            : rest.directness,
          ...(isHedged ? { hedge } : {}),
        };
      }
    }
  }

  /** The chain with another far end, or with none. */
  #chainTo({ chain, cue }: Attribution, words: Span | undefined): readonly ChainLink[] {
    const before = chain.filter(({ role }) => role !== "source");
    if (words === undefined) return before;
    const last = chain.findLast(({ role }) => role === "source");
    const actorId = actorAt(this.#record.actors, words)?.id;
    return [
      ...before,
      {
        role: "source",
        words: slice(this.#record.document.text, words),
        spans: [words],
        cue: last?.cue ?? cue,
        ...(actorId === undefined ? {} : { actorId }),
      },
    ];
  }

  /** Words that the machine read as nobody's, or as the outlet's own. */
  #bringIn(span: Span, decided: Decided): { readonly attribution: Attribution; readonly statement: Statement } {
    const { id: documentId, text, outlet } = this.#record.document;
    const attribution: Attribution = {
      id: makeId("attribution", documentId, "by-hand", [span.start, span.end]),
      source: [],
      cue: [],
      content: [span],
      directness: OPENS_QUOTATION.test(text.slice(Math.max(0, span.start - 2), span.start)) ? "direct" : "indirect",
      stance: "asserts",
      chain: [{ role: "outlet", words: outlet?.name ?? "this outlet", spans: [], cue: [] }],
      reading: { kind: "person", id: decided.by.name, version: decided.judgementId, confidence: 1 },
    };
    const own = statementAt({ statements: this.statements.filter(({ voice }) => voice === "outlet") }, span);
    const statement: Statement = {
      id: own?.id ?? makeId("statement", documentId, "by-hand", [span.start, span.end]),
      voice: "attributed",
      attributionId: attribution.id,
      spans: [span],
      words: slice(text, span),
    };
    this.attributions = inOrder([...this.attributions, attribution], ({ content }) => content);
    const others = this.statements.filter(({ id }) => id !== statement.id);
    this.statements = inOrder([...others, statement], ({ spans }) => spans);
    this.#useFacets(statement.id, span);
    return { attribution, statement };
  }

  /** Times, places and quantities inside the words are the statement's, and no others. */
  #useFacets(statementId: string, words: Span | undefined): void {
    this.facets = this.facets?.map((facet): Facet => {
      const isInside = words !== undefined && facet.spans.some((span) => contains(words, span));
      const touches = words !== undefined && facet.spans.some((span) => overlaps(words, span));
      const uses = facet.of.some((use) => use.statementId === statementId);
      if (uses && !touches) return { ...facet, of: facet.of.filter((use) => use.statementId !== statementId) };
      if (uses || !isInside) return facet;
      const use: FacetUse = { statementId, aspect: "event", basis: "stated", rule: "marked-by-hand" };
      return { ...facet, of: [...facet.of, use] };
    });
  }
}

function withoutReferenceTo(attribution: Attribution, id: string): Attribution {
  const { within, continues, ...rest } = attribution;
  return {
    ...rest,
    ...(within === undefined || within === id ? {} : { within }),
    ...(continues === undefined || continues === id ? {} : { continues }),
  };
}

function inOrder<T>(items: readonly T[], spansOf: (item: T) => readonly Span[]): readonly T[] {
  return items.toSorted((a, b) => (spansOf(a)[0]?.start ?? 0) - (spansOf(b)[0]?.start ?? 0));
}
