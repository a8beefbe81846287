import type { ErrorKind } from "./error.ts";

/** What can go wrong while the stages read a document. */
export const pipelineErrors = {
  stageFailed: {
    code: "SAYSO-PIPELINE-001",
    summary: "A stage met something in the document that it does not know how to read.",
    remedy: "The other documents are not touched. Please report the file and the sentence to the makers of Sayso.",
  },
  tooDeep: {
    code: "SAYSO-PIPELINE-002",
    summary: "The document is nested more deeply than a stage can follow.",
    remedy: "Save the page as plain text, and read that file.",
  },
} as const satisfies Record<string, ErrorKind>;
