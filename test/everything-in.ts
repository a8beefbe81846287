import type { Ledger } from "../src/ledger/ledger.ts";

/** All that anybody can get out of the case "one" of a ledger, as one text. */
export async function everythingIn(ledger: Ledger): Promise<string> {
  const parts: unknown[] = [await ledger.cases()];
  for await (const entry of ledger.entries()) parts.push(entry);
  const documents = await ledger.documents({ caseName: "one" });
  for (const { id, snapshotId } of documents.items) {
    const bytes = await ledger.snapshot(snapshotId);
    parts.push(await ledger.locate(id), Buffer.from(bytes ?? []).toString("base64"));
  }
  parts.push(documents, await ledger.statements({ caseName: "one" }));
  for (const words of ["culvert", "cul*", "inspector tarn"]) parts.push(await ledger.find({ caseName: "one", words }));
  return JSON.stringify(parts);
}
