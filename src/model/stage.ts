import type { Actor } from "./actor.ts";
import type { Attribution } from "./attribution.ts";
import type { AttributionModel } from "./attribution-model.ts";
import type { ParsedDocument } from "./document.ts";
import type { Antecedent, Entity } from "./entity.ts";
import type { Facet } from "./facet/facet.ts";
import type { Gazetteer } from "./gazetteer.ts";
import type { Languages } from "./language/language.ts";
import type { Layout } from "./layout.ts";
import type { Question } from "./question.ts";
import type { Quotation, Sentence } from "./segment.ts";
import type { MediaType } from "./snapshot.ts";
import type { Statement } from "./statement.ts";

/** A snapshot's bytes as decoded text. */
export interface DecodedSnapshot {
  readonly text: string;
  readonly mediaType: MediaType;
  /** Where the bytes came from: a path, a URL, or `-`. */
  readonly locator: string;
  readonly told?: Told;
}

/** What the one who hands a document over knows of it; it counts where the document states nothing itself. */
export interface Told {
  /** When it was published. */
  readonly publishedAt?: string;
  readonly modifiedAt?: string;
  /** The domain of the outlet that published it: `example.org`. */
  readonly outletDomain?: string;
  /** The name of the outlet, where the file says it: a channel, a sender. */
  readonly outletName?: string;
  readonly title?: string;
  readonly byline?: readonly string[];
  /** Its own address. */
  readonly url?: string;
  readonly forwardedFrom?: string;
  /** What the decoded text is to be read as, where the snapshot's media type does not say it: a message may hold a page. */
  readonly readAs?: "text/plain" | "text/html";
  /** How the decoded text stands in a file that is no text. */
  readonly layout?: Layout;
}

/** What the stages hand to one another about one document; each layer is made by exactly one stage. */
export interface Layers {
  readonly decoded: DecodedSnapshot;
  readonly parsed: ParsedDocument;
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly Attribution[];
  /** Names as trained weights see them; empty without weights. */
  readonly entities: readonly Entity[];
  /** Whom pronouns stand for, as trained weights see it; empty without weights. */
  readonly antecedents: readonly Antecedent[];
  readonly actors: readonly Actor[];
  readonly questions: readonly Question[];
  readonly statements: readonly Statement[];
  readonly facets: readonly Facet[];
}
export type Layer = keyof Layers;

/** What comes to a stage from outside: a pure room has no clock, no randomness, no network of its own. */
export interface RuleContext {
  /** The id of the document being read: ids of attributions, actors … are made from it. */
  readonly documentId: string;
  readonly languages: Languages;
}

/**
 * What packs bring: trained weights and places. One that is absent was not found; the stage then reads by its rules, or abstains.
 */
export interface Models {
  readonly attribution?: AttributionModel;
  readonly gazetteer?: Gazetteer;
}

/** What a user chose about reading; what is absent is as the weights or the rules have it. */
export interface ReadingSettings {
  /** From 0 to 1: an attribution of less confidence is not given. */
  readonly attributionThreshold?: number;
  /** ISO 3166-1 alpha-2 codes of the countries that the case is about: places there are likelier meant. */
  readonly countries?: readonly string[];
}

/** What comes to a stage that can read with trained weights. */
export interface StageContext extends RuleContext {
  readonly models: Models;
  readonly settings: ReadingSettings;
}

/**
 * One step of reading one document: pure, so the same input and context give the same output.
 * What it requires and produces is declared, and checked by the pipeline when it starts.
 */
export interface Stage<R extends Layer = Layer, P extends Layer = Layer> {
  readonly name: string;
  /** Semantic version: a change of output is a new version, and cached results of the old one are not used. */
  readonly version: string;
  readonly requires: readonly R[];
  readonly produces: readonly P[];
  /** The weights it reads with when they are there: they are named in its tag, so that their change is a new reading. */
  readonly models?: readonly (keyof Models)[];
  /** The settings it follows: one that a user changed is named in its tag. */
  readonly settings?: readonly (keyof ReadingSettings)[];
  /** @throws SaysoError when the document cannot be read at all; the pipeline records the failure */
  run(input: Pick<Layers, R>, context: StageContext): Pick<Layers, P> | Promise<Pick<Layers, P>>;
}

/** A stage that reads by rules alone: it gives its layers at once, and cannot reach weights. */
export interface RuleStage<R extends Layer = Layer, P extends Layer = Layer> extends Stage<R, P> {
  readonly models?: readonly [];
  run(input: Pick<Layers, R>, context: RuleContext): Pick<Layers, P>;
}
