import type { Ledger } from "../../ledger/ledger.ts";
import type { Correction } from "../../model/correction.ts";
import { SaysoError } from "../../model/errors/error.ts";
import { usageErrors } from "../../model/errors/usage.ts";
import type { Facet, FacetKind } from "../../model/facet/facet.ts";
import { makeId } from "../../model/id.ts";
import type { Judgement } from "../../model/judgement.ts";
import { valueWords } from "../facet-words.ts";
import type { Asked } from "./asked.ts";
import { correctionsOfCase } from "./corrections-of-case.ts";
import { type Draft, unfit } from "./draft.ts";
import { draftOfPair } from "./draft-of-pair.ts";
import { draftOfSaid } from "./draft-of-said.ts";
import { type Places, placeInWords } from "./place-in-words.ts";
import { type Pointed, pointAt } from "./point-at.ts";
import { quantityInWords } from "./quantity-in-words.ts";
import { timeInWords } from "./time-in-words.ts";
import { wordsAt } from "./words-at.ts";

/** What writing a decision down needs. */
export interface Deciding {
  readonly ledger: Ledger;
  readonly clock: () => Date;
  /** Who decides. */
  readonly person: string;
  /** Where places are looked up; without them only those that the machine held possible can be named. */
  readonly places?: Places;
}

/**
 * Writes down what a person says instead of the machine; it is on disk when this resolves, and holds over every later
 * reading.
 * @throws SaysoError SAYSO-USAGE-002 when nothing has an id that is named, SAYSO-USAGE-013 when the correction does not
 * fit what it is about
 */
export async function correct(deciding: Deciding, asked: Asked, reason = ""): Promise<Judgement> {
  const pointed = await pointAt(deciding.ledger, asked.at, asked.kind);
  return writeDown(deciding, pointed.record.document.caseId, await draftOf(deciding, asked, pointed), reason);
}

/**
 * Takes a decision back: what it said no longer holds, and what was decided before it, or else the machine's reading,
 * does. `id` may be the beginning of one.
 * @throws SaysoError SAYSO-USAGE-014 when no judgement of that id holds
 */
export async function undo(deciding: Deciding, id: string, reason = ""): Promise<Judgement> {
  const wanted = id.trim();
  const found: { readonly judgement: Judgement; readonly caseId: string }[] = [];
  const isId = /^judgement_[0-9a-f]{8,32}$/u.test(wanted);
  for (const one of isId ? await deciding.ledger.cases() : []) {
    const { holding } = await correctionsOfCase(deciding.ledger, one.name);
    for (const { judgement } of holding) if (judgement.id.startsWith(wanted)) found.push({ judgement, caseId: one.id });
  }
  const [only] = found;
  if (only === undefined || found.length > 1) {
    throw new SaysoError(usageErrors.notUndone, `No judgement "${wanted.slice(0, 60)}" holds.`);
  }
  const { about, id: supersedes } = only.judgement;
  const draft: Draft = { about, verdict: "no judgement", supersedes };
  return writeDown(deciding, only.caseId, draft, reason);
}

async function writeDown(deciding: Deciding, caseId: string, draft: Draft, reason: string): Promise<Judgement> {
  const by = { kind: "person", name: deciding.person } as const;
  const at = deciding.clock().toISOString();
  const { about, verdict, supersedes } = draft;
  const proposition = about.proposition.toWellFormed();
  const judgement: Judgement = {
    id: makeId(
      "judgement",
      caseId,
      about.kind,
      about.id,
      proposition,
      verdict,
      by.name.toWellFormed(),
      at,
      supersedes ?? null,
    ),
    caseId,
    ...draft,
    reason,
    by,
    at,
  };
  await deciding.ledger.judge(judgement, by);
  return judgement;
}

async function draftOf({ ledger, places }: Deciding, asked: Asked, pointed: Pointed): Promise<Draft> {
  const { record, span } = pointed;
  const at = wordsAt(record.document, span);
  const ofFacet = (kind: FacetKind) => ({ kind: "facet", id: pointed.facet(kind)?.id ?? record.document.id });
  const ofActor = { kind: "actor", id: pointed.actor()?.id ?? record.document.id };
  switch (asked.kind) {
    case "value": {
      const kind = pointed.facetKind ?? asked.facet;
      if (kind === undefined) throw unfit("Say what the words are: a time, a place or a quantity.");
      const correction = valueCorrection(kind, asked.value, at, pointed.facet(kind), places);
      if (correction === undefined) throw unfit(`"${asked.value.slice(0, 80)}" cannot be read as a ${kind}.`);
      const proposition = valueWords(correction);
      return { about: { ...ofFacet(kind), proposition }, verdict: "positive", correction };
    }
    case "none": {
      const facet = pointed.facetKind ?? asked.facet;
      if (facet === undefined) throw unfit("Say what the words are not: a time, a place or a quantity.");
      return {
        about: { ...ofFacet(facet), proposition: `no ${facet}` },
        verdict: "positive",
        correction: { kind: "none", at, facet },
      };
    }
    case "actor": {
      const { name, actorKind } = asked;
      const correction = { kind: "actor" as const, at, name, ...(actorKind === undefined ? {} : { actorKind }) };
      const proposition = actorKind === undefined ? name : `${name} (${actorKind})`;
      return { about: { ...ofActor, proposition }, verdict: "positive", correction };
    }
    case "same actor": {
      const other = await pointAt(ledger, asked.other, asked.kind);
      if (other.record.document.caseId !== record.document.caseId) throw unfit("Both actors must be of one case.");
      const others = wordsAt(other.record.document, other.span);
      if (
        others.documentId === at.documentId &&
        others.span.start === at.span.start &&
        others.span.end === at.span.end
      ) {
        throw unfit("Both are one and the same mention.");
      }
      const name = other.actor()?.name ?? others.quote;
      const proposition = `${asked.same ? "the same as" : "not the same as"} ${name}`;
      return {
        about: { ...ofActor, proposition },
        verdict: asked.same ? "positive" : "negative",
        correction: { kind: "same actor", at, other: others },
      };
    }
    case "speaks for": {
      if (asked.for === undefined) {
        const about = { ...ofActor, proposition: "speaks for nobody else" };
        return { about, verdict: "positive", correction: { kind: "speaks for", at } };
      }
      const body = await pointAt(ledger, asked.for, asked.kind);
      if (body.record.document.id !== record.document.id)
        throw unfit("Whom somebody speaks for must be named in the same document.");
      const proposition = `speaks for ${body.actor()?.name ?? wordsAt(body.record.document, body.span).quote}`;
      const correction = { kind: "speaks for" as const, at, for: wordsAt(body.record.document, body.span) };
      return { about: { ...ofActor, proposition }, verdict: "positive", correction };
    }
    case "said":
    case "not said":
      return draftOfSaid(asked, pointed);
    case "same claim":
    case "relation":
    case "one origin":
    case "same event":
      return draftOfPair(asked, pointed, await pointAt(ledger, asked.other, asked.kind));
    case "party": {
      const { party } = asked;
      const name = pointed.actor()?.name ?? at.quote;
      const proposition = party === undefined ? "belongs to no party" : `belongs to ${party}`;
      const correction = { kind: "party" as const, at, name, ...(party === undefined ? {} : { party }) };
      return { about: { ...ofActor, proposition }, verdict: "positive", correction };
    }
  }
}

function valueCorrection(
  kind: FacetKind,
  words: string,
  at: Correction["at"],
  facet: Facet | undefined,
  places: Places | undefined,
): Extract<Correction, { kind: FacetKind }> | undefined {
  switch (kind) {
    case "time": {
      const value = timeInWords(words);
      return value && { kind, at, value };
    }
    case "place": {
      const value = placeInWords(words, facet?.kind === "place" ? facet.value : undefined, places);
      return value && { kind, at, value };
    }
    case "quantity": {
      const value = quantityInWords(words, facet?.kind === "quantity" ? facet.value : undefined);
      return value && { kind, at, value };
    }
  }
}
