import type { Languages } from "../../model/language/language.ts";
import type { DocumentRecord } from "../../model/record.ts";
import type { Change, Hunk } from "../../model/revision.ts";
import type { Unit } from "./units.ts";
import type { WordMarks } from "./word-marks.ts";

/** A hunk with the units that it is made of. */
export interface Worked {
  readonly hunk: Hunk;
  readonly before: readonly Unit[];
  readonly after: readonly Unit[];
  readonly marks: WordMarks | undefined;
}

export interface Readings {
  readonly before: DocumentRecord;
  readonly after: DocumentRecord;
  readonly languages: Languages;
}

/** A change before its hunk and its reading are put to it. */
export type Told = Pick<Change, "kind" | "way" | "words" | "before" | "after">;
