import model from "wink-eng-lite-web-model";
import winkNlp from "wink-nlp";
import type { TaggedWord, WordClass } from "../../../model/language/attribution-language.ts";

/** Loaded on the first use (about 0.1 s), so that reading another language costs nothing. */
let nlp: ReturnType<typeof winkNlp> | undefined;

/**
 * Words and marks of an English text with lemma and word class.
 *
 * Method: the tagger of wink-nlp (a hidden-Markov-like tagger with rules, about 95 % right on news). The tagger keeps no offsets;
 * each of its tokens stands in the text as it is, so they are found again from left to right.
 */
export function tagEnglish(text: string): readonly TaggedWord[] {
  nlp ??= winkNlp(model, ["sbd", "pos"]);
  const { its } = nlp;
  const tokens = nlp.readDoc(text).tokens();
  const values = tokens.out(its.value) as string[];
  const classes = tokens.out(its.pos) as string[];
  // The package types `its.lemma` for another call than this one, which its guide shows.
  const lemmas = tokens.out(its.lemma as unknown as typeof its.value) as string[];
  const words: TaggedWord[] = [];
  let at = 0;
  for (const [index, value] of values.entries()) {
    const start = text.indexOf(value, at);
    if (start < 0) continue;
    at = start + value.length;
    if (value.trim() === "") continue;
    const form = value.toLowerCase().replace(/’/gu, "'");
    const wordClass = (classes[index] ?? "X") as WordClass;
    words.push({ start, end: at, form, lemma: lemmas[index] ?? form, wordClass });
  }
  return words;
}
