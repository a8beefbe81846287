import type { PatternRule } from "../finding.ts";
import { addingThat, aside, colon, thatClause } from "./clauses.ts";
import { about, aboutThis, accordingTo, asSaid, infinitive, object } from "./phrases.ts";
import { quotedBefore } from "./quoted.ts";

/** In order of precedence: a verb that one rule has read is not read again by a later one. */
export const patternRules: readonly PatternRule[] = [
  quotedBefore,
  colon,
  thatClause,
  asSaid,
  accordingTo,
  aboutThis,
  aside,
  infinitive,
  about,
  object,
  addingThat,
];
