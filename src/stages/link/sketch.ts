import type { DocumentCard } from "../../model/card.ts";
import type { CaseContext, Neighbour } from "../../model/case-stage.ts";
import { statementKeys } from "./claims/claim-keys.ts";
import { type KeptProfile, keepProfile, openProfile } from "./events/kept-profile.ts";
import { type Profile, profileOf } from "./events/profile.ts";

/** The form of a sketch; one of another form is passed over, and made anew from the card. */
const FORM = "link 1";

/**
 * What of a document is looked at first when it is a neighbour, as JSON: made once, when it is linked, and kept by the store. Most neighbours
 * prove to be of another event, and of these the card need not be opened.
 */
export interface Sketch {
  readonly form: typeof FORM;
  readonly profile: KeptProfile;
  /** Of its statements, by which they are compared outside their event; none is left out. */
  readonly keys: readonly string[];
}

export function sketchOf(card: DocumentCard, context: CaseContext): Sketch {
  return {
    form: FORM,
    profile: keepProfile(profileOf(card, context)),
    keys: [...new Set(card.statements.flatMap(statementKeys))],
  };
}

/** Profiles that were opened before: a neighbour whose sketch is still at hand comes back with the next article. */
const opened = new WeakMap<Sketch, Profile>();

/** A neighbour's profile, from its sketch where it has one. */
export function profileOfNeighbour(neighbour: Neighbour, context: CaseContext): Profile {
  const sketch = sketchIn(neighbour);
  if (sketch === undefined) return profileOf(neighbour.card, context);
  const before = opened.get(sketch);
  if (before !== undefined) return before;
  const profile = openProfile(sketch.profile, () => neighbour.card);
  opened.set(sketch, profile);
  return profile;
}

/** Whether a statement of the neighbour may have one of the keys. */
export function mayHaveKey(neighbour: Neighbour, keys: ReadonlySet<string>): boolean {
  if (keys.size === 0) return false;
  const sketch = sketchIn(neighbour);
  return sketch === undefined || sketch.keys.some((key) => keys.has(key));
}

function sketchIn({ sketch }: Neighbour): Sketch | undefined {
  // Of this form it is what `sketchOf` made: the store gives it back as it was.
  const known = sketch as Sketch | undefined;
  return known?.form === FORM ? known : undefined;
}
