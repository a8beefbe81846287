import type { Attribution } from "../../../model/attribution.ts";
import type { Language } from "../../../model/language/language.ts";
import type { Layers } from "../../../model/stage.ts";
import { indexAt } from "../../../text/spans.ts";
import type { Extracted } from "../extracted.ts";
import { readDirect, readPatterns } from "./read-patterns.ts";

type Input = Pick<Layers, "parsed" | "sentences" | "quotations">;

/** What rules find in the blocks that no other reader reads: by patterns where the language has them, else quotations alone. */
export function readOthers(input: Input, languageOf: (block: number) => Language | undefined): readonly Extracted[] {
  const hasReader = (block: number) => {
    const language = languageOf(block);
    return language?.attribution !== undefined || language?.speechPatterns !== undefined;
  };
  const patterned = (block: number) => {
    const language = languageOf(block);
    return language?.attribution === undefined ? language : undefined;
  };
  return [...readPatterns(input, patterned), ...readDirect(input, (block) => !hasReader(block))];
}

/** Describes each language's extractions with what that language knows; the result is in text order. */
export function describeByLanguage(
  extracted: readonly Extracted[],
  { parsed }: Pick<Layers, "parsed">,
  languageOf: (block: number) => Language | undefined,
  describe: (some: readonly Extracted[], language: Language | undefined) => readonly Attribution[],
): readonly Attribution[] {
  const groups = Map.groupBy(extracted, (one) => languageOf(indexAt(parsed.blocks, one.content[0]?.start ?? 0) ?? 0));
  const described = [...groups].map(([language, some]) => describe(some, language));
  if (described.length < 2) return described[0] ?? [];
  return described.flat().sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
}
