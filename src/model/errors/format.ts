import type { ErrorKind } from "./error.ts";

/** What can go wrong while files that are no text, and files that hold many documents, are read. Codes: SAYSO-FORMAT-001 and on. */
export const formatErrors = {
  damagedPdf: {
    code: "SAYSO-FORMAT-001",
    summary: "The PDF is damaged, so that its pages cannot be read.",
    remedy: "Get the file again from where it came from, or open it in a viewer and print it to a new PDF.",
  },
  lockedPdf: {
    code: "SAYSO-FORMAT-002",
    summary: "The PDF is locked with a password.",
    remedy: "Open it with its password, save a copy without one, and read that.",
  },
  scannedPdf: {
    code: "SAYSO-FORMAT-003",
    summary: "No page of the PDF holds text: it is probably a scan.",
    remedy: "Run text recognition (OCR) over it, for example with `ocrmypdf`, and read what comes out.",
  },
  unreadablePdf: {
    code: "SAYSO-FORMAT-004",
    summary: "The PDF draws its letters without saying which letters they are.",
    remedy: "Get the document in another format, or run text recognition (OCR) over it and read what comes out.",
  },
  tooManyPages: {
    code: "SAYSO-FORMAT-005",
    summary: "The PDF has more pages than are read as one document.",
    remedy: "Split the file and read the parts.",
  },
  tooSlow: {
    code: "SAYSO-FORMAT-006",
    summary: "Reading the file took more time than a file of its kind may take, and was broken off.",
    remedy: "Open the file in its own program, save or print it anew, and read that.",
  },
  tooMuchMemory: {
    code: "SAYSO-FORMAT-007",
    summary: "Reading the file took more memory than a file of its kind may take, and was broken off.",
    remedy: "Open the file in its own program, save or print it anew, and read that.",
  },
  damagedDocx: {
    code: "SAYSO-FORMAT-008",
    summary: "The Word document is damaged, or is no Word document inside.",
    remedy: "Open it in a word processor, save it again as .docx, and read that.",
  },
  lockedDocx: {
    code: "SAYSO-FORMAT-009",
    summary: "The Word document is locked with a password.",
    remedy: "Open it with its password, save a copy without one, and read that.",
  },
  swollenDocx: {
    code: "SAYSO-FORMAT-010",
    summary: "The Word document unpacks to far more than a document holds, as traps for readers do.",
    remedy: "Do not open it; if you trust where it came from, save its text as a plain file and read that.",
  },
  emptyDocx: {
    code: "SAYSO-FORMAT-011",
    summary: "The Word document holds no words.",
    remedy: "If its pages are pictures, run text recognition (OCR) over them and read what comes out.",
  },
  damagedMail: {
    code: "SAYSO-FORMAT-012",
    summary: "The message is damaged, so that its parts cannot be told apart.",
    remedy: "Save the message again from the mail program, and read that.",
  },
  swollenMail: {
    code: "SAYSO-FORMAT-013",
    summary: "The message has more parts, or parts nested deeper, than messages have.",
    remedy: "Save the part that you need from the mail program, and read that.",
  },
  emptyMail: {
    code: "SAYSO-FORMAT-014",
    summary: "The message holds no words: only attachments, or nothing.",
    remedy: "Save its attachments from the mail program, and read those.",
  },
  damagedRecord: {
    code: "SAYSO-FORMAT-020",
    summary: "A record of a web archive is damaged, cut off or not complete; the archive's other records are read.",
    remedy: "Get the archive again from where it came from, or capture the page again.",
  },
  damagedPayload: {
    code: "SAYSO-FORMAT-021",
    summary: "What a record of a web archive holds cannot be unpacked.",
    remedy: "Get the archive again from where it came from, or capture the page again.",
  },
  otherDigest: {
    code: "SAYSO-FORMAT-022",
    summary:
      "The bytes in an archive do not have the digest that the archive gives for them: one of the two was changed.",
    remedy: "Do not rely on this copy; get the archive again, and compare the two digests.",
  },
  bomb: {
    code: "SAYSO-FORMAT-023",
    summary: "A few packed bytes unpack to more than any article is.",
    remedy: "Ask whoever made the file; Sayso does not unpack it.",
  },
  unknownCoding: {
    code: "SAYSO-FORMAT-024",
    summary: "A record of a web archive is packed in a way that Sayso does not read.",
    remedy: "Capture the page again with a tool that keeps it as gzip, deflate, br or zstd, or not packed.",
  },
  damagedCollection: {
    code: "SAYSO-FORMAT-025",
    summary: "A WACZ file is damaged, or a member of it is named or packed in a way that is not allowed.",
    remedy: "Get the file again from where it came from, or read the WARC files in it one by one.",
  },
  damagedExport: {
    code: "SAYSO-FORMAT-026",
    summary: "The export of a chat breaks off or is not valid JSON; the messages before that place are read.",
    remedy: "Export the chat again, and check that the disk was not full.",
  },
  damagedMessage: {
    code: "SAYSO-FORMAT-027",
    summary: "A message of an export has no number or no date, or its text is in no form that Sayso knows.",
    remedy: "Export the chat again with a current version of Telegram Desktop.",
  },
} as const satisfies Record<string, ErrorKind>;
