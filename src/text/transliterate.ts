/** Cyrillic letters of Russian, Ukrainian, Belarusian, Bulgarian and Serbian by what they sound like; г, ґ and х are one, as names need. */
const CYRILLIC: Readonly<Record<string, string>> = {
  а: "a", б: "b", в: "v", г: "h", ґ: "h", д: "d", ђ: "S", е: "e", є: "e", ё: "e", ж: "S", з: "s", и: "i", і: "i", ї: "i", й: "i",
  ј: "i", к: "k", л: "l", љ: "l", м: "m", н: "n", њ: "n", о: "o", п: "p", р: "r", с: "s", т: "t", ћ: "S", у: "u", ў: "v", ф: "f",
  х: "h", ц: "s", ч: "S", џ: "S", ш: "S", щ: "S", ъ: "", ы: "i", ь: "", э: "e", ю: "u", я: "a",
}; // biome-ignore format: a table

/** Latin spellings of one sound, longest first. `C` stands for a letter that languages read differently; see `readings`. */
const LATIN: readonly (readonly [RegExp, string])[] = [
  [/shch|schtsch|chtch|szcz|stsch/g, "S"],
  [/tsch|tch|cz|dzh|dsch|dj(?=[aeiou])/g, "S"],
  [/sch|sh|sz|zh|rz(?=[aeiou])/g, "S"],
  [/^mc/g, "mak"],
  [/ck|cq|q/g, "k"],
  [/kh|gh(?=[aeiouy])/g, "h"],
  [/igh|gh/g, "i"],
  [/ph/g, "f"],
  [/th/g, "t"],
  [/^wr/g, "r"],
  [/^x|^ts|tz|ts/g, "s"],
  [/x/g, "ks"],
  [/c(?=[eiy])/g, "s"],
  [/ch/g, "C"],
  [/c/g, "k"],
  [/g(?=[eiy])/g, "G"],
  [/g/g, "h"],
  [/j/g, "J"],
  [/z/g, "s"],
  [/(?<=[aeiou])w(?![aeiouy])/g, "W"],
  [/w/g, "v"],
  [/(?<=[aeiou])h(?![aeiouy])/g, ""],
  [/y/g, "i"],
];

/** How a letter may be read: "j" of John and of Jan, "ch" of Charles and of Bach, "g" of George and of Gerhard, "w" of Konaschenkow and of Bowman. */
const readings: Readonly<Record<string, readonly string[]>> = {
  J: ["S", "i"],
  C: ["S", "h"],
  G: ["h", "S"],
  W: ["v", "u"],
};
const MOST_READINGS = 4;

const MARKS = /\p{M}/gu;

/** Letters that fold to themselves: most words, and the rest is slow. */
const PLAIN = /^[a-z0-9а-яєіґ]*$/;

/** Lower case, without marks, apostrophes and invisible characters; й stays itself. */
export function foldName(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize("NFC")
    .replaceAll("й", "\u{e000}")
    .replaceAll("ї", "і")
    .replaceAll("ß", "ss")
    .normalize("NFKD")
    .replace(MARKS, "")
    .replaceAll("\u{e000}", "й")
    .replace(/['’ʼ`´"«»„“”\u200b-\u200f\u00ad]/g, "")
    .replaceAll("ł", "l")
    .replaceAll("ø", "o")
    .replaceAll("đ", "d")
    .replaceAll("ı", "i");
}

/**
 * What a folded word sounds like, roughly, in letters that Russian, Ukrainian, English and German spellings of one name share:
 * vowels a e i o u, and consonants of which г = ґ = х = h, с = з = ц, and all of ж ч ш щ are `S`. Doubled letters are one.
 * Latin letters that languages read differently give several readings. The first is the likeliest.
 */
export function soundsOf(folded: string): readonly string[] {
  if (/[\u0400-\u04ff]/.test(folded)) return [squeeze(cyrillicSound(folded))];
  let word = folded.replace(/[^a-z0-9]/g, "");
  for (const [spelling, sound] of LATIN) word = word.replace(spelling, sound);
  let found = [""];
  for (const letter of word) {
    const options = readings[letter] ?? [letter];
    const next = options.flatMap((option) => found.map((before) => before + option));
    found = next.length > MOST_READINGS ? found.map((before) => before + options[0]) : next;
  }
  return [...new Set(found.map(squeeze))];
}

function cyrillicSound(folded: string): string {
  // "Уильям" and "Вільям", "Джон" and "John": two spellings of one sound.
  const word = folded.replace(/^у(?=[аеиоэ])/, "в").replace(/дж|тч|дз(?=[жш])/g, "ч");
  let sound = "";
  for (const letter of word) sound += CYRILLIC[letter] ?? (/[a-z0-9]/.test(letter) ? letter : "");
  return sound;
}

function squeeze(sound: string): string {
  return sound.replace(/(.)\1+/g, "$1");
}

/** The consonants of a sound, with whether it begins in a vowel: names of equal bones are worth comparing, others are not. */
export function bonesOf(sound: string): string {
  const bones = sound
    .replace(/[aeiou]/g, "")
    .replaceAll("f", "v")
    .replaceAll("S", "s");
  return (/^[aeiou]/.test(sound) ? "a" : "") + squeeze(bones);
}

const near: Readonly<Record<string, number>> = {
  vf: 0.2,
  sS: 0.3,
  hk: 0.5,
  dt: 0.5,
  bp: 0.5,
  mn: 0.7,
  ei: 0.15,
  ao: 0.2,
  ou: 0.2,
};

function exchange(a: string, b: string): number {
  if (a === b) return 0;
  const known = near[a + b] ?? near[b + a];
  if (known !== undefined) return known;
  return isVowel(a) && isVowel(b) ? 0.3 : 1;
}

function isVowel(letter: string): boolean {
  return "aeiou".includes(letter);
}

function loss(letter: string): number {
  return isVowel(letter) ? 0.3 : letter === "h" ? 0.6 : 1;
}

/** Sounds longer than this are cut: no name is. */
const LONGEST = 40;

/**
 * How far two sounds are apart, from 0 (the same) on: an edit distance in which vowels count little and like consonants less than
 * others, over the length of the longer. Quadratic in at most 40 letters.
 */
export function soundDistance(one: string, other: string): number {
  if (one === other) return 0;
  const a = one.slice(0, LONGEST);
  const b = other.slice(0, LONGEST);
  let row = [0];
  for (const letter of b) row.push((row.at(-1) ?? 0) + loss(letter));
  for (const letter of a) {
    const next = [(row[0] ?? 0) + loss(letter)];
    for (let at = 1; at <= b.length; at++) {
      const there = b[at - 1] ?? "";
      next.push(
        Math.min(
          (row[at - 1] ?? 0) + exchange(letter, there),
          (row[at] ?? 0) + loss(letter),
          (next[at - 1] ?? 0) + loss(there),
        ),
      );
    }
    row = next;
  }
  return (row.at(-1) ?? 0) / Math.max(a.length, b.length, 1);
}
