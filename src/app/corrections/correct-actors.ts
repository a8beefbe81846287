import type { Actor, Mention } from "../../model/actor.ts";
import type { Attribution, ChainLink } from "../../model/attribution.ts";
import type { Correction } from "../../model/correction.ts";
import type { Decided } from "../../model/decided.ts";
import { makeId } from "../../model/id.ts";
import type { DocumentRecord } from "../../model/record.ts";
import type { Span } from "../../model/span.ts";
import { overlaps, slice } from "../../text/spans.ts";
import { actorAt } from "./actor-at.ts";
import { fold } from "./fold.ts";

type ActorCorrection = Extract<Correction, { kind: "actor" | "same actor" | "speaks for" | "party" }>;

/** A correction of an actor; a place that lies in another document, or was lost, is absent. */
export interface PlacedActorCorrection {
  readonly correction: ActorCorrection;
  readonly positive: boolean;
  readonly decided: Decided;
  readonly at: Span | undefined;
  readonly other: Span | undefined;
}

/** Actors and attributions with what people said of them. */
export interface CorrectedActors {
  readonly actors: readonly Actor[];
  readonly attributions: readonly Attribution[];
  /** Judgements at whose words nobody is read whom they could change. */
  readonly without: readonly { readonly judgementId: string; readonly why: string }[];
}

const HAND = "marked-by-hand";

/** Lays the corrections over the actors of a document, in order. */
export function correctActors(record: DocumentRecord, corrections: readonly PlacedActorCorrection[]): CorrectedActors {
  const cast = new Cast(record);
  const without: { judgementId: string; why: string }[] = [];
  for (const one of corrections) {
    const why = cast.correct(one);
    if (why !== undefined) without.push({ judgementId: one.decided.judgementId, why });
  }
  return { actors: cast.actors, attributions: cast.attributions, without };
}

/** The actors of one document while they are being corrected. */
class Cast {
  actors: readonly Actor[];
  attributions: readonly Attribution[];
  readonly #record: DocumentRecord;

  constructor(record: DocumentRecord) {
    this.#record = record;
    this.actors = record.actors;
    this.attributions = record.attributions;
  }

  /** Says why nothing could be changed, where that is so. */
  correct({ correction, positive, decided, at, other }: PlacedActorCorrection): string | undefined {
    switch (correction.kind) {
      case "actor":
        if (at !== undefined) this.#rename(at, correction, decided);
        return undefined;
      case "party":
        return this.#join(correction, at, decided);
      case "speaks for":
        return at === undefined ? undefined : this.#speak(at, other, correction.for !== undefined, decided);
      case "same actor":
        if (at === undefined || other === undefined) return undefined;
        return positive ? this.#merge(at, other, decided) : this.#split(at, other, decided);
    }
  }

  #at(span: Span): Actor | undefined {
    return actorAt(this.actors, span);
  }

  #rename(
    span: Span,
    { name, actorKind }: { readonly name: string; readonly actorKind?: Actor["kind"] | undefined },
    decided: Decided,
  ): void {
    const actor = this.#at(span) ?? this.#bringIn(span, decided);
    const readAs =
      actor.readAs ?? (actor.reading.kind === "person" ? undefined : { name: actor.name, kind: actor.kind });
    this.#put({
      ...actor,
      name,
      named: true,
      kind: actorKind ?? actor.kind,
      decided: [...(actor.decided ?? []), decided],
      ...(readAs === undefined ? {} : { readAs }),
    });
  }

  #join(
    { name, party }: { readonly name: string; readonly party?: string | undefined },
    at: Span | undefined,
    decided: Decided,
  ): string | undefined {
    const there = at === undefined ? undefined : this.#at(at);
    const folded = fold(name);
    const everybody = this.actors.filter((actor) => actor === there || (actor.named && fold(actor.name) === folded));
    if (everybody.length === 0) return at === undefined ? undefined : "Nobody is read at these words.";
    for (const { party: _, ...actor } of everybody) {
      this.#put({ ...actor, ...(party === undefined ? {} : { party }), decided: [...(actor.decided ?? []), decided] });
    }
    return undefined;
  }

  #speak(span: Span, other: Span | undefined, forSomebody: boolean, decided: Decided): string | undefined {
    const who = this.#at(span);
    if (who === undefined) return "Nobody is read at these words.";
    if (forSomebody && other === undefined) return "The words for whom they speak no longer stand in the document.";
    const body = other === undefined ? undefined : (this.#at(other) ?? this.#bringIn(other, decided));
    const { speaksFor: _, ...actor } = who;
    if (body?.id === who.id) return "An actor cannot speak for itself.";
    this.#put({
      ...actor,
      ...(body === undefined ? {} : { speaksFor: body.id }),
      decided: [...(actor.decided ?? []), decided],
    });
    return undefined;
  }

  #merge(at: Span, other: Span, decided: Decided): string | undefined {
    const a = this.#at(at);
    const b = this.#at(other);
    if (a === undefined && b === undefined) return "Nobody is read at these words.";
    if (a === undefined || b === undefined) {
      const known = a ?? b;
      if (known !== undefined) this.#addMention(known, a === undefined ? at : other, decided);
      return undefined;
    }
    if (a.id === b.id) {
      this.#put({ ...a, decided: [...(a.decided ?? []), decided] });
      return undefined;
    }
    const [kept, gone] = fuller(a, b);
    const { speaksFor: own, ...rest } = kept;
    const speaksFor = [own, gone.speaksFor].find((id) => id !== undefined && id !== kept.id && id !== gone.id);
    const party = kept.party ?? gone.party;
    this.#put({
      ...rest,
      mentions: [...kept.mentions, ...gone.mentions].toSorted((one, two) => one.span.start - two.span.start),
      roles: [...kept.roles, ...gone.roles],
      decided: [...(kept.decided ?? []), ...(gone.decided ?? []), decided],
      ...(speaksFor === undefined ? {} : { speaksFor }),
      ...(party === undefined ? {} : { party }),
    });
    this.actors = this.actors
      .filter(({ id }) => id !== gone.id)
      .map((actor) => (actor.speaksFor === gone.id ? { ...actor, speaksFor: kept.id } : actor));
    this.#relink((link) => (link.actorId === gone.id ? kept.id : link.actorId));
    return undefined;
  }

  /** The mention at `at`, and those that repeat its very words, become another actor than the one at `other`. */
  #split(at: Span, other: Span, decided: Decided): string | undefined {
    const a = this.#at(at);
    const b = this.#at(other);
    if (a === undefined || b === undefined) return "Nobody is read at these words.";
    if (a.id !== b.id) {
      for (const one of [a, b]) this.#put({ ...one, decided: [...(one.decided ?? []), decided] });
      return undefined;
    }
    const { text, id } = this.#record.document;
    const meant = a.mentions.find(({ span }) => overlaps(span, at));
    const stays = a.mentions.find(({ span }) => overlaps(span, other));
    if (meant === undefined || stays === undefined || meant === stays) return "Both are one and the same mention.";
    const words = slice(text, meant.span);
    const repeats = meant.form !== "pronoun" && slice(text, stays.span) !== words;
    const moved = a.mentions.filter((mention) => mention === meant || (repeats && slice(text, mention.span) === words));
    const left = a.mentions.filter((mention) => !moved.includes(mention));
    const split: Actor = {
      id: makeId("actor", id, "split", decided.judgementId),
      kind: a.kind,
      name: words,
      named: meant.form === "name" || meant.form === "short-name",
      mentions: moved,
      roles: a.roles.filter((role) => moved.some(({ span }) => overlaps(span, role.span))),
      reading: a.reading,
      decided: [decided],
    };
    // A name that only the mentions taken away bore goes with them.
    const fullest = left.find(({ form }) => form === "name") ?? left[0];
    const keepsName = left.some(({ span }) => fold(slice(text, span)).includes(fold(a.name))) || fullest === undefined;
    this.#put({
      ...a,
      ...(keepsName
        ? {}
        : { name: slice(text, fullest.span), named: fullest.form === "name" || fullest.form === "short-name" }),
      mentions: left,
      roles: a.roles.filter((role) => !split.roles.includes(role)),
      decided: [...(a.decided ?? []), decided],
    });
    this.actors = [...this.actors, split];
    const isMoved = (span: Span) => moved.some((mention) => overlaps(mention.span, span));
    this.#relink((link) => (link.actorId === a.id && link.spans.some(isMoved) ? split.id : link.actorId));
    return undefined;
  }

  #addMention(actor: Actor, span: Span, decided: Decided): void {
    const mention: Mention = { span, form: "description", rule: HAND };
    this.#put({
      ...actor,
      mentions: [...actor.mentions, mention].toSorted((one, two) => one.span.start - two.span.start),
      decided: [...(actor.decided ?? []), decided],
    });
    this.#relinkAt(span, actor.id);
  }

  /** Somebody whom the machine read nowhere. */
  #bringIn(span: Span, decided: Decided): Actor {
    const { id, text } = this.#record.document;
    const actor: Actor = {
      id: makeId("actor", id, "by-hand", [span.start, span.end]),
      kind: "unknown",
      name: slice(text, span),
      named: true,
      mentions: [{ span, form: "name", rule: HAND }],
      roles: [],
      reading: { kind: "person", id: decided.by.name, version: decided.judgementId, confidence: 1 },
    };
    this.actors = [...this.actors, actor];
    this.#relinkAt(span, actor.id);
    return actor;
  }

  #put(actor: Actor): void {
    this.actors = this.actors.map((one) => (one.id === actor.id ? actor : one));
  }

  #relinkAt(span: Span, actorId: string): void {
    this.#relink((link) => link.actorId ?? (link.spans.some((one) => overlaps(one, span)) ? actorId : undefined));
  }

  #relink(actorOf: (link: ChainLink) => string | undefined): void {
    this.attributions = this.attributions.map((attribution) => {
      const chain = attribution.chain.map((link): ChainLink => {
        const actorId = actorOf(link);
        return actorId === link.actorId || actorId === undefined ? link : { ...link, actorId };
      });
      return chain.some((link, index) => link !== attribution.chain[index]) ? { ...attribution, chain } : attribution;
    });
  }
}

/** Which of two that are one gives the name: one that is named, then one that a person named, then the longer name. */
function fuller(a: Actor, b: Actor): readonly [kept: Actor, gone: Actor] {
  const rank = (actor: Actor) => (actor.readAs === undefined ? 0 : 2) + (actor.named ? 1 : 0);
  if (rank(a) !== rank(b)) return rank(a) > rank(b) ? [a, b] : [b, a];
  return b.name.length > a.name.length ? [b, a] : [a, b];
}
