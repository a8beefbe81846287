import { lemmas } from "../speech-acts/lemmas.ts";

const telling = new Set(
  "accuse acknowledge add admit affirm allege announce answer argue assert assure boast brief claim comment complain concede conclude condemn confess confirm contend declare demand denounce deny describe dismiss disclose estimate explain find identify imply inform insist instruct joke lament leak maintain mention mutter note notify observe order phone pledge post predict proclaim promise protest publish quip quote rebut recall reckon recount reiterate reject relate remark repeat reply report respond reveal rule say state stress suggest swear tell testify threaten tweet vow warn whisper write".split(
    " ",
  ),
);
/** Not yet said, or only thinkable. */
const unreal = /\b(?:would|will|can|could|may|might|should|must|shall|won[’']t|to)\b|[’'](?:d|ll)\b/iu;
/** The speaker himself, whoever is spoken to, and anybody. */
const nobodyElse = /^(?:i|me|my|we|us|our|you|your|one|nobody|no one|anybody|anyone|who|it)$/iu;

/** Whether a word of telling is among the words. */
export function mentionsTelling(words: string): boolean {
  return (words.toLowerCase().match(/[\p{L}’']+/gu) ?? []).some((word) =>
    lemmas(word).some((lemma) => telling.has(lemma)),
  );
}

/** Whether the words say that somebody else had put something into words: "the driver" with "had said". */
export function tells(source: string, cue: string): boolean {
  if (nobodyElse.test(source.trim()) || unreal.test(cue)) return false;
  return mentionsTelling(cue);
}
