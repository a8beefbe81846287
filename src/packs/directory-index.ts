import { keysOfName, nominativeKey, wordsToCompare } from "../text/name-keys.ts";
import { foldName } from "../text/transliterate.ts";
import { stemsOf } from "../text/word-stems.ts";

/** A row of a table of the directory, by column. */
export type Row = readonly string[];

/** The tables of a directory, each without its head. */
export interface DirectoryTables {
  readonly actors: readonly Row[];
  readonly offices: readonly Row[];
  readonly countries: readonly Row[];
  readonly givenNames: readonly Row[];
}

/** Columns of names, in this order in every table. */
export const directoryLanguages = ["en", "uk", "ru", "de"] as const;

/** What a name is filed as: a name, a short name, a country's name or adjective, a given name. */
export type Shelf = "name" | "short" | "country" | "given";

/** The rows of a table. */
export function rowsOf(text: string): readonly Row[] {
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => line.split("\t"));
}

/**
 * The index of a directory: a line for each key of each shelf, with the ids that it stands for. It is made when the pack is made
 * (`node scripts/make-directory.ts`), since telling the stems of 5,000 names takes longer than reading them.
 */
export function indexOfDirectory({ actors, offices, countries, givenNames }: DirectoryTables): string {
  const shelves = new Map<string, Set<string>>();
  const put = (shelf: Shelf, key: string, id: string) => {
    if (key === "") return;
    const line = `${shelf}\t${key}`;
    const ids = shelves.get(line);
    if (ids === undefined) shelves.set(line, new Set([id]));
    else ids.add(id);
  };
  const names = (id: string, columns: Row) => {
    for (const name of columns.slice(0, directoryLanguages.length).flatMap((column) => column.split("|"))) {
      const keys = keysOfName(wordsToCompare(name.replace(/^[=~]/u, "")));
      for (const key of keys) put(name.startsWith("~") ? "short" : "name", key, id);
    }
  };
  for (const [code = "", ...columns] of countries) {
    const id = `country-${code.toLowerCase()}`;
    names(id, columns);
    for (const [at, column] of columns.entries()) {
      for (const name of column.split("|")) {
        const key = nominativeKey(name.replace(/^=/u, ""));
        put("country", key, code);
        if (at >= directoryLanguages.length) put("name", key, id);
      }
    }
  }
  for (const [id = "", , , , ...columns] of actors) names(id, columns);
  for (const [id = "", , ...columns] of offices) names(id, columns);
  for (const [at, [line = ""]] of givenNames.entries())
    for (const spelling of line.split("|")) put("given", stemsOf(foldName(spelling), "name")[0] ?? "", String(at));
  return [...shelves].map(([line, ids]) => `${line}\t${[...ids].join(" ")}\n`).join("");
}
