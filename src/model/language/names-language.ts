/** What stage `resolve` needs to know of a language. */
export interface NamesLanguage {
  readonly code: string;
}
