/** What comparing texts word by word needs of a language: what forms of a word share, and how rare a word is in news. */
export interface WordLanguage {
  /** What the forms of one word share, of a word in small letters without marks (`foldName`). */
  stem(folded: string): string;
  /** By stem: the natural logarithm of how many texts of news stand against one that has it. 0: every text does. */
  readonly rarity: ReadonlyMap<string, number>;
  /** The rarity of a stem that is not listed. */
  readonly rarest: number;
}
