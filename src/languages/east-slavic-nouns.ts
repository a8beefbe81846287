type Language = "ru" | "uk";

/** Endings of the singular by the ending of the first form, for nouns of news in Russian and Ukrainian. */
const PARADIGMS: readonly (readonly [ending: RegExp, forms: Readonly<Record<Language, string>>])[] = [
  [/(?:ий|ый|ой|ій)$/u, { ru: "ого его ому ему ым им ом ем", uk: "ого ому им ім" }],
  [/ая$/u, { ru: "ой ую", uk: "ої ій у ою" }],
  [/ия$/u, { ru: "ии ию ией", uk: "" }],
  [/ія$/u, { ru: "", uk: "ії ію ією" }],
  [/ие$/u, { ru: "ия ию ием ии", uk: "" }],
  [/ння$/u, { ru: "", uk: "ння нню нням нні" }],
  [/ья$/u, { ru: "ьи ье ью ьей", uk: "" }],
  [/а$/u, { ru: "ы и е у ой", uk: "и і у ою" }],
  [/я$/u, { ru: "и е ю ей", uk: "і ю ею єю" }],
  [/о$/u, { ru: "а у ом е", uk: "а у ові ом і" }],
  [/й$/u, { ru: "я ю ем е", uk: "я ю єві єм ї" }],
  [/ь$/u, { ru: "я ю ем е и ью", uk: "я ю еві ем і" }],
  [/$/u, { ru: "а у ом ем е", uk: "а у ові еві ом ем і" }],
];

/** Forms of a noun in the singular, its first form among them; made by ending, so a few are of no use and harm nobody. */
export function formsOfNoun(noun: string, language: Language): readonly string[] {
  const found = PARADIGMS.find(([ending]) => ending.test(noun));
  if (found === undefined) return [noun];
  const [ending, forms] = found;
  const stem = noun.replace(ending, "");
  return [
    ...new Set([
      noun,
      ...forms[language]
        .split(" ")
        .filter((one) => one !== "")
        .map((one) => stem + one),
    ]),
  ];
}

/** Every form of each noun of a list, by the noun. A noun of several words changes in none. */
export function formsOfNouns(words: string, language: Language): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const noun of words.split(" "))
    for (const form of formsOfNoun(noun, language)) if (!forms.has(form)) forms.set(form, noun);
  return forms;
}
