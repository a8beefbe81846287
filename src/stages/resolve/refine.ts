import type { Entity } from "../../model/entity.ts";
import type { Described } from "./described.ts";

/** Below this a trained reader's kind of a name is not believed. */
const least = 0.6;

/** Kinds of names as a trained reader sees them, looked up by place. */
export class Kinds {
  readonly #entities: readonly Entity[];

  /** @param entities in any order; names do not overlap */
  constructor(entities: readonly Entity[]) {
    this.#entities = [...entities].sort((a, b) => a.span.start - b.span.start);
  }

  /** The last name within a phrase, which is what the phrase is called by: "Igor K." of "Defense Ministry spokesman Igor K."; by binary search. */
  within({ start, end }: { readonly start: number; readonly end: number }): Entity | undefined {
    let low = 0;
    let high = this.#entities.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#entities[middle]?.span.end ?? 0) <= end) low = middle + 1;
      else high = middle;
    }
    const found = this.#entities[low - 1];
    return found !== undefined && found.span.start >= start && found.confidence >= least ? found : undefined;
  }

  /**
   * A name whose kind its words only suggest gets the kind that the reader saw. What words show stands: "Mr." is a person.
   * `undefined` for a name that is the scene of something and not an actor.
   */
  refine(text: string, described: Described, cited: boolean): Described | undefined {
    if (!described.named || described.form !== "name") return described;
    const entity = this.within(described.span);
    if (entity === undefined || !described.name.endsWith(text.slice(entity.span.start, entity.span.end).slice(-3)))
      return described;
    if (entity.kind === "place" && !cited && (described.kind === "place" || !described.sure)) return undefined;
    if (described.sure && described.kind !== "unknown") return described;
    const kind = entity.kind === "actor-place" ? "place" : entity.kind === "other" ? "unknown" : entity.kind;
    return { ...described, kind, sure: true };
  }
}
