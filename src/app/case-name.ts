import type { Ledger } from "../ledger/ledger.ts";
import { Case } from "../model/case.ts";
import { SaysoError } from "../model/errors/error.ts";
import { usageErrors } from "../model/errors/usage.ts";

/** The case that is meant when nobody names one. */
export const DEFAULT_CASE = "default";

/**
 * The name as it stands, when a case may be called so.
 * @throws SaysoError SAYSO-USAGE-004
 */
export function checkCaseName(name: string): string {
  if (Case.unwrap().shape.name.safeParse(name).success && name.length <= 100) return name;
  throw new SaysoError(usageErrors.badCaseName, `"${name.slice(0, 60)}" cannot be the name of a case.`);
}

/** `harrow-bridge` → `Harrow Bridge`: a title for a case that was opened by its name alone. */
export function titleOf(name: string): string {
  return name.replace(/(^|-)([a-z])/g, (_, hyphen: string, letter: string) => (hyphen && " ") + letter.toUpperCase());
}

/**
 * Resolves when the case is in the ledger; the default case always is, if only empty.
 * @throws SaysoError SAYSO-USAGE-001 when it is not, SAYSO-USAGE-004 when nothing can be called so
 */
export async function requireCase(ledger: Ledger, name: string): Promise<string> {
  checkCaseName(name);
  if (name === DEFAULT_CASE) return name;
  const cases = await ledger.cases();
  if (cases.some((one) => one.name === name)) return name;
  const names = cases.map((one) => one.name).join(", ");
  throw new SaysoError(
    usageErrors.unknownCase,
    `There is no case "${name}" in this ledger. ${names === "" ? "It holds none yet." : `It holds: ${names}.`}`,
  );
}
