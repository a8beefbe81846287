import { SaysoError } from "../model/errors/error.ts";
import { packErrors } from "../model/errors/packs.ts";
import type { Place } from "../model/facet/place-value.ts";
import type { Gazetteer, PlaceNamed } from "../model/gazetteer.ts";
import { foldName } from "./gazetteer/fold-name.ts";
import { NamesIndex } from "./gazetteer/names-index.ts";
import { PlacesTable } from "./gazetteer/places-table.ts";
import { asNumbers, readSections } from "./gazetteer/sections.ts";
import { fileOf, readPack } from "./pack.ts";

/** Names that were asked for are kept, up to this many: a document asks for the same few again and again. */
const kept = 20_000;

/**
 * The places of a pack's folder. They stay in the bytes of the file: a place becomes an object when it is asked for.
 * @throws SaysoError SAYSO-PACKS-001, -002 and -003 when the pack is not sound
 */
export async function openGazetteerPack(folder: string): Promise<Gazetteer> {
  const pack = await readPack(folder);
  const { id, version } = pack.manifest;
  try {
    const { table, column } = readSections(fileOf(pack, "places.bin"));
    const places = new PlacesTable(table, column);
    const index = new NamesIndex(column("index"), asNumbers(column("blockAt"), Uint32Array));
    const found = new Map<string, readonly PlaceNamed[]>();
    const lookUp = (name: string): readonly PlaceNamed[] => {
      const folded = foldName(name);
      const known = found.get(folded);
      if (known !== undefined) return known;
      const named = index.find(folded).map(({ place, primary }) => ({ place: places.at(place), primary }));
      if (found.size >= kept) found.clear();
      found.set(folded, named);
      return named;
    };
    return {
      id,
      version,
      longest: table.longest,
      lookUp,
      named: (name) => lookUp(name).map(({ place }) => place),
      begins: (words) => index.begins(foldName(words)),
      country: (code) => {
        const number = table.states[code];
        return number === undefined ? undefined : places.at(number);
      },
      get(wanted): Place | undefined {
        const number = places.find(wanted);
        return number === undefined ? undefined : places.at(number);
      },
    };
  } catch (cause) {
    if (cause instanceof SaysoError) throw cause;
    throw new SaysoError(packErrors.unreadable, `The places of the pack ${id} cannot be read.`, { cause });
  }
}
