import type { Ledger, Verification } from "../ledger/ledger.ts";

/** Walks the log's hash chain and hashes every snapshot; each fault says exactly where it is. */
export async function verifyLedger(
  ledger: Ledger,
  progress?: (done: number, total: number) => void,
): Promise<Verification> {
  return ledger.verify(progress);
}
