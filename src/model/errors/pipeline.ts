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
  workerDied: {
    code: "SAYSO-PIPELINE-003",
    summary: "The worker that read the document broke down, for example because it ran out of memory.",
    remedy:
      "The other documents are not touched. Read the document again by itself; if it fails again, please report it.",
  },
  tookTooLong: {
    code: "SAYSO-PIPELINE-004",
    summary: "Reading the document took far longer than any article takes, and was stopped.",
    remedy: "Split the document into its articles and read those.",
  },
} as const satisfies Record<string, ErrorKind>;
