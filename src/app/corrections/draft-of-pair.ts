import type { WordsAt } from "../../model/correction.ts";
import type { Asked } from "./asked.ts";
import { type Draft, unfit } from "./draft.ts";
import type { Pointed } from "./point-at.ts";
import { wordsAt } from "./words-at.ts";

type AskedOfPair = Extract<Asked, { kind: "same claim" | "relation" | "one origin" | "same event" }>;

/** Longer words are cut in what is told of a decision. */
const SHOWN = 60;

/**
 * What a person says of two statements, or of two documents.
 * @throws SaysoError SAYSO-USAGE-013 when they are of two cases, one and the same, or no statement is read at the words
 */
export function draftOfPair(asked: AskedOfPair, one: Pointed, other: Pointed): Draft {
  if (one.record.document.caseId !== other.record.document.caseId) throw unfit("Both must be of one case.");
  const at = wordsAt(one.record.document, one.span);
  const others = wordsAt(other.record.document, other.span);
  if (asked.kind === "same event") {
    if (at.documentId === others.documentId) throw unfit("Both are one and the same document.");
    const title = other.record.document.title ?? others.quote;
    const proposition = `${asked.same ? "the same event as" : "not the same event as"} ${short(title)}`;
    return {
      about: { kind: "document", id: at.documentId, proposition },
      verdict: asked.same ? "positive" : "negative",
      correction: { kind: "same event", at, other: others },
    };
  }
  const [statement, another] = [one.statement(), other.statement()];
  if (statement === undefined || another === undefined) throw unfit("Nothing that is said is read at these words.");
  if (statement.id === another.id) throw unfit("Both are one and the same statement.");
  const about = (what: string) => ({ kind: "statement", id: statement.id, proposition: `${what} ${quoted(others)}` });
  switch (asked.kind) {
    case "same claim":
      return {
        about: about(asked.same ? "the same claim as" : "not the same claim as"),
        verdict: asked.same ? "positive" : "negative",
        correction: { kind: "same claim", at, other: others },
      };
    case "relation": {
      const { relation } = asked;
      return {
        about: about(relation === "unrelated" ? "neither supports nor contradicts" : relation),
        verdict: "positive",
        correction: { kind: "relation", at, other: others, relation },
      };
    }
    case "one origin":
      return {
        about: about(asked.one ? "of one origin with" : "independent of"),
        verdict: asked.one ? "positive" : "negative",
        correction: { kind: "one origin", at, other: others },
      };
  }
}

function quoted({ quote }: WordsAt): string {
  return `“${short(quote)}”`;
}

function short(words: string): string {
  return words.length <= SHOWN ? words : `${words.slice(0, SHOWN - 1).trimEnd()}…`;
}
