import { makeId } from "../../model/id.ts";
import type { QuestionFound, QuestionLanguage, QuestionRule } from "../../model/language/question-language.ts";
import type { Question } from "../../model/question.ts";
import type { Span } from "../../model/span.ts";
import type { RuleStage } from "../../model/stage.ts";
import { overlaps, slice, trim } from "../../text/spans.ts";

const VERSION = "1.1.0";

/** Longer sentences are lists, code or an attack: nothing is looked for in them. */
const LONGEST_SENTENCE = 3_000;

/** What a document declares unknown, by the rules of its language; see README.md beside this file. */
export const ask: RuleStage<"parsed" | "sentences", "questions"> = {
  name: "ask",
  version: VERSION,
  requires: ["parsed", "sentences"],
  produces: ["questions"],
  run({ parsed, sentences }, { documentId, languages }) {
    const questions = sentences.flatMap(({ span, block }) => {
      const { kind, language } = parsed.blocks[block] ?? {};
      const rules = languages.get(language ?? parsed.language)?.questions;
      if (rules === undefined || kind === "byline" || kind === "dateline") return [];
      return inSentence(parsed.text, span, rules, documentId);
    });
    return { questions };
  },
};

function inSentence(text: string, sentence: Span, language: QuestionLanguage, documentId: string): readonly Question[] {
  if (sentence.end - sentence.start > LONGEST_SENTENCE) return [];
  const words = slice(text, sentence);
  const found: { readonly rule: QuestionRule; readonly one: QuestionFound }[] = [];
  for (const rule of language.rules) {
    for (const one of rule.apply(words)) {
      if (!found.some((other) => overlaps(other.one.about, one.about))) found.push({ rule, one });
    }
  }
  return found
    .map(({ rule, one }) => question(text, sentence.start, rule, one, documentId))
    .filter((each) => each !== undefined)
    .sort((a, b) => a.about.span.start - b.about.span.start);
}

function question(
  text: string,
  offset: number,
  rule: QuestionRule,
  found: QuestionFound,
  documentId: string,
): Question | undefined {
  const place = (span: Span) => trim(text, { start: span.start + offset, end: span.end + offset });
  const span = place(found.span);
  const cue = place(found.cue);
  const about = place(found.about);
  if (span === undefined || cue === undefined || about === undefined) return undefined;
  return {
    id: makeId("question", documentId, found.kind, [span.start, span.end], [about.start, about.end]),
    span,
    cue: [cue],
    kind: found.kind,
    about: { words: slice(text, about), span: about },
    reading: { kind: "rule", id: rule.id, version: VERSION, confidence: rule.confidence },
  };
}
