import { ask } from "../stages/ask/ask.ts";
import { attribute } from "../stages/attribute/attribute.ts";
import { normalise } from "../stages/normalise/normalise.ts";
import { parse } from "../stages/parse/parse.ts";
import { resolve } from "../stages/resolve/resolve.ts";
import { segment } from "../stages/segment/segment.ts";
import { state } from "../stages/state/state.ts";
import { inOrder } from "./runner.ts";

/** The order in which one document is read. This list is the only place that says it. */
export const order = inOrder([parse, segment, attribute, resolve, ask, state, normalise]);
