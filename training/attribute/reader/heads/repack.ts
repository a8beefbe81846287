/**
 * Puts a graph that also tells of names and pronouns into the pack whose reader it was taught from; what that pack says of
 * attributions stays as it is, since the reader does.
 *
 * node training/attribute/reader/heads/repack.ts --graph FILE --heads FILE --pack FOLDER --version X.Y.Z
 */
import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { writePack } from "../write-pack.ts";

const { values } = parseArgs({
  options: {
    graph: { type: "string" },
    heads: { type: "string" },
    pack: { type: "string" },
    version: { type: "string" },
  },
});
const { graph, heads, pack, version } = values;
if (graph === undefined || heads === undefined || pack === undefined || version === undefined) {
  throw new Error("--graph, --heads, --pack and --version are needed");
}
const read = (path: string): object => JSON.parse(readFileSync(path, "utf8")) as object;
const { thresholds, ...before } = read(join(pack, "settings.json")) as { readonly thresholds?: unknown };
copyFileSync(graph, join(pack, "model.onnx"));
writePack(pack, version, { ...before, ...read(heads), thresholds });
