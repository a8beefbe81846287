const letters: Readonly<Record<string, string>> = {
  ß: "ss",
  ł: "l",
  ø: "o",
  đ: "d",
  æ: "ae",
  œ: "oe",
  ı: "i",
  þ: "th",
  ð: "d",
};

/**
 * A name as the pack keeps it: small letters without marks, apostrophes and dots left out, hyphens as spaces, white space as one space.
 * "Saint-Étienne" and "saint etienne" are one; "Й" and "И" become one too, which costs nothing where names are told apart by more than that.
 */
export function foldName(name: string): string {
  return name
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}+|['’‘ʼʻʹ`´.]/gu, "")
    .replace(/[ßłøđæœıþð]/gu, (letter) => letters[letter] ?? letter)
    .replace(/[\s\-‐‑–_]+/gu, " ")
    .trim();
}
