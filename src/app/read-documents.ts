import { setImmediate } from "node:timers/promises";
import type { Captured } from "../intake/captured.ts";
import type { Ledger, Recorded } from "../ledger/ledger.ts";
import type { Author } from "../model/entry.ts";
import { SaysoError } from "../model/errors/error.ts";
import { intakeErrors } from "../model/errors/intake.ts";
import type { DocumentRecord } from "../model/record.ts";
import type { Sighting } from "../model/sighting.ts";
import { documentIdOf } from "../pipeline/document-id.ts";
import type { Pipeline } from "../pipeline/pipeline.ts";
import { checkCaseName, titleOf } from "./case-name.ts";
import { correctionsOfCase } from "./corrections/corrections-of-case.ts";
import { type ErrorReport, isLedgerFailure, reportOf } from "./failure.ts";
import type { Input } from "./inputs.ts";
import { sameArticle } from "./same-article.ts";

/** What happens while documents are read, in order. `index` counts from 0. */
export type ReadEvent =
  | { readonly type: "started"; readonly index: number; readonly locator: string }
  | {
      /** The document is on disk: whatever happens next, it stays. */
      readonly type: "read";
      readonly index: number;
      readonly locator: string;
      /** `seen`: it is a document that the case holds, at another address or in other bytes; `record` is that document. */
      readonly outcome: Recorded["outcome"] | "seen";
      /** The address or the name under which it was met, where that is another than before. */
      readonly met?: string;
      /** The reading before it of the same article, at another time. */
      readonly earlier?: string;
      /** With what people decided about it before laid over it. */
      readonly record: DocumentRecord;
    }
  | {
      readonly type: "failed";
      readonly index: number;
      readonly locator: string;
      readonly error: ErrorReport;
      /** True when the ledger keeps that it failed, and why. */
      readonly recorded: boolean;
    }
  | { readonly type: "interrupted"; readonly index: number };

export type { Pipeline } from "../pipeline/pipeline.ts";

/** What reading into a ledger needs. */
export interface Reader {
  readonly ledger: Ledger;
  readonly pipeline: Pipeline;
  /** Who is written down as having read: the program with its version. */
  readonly by: Author;
}

/** Which case is read into, and how to stop. */
export interface ReadOptions {
  readonly caseName: string;
  readonly caseTitle?: string;
  /** When it aborts, reading stops before the next document; those acknowledged stay. */
  readonly signal?: AbortSignal;
}

/**
 * Reads each input into the case and tells what happens, in the order of the inputs. A pipeline that reads several at
 * once is kept busy with the next ones; they are written down one after another.
 *
 * A document that the ledger holds already, read by the same stages, is acknowledged as `known` without being
 * read again: so an interrupted run is taken up by giving the same files once more. One that cannot be read is
 * recorded as a failure, and the rest goes on.
 * @throws SaysoError SAYSO-LEDGER-… when the ledger cannot be written: what was acknowledged stays
 */
export async function* readDocuments(
  reader: Reader,
  inputs: Iterable<Input> | AsyncIterable<Input>,
  options: ReadOptions,
): AsyncGenerator<ReadEvent> {
  const caseName = checkCaseName(options.caseName);
  const coming = comingOf(inputs);
  let next = await coming.next();
  if (next.done) return;
  const { id: caseId } = await reader.ledger.openCase(caseName, options.caseTitle ?? titleOf(caseName), reader.by);
  const corrections = await correctionsOfCase(reader.ledger, caseName);
  // Where readings are made beside one another, the next are under way while one is written down.
  const { atOnce } = reader.pipeline;
  const width = atOnce === undefined ? 1 : 2 * atOnce;
  const ahead: { readonly input: Input; readonly prepared: Promise<Prepared> }[] = [];
  try {
    for (let index = 0; ; index++) {
      if (options.signal?.aborted) {
        yield { type: "interrupted", index };
        return;
      }
      while (!next.done && ahead.length < width) {
        ahead.push({ input: next.value, prepared: prepare(reader, next.value, caseId) });
        next = await coming.next();
      }
      const first = ahead.shift();
      if (first === undefined) return;
      const { input } = first;
      yield { type: "started", index, locator: input.locator };
      const prepared = await first.prepared;
      // Whoever stopped it did not ask to have written down that it failed for being stopped.
      if (options.signal?.aborted && "error" in prepared && prepared.captured === undefined) {
        yield { type: "interrupted", index };
        return;
      }
      // A ledger may answer without ever waiting: others who are served by this thread get their turn here.
      await setImmediate();
      const outcome = await writeDown(reader, input, caseId, prepared);
      const told = outcome.type === "read" ? { ...outcome, record: corrections.layOver(outcome.record) } : outcome;
      yield { index, locator: input.locator, ...told };
    }
  } finally {
    await coming.return?.(undefined);
  }
}

async function* comingOf(inputs: Iterable<Input> | AsyncIterable<Input>): AsyncGenerator<Input> {
  yield* inputs;
}

/** A document captured and read, not written down yet; or why that could not be. */
type Prepared =
  | { readonly known: DocumentRecord; readonly captured: Captured }
  | { readonly captured: Captured; readonly record: DocumentRecord }
  | { readonly captured?: Captured; readonly error: unknown };

type Outcome =
  | {
      type: "read";
      outcome: Recorded["outcome"] | "seen";
      record: DocumentRecord;
      met?: string;
      earlier?: string;
    }
  | { type: "failed"; error: ErrorReport; recorded: boolean };

/** Never rejects: a document whose turn never comes must not fail on its own. */
async function prepare(reader: Reader, input: Input, caseId: string): Promise<Prepared> {
  let captured: Captured | undefined;
  try {
    captured = await input.capture();
    const { snapshot, text, told } = captured;
    const known = await reader.ledger.document(documentIdOf(caseId, snapshot.id));
    if (known !== undefined && sameStages(known.stages, reader.pipeline.stages)) return { known, captured };
    return { captured, record: await reader.pipeline.read(snapshot, text, caseId, told) };
  } catch (error) {
    return { error, ...(captured === undefined ? {} : { captured }) };
  }
}

async function writeDown(reader: Reader, input: Input, caseId: string, prepared: Prepared): Promise<Outcome> {
  if ("known" in prepared) {
    const { known, captured } = prepared;
    const met = await meetAgain(reader, known, captured, { same: "bytes" });
    return { type: "read", outcome: "known", record: known, ...met };
  }
  if (!("error" in prepared)) {
    const { record, captured } = prepared;
    try {
      const same = await sameArticle(reader.ledger, record);
      if (same !== undefined) {
        const { url } = record.document;
        const met = await meetAgain(reader, same, captured, { same: "text", ...(url === undefined ? {} : { url }) });
        return { type: "read", outcome: "seen", record: same, ...met };
      }
      const { outcome } = await reader.ledger.record(record, captured.bytes, reader.by);
      const versions = await reader.ledger.versions(record.document.id);
      const earlier = versions[versions.indexOf(record.document.id) - 1];
      return { type: "read", outcome, record, ...(earlier === undefined ? {} : { earlier }) };
    } catch (error) {
      return writeFailure(reader, input, caseId, error, captured);
    }
  }
  return writeFailure(reader, input, caseId, prepared.error, prepared.captured);
}

/**
 * Writes down that a document was met again, unless that is known: what is fetched is, each time; a file once under each name, so that the same
 * files given once more leave nothing behind.
 */
async function meetAgain(
  { ledger, by }: Reader,
  { document }: DocumentRecord,
  { snapshot, bytes }: Captured,
  how: Pick<Sighting, "same" | "url">,
): Promise<{ readonly met?: string }> {
  const captures = await ledger.captures(document.id);
  const name = snapshot.address ?? snapshot.locator;
  const isKnown = captures.some(
    (one) => (one.snapshot.address ?? one.snapshot.locator) === name && one.snapshot.id === snapshot.id,
  );
  if (snapshot.method === "web" || !isKnown) {
    await ledger.see({ caseId: document.caseId, documentId: document.id, snapshot, ...how }, bytes, by);
  }
  const isNew = captures.every((one) => (one.snapshot.address ?? one.snapshot.locator) !== name);
  return isNew ? { met: name } : {};
}

async function writeFailure(
  reader: Reader,
  input: Input,
  caseId: string,
  error: unknown,
  captured: Captured | undefined,
): Promise<Outcome> {
  if (isLedgerFailure(error)) throw error;
  const report = reportOf(error);
  const recorded = !isSlip(error);
  if (recorded) {
    await reader.ledger.recordFailure(
      {
        caseId,
        locator: input.locator,
        code: report.code,
        message: report.message,
        ...(captured === undefined ? {} : { snapshotId: captured.snapshot.id }),
      },
      reader.by,
      captured?.bytes,
    );
  }
  return { type: "failed", error: report, recorded };
}

/** A path without a file behind it is a slip of the keyboard, not a document that could not be read. */
function isSlip(error: unknown): boolean {
  return error instanceof SaysoError && (error.kind === intakeErrors.missing || error.kind === intakeErrors.directory);
}

function sameStages(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((stage, at) => stage === b[at]);
}
