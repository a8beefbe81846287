/** What stage `parse` needs to know of a language. */
export interface ResidueLanguage {
  readonly code: string;
}
