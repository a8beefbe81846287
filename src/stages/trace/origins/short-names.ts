import type { CardActor } from "../../../model/card.ts";
import type { Language } from "../../../model/language/language.ts";
import { wordsToCompare } from "../../../text/name-keys.ts";

/** The words of a name that tell something. */
export function contentWords(name: string) {
  return wordsToCompare(name).filter(({ folded }) => !/^\d/u.test(folded));
}

export type Words = ReturnType<typeof contentWords>;

export function startsWith(words: string, first: readonly string[]): boolean {
  return first.includes(words.split(/[\s’']/u, 1)[0]?.toLowerCase() ?? "");
}

/** "The ministry" of "the ministry's statement of Tuesday"; else the whole name. */
export function possessorOf({ kind, name }: CardActor): string {
  return kind === "material" ? (name.split(/['’]s\s/u)[0] ?? name) : name;
}

/** The name of a body as its source words have it, where the reading kept a part: the whole is capitals and ends in that part. */
export function fullerName(words: string, { name, kind }: CardActor): string | undefined {
  if (kind === "person") return undefined;
  const bare = words.replace(/^(?:the|a|an)\s+/iu, "").replace(/[\s,]+$/u, "");
  if (bare === name || !bare.endsWith(` ${name}`) || bare.length > 60) return undefined;
  return bare.split(/\s+/u).every((word) => /^\p{Lu}/u.test(word)) ? bare : undefined;
}

/** "A miners' union", "the ministry": words for somebody, not a name. */
export function isDescription(name: string, language: Language | undefined): boolean {
  if (startsWith(name, language?.names?.indefinite ?? [])) return true;
  return (
    startsWith(name, language?.names?.definite ?? []) && !/\p{Lu}/u.test(name.replace(/^\p{L}+\s+/u, "").slice(0, 1))
  );
}

/** Words that can be short for a body's name: no name, one word of it, or a name with a small noun ("Torravan hospital"). */
export function isShortForBody(
  actor: CardActor,
  node: { readonly named: boolean } | undefined,
  language: Language | undefined,
): boolean {
  if (actor.kind !== "body" && actor.kind !== "material" && actor.kind !== "unknown") return false;
  const nouns = language?.names?.bodyNouns ?? [];
  const words = contentWords(possessorOf(actor));
  const noun = words.find(({ folded }) => nouns.includes(folded));
  if (node?.named === true && words.length === 1) return true;
  return noun !== undefined && (node?.named !== true || /^\p{Ll}/u.test(noun.text));
}

/** Bodies by a noun that their names hold: those that some words can be short for. */
export function createShelf(bodies: readonly { readonly key: string; readonly names: ReadonlyMap<string, number> }[]) {
  const byStem = new Map<
    string,
    { readonly key: string; readonly stems: ReadonlySet<string>; readonly isProper: boolean }[]
  >();
  for (const { key, names } of bodies) {
    for (const name of names.keys()) {
      const words = contentWords(name);
      if (words.length < 2) continue;
      const stems = new Set(words.flatMap((word) => word.stems));
      const isProper = words.every(({ text }) => /^\p{Lu}/u.test(text));
      for (const stem of stems) {
        const list = byStem.get(stem);
        if (list === undefined) byStem.set(stem, [{ key, stems, isProper }]);
        else list.push({ key, stems, isProper });
      }
    }
  }
  return (words: Words, self: string, language: Language | undefined, loose: boolean): readonly string[] => {
    const known = words.filter(({ folded }) => language?.names?.bodyNouns.includes(folded));
    const nouns = known.length === 0 && words.length === 1 ? words : known;
    const found = nouns.flatMap(({ stems }) => stems.flatMap((stem) => byStem.get(stem) ?? []));
    return found
      .filter(({ key, stems, isProper }) => {
        if (key === self) return false;
        const missing = words.filter((word) => !word.stems.some((stem) => stems.has(stem)));
        if (missing.length === 0) return true;
        // "A Torravan hospital": whose it is may be told beside a name, and in no other word; beside "the Kessian ministry" it is another one's.
        return loose && isProper && missing.length === 1 && words.length > 1 && /^\p{Lu}/u.test(missing[0]?.text ?? "");
      })
      .map(({ key }) => key);
  };
}
