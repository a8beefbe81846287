import type { Antecedent } from "../../../model/entity.ts";
import type { Gender, NamesLanguage } from "../../../model/language/names-language.ts";
import type { ReferenceLanguage } from "../../../model/language/reference-language.ts";
import type { Span } from "../../../model/span.ts";
import type { Word } from "../../../text/tokens.ts";
import { calibrated, type Ranked, rank, rivalryOf } from "./choose.ts";
import type { Asked, Option, Seats } from "./evidence.ts";
import type { Scene } from "./scene.ts";

/** How many sentences before and after its own a pronoun's antecedent is looked for in. */
const reach = { before: 5, after: 1 };

/** A pronoun is kept as a mention that later ones may take up when its own answer has at least this share of belief. */
const chained = 0.5;

/** Whom a pronoun stands for, and how likely that is. */
export interface Answer<Who> {
  readonly who: Who;
  readonly confidence: number;
}

/** Looks for the antecedents of pronouns for one person, asked in the order of the text. */
export class Referents<Who extends object> {
  readonly #scene: Scene;
  readonly #language: ReferenceLanguage;
  readonly #fits: (who: Who, gender: Gender) => boolean;
  readonly #seats: Seats = new Map();
  readonly #options: Option<Who>[];
  readonly #read: ReadonlyMap<number, Antecedent>;

  /**
   * @param options mentions that are no pronouns, in the order of the text
   * @param fits whether somebody may be a person of that gender
   * @param read whom a trained reader takes pronouns for
   */
  constructor(
    scene: Scene,
    options: readonly Option<Who>[],
    language: ReferenceLanguage,
    fits: (who: Who, gender: Gender) => boolean,
    read: readonly Antecedent[] = [],
  ) {
    this.#scene = scene;
    this.#language = language;
    this.#fits = fits;
    this.#options = [...options];
    this.#read = new Map(read.map((one) => [one.pronoun.start, one]));
  }

  /** The likeliest one for a pronoun; it is remembered, so that later pronouns may take it up. */
  answer(asked: Asked): Answer<Who> | undefined {
    const [best] = this.ranked(asked);
    if (best === undefined) return undefined;
    const confidence = this.confidence(asked, best);
    if (best.probability >= chained) this.remember(asked, best.who);
    return { who: best.who, confidence };
  }

  /** How likely it is that an answer is right. */
  confidence(asked: Asked, { who, probability }: Ranked<Who>): number {
    const rivalry = rivalryOf(this.#scene, asked, this.optionsFor(asked), who);
    return calibrated(probability, rivalry, this.#language);
  }

  ranked(asked: Asked): readonly Ranked<Who>[] {
    const read = this.#read.get(asked.span.start);
    return rank(this.#scene, asked, this.optionsFor(asked), this.#language, this.#seats, read);
  }

  /** Mentions near the pronoun that are, or may be, one person of its gender. */
  optionsFor({ span, gender }: Asked): readonly Option<Who>[] {
    const { sentences } = this.#scene;
    const own = this.#scene.sentenceAt(span.start);
    const from = sentences[Math.max(0, own - reach.before)]?.span.start ?? 0;
    const to = sentences[Math.min(sentences.length - 1, own + reach.after)]?.span.end ?? 0;
    return this.#options.filter(
      (option) =>
        option.span.start >= from &&
        option.span.end <= to &&
        (option.span.end <= span.start || option.span.start >= span.end) &&
        this.#fits(option.who, gender),
    );
  }

  remember({ span, gender, speaks }: Asked, who: Who): void {
    const at = this.#options.findLastIndex((option) => option.span.start <= span.start);
    this.#options.splice(at + 1, 0, { span, who, form: "pronoun", length: 1, person: true, gender, speaks });
  }
}

/** Every pronoun for one person among a sentence's words, with its gender. */
export function personPronouns(
  words: readonly Word[],
  names: NamesLanguage,
): readonly { readonly span: Span; readonly gender: Gender }[] {
  return words.flatMap(({ lower, start, end }) => {
    const wanted = names.pronouns.get(lower.replace(/['’](?:s|d|ll)$/u, ""));
    if (wanted?.for !== "person" || wanted.gender === undefined) return [];
    const length = /['’](?:s|d|ll)$/u.exec(lower)?.[0].length ?? 0;
    return [{ span: { start, end: end - length }, gender: wanted.gender }];
  });
}
