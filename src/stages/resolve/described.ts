import type { ActorKind } from "../../model/actor.ts";
import type { Gender } from "../../model/language/names-language.ts";
import type { Span } from "../../model/span.ts";

/** What a noun phrase tells of the one it names. */
export interface Described {
  readonly span: Span;
  readonly form: "name" | "description" | "pronoun";
  readonly kind: ActorKind;
  readonly named: boolean;
  /** The words it is called by: the proper name for named ones, the whole phrase for others. */
  readonly name: string;
  /** The name's words in lower case, titles and possessors left out; what names are compared by. */
  readonly key: readonly string[];
  readonly gender?: Gender;
  /** Whose body it is, lower case: "russia" of "Russia’s Defense Ministry". */
  readonly owner?: string;
  /** The noun it turns on, lower case: "ministry", "spokesman". */
  readonly head?: string;
  readonly definite: boolean;
  readonly role?: Span;
  /** The phrase of the body that the role belongs to. */
  readonly speaksFor?: Span;
  /** The kind is shown by a word, not only guessed from capitals. */
  readonly sure: boolean;
}
