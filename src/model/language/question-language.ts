/** What stage `ask` needs to know of a language. */
export interface QuestionLanguage {
  readonly code: string;
}
