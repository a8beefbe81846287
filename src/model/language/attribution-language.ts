/** What stage `attribute` needs to know of a language. */
export interface AttributionLanguage {
  readonly code: string;
}
