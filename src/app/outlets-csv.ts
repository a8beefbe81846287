import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import type { Ledger } from "../ledger/ledger.ts";
import { SaysoError } from "../model/errors/error.ts";
import { usageErrors } from "../model/errors/usage.ts";
import type { OutletProfile } from "../model/outlet-profile.ts";
import { type OutletSaid, stateOutlet } from "./outlets.ts";

const columns = ["name", "names", "domains", "country", "language", "party", "owner", "family"] as const;
/** Between several names or domains of one cell. */
const BETWEEN = ";";

/** What was stated of outlets as CSV (RFC 4180), one a line, so that `importOutlets` reads it again. */
export function exportOutlets(profiles: readonly OutletProfile[]): string {
  const rows = profiles.map((profile) =>
    columns.map((column) => {
      const value = profile[column];
      return Array.isArray(value) ? value.join(BETWEEN) : (value ?? "");
    }),
  );
  // A spreadsheet takes a cell that begins so for a formula.
  return stringify([[...columns], ...rows], { escape_formulas: true, record_delimiter: "windows" });
}

/**
 * States every outlet of a CSV: a head line with `name` and any of the other columns, in any order. Either all lines can be stated, or nothing is.
 * @throws SaysoError SAYSO-USAGE-015, naming the line
 */
export async function importOutlets(ledger: Ledger, csv: string, person: string): Promise<readonly OutletProfile[]> {
  const said = rowsOf(csv).map(({ line, row }): OutletSaid & { readonly line: number } => {
    const cell = (column: (typeof columns)[number]) => row[column]?.trim().replace(/^'(?=[=+\-@\t\r])/u, "");
    const name = cell("name");
    if (name === undefined || name === "") throw new SaysoError(usageErrors.badOutlet, `Line ${line} names no outlet.`);
    const several = (column: "names" | "domains") => {
      const value = cell(column);
      return value === undefined ? {} : { [column]: value.split(BETWEEN) };
    };
    const single = (["country", "language", "party", "owner", "family"] as const).flatMap((column) => {
      const value = cell(column);
      return value === undefined ? [] : [[column, value] as const];
    });
    return { line, name, ...several("names"), ...several("domains"), ...Object.fromEntries(single) };
  });
  // A first round that writes nothing finds the line that cannot be stated.
  const trial = { outlets: () => ledger.outlets(), stateOutlet: async () => 0 };
  for (const { line, ...one } of said) {
    await stateOutlet(trial, one, person).catch((cause: unknown) => {
      const words = cause instanceof Error ? cause.message : String(cause);
      throw new SaysoError(usageErrors.badOutlet, `Line ${line}: ${words}`, { cause });
    });
  }
  const stated: OutletProfile[] = [];
  for (const { line: _, ...one } of said) stated.push(await stateOutlet(ledger, one, person));
  return stated;
}

function rowsOf(csv: string): readonly { readonly line: number; readonly row: Readonly<Record<string, string>> }[] {
  try {
    const rows = parse(csv, {
      bom: true,
      columns: (head: string[]) => head.map((name) => name.trim().toLowerCase()),
      skip_empty_lines: true,
      relax_column_count_less: true,
      info: true,
    }) as unknown as readonly { readonly record: Record<string, string>; readonly info: { readonly lines: number } }[];
    if (rows.length > 0 && !("name" in (rows[0]?.record ?? {}))) throw new Error("its first line has no column `name`");
    return rows.map(({ record, info }) => ({ line: info.lines, row: record }));
  } catch (cause) {
    const words = cause instanceof Error ? cause.message : String(cause);
    throw new SaysoError(usageErrors.badOutlet, `The CSV cannot be read: ${words}.`, { cause });
  }
}
