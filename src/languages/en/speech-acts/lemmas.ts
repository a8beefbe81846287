/** Verbs whose forms no suffix rule gives; only those that report, want or judge. */
const IRREGULAR: Readonly<Record<string, string>> = {
  said: "say",
  says: "say",
  "’s": "be",
  is: "be",
  are: "be",
  was: "be",
  were: "be",
  been: "be",
  am: "be",
  being: "be",
  has: "have",
  had: "have",
  having: "have",
  "’ve": "have",
  told: "tell",
  wrote: "write",
  written: "write",
  thought: "think",
  knew: "know",
  known: "know",
  felt: "feel",
  saw: "see",
  seen: "see",
  heard: "hear",
  found: "find",
  made: "make",
  gave: "give",
  given: "give",
  put: "put",
  spoke: "speak",
  spoken: "speak",
  went: "go",
  gone: "go",
  came: "come",
  took: "take",
  taken: "take",
  swore: "swear",
  sworn: "swear",
  forbade: "forbid",
  foresaw: "foresee",
  foreseen: "foresee",
  understood: "understand",
  read: "read",
  taught: "teach",
  sang: "sing",
  laid: "lay",
  lay: "lay",
  shot: "shoot",
  held: "hold",
  sought: "seek",
  meant: "mean",
  left: "leave",
  led: "lead",
  let: "let",
  kept: "keep",
  brought: "bring",
  stood: "stand",
  chose: "choose",
  chosen: "choose",
  dealt: "deal",
  spelt: "spell",
  did: "do",
  does: "do",
  done: "do",
  got: "get",
  set: "set",
  cast: "cast",
  hit: "hit",
  lied: "lie",
  lying: "lie",
  sent: "send",
  shown: "show",
  drew: "draw",
  drawn: "draw",
  threw: "throw",
  thrown: "throw",
  withdrew: "withdraw",
  swears: "swear",
  began: "begin",
  begun: "begin",
  wo: "will",
  ca: "can",
};

/** Verbs of two syllables or more that double their last letter all the same, and those that end in two. */
const VOWEL = /[aeiouy]/;

/**
 * Base forms that a word may have, likeliest first, the word itself always last. No dictionary: suffix rules propose,
 * and the lexicon that asks disposes ("noting": note, not, noting).
 */
export function lemmas(word: string): readonly string[] {
  const form = word.toLowerCase().replaceAll("'", "’");
  const irregular = IRREGULAR[form];
  if (irregular !== undefined) return irregular === form ? [form] : [irregular, form];
  const forms: string[] = [];
  if (form.endsWith("ies") || form.endsWith("ied")) forms.push(`${form.slice(0, -3)}y`);
  if (form.endsWith("s") && !form.endsWith("ss")) forms.push(form.slice(0, -1));
  if (/(?:[sxz]|ch|sh|o)es$/.test(form)) forms.push(form.slice(0, -2));
  if (form.endsWith("ed")) forms.push(...stems(form.slice(0, -2)));
  if (form.endsWith("ing")) forms.push(...stems(form.slice(0, -3)));
  forms.push(form);
  return forms;
}

/** What "admitt", "not", "claim" may have been before "-ed" or "-ing". */
function stems(stem: string): readonly string[] {
  if (stem.length < 2 || !VOWEL.test(stem)) return [];
  const single = /([^aeiou])\1$/.test(stem) ? [stem.slice(0, -1)] : [];
  return [`${stem}e`, ...single, stem];
}
