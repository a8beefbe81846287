import type { NameWord } from "./name-word.ts";

/** A person's name by its parts; given names and surname in whatever order the text has them. */
export interface PersonName {
  readonly words: string;
  readonly surname: NameWord;
  readonly given?: NameWord;
  /** Further given names and initials. */
  readonly middle: readonly NameWord[];
  readonly patronymic?: NameWord;
  /** What the surname's ending tells. */
  readonly gender?: "male" | "female";
  /** "Jr", "младший" or "Sr", "старший": tells a son from a father of one name. */
  readonly generation?: "younger" | "elder";
  /** The surname stands first, and nothing but the order of the text says which word it is. */
  readonly unordered: boolean;
}

const PARTICLE =
  /^(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|el|al|bin|ibn|ben|abu|ван|фон|дер|де|ди|да|дю|ле|ла|эль|ель|аль|аз|ас|ибн|бен|бин|абу|ібн|бін)$/u;
const YOUNGER = /(?:^|[\s‑–-])(?:jr\b|младш|молодш)/iu;
const ELDER = /(?:^|[\s‑–-])(?:sr\b|старш)/iu;
const GENERATION =
  /^(?:jr|sr|ii|iii|iv|младший|младшего|младшему|младшим|старший|старшего|старшему|молодший|молодшого|молодшому|молодшим)$/u;
const PATRONYMIC =
  /(?:ович|евич|йович|івич|инич|ьич)(?:|а|у|ем|ем|е|і|еві|ові)$|(?:овн|евн|ївн|івн|йовн|ичн|иничн)(?:а|ы|и|у|е|і|ой|ою)$|(?:ovych|ovich|evich|yovych|iyovych|ovna|evna|ivna|yivna|owitsch|ewitsch)$/u;
const FEMALE =
  /(?:ов|ев|ин|ін|їн|єв)(?:ой|ою|ої|ій)$|(?:ск|ськ|цк|цьк)(?:ая|а|ой|ої|ій|ую|у|ою)$|(?:sk|ck)(?:a|aya|aia|aja)$|(?:ov|ev|yov|iev)a$/u;
const MALE =
  /(?:ск|ськ|цк|цьк)(?:ий|ій|ого|ому|им|ім|ом)$|(?:sk|ck)(?:y|i|yi|yy|ij|yj|iy)$|(?:ов|ев|ів|їв|єв|ин|ін|їн)(?:|ым|им|ім)$|(?:ov|ev|iev|ow|ew|off)$/u;

/** Words of a name: hyphens hold ("Крамп-Карренбауэр"), dots of initials part ("Д.Дэвис"). */
export function wordsOfName(name: string): readonly string[] {
  return name
    .replace(/[\p{Cf}"«»„“”()]/gu, " ")
    .replace(/[-‑–](?:младш|старш|молодш)\p{L}+/gu, "")
    .replace(/\.(?=\p{L})/gu, ". ")
    .split(/[\s,]+/u)
    .filter((word) => /\p{L}/u.test(word));
}

/**
 * A person's name by its parts: `undefined` when no word of it can be a surname.
 * @param isGiven whether a word is known as a given name
 */
export function parsePerson(
  name: string,
  wordOf: (text: string) => NameWord,
  isGiven: (word: NameWord) => boolean,
): PersonName | undefined {
  const all = wordsOfName(name).map((text) => wordOf(text.replace(/[-‑]/gu, "")));
  const plain = all.filter((word) => !PARTICLE.test(word.folded) && !GENERATION.test(word.folded));
  const words = plain.length === 0 ? all : plain;
  const [first] = words;
  if (first === undefined) return undefined;
  const patronymics = words.length > 1 ? words.filter((word) => PATRONYMIC.test(word.folded)) : [];
  // "Лукашевич" ends like a patronymic: only one between or behind others is one.
  const patronymic = patronymics.find((word) => word !== first && (word !== words.at(-1) || words.length > 2));
  const rest = words.filter((word) => word !== patronymic);
  const full = rest.filter((word) => !word.initial);
  const surname = surnameOf(words, rest, full, patronymic, isGiven);
  if (surname === undefined) return undefined;
  const others = rest.filter((word) => word !== surname);
  const [given, ...middle] = others;
  const gender = genderOf(surname);
  const generation = YOUNGER.test(name) ? "younger" : ELDER.test(name) ? "elder" : undefined;
  return {
    words: name,
    surname,
    ...(given === undefined ? {} : { given }),
    middle,
    ...(patronymic === undefined ? {} : { patronymic }),
    ...(gender === undefined ? {} : { gender }),
    ...(generation === undefined ? {} : { generation }),
    unordered: full.length === 2 && given !== undefined && !isGiven(given),
  };
}

function surnameOf(
  words: readonly NameWord[],
  rest: readonly NameWord[],
  full: readonly NameWord[],
  patronymic: NameWord | undefined,
  isGiven: (word: NameWord) => boolean,
): NameWord | undefined {
  const [first, last] = [full[0], full.at(-1)];
  if (first === undefined || last === undefined) return rest.length > 1 ? rest.at(-1) : undefined;
  if (full.length === 1) return first;
  // "Иванов Иван Иванович": who is named by a patronymic at the end has the surname first.
  if (patronymic !== undefined && words.at(-1) === patronymic) return isGiven(first) && !isGiven(last) ? last : first;
  if (full.length === 2 && isGiven(last) && !isGiven(first)) return first;
  return last;
}

function genderOf(surname: NameWord): "male" | "female" | undefined {
  if (FEMALE.test(surname.folded)) return "female";
  return MALE.test(surname.folded) ? "male" : undefined;
}
