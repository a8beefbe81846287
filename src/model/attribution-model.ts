/**
 * A stretch of a document as a trained reader sees it: word pieces between an opening and a closing mark, and beside
 * each what a lower-cased vocabulary forgets. All four have one length.
 */
export interface TokenWindow {
  /** Places in the model's vocabulary. */
  readonly ids: Int32Array;
  /** How the word is written: small letters, capital first, all capitals, mixed, figures, marks. */
  readonly shapes: Int32Array;
  /** Outside quotation marks, at an opening one, inside, at a closing one. */
  readonly quotes: Int32Array;
  /** Within a sentence, first of a sentence, first of a block. */
  readonly bounds: Int32Array;
}

/** What the model says of a window of `length` tokens; logits, row by row. */
export interface TokenScores {
  readonly length: number;
  /** `length` x 13: which role the token plays, and where in its span it stands. */
  readonly tags: Float32Array;
  /** `length`: whether the token is the one to which the others of its attribution point. */
  readonly anchors: Float32Array;
  /** 4 x `length` x `length`: to which anchor (column) a token (row) points as source, cue, content; and a shared source. */
  readonly pairs: Float32Array;
  /** `length` x 21: whether the token belongs to a name, of which kind, and where in it it stands. Not every pack reads names. */
  readonly names?: Float32Array;
  /** `length` x `length`: whom a pronoun (row) takes up (column); the opening mark stands for nobody in the window. As `names`. */
  readonly referents?: Float32Array;
}

/** Weights of a trained reader of attributions, ready to run. */
export interface AttributionModel {
  /** `attribution-en`, the pack's name. */
  readonly id: string;
  readonly version: string;
  /** BCP 47 codes of the languages it was trained to read. */
  readonly languages: readonly string[];
  /** Word pieces by id. */
  readonly vocabulary: readonly string[];
  /** The pack's settings: what decoding and calibration need, as the training wrote it. */
  readonly settings: unknown;
  /** Scores in the order of the windows. */
  score(windows: readonly TokenWindow[]): Promise<readonly TokenScores[]>;
}
