import type { CardActor, CardFacet, DocumentCard, StatementCard } from "../../../model/card.ts";
import type { CaseActor } from "../../../model/case-actor.ts";
import type { Attitude, Claim } from "../../../model/claim.ts";
import type { Copy } from "../../../model/copy.ts";
import { makeId } from "../../../model/id.ts";
import type { Relation } from "../../../model/relation.ts";
import type { TraceInput } from "./trace-input.ts";

/** Somebody at a link of a chain, in few words. */
export interface ExampleSource {
  readonly words: string;
  readonly name?: string;
  readonly kind?: CardActor["kind"];
  readonly unnamed?: true;
  readonly speaksFor?: string;
  readonly roles?: readonly string[];
}

/** A statement of an example case: who says what, in which sentence. */
export interface ExampleStatement {
  readonly words: string;
  /** With "%" where the words stand; the words alone where it is absent. */
  readonly sentence?: string;
  /** Links behind the outlet, nearest first; the last is the source. Absent for the outlet's own voice. */
  readonly by?: readonly ExampleSource[];
  readonly cue?: string;
  readonly stance?: StatementCard["stance"];
  readonly confidence?: number;
  /** ISO date on which it was said. */
  readonly said?: string;
  readonly figure?: number;
  readonly attitude?: Attitude;
  /** A paragraph where absent. */
  readonly block?: StatementCard["block"];
  /** Whether it is a member of the claim; it is, unless told otherwise. */
  readonly member?: false;
  /** Place of its words; one after the other where absent. */
  readonly at?: readonly [number, number];
}

/** A document of an example case, published at an hour of one day. */
export interface ExampleDocument {
  readonly outlet?: string;
  readonly hour: number;
  readonly forwardedFrom?: string;
  readonly statements: readonly ExampleStatement[];
  readonly also?: readonly ExampleSource[];
  /** In the order of the documents: what it copies. */
  readonly copyOf?: number;
}

const DAY = Date.parse("2026-10-13T00:00:00Z");
const HOUR = 3_600_000;

/** Cards, claim and copies of a few documents written in few words. */
export function exampleCase(documents: readonly ExampleDocument[], more: Partial<TraceInput> = {}): TraceInput {
  const cards = documents.map(cardOf);
  const members = cards.flatMap((card, at) =>
    card.statements.flatMap(({ statementId, documentId }, place) => {
      const { attitude = "says", member } = documents[at]?.statements[place] ?? {};
      return member === false ? [] : [{ statementId, documentId, attitude }];
    }),
  );
  const claim: Claim = { id: makeId("claim", "example"), words: documents[0]?.statements[0]?.words ?? "", members };
  const copies = documents.flatMap(({ copyOf }, at): readonly Copy[] => {
    const [copy, of] = [cards[at], cards[copyOf ?? -1]];
    return copy === undefined || of === undefined ? [] : [exampleCopy(copy, of)];
  });
  return {
    claim,
    cards,
    copies,
    relations: [],
    actors: caseActorsOf(cards),
    families: new Map(),
    decisions: [],
    ...more,
  };
}

export function exampleCopy(copy: DocumentCard, of: DocumentCard): Copy {
  return {
    documentId: copy.documentId,
    of: of.documentId,
    kind: "copy",
    order: "told",
    ...(of.outlet.name === undefined ? {} : { credit: of.outlet.name }),
    share: 0.9,
    passages: [],
    score: { value: 1, reasons: [] },
    reading: { kind: "rule", id: "example", version: "1", confidence: 1 },
  };
}

/** A relation between the statements at two places of the claim. */
export function exampleRelation({ claim }: TraceInput, kind: Relation["kind"], from: string, to: string): Relation {
  return {
    id: makeId("relation", claim.id, kind, from, to),
    from,
    to,
    kind,
    ground: "quantity",
    evidence: { from: [], to: [] },
    sentence: "It says so.",
    score: { value: 1, reasons: [] },
    reading: { kind: "rule", id: "example", version: "1", confidence: 1 },
  };
}

function cardOf({ outlet, hour, forwardedFrom, statements, also = [] }: ExampleDocument, at: number): DocumentCard {
  const documentId = makeId("document", at);
  const actors = new Map<string, CardActor>();
  const actorOf = ({
    words,
    name = words,
    kind = "body",
    unnamed,
    speaksFor,
    roles = [],
  }: ExampleSource): CardActor => {
    const known = actors.get(name);
    if (known !== undefined) return known;
    const actor: CardActor = {
      actorId: makeId("actor", at, name),
      kind,
      name,
      named: unnamed !== true,
      roles,
      ...(speaksFor === undefined ? {} : { speaksFor }),
    };
    actors.set(name, actor);
    return actor;
  };
  for (const source of also) actorOf(source);
  let end = 0;
  const cards = statements.map((one, position): StatementCard => {
    const [start, stop] = one.at ?? [end + 200, end + 200 + one.words.length];
    end = stop;
    const facets: CardFacet[] = [];
    if (one.said !== undefined) facets.push(dayFacet(one.said));
    if (one.figure !== undefined) facets.push(figureFacet(one.figure));
    const own = { role: "outlet" as const, words: outlet ?? "this outlet", spans: [] };
    return {
      statementId: makeId("statement", at, position),
      documentId,
      voice: one.by === undefined ? "outlet" : "attributed",
      spans: [{ start, end: stop }],
      words: one.words,
      sentence: (one.sentence ?? "%").replace("%", one.words),
      block: one.block ?? "paragraph",
      position,
      language: "en",
      ...(one.by === undefined
        ? {}
        : { attributionId: makeId("attribution", at, position), confidence: one.confidence ?? 1 }),
      ...(one.stance === undefined ? {} : { stance: one.stance }),
      ...(one.cue === undefined ? {} : { cue: one.cue }),
      chain:
        one.by === undefined
          ? []
          : [
              own,
              ...one.by.map((source, link, all) => ({
                role: link === all.length - 1 ? ("source" as const) : ("via" as const),
                words: source.words,
                spans: [],
                actor: actorOf(source),
              })),
            ],
      actors: [],
      facets,
    };
  });
  return {
    documentId,
    caseId: makeId("case", "example"),
    locator: `${at}`,
    outlet: outlet === undefined ? {} : { name: outlet },
    byline: [],
    ...(forwardedFrom === undefined ? {} : { forwardedFrom }),
    language: "en",
    publishedAt: new Date(DAY + hour * HOUR).toISOString(),
    at: DAY + hour * HOUR,
    lead: "",
    length: end,
    statements: cards,
    actors: [...actors.values()],
  };
}

function dayFacet(day: string): CardFacet {
  const next = new Date(Date.parse(day) + 24 * HOUR).toISOString().slice(0, 10);
  return {
    facet: {
      id: makeId("facet", day),
      kind: "time",
      spans: [{ start: 0, end: 1 }],
      words: day,
      of: [],
      reading: { kind: "rule", id: "example", version: "1", confidence: 1 },
      value: { type: "date", timex: day, interval: { start: day, end: next }, granularity: "day", basis: "stated" },
    },
    use: { aspect: "saying", basis: "stated", rule: "example" },
  };
}

function figureFacet(number: number): CardFacet {
  return {
    facet: {
      id: makeId("facet", number),
      kind: "quantity",
      spans: [{ start: 0, end: 1 }],
      words: String(number),
      of: [],
      reading: { kind: "rule", id: "example", version: "1", confidence: 1 },
      value: {
        number,
        approximation: "exact",
        range: { low: number, high: number, rule: "exact@1" },
        unit: { kind: "people" },
        casualty: "wounded",
        basis: "stated",
      },
    },
    use: { aspect: "event", basis: "stated", rule: "example" },
  };
}

/** Actors of one name are one; a party stands in brackets at the end of a role: "(party: union)". */
function caseActorsOf(cards: readonly DocumentCard[]): readonly CaseActor[] {
  const named = new Map<string, { readonly card: DocumentCard; readonly actor: CardActor }[]>();
  for (const card of cards) {
    for (const actor of card.actors) {
      if (!actor.named) continue;
      const list = named.get(actor.name);
      if (list === undefined) named.set(actor.name, [{ card, actor }]);
      else list.push({ card, actor });
    }
  }
  return [...named].map(([name, all]): CaseActor => {
    const party = all.flatMap(({ actor }) =>
      actor.roles.flatMap((role) => /\(party: (.+)\)/u.exec(role)?.[1] ?? []),
    )[0];
    return {
      id: makeId("caseactor", name),
      kind: all[0]?.actor.kind ?? "unknown",
      name,
      names: [{ words: name, times: all.length }],
      members: all.map(({ card, actor }) => ({
        documentId: card.documentId,
        actorId: actor.actorId,
        name,
        key: { documentId: card.documentId, span: { start: 0, end: 1 }, words: name },
      })),
      merges: [],
      possible: [],
      roles: [],
      ...(party === undefined ? {} : { party: { words: party, by: "person", score: { value: 1, reasons: [] } } }),
    };
  });
}
