import type { ActorKind } from "../model/actor.ts";
import type { Directory, KnownActor } from "../model/directory.ts";
import { SaysoError } from "../model/errors/error.ts";
import { packErrors } from "../model/errors/packs.ts";
import { keysOfName, type Word, wordsToCompare } from "../text/name-keys.ts";
import { foldName } from "../text/transliterate.ts";
import { stemsOf } from "../text/word-stems.ts";
import { directoryLanguages, type Row, type Shelf } from "./directory-index.ts";
import { readPack, textOf } from "./pack.ts";

/** More words than this are no name of anybody. */
const LONGEST = 14;
/** Words of the longest name of a country. */
const COUNTRY_WORDS = 4;

/**
 * The directory of a pack's folder. All files are hashed and read here; an actor is made of its row when it is first asked for.
 * @throws SaysoError SAYSO-PACKS-001, -002 and -003 when the pack is not sound
 */
export async function openDirectoryPack(folder: string): Promise<Directory> {
  const pack = await readPack(folder);
  const { id, version, kind } = pack.manifest;
  if (kind !== "directory")
    throw new SaysoError(packErrors.unreadable, `The pack ${id} is no directory but of the kind ${kind}.`);
  const found = new PackedDirectory((name) => textOf(pack, name));
  return {
    id,
    version,
    named: (name) => found.named(name),
    shortly: (name) => found.shortly(name),
    get: (one) => found.get(one),
    givenNames: (word) => found.givenNames(word),
  };
}

class PackedDirectory {
  /** Lines of the tables by id: split only when their actor is asked for. */
  readonly #actorLines: ReadonlyMap<string, string>;
  readonly #offices: ReadonlyMap<string, string>;
  readonly #countries: ReadonlyMap<string, string>;
  /** Ids by shelf and key, as they stand in the index. */
  readonly #index: ReadonlyMap<string, string>;
  readonly #made = new Map<string, KnownActor>();

  constructor(text: (name: string) => string) {
    this.#offices = byFirstColumn(text("offices.tsv"));
    this.#countries = byFirstColumn(text("countries.tsv"));
    this.#actorLines = byFirstColumn(text("actors.tsv"));
    this.#index = byAllButLast(text("index.tsv"));
  }

  get(id: string): KnownActor | undefined {
    return id.startsWith("directory:") ? this.#get(id.slice("directory:".length)) : undefined;
  }

  named(name: string): readonly KnownActor[] {
    const words = wordsToCompare(name);
    if (words.length === 0 || words.length > LONGEST) return [];
    const exact = this.#filed("name", words);
    const [only] = exact;
    if (only !== undefined && (exact.length > 1 || only.office === undefined || only.country !== undefined))
      return exact;
    return this.#withCountry(words) ?? this.#withWhole(words) ?? exact;
  }

  shortly(name: string): readonly KnownActor[] {
    const words = wordsToCompare(name);
    return words.length === 0 || words.length > LONGEST ? [] : this.#filed("short", words);
  }

  givenNames(word: string): readonly string[] {
    const found = stemsOf(foldName(word), "name").flatMap((stem) => this.#ids("given", stem));
    return [...new Set(found)];
  }

  #filed(shelf: Shelf, words: readonly Word[]): readonly KnownActor[] {
    const ids = new Set(keysOfName(words).flatMap((key) => this.#ids(shelf, key)));
    return [...ids].flatMap((id) => this.#get(id) ?? []);
  }

  /** The name without a country in it: "Минобороны | РФ", "британский | МИД". */
  #withCountry(words: readonly Word[]): readonly KnownActor[] | undefined {
    for (let length = Math.min(COUNTRY_WORDS, words.length - 1); length > 0; length--) {
      for (let start = 0; start + length <= words.length; start++) {
        const code = keysOfName(words.slice(start, start + length))
          .map((key) => this.#ids("country", key)[0])
          .find((one) => one !== undefined);
        if (code === undefined) continue;
        const rest = this.#filed("name", [...words.slice(0, start), ...words.slice(start + length)]);
        const found = rest.flatMap((one) => {
          if (one.country === code) return [one];
          return one.office === one.id ? (this.get(`${one.id}-${code.toLowerCase()}`) ?? []) : [];
        });
        if (found.length > 0) return [...new Set(found)];
      }
    }
    return undefined;
  }

  /** The name beside that of what it is part of: "Main Intelligence Directorate | of Ukraine's Defense Ministry". */
  #withWhole(words: readonly Word[]): readonly KnownActor[] | undefined {
    for (let at = 1; at < words.length; at++) {
      for (const [part, whole] of [
        [words.slice(0, at), words.slice(at)],
        [words.slice(at), words.slice(0, at)],
      ] as const) {
        const parts = this.#filed("name", part).filter((one) => one.partOf !== undefined);
        if (parts.length === 0) continue;
        const wholes = this.#withCountry(whole) ?? this.#filed("name", whole);
        const found = parts.filter((one) => wholes.some((other) => this.#isPart(one, other)));
        if (found.length > 0) return found;
      }
    }
    return undefined;
  }

  /** Of a body, or of an office whose country is not told. */
  #isPart({ partOf }: KnownActor, whole: KnownActor): boolean {
    if (partOf === whole.id) return true;
    const own = partOf === undefined ? undefined : this.get(partOf);
    return whole.country === undefined && own?.office !== undefined && own.office === whole.office;
  }

  #ids(shelf: Shelf, key: string): readonly string[] {
    return this.#index.get(`${shelf}\t${key}`)?.split(" ") ?? [];
  }

  #get(id: string): KnownActor | undefined {
    const known = this.#made.get(id);
    if (known !== undefined) return known;
    const [office, actor, country] = [this.#offices.get(id), this.#actorLines.get(id), this.#countries.get(codeOf(id))];
    let made: KnownActor | undefined;
    if (actor !== undefined) made = this.#actorOf(actor.split("\t"));
    else if (office !== undefined) made = officeOf(office.split("\t"));
    else made = country === undefined ? this.#officeOfCountry(id) : countryOf(country.split("\t"));
    if (made !== undefined) this.#made.set(id, made);
    return made;
  }

  /** An office of a country that has no row of its own: `moj-fr`. */
  #officeOfCountry(id: string): KnownActor | undefined {
    const [, office = "", code = ""] = /^(.+)-([a-z]{2})$/u.exec(id) ?? [];
    const known = this.#offices.has(office) ? this.#get(office) : undefined;
    return known === undefined ? undefined : { ...known, id: `directory:${id}`, country: code.toUpperCase() };
  }

  #actorOf([id = "", kind = "", country = "", partOf = "", ...columns]: Row): KnownActor {
    const domains = (columns[directoryLanguages.length] ?? "").split("|").filter((one) => one !== "");
    const office = id.replace(/-[a-z]{2}$/u, "");
    return {
      id: `directory:${id}`,
      kind: kind as ActorKind,
      names: namesOf(columns),
      ...(country === "" ? {} : { country }),
      ...(partOf === "" ? {} : { partOf: `directory:${partOf}` }),
      ...(country !== "" && this.#offices.has(office) ? { office: `directory:${office}` } : {}),
      ...(domains.length === 0 ? {} : { domains }),
    };
  }
}

/** "country-ua" is filed as "UA". */
function codeOf(id: string): string {
  return id.startsWith("country-") ? id.slice("country-".length).toUpperCase() : "";
}

/** Lines of a table by what stands before the first tab, without the head. */
function byFirstColumn(text: string): ReadonlyMap<string, string> {
  const lines = text.split("\n").slice(1);
  return new Map(lines.filter((line) => line !== "").map((line) => [line.slice(0, line.indexOf("\t")), line]));
}

/** What stands behind the last tab of each line, by what stands before it. */
function byAllButLast(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf("\n", start);
    const line = text.slice(start, end < 0 ? text.length : end);
    const tab = line.lastIndexOf("\t");
    if (tab > 0) found.set(line.slice(0, tab), line.slice(tab + 1));
    start = end < 0 ? text.length : end + 1;
  }
  return found;
}

function officeOf([id = "", kind = "", ...columns]: Row): KnownActor {
  return { id: `directory:${id}`, kind: kind as ActorKind, names: namesOf(columns), office: `directory:${id}` };
}

function countryOf([code = "", ...columns]: Row): KnownActor {
  return { id: `directory:country-${code.toLowerCase()}`, kind: "place", names: namesOf(columns), country: code };
}

function namesOf(columns: Row): KnownActor["names"] {
  return directoryLanguages.flatMap((language, at) =>
    (columns[at] ?? "")
      .split("|")
      .filter((one) => one !== "")
      .map((one) => {
        const form = one.startsWith("=") ? "acronym" : one.startsWith("~") ? "short" : "full";
        return { words: form === "full" ? one : one.slice(1), language, form } as const;
      }),
  );
}
