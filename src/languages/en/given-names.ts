import type { Gender } from "../../model/language/names-language.ts";
import names from "./given-names.json" with { type: "json" };

/**
 * Given names with the gender they usually have. From the 1990 census of the United States (public domain), those that one gender bears at
 * least eight times as often, and own lists of names from elsewhere; training/resolve/given_names.py makes the file.
 */
export const givenNames: ReadonlyMap<string, Gender> = new Map(
  (["male", "female"] as const).flatMap((gender) =>
    names[gender].split(" ").map((name): [string, Gender] => [name, gender]),
  ),
);
