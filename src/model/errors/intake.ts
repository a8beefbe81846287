import type { ErrorKind } from "./error.ts";

/** What can go wrong while bytes come in. */
export const intakeErrors = {
  missing: {
    code: "SAYSO-INTAKE-001",
    summary: "There is no file at the path given.",
    remedy: "Check the spelling of the path, or quote the glob.",
  },
} as const satisfies Record<string, ErrorKind>;
