import { Command } from "commander";
import { addActors } from "./commands/actors.ts";
import { addAttributions } from "./commands/attributions.ts";
import { addClaims } from "./commands/claims.ts";
import { addCorrections } from "./commands/correct.ts";
import { addDoctor } from "./commands/doctor.ts";
import { addEval } from "./commands/eval.ts";
import { addExport } from "./commands/export.ts";
import { addFacets } from "./commands/facets.ts";
import { addKeeping } from "./commands/keeping.ts";
import { addLists } from "./commands/lists.ts";
import { addOutlets } from "./commands/outlets.ts";
import { addRead } from "./commands/read.ts";
import { addServe } from "./commands/serve.ts";
import { addShow } from "./commands/show.ts";
import { addWatches } from "./commands/watch.ts";
import { wrap } from "./terminal/layout.ts";
import type { Session } from "./wiring.ts";

const EXIT_CODES =
  "Exit codes: 0 when all was read or found whole, 1 when some of it failed, 2 when the command could not be " +
  "understood, 130 when interrupted.";

/**
 * The commands of `sayso` over a session. `exit` takes a command's exit code when it is not 0. The program
 * never ends the process itself: commander's errors are thrown.
 */
export function createProgram(session: Session, exit: (code: number) => void): Command {
  const { terminal, wiring } = session;
  const helpWidth = Math.min(terminal.columns, 100);
  const program = new Command("sayso")
    .description("A claim ledger for news: who said it, on whose say-so, and what speaks against it.")
    .version(wiring.version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "print the help of a command")
    .configureHelp({ helpWidth })
    .configureOutput({
      writeOut: (text) => terminal.write(text),
      // What is wrong is told once, with its code, by whoever runs the program.
      writeErr: () => undefined,
      getOutHelpWidth: () => helpWidth,
      getOutHasColors: () => false,
    })
    .exitOverride()
    .showSuggestionAfterError();
  addRead(program, session, exit);
  addLists(program, session);
  addActors(program, session);
  addOutlets(program, session);
  addShow(program, session);
  addClaims(program, session);
  addCorrections(program, session);
  addEval(program, session);
  addKeeping(program, session, exit);
  addExport(program, session);
  addAttributions(program, session, exit);
  addFacets(program, session, exit);
  addWatches(program, session, exit);
  addServe(program, session);
  addDoctor(program, session, exit);
  program.addHelpText("after", `\n${wrap(terminal, [{ text: EXIT_CODES }], { width: helpWidth }).join("\n")}`);
  return program;
}
