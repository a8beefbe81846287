import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { MemberShown, OriginGroup } from "../../../src/surfaces/http/client.ts";
import { markedBy } from "./conflicts.ts";
import { chainOf, wordingsOf } from "./group-wordings.ts";
import { wordDiff } from "./word-diff.ts";

const marked = (common: string, wording: string) =>
  wordDiff(common, wording)
    .map(({ text, own }) => (own ? `[${text}]` : text))
    .join("");

const text = fc.string({ unit: fc.constantFrom(..."abБї日1’'- ,.“\u0301\u200d😀") });

describe("what differs from the common wording", () => {
  test.each([
    ["Twelve people were hurt", "Fifteen people were hurt", "[Fifteen] people were hurt"],
    ["Twelve people were hurt", "twelve people were hurt", "twelve people were hurt"],
    ["Twelve were hurt", "Twelve were badly burnt, and hurt", "Twelve were [badly burnt, and] hurt"],
    ["Twelve people were hurt", "П’ятнадцятеро постраждали", "П’ятнадцятеро постраждали"],
    ["Twelve people were hurt", "", ""],
  ])("of “%s” in “%s”", (common, wording, expected) => {
    expect(marked(common, wording)).toBe(expected);
  });

  test("loses no character", () => {
    fc.assert(
      fc.property(text, text, (common, wording) => {
        expect(
          wordDiff(common, wording)
            .map(({ text }) => text)
            .join(""),
        ).toBe(wording);
      }),
    );
  });
});

function member(id: string, more: Partial<MemberShown> = {}): MemberShown {
  return {
    statementId: id,
    documentId: `d-${id}`,
    outlet: "Post",
    words: "no one was hurt",
    start: 0,
    end: 15,
    chain: [],
    attitude: "says",
    ...more,
  };
}

function group(statements: readonly string[], more: Partial<OriginGroup> = {}): OriginGroup {
  return {
    id: "origin_1",
    kind: "identified",
    actor: "The ministry",
    attitude: "says",
    statements,
    ...more,
  } as OriginGroup;
}

describe("wordings", () => {
  const origins = (...groups: readonly OriginGroup[]) => ({ groups }) as never;
  test("the same words from one origin stand once, the first published first", () => {
    const members = [
      member("b", { publishedAt: "2026-10-13T10:00:00Z", words: "That no one was hurt." }),
      member("a", { publishedAt: "2026-10-13T09:00:00Z" }),
      member("c", { publishedAt: "2026-10-13T11:00:00Z", words: "no one was injured" }),
    ];
    const found = wordingsOf({ members, origins: origins(group(["a", "b", "c"])) });
    expect(found.map(({ first, copies }) => [first.statementId, copies.map((one) => one.statementId)])).toEqual([
      ["a", ["b"]],
      ["c", []],
    ]);
  });
  test("the same words of unknown lineage, or as a denial, stay apart", () => {
    const members = [member("a"), member("b"), member("c", { attitude: "denies" })];
    const unknown = group(["a", "b", "c"], { kind: "unknown" });
    expect(wordingsOf({ members, origins: origins(unknown) })).toHaveLength(3);
    expect(wordingsOf({ members, origins: origins(group(["a", "b", "c"])) })).toHaveLength(2);
  });
});

describe("a chain", () => {
  test.each([
    [["Post", "He"], "Piet Lannick", "The ministry", "Post ← Piet Lannick ← The ministry"],
    [
      ["Post", "Northern Wire", "the director,"],
      "the director",
      "The clinic",
      "Post ← Northern Wire ← the director ← The clinic",
    ],
    [["Post", "the ministry"], "ministry", "The ministry", "Post ← the ministry"],
    [[], undefined, undefined, "Post"],
  ] as const)("%j, of %s", (chain, who, actor, expected) => {
    const one = member("a", { chain, ...(who === undefined ? {} : { who }) });
    const of = actor === undefined ? undefined : group(["a"], { actor });
    expect(chainOf(one, of).join(" ← ")).toBe(expected);
  });
  test("of unknown lineage ends where the article ends", () => {
    expect(chainOf(member("a"), group(["a"], { kind: "unknown" }))).toEqual(["Post"]);
  });
});

test("evidence is marked where it stands, and what does not stand there is not", () => {
  expect(markedBy("twelve were hurt, twelve", ["hurt", "none", "twelve"])).toEqual([
    { text: "twelve", marked: true },
    { text: " were ", marked: false },
    { text: "hurt", marked: true },
    { text: ", twelve", marked: false },
  ]);
});
