import type { ActorKind } from "./actor.ts";

/** A body, agency, outlet, office or country that is known by several names, out of a pack of public facts. */
export interface KnownActor {
  /** `directory:gur-ua` */
  readonly id: string;
  readonly kind: ActorKind;
  readonly names: readonly {
    readonly words: string;
    readonly language: string;
    readonly form: "full" | "short" | "acronym";
  }[];
  /** ISO 3166-1 alpha-2, where it belongs to one country. */
  readonly country?: string;
  /** The id of the body that it is part of. */
  readonly partOf?: string;
  /** An office that many countries have ("foreign ministry"): the same for all of them; without `country` it is said of none. */
  readonly office?: string;
  /** Domains that an outlet or body publishes on. */
  readonly domains?: readonly string[];
}

/** Known actors by name, out of a pack. */
export interface Directory {
  readonly id: string;
  readonly version: string;
  /**
   * Everybody of that name, in whatever language and case ending; letters with and without marks, large and small are one. Of an
   * office with its country's name or adjective ("МИД Великобритании", "British foreign ministry") that country's office.
   */
  named(name: string): readonly KnownActor[];
  /** Those whom the name means in short, where it is clear that they are spoken of: "the Senate", "Wagner". */
  shortly(name: string): readonly KnownActor[];
  get(id: string): KnownActor | undefined;
  /** The given names that this word is a spelling or short form of, by any id; none when it is not known as one. */
  givenNames(word: string): readonly string[];
}
