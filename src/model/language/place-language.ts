/** What stage `normalise` needs to know of a language to read places. */
export interface PlaceLanguage {
  readonly code: string;
}
