import { describe, expect, it } from "vitest";
import type { ActorDecision, ActorInDocument, ActorKey } from "../../../model/case-actor.ts";
import { acrossDocuments } from "./across-documents.ts";
import { exampleCast, exampleDirectory } from "./example-cast.ts";

const known = { directory: exampleDirectory };

function keyOf(actor: ActorInDocument | undefined): ActorKey {
  const mention = actor?.mentions[0];
  if (actor === undefined || mention === undefined) throw new Error("no such actor");
  return { documentId: actor.documentId, span: mention.span, words: mention.words };
}

const same = (a: ActorKey, b: ActorKey): ActorDecision => ({ kind: "same", a, b, judgementId: "judgement_1" });
const notSame = (a: ActorKey, b: ActorKey): ActorDecision => ({ kind: "not same", a, b, judgementId: "judgement_2" });
const counts = (cast: readonly ActorInDocument[], decisions: readonly ActorDecision[]) =>
  acrossDocuments(cast, decisions, known).map((actor) => actor.members.length);

describe("a person's decision", () => {
  const cast = exampleCast(["Mara Tessel"], ["Mara Tessel"], ["Mara Tessel"], ["Olga Brand"]);
  const [first, second, third, other] = cast.map(keyOf) as [ActorKey, ActorKey, ActorKey, ActorKey];

  it("keeps apart whom names put together, and the others stay with one of them", () => {
    const actors = acrossDocuments(cast, [notSame(first, second)], known);
    expect(actors.map((actor) => actor.members.length)).toEqual([2, 1, 1]);
    const apart = actors.find((actor) => actor.members[0]?.documentId === second.documentId);
    expect(apart?.possible).toMatchObject([{ verdict: "negative", by: "person", score: { value: 0 } }]);
  });

  it("puts together whom names keep apart, with the judgement", () => {
    const actors = acrossDocuments(cast, [same(first, other)], known);
    expect(actors.map((actor) => actor.members.length)).toEqual([4]);
    expect(actors[0]?.merges.filter((merge) => merge.by === "person")).toMatchObject([
      { judgementId: "judgement_1", score: { value: 1 } },
    ]);
  });

  it("is undone by a later one on the same pair, whichever way round it is told", () => {
    expect(counts(cast, [notSame(first, second), same(second, first)])).toEqual([3, 1]);
    expect(counts(cast, [same(first, other), notSame(other, first)])).toEqual([3, 1]);
    expect(counts(cast, [notSame(first, second), { kind: "withdrawn", a: second, b: first }])).toEqual([3, 1]);
  });

  it("holds through what else would join the two", () => {
    expect(counts(cast, [notSame(first, second), same(second, third)])).toEqual([2, 1, 1]);
  });

  it("finds its actor after a reading that cut the mention otherwise", () => {
    const reread = cast.map((actor) => ({
      ...actor,
      id: `${actor.id}x`,
      mentions: actor.mentions.map((mention) => ({
        ...mention,
        span: { start: mention.span.start, end: mention.span.end + 9 },
        words: `${mention.words}, mayor,`,
      })),
    }));
    expect(counts(reread, [notSame(first, second)])).toEqual([2, 1, 1]);
  });

  it("points at the exact mention where another overlaps it", () => {
    const [one] = cast;
    const wide = { span: { start: 0, end: 30 }, form: "name" as const, words: "Mara Tessel, mayor of Harrow" };
    const overlapping = { ...one, id: "actor_wide", name: "Piet Lund", mentions: [wide] } as ActorInDocument;
    expect(counts([...cast, overlapping], [notSame(first, second)])).toEqual([2, 1, 1, 1]);
  });

  it("leaves the directory's entry to one of two that are kept apart", () => {
    const bodies = exampleCast([{ name: "HUR", kind: "body" }], [{ name: "ГУР", kind: "body" }]);
    const [a, b] = bodies.map(keyOf) as [ActorKey, ActorKey];
    const actors = acrossDocuments(bodies, [notSame(a, b)], known);
    expect(actors.map((actor) => actor.known)).toEqual(["directory:gur-ua", undefined]);
    expect(new Set(actors.map((actor) => actor.id)).size).toBe(2);
  });

  it("is an orphan where nothing or several stand there, and changes nothing", () => {
    const elsewhere = { ...first, span: { start: 5_000, end: 5_010 } };
    const otherWords = { ...first, words: "Olga Brand" };
    for (const key of [elsewhere, otherWords]) expect(counts(cast, [notSame(key, second)])).toEqual([3, 1]);
    const doubled = [...cast, { ...cast[0], id: "actor_again" } as ActorInDocument];
    expect(counts(doubled, [notSame(first, second)])).toEqual([4, 1]);
  });
});

describe("parties", () => {
  const cast = exampleCast(
    [
      { name: "Olha Senyk", for: "ГУР" },
      { name: "ГУР", kind: "body" },
    ],
    [{ name: "Міністерство оборони України", kind: "body" }],
    [{ name: "Harrow Bank", kind: "body", party: "the banks" }],
  );
  const key = (name: string) => keyOf(cast.find((actor) => actor.name === name));
  const partyOf = (name: string, decisions: readonly ActorDecision[]) =>
    acrossDocuments(cast, decisions, known).find((actor) => actor.names.some((one) => one.words === name))?.party;

  it("are as the text or a person states them", () => {
    expect(partyOf("Harrow Bank", [])).toMatchObject({ words: "the banks", by: "text" });
    const decided: ActorDecision = { kind: "party", actor: key("Harrow Bank"), party: "owners" };
    expect(partyOf("Harrow Bank", [decided])).toMatchObject({ words: "owners", by: "person" });
    expect(partyOf("Harrow Bank", [decided, { kind: "party", actor: key("Harrow Bank") }])).toMatchObject({
      by: "text",
    });
    expect(partyOf("Olha Senyk", [])).toBeUndefined();
  });

  it("go down to whoever speaks for a body or is part of it, with the reasons", () => {
    const decided: ActorDecision = { kind: "party", actor: key("Міністерство оборони України"), party: "Ukraine" };
    const party = partyOf("Olha Senyk", [decided]);
    expect(party).toMatchObject({ words: "Ukraine", by: "derived" });
    expect(party?.score.reasons.map(({ feature, words }) => [feature, words])).toEqual([
      ["speaks for", "ГУР"],
      ["is part of", "Ministry of Defence of Ukraine"],
      ["a person's decision", "Ukraine"],
    ]);
    expect(party?.score.value).toBeLessThan(1);
  });

  it("that are stated stay, whatever whoever is spoken for has", () => {
    const decided: readonly ActorDecision[] = [
      { kind: "party", actor: key("ГУР"), party: "Ukraine" },
      { kind: "party", actor: key("Olha Senyk"), party: "nobody's" },
    ];
    expect(partyOf("Olha Senyk", decided)).toMatchObject({ words: "nobody's", by: "person" });
  });

  it("do not go up", () => {
    expect(
      partyOf("Міністерство оборони України", [{ kind: "party", actor: key("ГУР"), party: "Ukraine" }]),
    ).toBeUndefined();
  });
});
