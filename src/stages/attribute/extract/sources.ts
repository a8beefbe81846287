import type { LineView, SourceOption } from "./candidate.ts";
import { isNominal, phraseAfter, phraseBefore, type Range, type VerbGroup } from "./phrases.ts";

/** Phrases that may be the source of a verb group, the likeliest first; "nobody" is always the last. */
export function sourcesOf(view: LineView, group: VerbGroup): readonly SourceOption[] {
  const { words, language } = view;
  const options: SourceOption[] = [];
  const add = (how: string, range: Range | undefined) => {
    if (range !== undefined && !options.some((one) => one.range?.to === range.to)) options.push({ how, range });
  };
  add("before", subjectOf(view, group.from));
  const previous = words[group.from - 1];
  if (previous !== undefined && language.relatives.has(previous.form)) {
    const comma = words[group.from - 2]?.form === ",";
    add("antecedent", phraseBefore(words, group.from - (comma ? 2 : 1), language));
  }
  let earlier: Range | undefined;
  let first: Range | undefined;
  for (const one of view.groups) {
    if (one.head >= group.head) break;
    const subject = subjectOf(view, one.from);
    if (subject === undefined) continue;
    first ??= subject;
    earlier = subject;
  }
  add("earlier", earlier);
  add("first", first);
  if (group.passive) {
    const by = words.findIndex((word, index) => index > group.head && index < group.head + 12 && word.form === "by");
    if (by > 0) add("agent", phraseAfter(words, by + 1, language));
  }
  options.push({ how: "nobody" });
  return options;
}

/** The subject phrase right before word `from`; relative pronouns are none. */
export function subjectOf({ words, language }: LineView, from: number): Range | undefined {
  const range = phraseBefore(words, from, language);
  if (range === undefined) return undefined;
  const only = range.to - range.from === 1 ? words[range.from] : undefined;
  if (only !== undefined && language.relatives.has(only.form)) return undefined;
  return words.slice(range.from, range.to).some((word) => isNominal(word) || word.wordClass === "DET")
    ? range
    : undefined;
}
