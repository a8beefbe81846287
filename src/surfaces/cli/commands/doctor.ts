import { existsSync, statSync } from "node:fs";
import type { Command } from "commander";
import { type LedgerOptions, ledgerPath, withLedgerOptions } from "../options.ts";
import { onOneLine } from "../terminal/neutralise.ts";
import type { Session } from "../wiring.ts";

/** `sayso doctor`: what runs, where the ledger is, and what can be read. */
export function addDoctor(program: Command, session: Session): void {
  withLedgerOptions(program.command("doctor"), "ledger")
    .summary("say what runs, where the ledger is, and which languages are read")
    .description(
      "Says which versions run, where the ledger is and how large, which stages read, and in which languages.",
    )
    .action(async (options: LedgerOptions) => {
      const { terminal, wiring } = session;
      const path = ledgerPath(session, options.ledger);
      const pipeline = await wiring.createPipeline();
      const ledger = existsSync(path) ? { path, bytes: statSync(path).size } : { path };
      const languages = pipeline.languages.codes.map((code) => {
        const language = pipeline.languages.get(code);
        const parts = { attribution: language?.attribution, names: language?.names, questions: language?.questions };
        return {
          code,
          name: language?.name ?? code,
          reads: Object.entries(parts).flatMap(([part, data]) => (data === undefined ? [] : [part])),
        };
      });
      const report = {
        sayso: wiring.version,
        node: process.versions.node,
        sqlite: process.versions.sqlite ?? "unknown",
        ledger,
        desk: wiring.deskIsBuilt,
        stages: pipeline.stages,
        languages,
      };
      if (options.json) return terminal.line(JSON.stringify(report));
      if (options.quiet) return;
      const row = (name: string, value: string) =>
        terminal.line(`${terminal.paint(name.padEnd(10), "dim")}${onOneLine(value)}`);
      row("Sayso", `${report.sayso} on Node ${report.node}, SQLite ${report.sqlite}`);
      row("Ledger", "bytes" in ledger ? `${path}, ${(ledger.bytes / 1e6).toFixed(1)} MB` : `${path}, not made yet`);
      row("Desk", report.desk ? "built" : "not built: run `npm run build`");
      row("Stages", report.stages.join(", "));
      for (const [at, { name, code, reads }] of languages.entries()) {
        row(at === 0 ? "Languages" : "", `${name} (${code}): ${["sentences and quotations", ...reads].join(", ")}`);
      }
    });
}
