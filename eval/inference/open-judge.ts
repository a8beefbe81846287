import { fileURLToPath } from "node:url";
import type { InferenceModel } from "../../src/model/inference-model.ts";
import { createPacks } from "../../src/packs/open-packs.ts";

/** The judge of pairs that comes with the program, or that of the folder that SAYSO_PACKS names. */
export async function openJudge(): Promise<InferenceModel> {
  const folder = process.env.SAYSO_PACKS || fileURLToPath(new URL("../../packs", import.meta.url));
  const judge = await createPacks(folder).inference();
  if (judge === undefined) throw new Error(`no pack inference-en in ${folder}`);
  return judge;
}
