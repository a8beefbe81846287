/** One kind of failure a user can meet: its code is its address in the documentation. */
export interface ErrorKind {
  /** `SAYSO-<ROOM>-<three digits>`, never used again for another meaning. */
  readonly code: `SAYSO-${string}-${string}`;
  /** What it means, one sentence for the reference. */
  readonly summary: string;
  /** What the user can do, one sentence in the imperative. */
  readonly remedy: string;
}

/** A failure with a code from the catalogue, a sentence about this case, and what the user can do. */
export class SaysoError extends Error {
  override readonly name = "SaysoError";
  readonly kind: ErrorKind;

  constructor(kind: ErrorKind, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.kind = kind;
  }

  get code(): string {
    return this.kind.code;
  }

  get remedy(): string {
    return this.kind.remedy;
  }
}
