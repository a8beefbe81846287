import type { WordsAt } from "../../model/correction.ts";
import { slice, trim } from "../../text/spans.ts";
import type { Asked } from "./asked.ts";
import { type Draft, unfit } from "./draft.ts";
import type { Pointed } from "./point-at.ts";
import { wordsAt } from "./words-at.ts";

type AskedOfSaid = Extract<Asked, { kind: "said" | "not said" }>;

/** Longer words are cut in what is told of a decision. */
const SHOWN = 60;

/**
 * What a person says of something said: who says it, by which words it is told, what it is; or that nobody says it.
 * @throws SaysoError SAYSO-USAGE-013 when nothing said is read at the words, or the part has none where it needs some
 */
export function draftOfSaid(asked: AskedOfSaid, { record, span, statement }: Pointed): Draft {
  const { document } = record;
  const at = wordsAt(document, span);
  const said = statement()?.attributionId;
  const about = (proposition: string) => ({ kind: "attribution", id: said ?? document.id, proposition });
  const isNew = asked.kind === "said" && asked.part === "content";
  if (said === undefined && !isNew) throw unfit("Nothing that somebody says is read at these words.");
  if (asked.kind === "not said") {
    return { about: about("said by nobody"), verdict: "positive", correction: { kind: "not said", at } };
  }
  const { part } = asked;
  if (asked.words === undefined) {
    if (part === "content") throw unfit("What is said has words: name them.");
    const proposition = part === "source" ? "said by nobody who is named" : "told without words that say so";
    return { about: about(proposition), verdict: "positive", correction: { kind: "said", at, part } };
  }
  const isInside = asked.words.end <= document.text.length;
  const words = isInside ? trim(document.text, asked.words) : undefined;
  if (words === undefined) throw unfit("The span holds no words of its document.");
  const placed: WordsAt = wordsAt(document, words);
  const quoted = `“${short(slice(document.text, words))}”`;
  const proposition = { source: `said by ${quoted}`, cue: `told by ${quoted}`, content: `what is said is ${quoted}` }[
    part
  ];
  return { about: about(proposition), verdict: "positive", correction: { kind: "said", at, part, words: placed } };
}

function short(words: string): string {
  return words.length <= SHOWN ? words : `${words.slice(0, SHOWN - 1).trimEnd()}…`;
}
