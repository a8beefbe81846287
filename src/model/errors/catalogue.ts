import type { ErrorKind } from "./error.ts";
import { feedErrors } from "./feed.ts";
import { fetchErrors } from "./fetch.ts";
import { formatErrors } from "./format.ts";
import { intakeErrors } from "./intake.ts";
import { ledgerErrors } from "./ledger.ts";
import { packErrors } from "./packs.ts";
import { parseErrors } from "./parse.ts";
import { pipelineErrors } from "./pipeline.ts";
import { usageErrors } from "./usage.ts";

/** Every code a user can meet, in the order of the rooms; `docs/reference/errors.md` is made from it. */
export const catalogue: readonly ErrorKind[] = [
  ...Object.values(usageErrors),
  ...Object.values(intakeErrors),
  ...Object.values<ErrorKind>(fetchErrors),
  ...Object.values<ErrorKind>(formatErrors),
  ...Object.values<ErrorKind>(feedErrors),
  ...Object.values(parseErrors),
  ...Object.values(pipelineErrors),
  ...Object.values(packErrors),
  ...Object.values(ledgerErrors),
];
