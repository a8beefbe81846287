import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { englishQuestions } from "../../languages/en/questions.ts";
import type { ParsedDocument } from "../../model/document.ts";
import type { Languages } from "../../model/language/language.ts";
import { Question } from "../../model/question.ts";
import { ask } from "./ask.ts";

const english = { code: "en", name: "English", segment: { code: "en" }, questions: englishQuestions };
const languages = {
  codes: ["en"],
  get: (code: string | undefined) => (code === "en" ? english : undefined),
  identify: () => ({ code: "en", confidence: 1 }),
} as unknown as Languages;
const context = { documentId: `document_${"0".repeat(32)}`, languages };

/** One block a sentence; what stands between is in none. */
function read(sentences: readonly string[], language: string | undefined = "en", kind = "paragraph") {
  const text = sentences.join("\n");
  let at = 0;
  const spans = sentences.map((sentence) => {
    const span = { start: at, end: at + sentence.length };
    at = span.end + 1;
    return span;
  });
  const blocks = spans.map((span) => ({ kind, span, language }));
  const parsed = { text, blocks, residue: [], language } as unknown as ParsedDocument;
  const { questions } = ask.run({ parsed, sentences: spans.map((span, block) => ({ span, block })) }, context);
  return { text, questions, spans };
}

describe("ask", () => {
  test("offsets are into the whole text, and slicing gives the stored words", () => {
    const { text, questions } = read(["The ferry sank.", "It was not clear how many people were on board."]);
    expect(questions).toHaveLength(1);
    const question = Question.parse(questions[0]);
    expect(text.slice(question.about.span.start, question.about.span.end)).toBe("how many people were on board");
    expect(text.slice(question.span.start, question.span.end)).toBe("It was not clear how many people were on board");
    expect(question.reading).toMatchObject({ kind: "rule", id: "not-clear", version: ask.version });
  });

  test("a language without the part, and a byline, give nothing", () => {
    expect(read(["It was not clear how many people were on board."], "xx").questions).toEqual([]);
    expect(read(["It was not clear how many people were on board."], "en", "byline").questions).toEqual([]);
  });

  test("one unknown found by two rules is one question", () => {
    const { questions } = read(["It remains unclear whether the claim could not be independently verified."]);
    expect(questions).toHaveLength(1);
  });

  test("the same text gives the same ids; another place another id", () => {
    const twice = read(["It is unclear who left.", "It is unclear who left."]).questions.map((one) => one.id);
    expect(new Set(twice).size).toBe(2);
    expect(read(["It is unclear who left.", "It is unclear who left."]).questions.map((one) => one.id)).toEqual(twice);
  });

  const words = fc.constantFrom(
    "it",
    "was",
    "not",
    "clear",
    "how",
    "many",
    "who",
    "nor",
    "or",
    "“",
    "”",
    ",",
    "unknown",
    "did",
    "n’t",
    "say",
    "whether",
    "the",
    "cause",
    "of",
    "fire",
    "Київ",
    "😀",
    "—",
    "could",
    "be",
    "verified",
    "no",
    "word",
    "on",
    "Nobody",
    "knows",
    ".",
  );
  test("every span lies in its sentence, about lies in span or the other way round, and nothing is empty", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(words, { minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 4 }),
        (lines) => {
          const { text, questions, spans } = read(lines.map((line) => line.join(" ")));
          for (const question of questions) {
            Question.parse(question);
            expect(text.slice(question.about.span.start, question.about.span.end)).toBe(question.about.words);
            const holder = spans.find((span) => span.start <= question.span.start && question.span.end <= span.end);
            expect(holder).toBeDefined();
            expect(question.about.span.start).toBeGreaterThanOrEqual(question.span.start);
            expect(question.about.span.end).toBeLessThanOrEqual(question.span.end);
          }
        },
      ),
    );
  });

  test.each([
    "it was not clear ",
    "Nobody ",
    "could not ",
    "No word ",
    "a ",
    "“",
    "how who what ",
    "the cause of ",
    "Whether ",
  ])("a hostile line of %j is read", (piece) => {
    expect(read([piece.repeat(Math.floor(2_900 / piece.length))]).questions).toBeDefined();
    expect(read([piece.repeat(100_000)]).questions).toEqual([]);
  });
});
