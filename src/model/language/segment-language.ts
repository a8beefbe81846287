/** What stage `segment` needs to know of a language. */
export interface SegmentLanguage {
  readonly code: string;
}
