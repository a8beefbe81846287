import { join } from "node:path";
import type { Directory } from "../model/directory.ts";
import type { Gazetteer } from "../model/gazetteer.ts";
import type { InferenceModel } from "../model/inference-model.ts";
import type { SentenceModel } from "../model/sentence-model.ts";
import type { Models } from "../model/stage.ts";
import { hasPack } from "./pack.ts";
import type { PackOptions } from "./pack-graph.ts";

/** The packs of a folder. Each is opened when it is first asked for, and once; one that is not there is `undefined`. */
export interface Packs {
  /** @throws SaysoError SAYSO-PACKS-… when it is there and not sound; so do the others */
  gazetteer(): Promise<Gazetteer | undefined>;
  /** What pairs of statements are judged with. */
  inference(): Promise<InferenceModel | undefined>;
  /** What texts are compared with. */
  sentences(): Promise<SentenceModel | undefined>;
  /** What documents are read with. */
  models(): Promise<Models>;
  /** What actors of several documents are put together with. */
  known(): Promise<{ readonly directory?: Directory; readonly gazetteer?: Gazetteer }>;
}

/** @param options how weights are run; asked for when they are opened, so that a wrong setting fails only those who read */
export function createPacks(folder: string, options: () => Promise<PackOptions> = async () => ({})): Packs {
  const once = <T>(name: string, open: (path: string) => Promise<T>): (() => Promise<T | undefined>) => {
    const path = join(folder, name);
    let opened: Promise<T> | undefined;
    return async () => {
      if (!hasPack(path)) return undefined;
      opened ??= open(path);
      return opened;
    };
  };
  const attribution = once("attribution-en", async (path) => {
    const { openAttributionPack } = await import("./attribution-pack.ts");
    return openAttributionPack(path, await options());
  });
  const inference = once("inference-en", async (path) => {
    const { openInferencePack } = await import("./inference-pack.ts");
    return openInferencePack(path, await options());
  });
  const gazetteer = once("places", async (path) => (await import("./gazetteer-pack.ts")).openGazetteerPack(path));
  const directory = once("directory", async (path) => (await import("./directory-pack.ts")).openDirectoryPack(path));
  const sentences = once("sentences", async (path) => (await import("./sentence-pack.ts")).openSentencePack(path));
  return {
    gazetteer,
    sentences,
    inference,
    async models() {
      const [reader, places] = await Promise.all([attribution(), gazetteer()]);
      return { ...(reader ? { attribution: reader } : {}), ...(places ? { gazetteer: places } : {}) };
    },
    async known() {
      const [known, places] = await Promise.all([directory(), gazetteer()]);
      return { ...(known ? { directory: known } : {}), ...(places ? { gazetteer: places } : {}) };
    },
  };
}
