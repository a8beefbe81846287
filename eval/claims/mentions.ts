import type { Languages } from "../../src/model/language/language.ts";
import { type StatementView, termsOf } from "../../src/stages/link/claims/statement-view.ts";
import { capitalsIn, type NameWords, nameWords } from "../../src/stages/link/measures/names.ts";
import type { Ecb, EcbDocument, EcbMention, EcbSentence } from "./ecbplus.ts";
import { writeOut } from "./ecbplus.ts";

/** A mention of an event as a statement of a few words: what happened, who and what stands near, and the sentence around. */
export interface MentionView {
  readonly id: string;
  readonly mention: EcbMention;
  readonly document: EcbDocument;
  /** Of its main word, in small letters. */
  readonly lemma: string;
  /** The word that tells what happened. */
  readonly head: StatementView;
  /** What stands within a few words of it, itself left out. */
  readonly near: StatementView;
  readonly sentence: StatementView;
  readonly who: NameWords;
  readonly where: ReadonlySet<string>;
  readonly when: ReadonlySet<string>;
}

/** Words on either side that stand near. */
const NEAR = 6;
const NONE: StatementView["names"] = () => new Map();

/**
 * Views of all gold mentions of events.
 * @param gold whether who, where and when are taken from the gold mentions of entities, else from capitals
 */
export function viewMentions(ecb: Ecb, gold: boolean, languages: Languages): readonly MentionView[] {
  const entities = Map.groupBy(ecb.entities, ({ documentId, sentence }) => `${documentId} ${sentence}`);
  const events = Map.groupBy(ecb.events, ({ documentId, sentence }) => `${documentId} ${sentence}`);
  const english = languages.get("en");
  return ecb.documents.flatMap((document) =>
    document.sentences.flatMap((sentence) => {
      const key = `${document.id} ${sentence.id}`;
      const { text, places } = writeOut(sentence.tokens);
      const tagged = english?.attribution?.tag(text) ?? [];
      const whole = viewText(text, document.id, languages);
      const around = entities.get(key) ?? [];
      return (events.get(key) ?? []).map((mention, at): MentionView => {
        const inMention = tagged.filter(({ start }) =>
          mention.tokens.some((token) => {
            const place = places.get(token);
            return place !== undefined && start >= place.start && start < place.end;
          }),
        );
        const main = mainOf(inMention);
        const near = windowOf(sentence, mention);
        const of = (type: RegExp) => around.filter((one) => type.test(one.type)).map(({ words }) => words);
        return {
          id: `${key} ${at}`,
          mention,
          document,
          lemma: main ?? mention.words.toLowerCase(),
          head: viewText(mention.words, document.id, languages),
          near: viewText(gold ? [near, ...closest(around, mention)].join(" ") : near, document.id, languages),
          sentence: whole,
          who: nameWords(gold ? of(/^HUM/u) : capitalsIn(text), "en", languages),
          where: gold ? wordSet(of(/^LOC/u), languages) : new Set(),
          when: gold ? wordSet(of(/^TIM/u), languages) : new Set(),
        };
      });
    }),
  );
}

function viewText(text: string, documentId: string, languages: Languages): StatementView {
  return {
    id: text,
    documentId,
    language: "en",
    ...termsOf(text, "en", languages),
    names: NONE,
    speaker: NONE,
    places: [],
    times: [],
    figures: [],
    tolls: new Map(),
    quoted: new Map(),
    vector: undefined,
  };
}

/** Of a trigger of several words the verb, else its last noun, else its first word. */
function mainOf(words: readonly { readonly lemma: string; readonly wordClass: string }[]): string | undefined {
  const verb = words.find(({ wordClass }) => wordClass === "VERB");
  const noun = words.findLast(({ wordClass }) => wordClass === "NOUN" || wordClass === "PROPN");
  return (verb ?? noun ?? words[0])?.lemma.toLowerCase();
}

function windowOf({ tokens }: EcbSentence, mention: EcbMention): string {
  const first = Math.min(...mention.tokens);
  const last = Math.max(...mention.tokens);
  return tokens
    .filter(({ at }) => at >= first - NEAR && at <= last + NEAR && !mention.tokens.includes(at))
    .map(({ word }) => word)
    .join(" ");
}

/** What takes part, as the gold has it: the nearest on either side. */
function closest(entities: readonly EcbMention[], mention: EcbMention): readonly string[] {
  const at = Math.min(...mention.tokens);
  return entities
    .map((one) => ({ one, distance: Math.abs(Math.min(...one.tokens) - at) }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ one }) => one.words);
}

function wordSet(texts: readonly string[], languages: Languages): ReadonlySet<string> {
  return new Set(termsOf(texts.join(" "), "en", languages).terms.keys());
}
