import { join } from "node:path";
import type { Models } from "../model/stage.ts";
import type { PackOptions } from "./attribution-pack.ts";
import { hasPack } from "./pack.ts";

/**
 * The packs that are in the folder, each under the name that the house knows it by: weights, places, known actors. Their files are hashed
 * here; a graph is loaded when the first document needs it. What is not there is absent.
 * @throws SaysoError SAYSO-PACKS-… when one that is there is not sound
 */
export async function openPacks(folder: string, options: PackOptions = {}): Promise<Models> {
  const at = (name: string): string | undefined => {
    const path = join(folder, name);
    return hasPack(path) ? path : undefined;
  };
  const [attributionEn, places, directory] = [at("attribution-en"), at("places"), at("directory")];
  // Each is read while the others are.
  const [attribution, gazetteer, known] = await Promise.all([
    attributionEn &&
      import("./attribution-pack.ts").then(({ openAttributionPack }) => openAttributionPack(attributionEn, options)),
    places && import("./gazetteer-pack.ts").then(({ openGazetteerPack }) => openGazetteerPack(places)),
    directory && import("./directory-pack.ts").then(({ openDirectoryPack }) => openDirectoryPack(directory)),
  ]);
  return {
    ...(attribution ? { attribution } : {}),
    ...(gazetteer ? { gazetteer } : {}),
    ...(known ? { directory: known } : {}),
  };
}
