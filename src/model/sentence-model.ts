/** Weights that place short texts so that those of one meaning lie near one another. */
export interface SentenceModel {
  /** The pack's name. */
  readonly id: string;
  readonly version: string;
  /** BCP 47 codes of the languages it was trained on; vectors of texts in these can be compared with one another. */
  readonly languages: readonly string[];
  readonly dimensions: number;
  /** One vector a text, in their order: of unit length, each number times 127, rounded. */
  embed(texts: readonly string[]): Promise<readonly Int8Array[]>;
}
