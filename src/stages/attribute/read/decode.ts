import { type Evidence, never } from "./evidence.ts";
import { outside, roles, tagOf } from "./tags.ts";

/** A run of words with one role; both ends inclusive, counted as in the evidence. */
export interface WordSpan {
  readonly first: number;
  readonly last: number;
}

/** One attribution as decoded: by role, its spans of words in order. */
export interface Decoded {
  /** Index among the evidence's anchors. */
  readonly anchor: number;
  readonly source: readonly WordSpan[];
  readonly cue: readonly WordSpan[];
  readonly content: readonly WordSpan[];
  /** Its source stands with another attribution too. */
  readonly sharesSource: boolean;
}

/** The words of spans, one by one. */
export function wordsOf(spans: readonly WordSpan[]): readonly number[] {
  return spans.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first + i));
}

/** Log-odds by which an anchor is favoured: finding one more counts for more than leaving one out (chosen on PolNeAR dev). */
const anchorBonus = 2;
/** A source of another attribution is this one's too from this probability on. */
const leastShared = 0.5;

/**
 * The likeliest attributions of a window: a Viterbi search over tags and pointers together. A word is outside, or has a
 * role in the attribution of one anchor; spans open, go on and close as the tags say; each anchor is the first word of
 * its own cue (or of its content, where it has no cue). An anchor that comes out with no part in its own attribution is
 * taken away and the search made anew. Only contents go on from one block to the next.
 * @param blockStarts for each word, whether a block begins with it
 */
export function decode(evidence: Evidence, blockStarts: readonly boolean[] = []): readonly Decoded[] {
  let alive = evidence.anchors.map((_, index) => index);
  for (;;) {
    const labels = search(evidence, alive, blockStarts);
    const failed = alive.filter((anchor) => !standsFor(evidence, labels, anchor));
    if (failed.length === 0) return collect(evidence, labels, alive);
    alive = alive.filter((anchor) => !failed.includes(anchor));
  }
}

/** What a word is: -1 outside, else role + 3 x anchor; and whether a span begins with it. */
interface Label {
  readonly part: number;
  readonly begins: boolean;
}

function standsFor(evidence: Evidence, labels: readonly Label[], anchor: number): boolean {
  const word = evidence.anchors[anchor]?.word ?? -1;
  const part = labels[word]?.part ?? -1;
  if (part < 0 || Math.floor(part / roles.length) !== anchor) return false;
  return labels.some((label) => label.part === anchor * roles.length + 2);
}

function search(evidence: Evidence, alive: readonly number[], blockStarts: readonly boolean[]): readonly Label[] {
  const parts = alive.flatMap((anchor) => roles.map((_, role) => anchor * roles.length + role));
  const count = evidence.words.length;
  const anchorAt = new Map(alive.map((anchor) => [evidence.anchors[anchor]?.word ?? -1, anchor]));
  // Before each word: the best score with no span open, and with a span of each part open.
  let closed = 0;
  let open = new Float64Array(parts.length).fill(-Infinity);
  // For each word and each state after it: the part played, and the state before.
  const states = parts.length + 1;
  const cameFrom = new Int32Array(count * states);
  const played = new Int32Array(count * states);
  for (let word = 0; word < count; word++) {
    const own = anchorAt.get(word);
    const odds = own === undefined ? 0 : (evidence.anchors[own]?.odds ?? 0);
    const isOwn = own === undefined ? 0 : -Math.log1p(Math.exp(-odds));
    const notOwn = own === undefined ? 0 : -Math.log1p(Math.exp(odds));
    const nextOpen = new Float64Array(parts.length).fill(-Infinity);
    // After the word nothing is open: it is outside, alone in its span, or the last of one.
    let best = closed + evidence.tag(word, outside) + notOwn;
    let from = 0;
    let part = 0;
    for (const [index, code] of parts.entries()) {
      const role = code % roles.length;
      const anchor = Math.floor(code / roles.length);
      const mine = anchor === own ? (role === 0 ? never : isOwn + anchorBonus) : notOwn;
      const base = evidence.points(word, role, anchor) + mine;
      const before = role < 2 && blockStarts[word] === true ? -Infinity : (open[index] ?? -Infinity);
      const alone = closed + base + evidence.tag(word, tagOf(role, 0));
      const last = before + base + evidence.tag(word, tagOf(role, 3));
      if (alone > best) [best, from, part] = [alone, 0, index + 1];
      if (last > best) [best, from, part] = [last, index + 1, index + 1];
      const first = closed + base + evidence.tag(word, tagOf(role, 1));
      const within = before + base + evidence.tag(word, tagOf(role, 2));
      nextOpen[index] = Math.max(first, within);
      cameFrom[word * states + index + 1] = first >= within ? 0 : index + 1;
      played[word * states + index + 1] = index + 1;
    }
    cameFrom[word * states] = from;
    played[word * states] = part;
    closed = best;
    open = nextOpen;
  }
  const labels: Label[] = [];
  // A span may not run over the window's end.
  let state = 0;
  for (let word = count - 1; word >= 0; word--) {
    const part = played[word * states + state] ?? 0;
    const before = cameFrom[word * states + state] ?? 0;
    labels.push({ part: part === 0 ? -1 : (parts[part - 1] ?? -1), begins: before === 0 });
    state = before;
  }
  return labels.reverse();
}

function collect(evidence: Evidence, labels: readonly Label[], alive: readonly number[]): readonly Decoded[] {
  const spans = new Map<number, WordSpan[]>();
  for (const [word, { part, begins }] of labels.entries()) {
    if (part < 0) continue;
    const list = spans.get(part) ?? [];
    const last = list.at(-1);
    if (!begins && last?.last === word - 1) list[list.length - 1] = { first: last.first, last: word };
    else list.push({ first: word, last: word });
    spans.set(part, list);
  }
  const of = (anchor: number, role: number): readonly WordSpan[] => spans.get(anchor * roles.length + role) ?? [];
  return alive.map((anchor) => {
    const own = of(anchor, 0);
    const source = own.length > 0 ? own : sharedSource(evidence, alive, anchor, of);
    return {
      anchor,
      source,
      cue: of(anchor, 1),
      content: of(anchor, 2),
      sharesSource: own.length === 0 && source.length > 0,
    };
  });
}

/** The source of another attribution that the model says is this one's too; none where it says so of none. */
function sharedSource(
  evidence: Evidence,
  alive: readonly number[],
  anchor: number,
  of: (anchor: number, role: number) => readonly WordSpan[],
): readonly WordSpan[] {
  let best: readonly WordSpan[] = [];
  let most = leastShared;
  for (const other of alive) {
    const source = of(other, 0);
    if (other === anchor || source.length === 0) continue;
    const words = wordsOf(source);
    const mean = words.reduce((sum, word) => sum + evidence.shares(word, anchor), 0) / words.length;
    if (mean > most) [best, most] = [source, mean];
  }
  return best;
}
