import { expect, test } from "vitest";
import type { CaseActor, JudgementSummary } from "../../../src/surfaces/http/client.ts";
import { judgementOf, openPairs, reasonsOf } from "./pairs.ts";

const key = (documentId: string, start: number) => ({ documentId, span: { start, end: start + 5 }, words: "Konev" });

function actor(id: string, possible: CaseActor["possible"]): CaseActor {
  const member = { documentId: "d1", actorId: `actor_${id}`, name: id, key: key("d1", 0) };
  return { id, kind: "person", name: id, names: [], members: [member], merges: [], possible, roles: [] };
}

function maybe(id: string, value: number, verdict: "unsure" | "negative" = "unsure"): CaseActor["possible"][number] {
  const score = { value, reasons: [{ feature: "same surname", words: "Konev", weight: value }] };
  return { id, name: id, verdict, by: "rule", score, a: key("d1", 0), b: key("d2", 10) };
}

test("a pair that both actors name stands once, the likeliest first; what was decided does not", () => {
  const pairs = openPairs([
    actor("a", [maybe("b", 0.4), maybe("d", 0.9, "negative")]),
    actor("b", [maybe("a", 0.4), maybe("c", 0.7)]),
    actor("c", [maybe("b", 0.7)]),
  ]);
  expect(pairs.map(({ one, other }) => [one.id, other.id])).toEqual([
    ["b", "c"],
    ["a", "b"],
  ]);
});

test("the judgement that tells two apart is found by its words, in whichever order they were given", () => {
  const at = (documentId: string, start: number) => ({
    ...key(documentId, start),
    quote: "Konev",
    prefix: "",
    suffix: "",
  });
  const judgement = (id: string, verdict: "positive" | "negative", documents: readonly [string, string]) =>
    ({
      id,
      verdict,
      correction: {
        kind: "same actor",
        at: at(documents[0], documents[0] === "d1" ? 2 : 12),
        other: at(documents[1], documents[1] === "d1" ? 2 : 12),
      },
    }) as unknown as JudgementSummary;
  const judgements = [judgement("no", "negative", ["d2", "d1"]), judgement("yes", "positive", ["d1", "d2"])];
  expect(judgementOf(judgements, maybe("b", 1))).toBe("no");
  expect(judgementOf([judgement("elsewhere", "negative", ["d1", "d3"])], maybe("b", 1))).toBeUndefined();
});

test("reasons are told with their words", () => {
  expect(reasonsOf(maybe("b", 1).score)).toBe("same surname: Konev");
});
