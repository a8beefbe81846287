import type { ActorKind } from "./actor.ts";

/** A body, agency, outlet or office that is known by several names, out of a pack of public facts. */
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
  /** The body that it is part of. */
  readonly partOf?: string;
}

/** Known actors by name, out of a pack. */
export interface Directory {
  readonly id: string;
  readonly version: string;
  /** Everybody of that name, in whatever language; letters with and without marks, large and small are one. */
  named(name: string): readonly KnownActor[];
  get(id: string): KnownActor | undefined;
}
