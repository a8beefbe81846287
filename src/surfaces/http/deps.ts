import type { Places } from "../../app/corrections/place-in-words.ts";
import type { Fetcher } from "../../app/inputs.ts";
import type { ActorKnowledge } from "../../app/list-actors.ts";
import type { Reader } from "../../app/read-documents.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import type { CaseContext } from "../../model/case-stage.ts";
import type { Languages } from "../../model/language/language.ts";

/** What the HTTP interface is made over. */
export interface HttpDeps {
  readonly ledger: Ledger;
  /** What reads uploads; brought in when the first one comes. */
  readonly reader: () => Promise<Reader>;
  readonly clock: () => Date;
  /** The name that decisions made here are written down with. */
  readonly person: string;
  /** Where places are looked up by name, when they are there; opened when somebody decides on one first. */
  readonly places: () => Promise<Places | undefined>;
  /** What is known of actors beforehand, opened when they are asked for first. */
  readonly known: () => Promise<ActorKnowledge>;
  /** What statements of a case are linked, compared and traced with; opened when claims are asked for first. */
  readonly linking: () => Promise<CaseContext>;
  readonly languages: () => Promise<Languages>;
  /** Milliseconds that an answer waits for what was just read to be linked; for as long as it takes when absent. */
  readonly patience?: number;
  /** What addresses are fetched with; private ones are refused. */
  readonly fetcher: () => Promise<Fetcher>;
  readonly version: string;
  /** The session's secret: whatever changes something carries it. */
  readonly token: string;
  /** The case that the desk shows when none is asked for. */
  readonly defaultCase: string;
  /** Host names, in lower case and without port, that requests may name. */
  readonly hosts: ReadonlySet<string>;
  /** The folder of the built desk; absent when it was not built. */
  readonly deskFolder?: string;
}
