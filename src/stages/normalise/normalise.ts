import type { Facet } from "../../model/facet/facet.ts";
import type { Found } from "../../model/facet/found.ts";
import { makeId } from "../../model/id.ts";
import type { Stage } from "../../model/stage.ts";
import { slice } from "../../text/spans.ts";
import { attach } from "./attach/attach.ts";
import { findPlaces } from "./place/find-places.ts";
import { findQuantities } from "./quantity/find-quantities.ts";
import { findTimes } from "./time/find-times.ts";

/** A change of rules in any of the parts is a new version. */
const version = "1.0.0";

type Needed = "parsed" | "sentences" | "attributions" | "actors" | "entities" | "statements";

/** When, where and how many: what words of the document name, in forms that can be compared, and of which statements. See README.md beside this file. */
export const normalise: Stage<Needed, "facets"> = {
  name: "normalise",
  version,
  requires: ["parsed", "sentences", "attributions", "actors", "entities", "statements"],
  produces: ["facets"],
  models: ["gazetteer"],
  settings: ["countries"],
  run(input, context) {
    const { documentId } = context;
    const { text } = input.parsed;
    const times = findTimes(input, context);
    const places = findPlaces(input, context);
    const quantities = findQuantities(
      input,
      context,
      // How long something lasts is a time and a quantity both.
      times.filter(({ value }) => value.type !== "duration").map(({ span }) => span),
    );
    const base = <V>(kind: string, { span, rule, confidence }: Found<V>) => ({
      id: makeId("facet", documentId, kind, [span.start, span.end]),
      spans: [span],
      words: slice(text, span),
      of: [],
      reading: { kind: "rule" as const, id: rule, version, confidence },
    });
    const facets: readonly Facet[] = [
      ...times.map((found): Facet => ({ ...base("time", found), kind: "time", value: found.value })),
      ...places.map((found): Facet => ({ ...base("place", found), kind: "place", value: found.value })),
      ...quantities.map((found): Facet => ({ ...base("quantity", found), kind: "quantity", value: found.value })),
    ];
    return { facets: attach(facets, input, context) };
  },
};
