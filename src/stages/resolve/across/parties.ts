import type { CaseActor } from "../../../model/case-actor.ts";
import type { Directory } from "../../../model/directory.ts";

type Party = NonNullable<CaseActor["party"]>;

/** Whom an actor answers to, nearest first: whom it speaks for, and what that is part of. */
interface Step {
  readonly id: string;
  readonly feature: "speaks for" | "is part of";
  readonly words: string;
}

/** No chain of bodies is longer. */
const FARTHEST = 6;

/**
 * Parties of those for whom nobody stated one: that of the body they speak for, or that this is part of. Whoever has a party of their own keeps it.
 */
export function deriveParties(actors: readonly CaseActor[], directory: Directory | undefined): readonly CaseActor[] {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const byKnown = new Map(
    actors.flatMap((actor) => (actor.known === undefined ? [] : [[actor.known, actor] as const])),
  );
  const above = (actor: CaseActor | undefined, known: string | undefined): readonly Step[] => {
    const steps: Step[] = [];
    if (actor?.speaksFor) steps.push({ id: actor.speaksFor.id, feature: "speaks for", words: actor.speaksFor.name });
    const partOf = known === undefined ? undefined : directory?.get(known)?.partOf;
    const whole = partOf === undefined ? undefined : directory?.get(partOf);
    if (partOf !== undefined && whole !== undefined)
      steps.push({ id: partOf, feature: "is part of", words: whole.names[0]?.words ?? partOf });
    return steps;
  };
  const partyOf = (start: CaseActor): Party | undefined => {
    const seen = new Set([start.id]);
    let rows: readonly { readonly path: readonly Step[]; readonly actor?: CaseActor; readonly known?: string }[] = [
      { path: [], actor: start, ...(start.known === undefined ? {} : { known: start.known }) },
    ];
    for (let depth = 0; depth < FARTHEST && rows.length > 0; depth++) {
      const next: (typeof rows)[number][] = [];
      for (const { path, actor, known } of rows) {
        for (const step of above(actor, known)) {
          const there = byId.get(step.id) ?? byKnown.get(step.id);
          const id = there?.id ?? step.id;
          if (seen.has(id)) continue;
          seen.add(id);
          const steps = [...path, step];
          if (there?.party !== undefined) return derived(there.party, steps);
          const of = there?.known ?? (step.id.includes(":") ? step.id : undefined);
          next.push({
            path: steps,
            ...(there === undefined ? {} : { actor: there }),
            ...(of === undefined ? {} : { known: of }),
          });
        }
      }
      rows = next;
    }
    return undefined;
  };
  return actors.map((actor) => {
    if (actor.party !== undefined) return actor;
    const party = partyOf(actor);
    return party === undefined ? actor : { ...actor, party };
  });
}

function derived({ words, score }: Party, path: readonly Step[]): Party {
  const value = Math.round(score.value * 0.95 ** path.length * 100) / 100;
  const reasons = path.map((step) => ({ feature: step.feature, words: step.words, weight: value }));
  return { words, by: "derived", score: { value, reasons: [...reasons, ...score.reasons] } };
}
