import type { CardActor, CardLink, DocumentCard } from "../../../model/card.ts";
import type { CaseActor } from "../../../model/case-actor.ts";
import type { Languages } from "../../../model/language/language.ts";
import { nominativeKey } from "../../../text/name-keys.ts";
import { isMouthpiece, officePhrase, speaksByOffice } from "./office.ts";
import {
  contentWords,
  createShelf,
  fullerName,
  isDescription,
  isShortForBody,
  possessorOf,
  type Words,
} from "./short-names.ts";

/** Somebody at the end of chains: a person, or a body with those who speak for it. */
export interface Who {
  readonly key: string;
  readonly name: string;
  /** A newspaper, an agency: somebody who passes on what others say. */
  readonly isOutlet: boolean;
  readonly caseActorId?: string;
  readonly party?: string;
}

/** Who is who among the actors of the documents that carry a claim. */
export interface Cast {
  /** Who stands behind an actor of a document: a spokesman's body. `undefined` where nobody with a name does. */
  behind(documentId: string, actor: CardActor): Who | undefined;
  /** The person that a named actor is, by a key that all documents share. */
  person(documentId: string, actor: CardActor): { readonly key: string; readonly name: string } | undefined;
  /** Everybody with a name, in the order of their keys. */
  readonly named: readonly Named[];
  get(key: string): Named | undefined;
}

/** Somebody with all the names that documents call them, and their people, by. */
export interface Named {
  readonly who: Who;
  readonly names: readonly { readonly words: string; readonly person: boolean }[];
}

interface Node {
  readonly key: string;
  readonly names: Map<string, number>;
  readonly person: boolean;
  readonly kinds: Set<CardActor["kind"]>;
  named: boolean;
  party?: string;
  caseActorId?: string;
}

/**
 * Puts together the actors of some documents: those that the case has as one; people who speak for a body by their office, with it; and "the
 * ministry" with the one ministry that there is, in its document or else behind the claim. Near linear in the number of chain links.
 * @param statements those of the claim: who stands behind them is whom short words mean first
 */
export function createCast(
  cards: readonly DocumentCard[],
  caseActors: readonly CaseActor[],
  languages: Languages,
  statements: ReadonlySet<string>,
): Cast {
  const ofMember = new Map(
    caseActors.flatMap((actor) =>
      actor.members.map(({ documentId, actorId }) => [`${documentId}/${actorId}`, actor] as const),
    ),
  );
  const nodes = new Map<string, Node>();
  const sets = new Map<string, string>();
  const find = (key: string): string => {
    let root = key;
    for (let next = sets.get(root); next !== undefined && next !== root; next = sets.get(root)) root = next;
    return root;
  };
  const join = (a: string, b: string): void => {
    const [one, other] = [find(a), find(b)];
    if (one !== other) sets.set(one < other ? other : one, one < other ? one : other);
  };
  const languageOf = (card: DocumentCard) => languages.get(card.language?.split("-")[0]);
  const keyOf = (documentId: string, { actorId }: CardActor): string => {
    const known = ofMember.get(`${documentId}/${actorId}`);
    return known?.id ?? `${documentId}/${actorId}`;
  };

  const sorted = [...cards].sort((a, b) => (a.documentId < b.documentId ? -1 : 1));
  for (const card of sorted) {
    for (const actor of card.actors) {
      const known = ofMember.get(`${card.documentId}/${actor.actorId}`);
      const key = keyOf(card.documentId, actor);
      const node = nodes.get(key) ?? {
        key,
        names: new Map<string, number>(),
        person: actor.kind === "person",
        kinds: new Set<CardActor["kind"]>(),
        named: false,
      };
      nodes.set(key, node);
      node.kinds.add(actor.kind);
      const isNamed = actor.named && !isDescription(actor.name, languageOf(card));
      if (isNamed) {
        node.named = true;
        node.names.set(actor.name, (node.names.get(actor.name) ?? 0) + 1);
      }
      if (known !== undefined) node.caseActorId ??= known.id;
      const party = known?.party?.words ?? actor.party;
      if (party !== undefined) node.party ??= party;
    }
  }

  // "Hospital" where the text has "Dunmarrow General Hospital".
  const whole = new Map<string, string>();
  for (const card of sorted) {
    for (const { actor, words } of speakers(card)) {
      const key = keyOf(card.documentId, actor);
      const node = nodes.get(key);
      const name = fullerName(words, actor);
      if (node?.named !== true || name === undefined) continue;
      node.names.set(name, (node.names.get(name) ?? 0) + 1);
      const same = nominativeKey(name);
      if (whole.has(same)) join(key, whole.get(same) ?? key);
      else whole.set(same, key);
    }
  }

  const bodiesOf = (keys: Iterable<string>) =>
    createShelf(
      [...new Set(keys)].flatMap((key) => nodes.get(key) ?? []).filter(({ named, person }) => named && !person),
    );
  const inDocument = new Map(
    sorted.map((card) => [card.documentId, bodiesOf(card.actors.map((actor) => keyOf(card.documentId, actor)))]),
  );
  const behindClaim = bodiesOf(
    sorted.flatMap((card) =>
      card.statements
        .filter(({ statementId }) => statements.has(statementId))
        .flatMap(({ chain }) =>
          chain.flatMap(({ actor }) => (actor === undefined ? [] : [keyOf(card.documentId, actor)])),
        ),
    ),
  );
  /** The one body that some words mean, in the document or else behind the claim. */
  const meant = (words: Words, self: string, card: DocumentCard): string | undefined => {
    const near = inDocument.get(card.documentId);
    for (const loose of [false, true]) {
      for (const shelf of near === undefined ? [behindClaim] : [near, behindClaim]) {
        const [only, ...more] = distinct(shelf(words, self, languageOf(card), loose), find);
        if (only !== undefined && more.length === 0) return only;
      }
    }
    return undefined;
  };

  // "The ministry" is the one ministry that there is.
  for (const card of sorted) {
    for (const actor of card.actors) {
      const key = keyOf(card.documentId, actor);
      if (!isShortForBody(actor, nodes.get(key), languageOf(card))) continue;
      const body = meant(contentWords(possessorOf(actor)), key, card);
      if (body !== undefined) join(key, body);
    }
  }
  // Who speaks for whom, as roles in the texts tell.
  for (const card of sorted) {
    const language = languageOf(card);
    const byName = new Map(card.actors.map((actor) => [actor.name, actor]));
    for (const { actor, words } of speakers(card)) {
      if (actor.kind === "outlet" || !speaksByOffice(actor, words, language)) continue;
      const key = keyOf(card.documentId, actor);
      const body = byName.get(actor.speaksFor ?? "");
      const isMember =
        !isMouthpiece(actor, words, language) && language?.trace?.assembly.test(actor.speaksFor ?? "") === true;
      if (isMember) continue;
      if (body !== undefined) {
        if (body.kind !== "place") join(key, keyOf(card.documentId, body));
      } else if (actor.kind === "person") {
        const phrase = officePhrase(words, language);
        const isAssembly = phrase !== undefined && language?.trace?.assembly.test(phrase) === true;
        const named = phrase === undefined || isAssembly ? undefined : meant(contentWords(phrase), key, card);
        if (named !== undefined) join(key, named);
      }
      const known = ofMember.get(`${card.documentId}/${actor.actorId}`)?.speaksFor;
      if (known !== undefined && nodes.has(known.id) && language?.trace?.assembly.test(known.name) !== true)
        join(key, known.id);
    }
  }

  const groups = new Map<string, Node[]>();
  for (const node of nodes.values()) {
    const list = groups.get(find(node.key));
    if (list === undefined) groups.set(find(node.key), [node]);
    else list.push(node);
  }
  const whos = new Map<string, Who>();
  for (const [key, members] of groups) {
    const who = describeGroup(key, members);
    if (who !== undefined) whos.set(key, who);
  }
  const named = [...whos.values()]
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(
      (who): Named => ({
        who,
        names: (groups.get(who.key) ?? []).flatMap(({ names, person }) =>
          [...names.keys()].map((words) => ({ words, person })),
        ),
      }),
    );
  const byKey = new Map(named.map((one) => [one.who.key, one]));
  return {
    named,
    get: (key) => byKey.get(key),
    behind(documentId, actor) {
      return whos.get(find(keyOf(documentId, actor)));
    },
    person(documentId, actor) {
      const node = nodes.get(keyOf(documentId, actor));
      if (node === undefined || !node.person || !node.named) return undefined;
      return { key: node.key, name: mostUsed(node.names) ?? actor.name };
    },
  };
}

/** Actors at chain links, with the words that name them there. */
function speakers(card: DocumentCard): readonly { readonly actor: CardActor; readonly words: string }[] {
  return card.statements.flatMap(({ chain }) =>
    chain.flatMap(({ actor, words }: CardLink) => (actor === undefined ? [] : [{ actor, words }])),
  );
}

function distinct(keys: readonly string[], find: (key: string) => string): readonly string[] {
  return [...new Set(keys.map(find))];
}

function describeGroup(key: string, members: readonly Node[]): Who | undefined {
  const named = members.filter((node) => node.named);
  if (named.length === 1 && named.every(isCommonWord)) return undefined;
  const bodies = named.filter(({ person }) => !person);
  const from = bodies.length > 0 ? bodies : named;
  const names = new Map<string, number>();
  for (const node of from) for (const [name, times] of node.names) names.set(name, (names.get(name) ?? 0) + times);
  const name = mostUsed(names);
  if (name === undefined) return undefined;
  const first = from.find((node) => node.names.has(name));
  const party =
    from.find((node) => node.party !== undefined)?.party ?? named.find((node) => node.party !== undefined)?.party;
  return {
    key,
    name,
    isOutlet: named.some(({ kinds }) => kinds.has("outlet")),
    ...(first?.caseActorId === undefined ? {} : { caseActorId: first.caseActorId }),
    ...(party === undefined ? {} : { party }),
  };
}

/** "Research", "Polls" at the head of a sentence: one word of something that is neither person, place nor body is taken for no name. */
function isCommonWord({ names, kinds }: Node): boolean {
  const isThing = [...kinds].every((kind) => kind === "unknown" || kind === "material" || kind === "group");
  return isThing && [...names.keys()].every((name) => !name.includes(" ") && !/\p{Lu}.*\p{Lu}/u.test(name));
}

/** Of several names the one of most words, up to six; of those the most used. */
function mostUsed(names: ReadonlyMap<string, number>): string | undefined {
  const length = (name: string) => Math.min(6, name.split(/\s+/u).length);
  return [...names].sort(([a, at], [b, bt]) => length(b) - length(a) || bt - at || (a < b ? -1 : 1))[0]?.[0];
}
