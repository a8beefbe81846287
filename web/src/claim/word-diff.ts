import { diffArrays } from "diff";

/** A stretch of a wording: `own` where its words differ from those of the claim. */
export interface Stretch {
  readonly text: string;
  readonly own: boolean;
}

/** Below this share of common words a wording is other throughout, and nothing of it is set off. */
const LEAST_COMMON = 0.2;

/** Words with what stands between them; a word is letters and digits, with marks and apostrophes inside. */
function piecesOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]{0,80}|[^\p{L}\p{N}]{1,200}/gu) ?? [];
}

function keyOf(word: string): string {
  return word.toLowerCase().replaceAll("’", "'");
}

function isWord(piece: string): boolean {
  return /^[\p{L}\p{N}]/u.test(piece);
}

/** The text of a wording cut where it begins to differ from the common wording, or ends to; together the stretches are the text. */
export function wordDiff(common: string, wording: string): readonly Stretch[] {
  const pieces = piecesOf(wording);
  const words = pieces.filter(isWord);
  const changes = diffArrays(piecesOf(common).filter(isWord).map(keyOf), words.map(keyOf));
  const owns = changes.flatMap(({ added, removed, value }) => (removed ? [] : value.map(() => added)));
  const shared = owns.filter((own) => !own).length;
  if (words.length === 0 || shared / words.length < LEAST_COMMON) return [{ text: wording, own: false }];
  const stretches: { text: string; own: boolean }[] = [];
  let at = 0;
  for (const piece of pieces) {
    const own = isWord(piece) && owns[at++] === true;
    const last = stretches.at(-1);
    if (last !== undefined && last.own === own) last.text += piece;
    else stretches.push({ text: piece, own });
  }
  return joined(stretches);
}

/** What stands between two words that both differ is set off with them. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const result: Stretch[] = [];
  for (const [at, stretch] of stretches.entries()) {
    const [before, after] = [result.at(-1), stretches[at + 1]];
    if (before?.own === true && (stretch.own || (after?.own === true && !/[\p{L}\p{N}]/u.test(stretch.text)))) {
      result[result.length - 1] = { text: before.text + stretch.text, own: true };
    } else result.push(stretch);
  }
  return result;
}
