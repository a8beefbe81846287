import type { TaggedWord } from "../../../model/language/attribution-language.ts";
import type { Sentence } from "../../../model/segment.ts";
import type { Span } from "../../../model/span.ts";

/** A sentence longer than this is not tagged: it is a table or a list. UTF-16 code units. */
const longest = 3000;

/** A document's sentences with their words and word classes, each tagged when it is first asked for. */
export class Scene {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly #tag: (text: string) => readonly TaggedWord[];
  readonly #words = new Map<number, readonly TaggedWord[]>();

  constructor(text: string, sentences: readonly Sentence[], tag: (text: string) => readonly TaggedWord[]) {
    this.text = text;
    this.sentences = sentences;
    this.#tag = tag;
  }

  /** Words of a sentence with offsets into the document; none for a sentence that is too long. */
  words(sentence: number): readonly TaggedWord[] {
    const known = this.#words.get(sentence);
    if (known !== undefined) return known;
    const span = this.sentences[sentence]?.span;
    const made =
      span === undefined || span.end - span.start > longest
        ? []
        : this.#tag(this.text.slice(span.start, span.end)).map((word) => ({
            ...word,
            start: word.start + span.start,
            end: word.end + span.start,
          }));
    this.#words.set(sentence, made);
    return made;
  }

  /** The sentence that holds a place, or the last one that begins before it; by binary search. */
  sentenceAt(at: number): number {
    let low = 0;
    let high = this.sentences.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((this.sentences[middle]?.span.start ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Places of the first and last word of a stretch among its sentence's words; `undefined` when it has none there. */
  range(sentence: number, span: Span): readonly [number, number] | undefined {
    const words = this.words(sentence);
    const first = words.findIndex((word) => word.end > span.start);
    const last = words.findLastIndex((word) => word.start < span.end);
    return first < 0 || last < first ? undefined : [first, last];
  }
}
