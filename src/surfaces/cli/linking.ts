import { type Linker, linkCase } from "../../app/link-case.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { remark } from "./complain.ts";
import { createProgress, type Progress } from "./terminal/progress.ts";
import type { Session } from "./wiring.ts";

/** What answers questions about claims, with a progress line while it is brought up to date with what was read. */
export function linkerOf(session: Session, ledger: Ledger): Linker {
  const draw = progressOf(session);
  return { ledger, context: () => session.wiring.openLinking(), progress: draw };
}

/**
 * Puts what was read to what the case holds, one document after another, each durable.
 * @returns whether it was interrupted
 */
export async function link(session: Session, ledger: Ledger, caseName: string, signal: AbortSignal): Promise<boolean> {
  const linker = { ledger, context: () => session.wiring.openLinking() };
  const draw = progressOf(session);
  for await (const event of linkCase(linker, { caseName, signal })) {
    if (event.type === "interrupted") return true;
    draw(event.done, event.total);
    if (event.type === "failed") {
      remark(session.terminal, `${event.documentId} could not be put to the others: ${event.message}`);
    }
  }
  return false;
}

function progressOf({ terminal, wiring }: Session): (done: number, total: number) => void {
  let progress: Progress | undefined;
  return (done, total) => {
    progress ??= createProgress(terminal, total, () => wiring.clock().getTime(), "Linking");
    if (done < total) progress.begin(done, "");
    else progress.clear();
  };
}
