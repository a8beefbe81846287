/** What stage `normalise` needs to know of a language to read quantities. */
export interface QuantityLanguage {
  readonly code: string;
}
