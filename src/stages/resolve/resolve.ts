import type { Actor } from "../../model/actor.ts";
import { makeId } from "../../model/id.ts";
import type { RuleStage } from "../../model/stage.ts";
import { slice } from "../../text/spans.ts";
import type { Draft } from "./cast.ts";
import { castDocument } from "./cast-document.ts";

const version = "2.2.0";

/** The actors of a document with their mentions, by rules; see README.md beside this file. */
export const resolve: RuleStage<"parsed" | "sentences" | "attributions" | "entities" | "antecedents", "actors"> = {
  name: "resolve",
  version,
  requires: ["parsed", "sentences", "attributions", "entities", "antecedents"],
  produces: ["actors"],
  run(input, { documentId, languages }) {
    const language = languages.get(input.parsed.language);
    const { cast } = castDocument(input, language);
    const wanted = cast.drafts.filter((draft) => draft.cited || isActor(draft));
    const ids = new Map<Draft, string>();
    for (const draft of wanted) {
      const first = draft.mentions.reduce((a, b) => (a.span.start <= b.span.start ? a : b)).span;
      ids.set(draft, makeId("actor", documentId, [first.start, first.end]));
    }
    const actors = wanted.map((draft): Actor => {
      const speaksFor = draft.speaksFor && ids.get(draft.speaksFor);
      const mentions = [...draft.mentions].sort((a, b) => a.span.start - b.span.start);
      return {
        id: ids.get(draft) ?? "",
        kind: draft.kind,
        name: draft.name,
        named: draft.named,
        mentions,
        roles: rolesOf(draft, input.parsed.text),
        ...(speaksFor === undefined || speaksFor === ids.get(draft) ? {} : { speaksFor }),
        reading: { kind: "rule", id: mentions[0]?.rule ?? "first-mention", version, confidence: draft.confidence },
      };
    });
    return { actors };
  },
};

/** Named, and shown to be somebody who can act; a place is an actor only where something is said to come from it. */
function isActor({ named, sure, kind }: Draft): boolean {
  return named && sure && kind !== "unknown" && kind !== "place";
}

/** Each role once, where it first stands. */
function rolesOf(draft: Draft, text: string): Actor["roles"] {
  const byWords = new Map<string, Actor["roles"][number]>();
  for (const span of [...draft.roles.values()].sort((a, b) => a.start - b.start)) {
    const words = slice(text, span);
    if (!byWords.has(words.toLowerCase())) byWords.set(words.toLowerCase(), { words, span });
  }
  return [...byWords.values()];
}
