import { describe, expect, it } from "vitest";
import type { Actor, ActorKind } from "../model/actor.ts";
import type { Attribution } from "../model/attribution.ts";
import { makeId } from "../model/id.ts";
import { fillActors } from "./fill-actors.ts";

const reading = { kind: "rule", id: "test", version: "1.0.0", confidence: 1 } as const;

function actor(name: string, kind: ActorKind, ...spans: readonly (readonly [number, number])[]): Actor {
  return {
    id: makeId("actor", name),
    kind,
    name,
    named: true,
    mentions: spans.map(([start, end]) => ({ span: { start, end }, form: "name", rule: "test" })),
    roles: [],
    reading,
  };
}

function said(start: number, end: number, actorId?: string): Attribution {
  return {
    id: makeId("attribution", start, end),
    source: [{ start, end }],
    cue: [],
    content: [{ start: 500, end: 510 }],
    directness: "indirect",
    stance: "asserts",
    chain: [
      { role: "outlet", words: "this outlet", spans: [], cue: [] },
      {
        role: "source",
        words: "somebody",
        spans: [{ start, end }],
        cue: [],
        ...(actorId === undefined ? {} : { actorId }),
      },
    ],
    reading,
  };
}

const filled = (attribution: Attribution, actors: readonly Actor[]) =>
  fillActors([attribution], actors)[0]?.chain.map((link) => link.actorId);

describe("fillActors", () => {
  const ministry = actor("the ministry", "body", [116, 128]);
  const spokesman = actor("a spokesman for the ministry", "person", [100, 128]);
  const brenn = actor("Ada Brenn", "person", [120, 129]);

  it("takes the mention that covers the link's words, not the body named inside", () => {
    expect(filled(said(100, 128), [ministry, spokesman])).toEqual([undefined, spokesman.id]);
  });

  it("leaves a link without an actor when only a body inside it is known", () => {
    expect(filled(said(100, 128), [ministry])).toEqual([undefined, undefined]);
  });

  it("takes the only person named inside a long link", () => {
    expect(filled(said(100, 129), [brenn, actor("Ministry", "body", [100, 108])])).toEqual([undefined, brenn.id]);
  });

  it("abstains between two people inside a link", () => {
    const other = actor("Otto Lind", "person", [100, 109]);
    expect(filled(said(100, 129), [brenn, other])).toEqual([undefined, undefined]);
  });

  it("keeps an actor that a stage filled in", () => {
    expect(filled(said(100, 128, brenn.id), [spokesman])).toEqual([undefined, brenn.id]);
  });

  it("does not take a mention that only touches the link", () => {
    expect(filled(said(128, 140), [spokesman])).toEqual([undefined, undefined]);
  });

  it("finds a long mention that began well before the link", () => {
    const long = actor("long", "person", [90, 130]);
    const many = Array.from({ length: 200 }, (_, at) => actor(`other ${at}`, "body", [at, at + 1]));
    expect(filled(said(95, 130), [...many, long])).toEqual([undefined, long.id]);
  });
});
