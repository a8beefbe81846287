/** By rule: the share of its findings that were right; see `src/stages/attribute/patterns/README.md` for how it was measured. */
export const confidence: Readonly<Record<string, number>> = Object.fromEntries(
  "quoted-before colon colon-unquoted that-clause that-clause-nobody adding-that aside as-said according-to about-this infinitive about object"
    .split(" ")
    .map((r) => [r, 0.6]),
);
