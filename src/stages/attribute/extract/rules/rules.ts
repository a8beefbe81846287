import type { CueRule } from "../candidate.ts";
import { accordingTo } from "./according-to.ts";
import { afterCue } from "./after-cue.ts";
import { aroundCue } from "./around-cue.ts";
import { beforeCue } from "./before-cue.ts";
import { headline } from "./headline.ts";
import { nounCue } from "./noun-cue.ts";

/** All ways in which somebody may be said to have said something. Order does not matter: the likelier reading wins. */
export const cueRules: readonly CueRule[] = [...afterCue, ...beforeCue, ...aroundCue, accordingTo, nounCue, headline];
