/** What stage `normalise` needs to know of a language to read times. */
export interface TimeLanguage {
  readonly code: string;
}
