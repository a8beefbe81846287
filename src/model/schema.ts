import { z } from "zod";
import { Actor } from "./actor.ts";
import { Attribution } from "./attribution.ts";
import { Case } from "./case.ts";
import { CaseActor } from "./case-actor.ts";
import { Document } from "./document.ts";
import { Entry } from "./entry.ts";
import { Facet } from "./facet/facet.ts";
import { Judgement } from "./judgement.ts";
import { Question } from "./question.ts";
import { DocumentRecord, Failure } from "./record.ts";
import { Snapshot } from "./snapshot.ts";
import { Statement } from "./statement.ts";

/** The nouns whose JSON Schema is published, by name. */
export const nouns = {
  Snapshot,
  Document,
  Attribution,
  Actor,
  CaseActor,
  Facet,
  Statement,
  Question,
  Judgement,
  Case,
  Entry,
  Failure,
  DocumentRecord,
} as const satisfies Record<string, z.ZodType>;

/** A JSON Schema (draft 2020-12) as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The JSON Schema of what is written: every value that Sayso prints for this shape fits it. */
export function jsonSchemaOf(name: string, shape: z.ZodType): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(shape, { target: "draft-2020-12", io: "output" });
  return { $schema, title: name, ...rest };
}
