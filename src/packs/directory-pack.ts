import type { ActorKind } from "../model/actor.ts";
import type { Directory, KnownActor } from "../model/directory.ts";
import { SaysoError } from "../model/errors/error.ts";
import { packErrors } from "../model/errors/packs.ts";
import { keysOfName, nominativeKey, type Word, wordsToCompare } from "../text/name-keys.ts";
import { foldName } from "../text/transliterate.ts";
import { stemsOf } from "../text/word-stems.ts";
import { readPack, textOf } from "./pack.ts";

const LANGUAGES = ["en", "uk", "ru", "de"] as const;
/** More words than this are no name of anybody. */
const LONGEST = 14;
/** Words of the longest name of a country. */
const COUNTRY_WORDS = 4;

/**
 * The directory of a pack's folder. All files are hashed and read here; the index by names is made when the first name is asked for.
 * @throws SaysoError SAYSO-PACKS-001, -002 and -003 when the pack is not sound
 */
export async function openDirectoryPack(folder: string): Promise<Directory> {
  const pack = await readPack(folder);
  const { id, version, kind } = pack.manifest;
  if (kind !== "directory")
    throw new SaysoError(packErrors.unreadable, `The pack ${id} is no directory but of the kind ${kind}.`);
  const rows = (name: string) => rowsOf(textOf(pack, name));
  const files = {
    actors: rows("actors.tsv"),
    offices: rows("offices.tsv"),
    countries: rows("countries.tsv"),
    givenNames: rows("given-names.tsv"),
  };
  let index: Index | undefined;
  const ready = () => {
    index ??= new Index(files);
    return index;
  };
  return {
    id,
    version,
    named: (name) => ready().named(name),
    shortly: (name) => ready().shortly(name),
    get: (one) => ready().get(one),
    givenNames: (word) => ready().givenNames(word),
  };
}

type Row = readonly string[];

interface Files {
  readonly actors: readonly Row[];
  readonly offices: readonly Row[];
  readonly countries: readonly Row[];
  readonly givenNames: readonly Row[];
}

function rowsOf(text: string): readonly Row[] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => line.split("\t"));
}

class Index {
  readonly #byId = new Map<string, KnownActor>();
  readonly #byKey = new Map<string, KnownActor[]>();
  readonly #byShort = new Map<string, KnownActor[]>();
  /** Countries by the keys of their names and adjectives. */
  readonly #countries = new Map<string, string>();
  readonly #offices = new Map<string, KnownActor>();
  readonly #givenNames = new Map<string, string[]>();

  constructor({ actors, offices, countries, givenNames }: Files) {
    for (const [id = "", kind = "", ...names] of offices.slice(1)) {
      const office = `directory:${id}`;
      this.#offices.set(office, { id: office, kind: kind as ActorKind, names: namesOf(names), office });
    }
    for (const [code = "", ...columns] of countries.slice(1)) this.#addCountry(code, columns);
    for (const row of actors.slice(1)) this.#addActor(row);
    for (const office of this.#offices.values()) this.#index(office);
    for (const [at, [line = ""]] of givenNames.entries()) this.#addGivenNames(String(at), line);
  }

  #addCountry(code: string, columns: readonly string[]): void {
    const country: KnownActor = {
      id: `directory:country-${code.toLowerCase()}`,
      kind: "place",
      names: namesOf(columns.slice(0, LANGUAGES.length)),
      country: code,
    };
    this.#index(country);
    for (const { words } of country.names) this.#countries.set(nominativeKey(words), code);
    for (const column of columns.slice(LANGUAGES.length)) {
      for (const words of column.split("|").filter((one) => one !== "")) {
        const key = nominativeKey(words);
        this.#countries.set(key, code);
        push(this.#byKey, key, country);
      }
    }
  }

  #addActor([id = "", kind = "", country = "", partOf = "", ...columns]: Row): void {
    const domains = (columns[LANGUAGES.length] ?? "").split("|").filter((one) => one !== "");
    const office = country === "" ? undefined : this.#offices.get(`directory:${id.replace(/-[a-z]{2}$/u, "")}`);
    this.#index({
      id: `directory:${id}`,
      kind: kind as ActorKind,
      names: namesOf(columns.slice(0, LANGUAGES.length)),
      ...(country === "" ? {} : { country }),
      ...(partOf === "" ? {} : { partOf: `directory:${partOf}` }),
      ...(office === undefined ? {} : { office: office.id }),
      ...(domains.length === 0 ? {} : { domains }),
    });
  }

  #addGivenNames(at: string, line: string): void {
    for (const spelling of line.split("|")) {
      for (const stem of stemsOf(foldName(spelling), "name").slice(0, 1)) {
        const known = this.#givenNames.get(stem);
        if (known === undefined) this.#givenNames.set(stem, [at]);
        else if (!known.includes(at)) known.push(at);
      }
    }
  }

  #index(actor: KnownActor): void {
    this.#byId.set(actor.id, actor);
    for (const { words, form } of actor.names) {
      const map = form === "short" ? this.#byShort : this.#byKey;
      for (const key of keysOfName(wordsToCompare(words))) push(map, key, actor);
    }
  }

  get(id: string): KnownActor | undefined {
    const found = this.#byId.get(id);
    if (found !== undefined) return found;
    const [, office = "", code = ""] = /^(directory:.+)-([a-z]{2})$/u.exec(id) ?? [];
    const known = this.#offices.get(office);
    return known === undefined ? undefined : this.#officeOf(known, code.toUpperCase());
  }

  named(name: string): readonly KnownActor[] {
    const words = wordsToCompare(name);
    if (words.length === 0 || words.length > LONGEST) return [];
    const exact = this.#withKeys(words);
    const [only] = exact;
    if (only !== undefined && (exact.length > 1 || only.office === undefined || only.country !== undefined))
      return exact;
    return this.#withCountry(words) ?? exact;
  }

  shortly(name: string): readonly KnownActor[] {
    const words = wordsToCompare(name);
    if (words.length === 0 || words.length > LONGEST) return [];
    return [...new Set(keysOfName(words).flatMap((key) => this.#byShort.get(key) ?? []))];
  }

  givenNames(word: string): readonly string[] {
    const found = stemsOf(foldName(word), "name").flatMap((stem) => this.#givenNames.get(stem) ?? []);
    return [...new Set(found)];
  }

  #withKeys(words: readonly Word[]): readonly KnownActor[] {
    const found = new Set(keysOfName(words).flatMap((key) => this.#byKey.get(key) ?? []));
    return [...found];
  }

  /** The name without a country in it: "Минобороны | РФ", "британский | МИД". */
  #withCountry(words: readonly Word[]): readonly KnownActor[] | undefined {
    for (let length = Math.min(COUNTRY_WORDS, words.length - 1); length > 0; length--) {
      for (let start = 0; start + length <= words.length; start++) {
        const code = keysOfName(words.slice(start, start + length))
          .map((key) => this.#countries.get(key))
          .find((one) => one !== undefined);
        if (code === undefined) continue;
        const rest = this.#withKeys([...words.slice(0, start), ...words.slice(start + length)]);
        const found = rest.flatMap((one) => {
          if (one.country === code) return [one];
          return one.office === one.id ? [this.#officeOf(one, code)] : [];
        });
        if (found.length > 0) return [...new Set(found)];
      }
    }
    return undefined;
  }

  /** The office of that country: made when it is first asked for, unless the directory has its own row for it. */
  #officeOf(office: KnownActor, code: string): KnownActor {
    const id = `${office.id}-${code.toLowerCase()}`;
    const known = this.#byId.get(id);
    if (known !== undefined) return known;
    const made = { ...office, id, country: code, office: office.id };
    this.#byId.set(id, made);
    return made;
  }
}

function push(map: Map<string, KnownActor[]>, key: string, actor: KnownActor): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [actor]);
  else if (!list.includes(actor)) list.push(actor);
}

function namesOf(columns: readonly string[]): KnownActor["names"] {
  return columns.flatMap((column, at) =>
    column
      .split("|")
      .filter((one) => one !== "")
      .map((one) => {
        const form = one.startsWith("=") ? "acronym" : one.startsWith("~") ? "short" : "full";
        return { words: form === "full" ? one : one.slice(1), language: LANGUAGES[at] ?? "en", form } as const;
      }),
  );
}
