import fc from "fast-check";
import { expect, test } from "vitest";
import { createLanguages } from "../../../languages/languages.ts";
import type { DocumentCard } from "../../../model/card.ts";
import type { Constraint, Neighbour } from "../../../model/case-stage.ts";
import { claimKeys, statementKeys } from "./claim-keys.ts";
import { claimAttitudes, claimWords } from "./claim-words.ts";
import { exampleDocument, exampleStatement } from "./example-statements.ts";
import { placeInClaims } from "./place-in-claims.ts";

const languages = createLanguages();
const event = { eventId: "event", merged: [], links: [] };

const post = exampleDocument("Post", [
  ["no one was hurt in the fire at the mill"],
  ["the wiring of the mill had been inspected in March"],
  ["the owner would rebuild the mill by summer"],
]);
const echo = exampleDocument("Echo", [
  ["nine people were hurt in the fire at the mill", { toll: ["nine people", 9, "wounded"] }],
  ["the mill's wiring was inspected in March"],
  ["the river was too low to draw water from"],
]);

function linked(documents: readonly DocumentCard[], constraints: readonly Constraint[] = []) {
  const claims = new Map<string, string>();
  const neighbours: Neighbour[] = [];
  for (const card of documents) {
    for (const { statementId, claimId, merged } of placeInClaims(card, event, neighbours, constraints, { languages })) {
      for (const [id, claim] of claims) if (merged.includes(claim)) claims.set(id, claimId);
      claims.set(statementId, claimId);
    }
    neighbours.push({ card, eventId: "event", claims });
  }
  return (document: DocumentCard, at: number) => claims.get(document.statements[at]?.statementId ?? "");
}

test("statements that share a claim are put together, whatever the figure and though one denies; the others start their own", () => {
  const claim = linked([post, echo]);
  expect(claim(echo, 0)).toBe(claim(post, 0));
  expect(claim(echo, 1)).toBe(claim(post, 1));
  expect(new Set([0, 1, 2].flatMap((at) => [claim(post, at), claim(echo, at)])).size).toBe(4);
});

test("another event's statements are left alone, unless they share a long quotation or an odd figure", () => {
  const elsewhere = {
    card: post,
    eventId: "elsewhere",
    claims: new Map(post.statements.map(({ statementId }) => [statementId, `claim of ${statementId}`])),
  };
  const placed = placeInClaims(echo, event, [elsewhere], [], { languages });
  expect(placed.every(({ links }) => links.length === 0)).toBe(true);
  const words = "we shall build this mill again stone by stone and sack by sack";
  const quoting = (name: string) => exampleDocument(name, [[words, { directness: "direct" }]]);
  const [first, second] = [quoting("Times"), quoting("Sun")];
  const claims = new Map(first.statements.map(({ statementId }) => [statementId, "claim"]));
  expect(
    placeInClaims(second, event, [{ card: first, eventId: "elsewhere", claims }], [], { languages })[0]?.claimId,
  ).toBe("claim");
});

test("people's decisions are kept to", () => {
  const pair = {
    of: "statement",
    a: post.statements[1]?.statementId ?? "",
    b: echo.statements[1]?.statementId ?? "",
    judgementId: "j",
  } as const;
  const parted = linked([post, echo], [{ ...pair, kind: "not same" }]);
  expect(parted(post, 1)).not.toBe(parted(echo, 1));
  const joined = linked([post, echo], [{ ...pair, kind: "same", b: echo.statements[2]?.statementId ?? "" }]);
  expect(joined(post, 1)).toBe(joined(echo, 2));
});

test("the order of neighbours changes nothing, and every statement is placed once", () => {
  const third = exampleDocument("Sun", [
    ["nobody was injured in the fire at the mill"],
    ["the owner hopes to rebuild the mill by summer"],
  ]);
  const neighbours = [post, echo].map((card) => ({
    card,
    eventId: "event",
    claims: new Map(card.statements.map(({ statementId }) => [statementId, `claim of ${statementId}`])),
  }));
  fc.assert(
    fc.property(fc.shuffledSubarray(neighbours, { minLength: 2 }), (shuffled) => {
      const placed = placeInClaims(third, event, shuffled, [], { languages });
      expect(placed.map(({ statementId }) => statementId)).toEqual(
        third.statements.map(({ statementId }) => statementId),
      );
      expect(placed.map(({ claimId }) => claimId)).toEqual(
        placeInClaims(third, event, neighbours, [], { languages }).map(({ claimId }) => claimId),
      );
    }),
    { numRuns: 10 },
  );
});

test("a claim is said in the words of the member that affirms it, whole and short", () => {
  const members = [
    exampleStatement("no one was hurt"),
    exampleStatement("nine people were hurt in the fire", { toll: ["nine people", 9, "wounded"] }),
    exampleStatement("he may be one of those hurt", { hedge: "may" }),
  ];
  expect(claimWords(members, languages)).toBe("nine people were hurt in the fire");
  expect([...claimAttitudes(members, languages).values()]).toEqual(["denies", "says", "hedges"]);
});

test("keys: long quotations and odd figures, and nothing else", () => {
  const quotation = exampleStatement("we shall build this mill again stone by stone", { directness: "direct" });
  const longer = exampleStatement("and we shall build this mill again stone by stone, said the owner of it", {
    directness: "mixed",
  });
  const keys = statementKeys(quotation);
  expect(keys).toHaveLength(3);
  expect(statementKeys(longer).some((key) => keys.includes(key))).toBe(true);
  expect(statementKeys(exampleStatement("we shall build this mill again stone by stone"))).toEqual([]);
  expect(statementKeys(exampleStatement("1,947 people", { toll: ["1,947 people", 1947, "displaced"] }))).toEqual([]);
  expect(statementKeys(exampleStatement("2,347 people", { toll: ["2,347 people", 2347, "displaced"] }))).toEqual([
    "figure 2347 displaced",
  ]);
  expect(statementKeys(exampleStatement("9 people", { toll: ["9 people", 9, "wounded"] }))).toEqual([]);
  expect(claimKeys(post)).toEqual([]);
});
