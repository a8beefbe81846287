import { type Command, InvalidArgumentError, Option } from "commander";
import { facetsLine } from "../../../app/facets-line.ts";
import type { OffsetUnit } from "../../../app/file-offsets.ts";
import { StatedTime } from "../../../model/time.ts";
import { type ReadingFlags, withReadingOptions } from "../reading-options.ts";
import type { Session } from "../wiring.ts";
import { printFiles, withOffsets } from "./files.ts";

interface Options extends ReadingFlags {
  readonly offsets: OffsetUnit;
  readonly published?: string;
  readonly outlet?: string;
}

/** `sayso facets FILE…`: when, where, how many and who, in the format by which others measure Sayso. It opens no ledger. */
export function addFacets(program: Command, session: Session, exit: (code: number) => void): void {
  withOffsets(withReadingOptions(program.command("facets"), "several at once"))
    .summary("print one JSON line a file with all times, places, quantities and actors, without a ledger")
    .description(
      "Reads each file and prints one JSON line: times, places, quantities and actors, each with its words, its value in a form that can be compared, the rule that read it and how sure it is; offsets go into the file's own decoded text. Writes no ledger.",
    )
    .argument("<file...>", "paths or quoted globs; - is standard input")
    .option("--published <date>", "when files that state no date were published: 2022-07-07, or with a time", published)
    .addOption(new Option("--outlet <domain>", "the outlet of files that state none: example.org").argParser(domain))
    .action(async (files: string[], { published, outlet, ...options }: Options) =>
      exit(
        await printFiles(session, files, options, facetsLine, {
          ...(published === undefined ? {} : { publishedAt: published }),
          ...(outlet === undefined ? {} : { outletDomain: outlet }),
        }),
      ),
    );
}

function published(text: string): string {
  const date = text.trim();
  const midnight = Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
  // The 30th of February parses, as a day of March.
  const isDay = !Number.isNaN(midnight) && new Date(midnight).toISOString().slice(0, 10) === date.slice(0, 10);
  if (isDay && StatedTime.safeParse(date).success) return date;
  throw new InvalidArgumentError(
    "It must be a date such as 2022-07-07, or a date and time such as 2022-07-07T09:30+03:00.",
  );
}

function domain(text: string): string {
  const name = text.trim().toLowerCase();
  if (/^[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}$/u.test(name)) return name;
  throw new InvalidArgumentError("It must be a domain such as example.org.");
}
