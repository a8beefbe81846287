import type { Readable } from "node:stream";
import { CommanderError } from "commander";
import { reportOf } from "../../app/failure.ts";
import { SaysoError } from "../../model/errors/error.ts";
import { usageErrors } from "../../model/errors/usage.ts";
import { complain } from "./complain.ts";
import { interruptible } from "./interrupt.ts";
import { createProgram } from "./program.ts";
import { createTerminal, type Environment, type Sink } from "./terminal/terminal.ts";
import type { Session, Wiring } from "./wiring.ts";

/** What the command line is run with: everything it touches of the process. */
export interface Surroundings {
  readonly out: Sink;
  readonly err: Sink;
  readonly stdin: Readable;
  readonly environment: Environment;
}

const EXIT_FAILED = 1;
const EXIT_USAGE = 2;

/** Errors whose cause is how the program was called, by the beginning of their code. */
const USAGE = "SAYSO-USAGE-";

/** Runs `sayso` with these arguments (without the program's name); gives the exit code, and never throws. */
export async function runCli(args: readonly string[], wiring: Wiring, surroundings: Surroundings): Promise<number> {
  const { out, err, stdin, environment } = surroundings;
  const terminal = createTerminal(out, err, environment);
  const session: Session = {
    wiring,
    terminal,
    environment,
    stdin,
    interruptible: (work, words) => interruptible(terminal, work, words),
  };
  let code = 0;
  try {
    const program = createProgram(session, (given) => {
      code = given;
    });
    if (args.length === 0) {
      program.outputHelp();
      return EXIT_USAGE;
    }
    await program.parseAsync([...args], { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return 0;
      complain(terminal, reportOf(new SaysoError(usageErrors.badCommand, sentenceOf(error.message))));
      return EXIT_USAGE;
    }
    const report = reportOf(error);
    complain(terminal, report);
    if (environment.SAYSO_DEBUG && error instanceof Error) terminal.complain(error.stack ?? "");
    return report.code.startsWith(USAGE) ? EXIT_USAGE : EXIT_FAILED;
  }
}

function sentenceOf(message: string): string {
  const plain = message.replace(/^error: /u, "").trim();
  const sentence = plain.charAt(0).toUpperCase() + plain.slice(1);
  return /[.?)]$/u.test(sentence) ? sentence : `${sentence}.`;
}
