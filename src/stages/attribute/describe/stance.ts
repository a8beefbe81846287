import type { Stance } from "../../../model/attribution.ts";
import type { SpeechActLanguage } from "../../../model/language/speech-act-language.ts";

/** Cues are phrases; words beyond these change nothing and cost time on hostile input. */
const MOST_WORDS = 40;
/** How many words may stand between a negation and what it negates: "did not immediately respond to". */
const REACH = 4;
/** Stances that the neutral act of speaking gives way to only when nothing stronger follows. */
const WEAK: ReadonlySet<Stance> = new Set(["asserts", "reports", "knows", "explains"]);

interface Match {
  readonly at: number;
  readonly length: number;
  readonly stance: Stance;
  readonly surface: string;
}

/**
 * What a cue says its speaker did; `asserts`, the neutral one, for words that the language does not list and for no
 * words at all. Phrases are read from left to right, the longest first; the first that is more than neutral wins, but
 * after a plain verb of saying only a participle may ("said, denying …"; not "said in a tribute that praised …").
 */
export function tellStance(cue: string, language: SpeechActLanguage): Stance {
  return findStance(cue, language) ?? "asserts";
}

/** The stance of a cue that the language lists, in whole or in part; `undefined` for one that it does not. */
export function findStance(cue: string, language: SpeechActLanguage): Stance | undefined {
  const words = split(cue);
  const matches = matchAll(words, language);
  const first = matches[0];
  if (first === undefined) return undefined;
  const open = matches.filter(
    (match) => match === first || first.stance !== "asserts" || first.length > 1 || match.surface.endsWith("ing"),
  );
  const chosen =
    open.find((match) => !WEAK.has(match.stance)) ?? open.find((match) => match.stance !== "asserts") ?? first;
  const before = words.slice(Math.max(0, chosen.at - REACH), chosen.at);
  const negated = before.some((word) => language.lemmas(word).some((form) => language.negations.has(form)));
  return negated ? (language.negated[chosen.stance] ?? "declines") : chosen.stance;
}

/** Lower-case words, with the contracted negation on its own: "didn’t" is "did", "not". */
function split(cue: string): readonly string[] {
  const plain = cue
    .toLowerCase()
    .replaceAll("'", "’")
    .replace(/n’t\b/g, " not")
    .replace(/\bnot (?=(?:only|just|merely|simply)\b)/g, "");
  const words: string[] = [];
  for (const match of plain.matchAll(/[’\p{L}][\p{L}\p{M}’-]*/gu)) {
    if (words.push(match[0]) === MOST_WORDS) break;
  }
  return words;
}

function matchAll(words: readonly string[], language: SpeechActLanguage): readonly Match[] {
  const forms = words.map((word) => language.lemmas(word));
  const matches: Match[] = [];
  for (let at = 0; at < words.length; ) {
    const match = longest(forms, at, language);
    if (match !== undefined) matches.push({ at, ...match, surface: words[at] ?? "" });
    at += match?.length ?? 1;
  }
  return matches;
}

function longest(
  forms: readonly (readonly string[])[],
  at: number,
  language: SpeechActLanguage,
): { readonly length: number; readonly stance: Stance } | undefined {
  let phrases: readonly string[] = [""];
  let best: { readonly length: number; readonly stance: Stance } | undefined;
  for (let length = 1; length <= language.longestStance && at + length <= forms.length; length++) {
    const next = forms[at + length - 1] ?? [];
    phrases = phrases.flatMap((phrase) => next.map((form) => (phrase === "" ? form : `${phrase} ${form}`)));
    const stance = phrases.map((phrase) => language.stances.get(phrase)).find((found) => found !== undefined);
    if (stance !== undefined) best = { length, stance };
  }
  return best;
}
