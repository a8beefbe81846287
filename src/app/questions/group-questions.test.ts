import { describe, expect, it } from "vitest";
import type { QuestionTold } from "../../ledger/ledger.ts";
import { groupQuestions, inOrder } from "./group-questions.ts";

function asked(number: number, about: string, more: Partial<QuestionTold> = {}): QuestionTold {
  return {
    id: `question_${number}`,
    kind: "how",
    words: `It is unclear ${about}`,
    about,
    start: 0,
    end: 20,
    confidence: 0.9,
    by: "a-rule@1.0.0",
    documentId: `document_${number}`,
    outlet: `Outlet ${number}`,
    at: number,
    eventId: "event_1",
    ...more,
  };
}

const ids = (questions: readonly QuestionTold[]) => groupQuestions(questions).map((group) => group.map(({ id }) => id));

describe("questions that ask the same", () => {
  it.each([
    ["how long the road will stay shut", "how long the road will be closed"],
    ["how long the road will stay shut", "How long the road would stay shut?"],
    ["коли відкриють дорогу", "Коли відкриють дорогу"],
  ])("stand together: %s / %s", (one, other) => {
    expect(ids([asked(1, one), asked(2, other)])).toEqual([["question_1", "question_2"]]);
  });

  it.each([
    ["how long the road will stay shut", "how badly the driver was hurt"],
    ["how many", "how many people had been in the tram"],
  ])("do not when they ask otherwise: %s / %s", (one, other) => {
    expect(ids([asked(1, one), asked(2, other)])).toEqual([["question_1"], ["question_2"]]);
  });

  it("are told apart by event and by kind, and by document where nothing is linked", () => {
    const same = "how long it takes";
    expect(ids([asked(1, same), asked(2, same, { eventId: "event_2" })])).toHaveLength(2);
    expect(ids([asked(1, same), asked(2, same, { kind: "why" })])).toHaveLength(2);
    const { eventId: _, ...unlinked } = asked(1, same);
    expect(ids([unlinked, { ...unlinked, id: "question_9", documentId: "document_9" }])).toHaveLength(2);
  });

  it("come first when most outlets ask them, then the latest", () => {
    const groups = groupQuestions([
      asked(1, "why the wall fell"),
      asked(2, "how long the road will stay shut"),
      asked(3, "how long the road will stay shut"),
      asked(4, "where the guard went"),
    ]);
    expect(inOrder(groups).map(([first]) => first.id)).toEqual(["question_2", "question_4", "question_1"]);
  });
});
