import type { Command } from "commander";
import { several } from "./options.ts";
import type { OpenFetcher, Session } from "./wiring.ts";

/** What a user can choose about fetching, as commander gives it. */
export interface WebFlags {
  readonly allowPrivate?: readonly string[];
  readonly ignoreRobots?: boolean;
}

/** Adds `--allow-private` and `--ignore-robots`. */
export function withWebOptions(command: Command): Command {
  return command
    .option(
      "--allow-private <host>",
      "a host, address or range (CIDR) of a private network that may be fetched from (may be given several times)",
      several,
    )
    .option("--ignore-robots", "fetch what a site's robots.txt asks programs not to fetch");
}

/** A fetcher that is opened when the first address comes, and closed with `close`. */
export function fetcherOf(session: Session, ledgerPath: string, flags: WebFlags) {
  let opened: Promise<OpenFetcher> | undefined;
  return {
    fetcher: async () => {
      opened ??= session.wiring.openFetcher({
        ledgerPath,
        allowPrivate: flags.allowPrivate ?? [],
        obeyRobots: flags.ignoreRobots !== true,
      });
      return (await opened).fetcher;
    },
    close: async () => {
      const fetching = await opened?.catch(() => undefined);
      await fetching?.close();
    },
  };
}
