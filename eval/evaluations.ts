import { attribution } from "./attribution/evaluate.ts";
import { chanceToRest } from "./chance-to-rest.ts";
import { demo } from "./demo.ts";
import type { Evaluation } from "./evaluation.ts";

/** Every evaluation, in the order in which an article goes through the house. */
export const evaluations: readonly Evaluation[] = [attribution, chanceToRest, demo];
