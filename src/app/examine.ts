import { constants } from "node:fs";
import { access, stat } from "node:fs/promises";
import { dirname } from "node:path";
import type { Ledger } from "../ledger/ledger.ts";
import { SaysoError } from "../model/errors/error.ts";
import { ledgerErrors } from "../model/errors/ledger.ts";
import type { Languages } from "../model/language/language.ts";
import { type ErrorReport, reportOf } from "./failure.ts";

/** What one threshold reached on the development data; shares from 0 to 1. */
interface ThresholdScore {
  readonly threshold: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** A folder of trained weights, as `sayso doctor` tells of it. */
export interface PackExamined {
  readonly folder: string;
  readonly id?: string;
  readonly version?: string;
  readonly licence?: string;
  readonly languages: readonly string[];
  readonly bytes?: number;
  /** True when every file has the SHA-256 that its manifest names, and the weights run. */
  readonly sound: boolean;
  readonly problem?: ErrorReport;
}

/** Whether all that reading needs is there and sound. Being absent is not being broken. */
export interface Examined {
  readonly ledger: {
    readonly path: string;
    readonly state: "sound" | "absent" | "broken";
    readonly bytes?: number;
    readonly cases?: number;
    readonly problem?: ErrorReport;
  };
  readonly runtime: {
    readonly name?: string;
    readonly version?: string;
    readonly passedOver: readonly { readonly name: string; readonly why: string }[];
    readonly problem?: ErrorReport;
  };
  readonly packsFolder: string;
  readonly packs: readonly PackExamined[];
  readonly languages: readonly { readonly code: string; readonly name: string; readonly readBy: ReadBy }[];
  /** The threshold in force and what it reaches, where a trained reader reads. */
  readonly threshold?: {
    readonly value: number;
    readonly chosenBy: "pack" | "user";
    /** What the weights reach at the nearest threshold that was measured. */
    readonly nearest?: ThresholdScore;
    readonly measured: readonly ThresholdScore[];
  };
  readonly sound: boolean;
}

/** What finds who said what in a language. */
export type ReadBy = "trained reader" | "rules" | "direct quotations only";

/** What an examination looks at. */
export interface Patient {
  readonly ledgerPath: string;
  openLedger(path: string): Promise<Ledger>;
  readonly languages: Languages;
  /** The threshold that the user asked for. */
  readonly threshold?: number;
  readonly packs: {
    readonly folder: string;
    readonly runtime:
      | {
          readonly runtime: { readonly name: string; readonly version: string };
          readonly passedOver: readonly { readonly name: string; readonly why: string }[];
        }
      | SaysoError;
    readonly packs: readonly {
      readonly folder: string;
      readonly manifest?: {
        readonly kind: string;
        readonly id: string;
        readonly version: string;
        readonly licence: string;
        readonly languages: readonly string[];
      };
      readonly bytes?: number;
      readonly threshold?: number;
      readonly thresholds?: readonly ThresholdScore[];
      readonly problem?: SaysoError;
    }[];
  };
}

/** Says what is there and whether it is sound; problems are told, not thrown. */
export async function examine(patient: Patient): Promise<Examined> {
  const found = patient.packs;
  const ledger = await examineLedger(patient);
  const runtime =
    "runtime" in found.runtime ? runtimeOf(found.runtime) : { passedOver: [], problem: reportOf(found.runtime) };
  const packs = found.packs.map(
    ({ folder, manifest, bytes, problem }): PackExamined => ({
      folder,
      languages: manifest?.languages ?? [],
      sound: problem === undefined,
      ...(manifest === undefined ? {} : { id: manifest.id, version: manifest.version, licence: manifest.licence }),
      ...(bytes === undefined ? {} : { bytes }),
      ...(problem === undefined ? {} : { problem: reportOf(problem) }),
    }),
  );
  const trained = found.packs.find(
    ({ problem, manifest }) => problem === undefined && manifest?.kind === "attribution",
  );
  const threshold = thresholdOf(patient.threshold, trained);
  const isRead = new Set(trained?.manifest?.languages);
  return {
    ledger,
    runtime,
    packsFolder: found.folder,
    packs,
    languages: patient.languages.codes.map((code) => {
      const language = patient.languages.get(code);
      const rules = language?.attribution !== undefined || language?.speechPatterns !== undefined;
      const readBy = isRead.has(code) ? "trained reader" : rules ? "rules" : "direct quotations only";
      return { code, name: language?.name ?? code, readBy };
    }),
    ...(threshold === undefined ? {} : { threshold }),
    // Without weights nothing needs a runtime.
    sound:
      ledger.state !== "broken" &&
      packs.every((pack) => pack.sound) &&
      (found.packs.every(({ manifest }) => manifest?.kind === "gazetteer") || runtime.problem === undefined),
  };
}

function runtimeOf({ runtime, passedOver }: Exclude<Patient["packs"]["runtime"], SaysoError>): Examined["runtime"] {
  return { name: runtime.name, version: runtime.version, passedOver };
}

function thresholdOf(
  asked: number | undefined,
  trained: Patient["packs"]["packs"][number] | undefined,
): Examined["threshold"] {
  const value = asked ?? trained?.threshold;
  if (trained === undefined || value === undefined) return undefined;
  const measured = trained.thresholds ?? [];
  const nearest = measured.toSorted((a, b) => Math.abs(a.threshold - value) - Math.abs(b.threshold - value))[0];
  return {
    value,
    chosenBy: asked === undefined ? "pack" : "user",
    ...(nearest === undefined ? {} : { nearest }),
    measured,
  };
}

async function examineLedger({ ledgerPath: path, openLedger }: Patient): Promise<Examined["ledger"]> {
  const size = await stat(path).then(
    ({ size: bytes }) => bytes,
    () => undefined,
  );
  if (size === undefined) return { path, state: "absent" };
  try {
    // Its folder too: the database writes its journal beside it.
    for (const one of [path, dirname(path)]) {
      await access(one, constants.R_OK | constants.W_OK).catch((cause: unknown) => {
        throw new SaysoError(ledgerErrors.readOnly, `${one} cannot be read and written.`, { cause });
      });
    }
    const ledger = await openLedger(path);
    try {
      return { path, state: "sound", bytes: size, cases: (await ledger.cases()).length };
    } finally {
      await ledger.close();
    }
  } catch (error) {
    return { path, state: "broken", bytes: size, problem: reportOf(error) };
  }
}
