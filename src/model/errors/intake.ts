import type { ErrorKind } from "./error.ts";

/** What can go wrong while bytes come in. */
export const intakeErrors = {
  missing: {
    code: "SAYSO-INTAKE-001",
    summary: "There is no file at the path given.",
    remedy: "Check the spelling of the path, or quote the glob.",
  },
  directory: {
    code: "SAYSO-INTAKE-002",
    summary: "The path names a directory, not a file.",
    remedy: "Name the files in it, for example with a glob such as 'folder/*.html'.",
  },
  unreadable: {
    code: "SAYSO-INTAKE-003",
    summary: "The system does not let Sayso read the file.",
    remedy: "Give yourself the right to read the file, or copy it to a folder that is yours.",
  },
  failed: {
    code: "SAYSO-INTAKE-004",
    summary: "Reading the bytes broke off with an error of the system.",
    remedy: "Check the disk or the connection that the bytes come from, and read again.",
  },
  empty: {
    code: "SAYSO-INTAKE-005",
    summary: "There are no bytes to read.",
    remedy: "Save the article again and check that the file has a size.",
  },
  tooLarge: {
    code: "SAYSO-INTAKE-006",
    summary: "The input is larger than 50 MB, more than any article is.",
    remedy: "Split the file into its articles and read those.",
  },
  binary: {
    code: "SAYSO-INTAKE-007",
    summary: "The bytes are not text but another kind of file.",
    remedy: "Save the article as plain text or as a web page (HTML), and read that.",
  },
  otherFormat: {
    code: "SAYSO-INTAKE-008",
    summary: "The bytes are text in a format that Sayso does not read.",
    remedy: "Save the article as plain text or as a web page (HTML), and read that.",
  },
  damagedEncoding: {
    code: "SAYSO-INTAKE-009",
    summary: "The text breaks the rules of its own encoding, so some of its characters are lost.",
    remedy: "Get the file again from where it came from; Sayso does not guess characters.",
  },
  unknownEncoding: {
    code: "SAYSO-INTAKE-010",
    summary: "The text is in an encoding that Sayso does not read.",
    remedy: "Convert the file to UTF-8, for example with `iconv -f ENCODING -t UTF-8`.",
  },
} as const satisfies Record<string, ErrorKind>;
