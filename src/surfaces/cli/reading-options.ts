import { type Command, InvalidArgumentError } from "commander";
import { SaysoError } from "../../model/errors/error.ts";
import { usageErrors } from "../../model/errors/usage.ts";
import type { ReadingOptions, Session } from "./wiring.ts";

/** What a user can choose about reading, as commander gives it. */
export interface ReadingFlags {
  readonly threshold?: number;
  readonly workers?: number;
  readonly country?: readonly string[];
}

/** Adds `--threshold`; and where documents are read to be kept or measured, `--country` and `--workers`. */
export function withReadingOptions(command: Command, reads: "one by one" | "several at once"): Command {
  command.option(
    "--threshold <number>",
    "leave out attributions of less confidence, from 0 to 1 (default: $SAYSO_THRESHOLD, else the trained reader's " +
      "own); `sayso doctor` and the guide tell the precision and recall of each",
    share,
  );
  if (reads === "one by one") return command;
  command.option(
    "--country <code>",
    "a country that the articles are about, such as UA: places there are likelier meant (may be given several times)",
    countryCodes,
  );
  return command.option(
    "--workers <number>",
    "how many documents are read beside one another (default: one less than the processor's cores, at most 4)",
    workerCount,
  );
}

/**
 * The choice in force: the option, else the environment.
 * @throws SaysoError SAYSO-USAGE-003 when SAYSO_THRESHOLD is no number from 0 to 1
 */
export function readingOptions({ environment }: Session, flags: ReadingFlags): ReadingOptions {
  const threshold = flags.threshold ?? thresholdOf(environment.SAYSO_THRESHOLD);
  return {
    ...(threshold === undefined ? {} : { threshold }),
    ...(flags.workers === undefined ? {} : { workers: flags.workers }),
    ...(flags.country === undefined ? {} : { countries: [...new Set(flags.country)].sort() }),
  };
}

function thresholdOf(text: string | undefined): number | undefined {
  if (text === undefined || text === "") return undefined;
  if (isShare(text)) return Number(text);
  throw new SaysoError(usageErrors.badCommand, "SAYSO_THRESHOLD must be a number from 0 to 1.");
}

/** A number from 0 to 1, for commander. */
export function share(text: string): number {
  if (isShare(text)) return Number(text);
  throw new InvalidArgumentError("It must be a number from 0 to 1.");
}

/** ISO 3166-1 alpha-2, for commander. */
function countryCodes(text: string, before: readonly string[] = []): readonly string[] {
  const code = text.trim().toUpperCase();
  if (/^[A-Z]{2}$/.test(code)) return [...before, code];
  throw new InvalidArgumentError("It must be a country's code of two letters, such as UA.");
}

function workerCount(text: string): number {
  if (/^[1-9]\d?$/.test(text)) return Number(text);
  throw new InvalidArgumentError("It must be a whole number from 1 to 99.");
}

function isShare(text: string): boolean {
  return /^(?:0|1|0?\.\d{1,6}|1\.0{1,6})$/.test(text);
}
