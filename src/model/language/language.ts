import type { AttributionLanguage } from "./attribution-language.ts";
import type { CarryLanguage } from "./carry-language.ts";
import type { ClaimLanguage } from "./claim-language.ts";
import type { ContrastLanguage } from "./contrast-language.ts";
import type { CopyLanguage } from "./copy-language.ts";
import type { NamesLanguage } from "./names-language.ts";
import type { PlaceLanguage } from "./place-language.ts";
import type { QuantityLanguage } from "./quantity-language.ts";
import type { QuestionLanguage } from "./question-language.ts";
import type { ResidueLanguage } from "./residue-language.ts";
import type { RevisionLanguage } from "./revision-language.ts";
import type { SegmentLanguage } from "./segment-language.ts";
import type { SpeechActLanguage } from "./speech-act-language.ts";
import type { SpeechPatternLanguage } from "./speech-pattern-language.ts";
import type { TimeLanguage } from "./time-language.ts";
import type { TraceLanguage } from "./trace-language.ts";
import type { WordLanguage } from "./word-language.ts";

/** What a language knows: data and rules for the stages. A missing part means that the stage abstains there. */
export interface Language {
  /** BCP 47 primary subtag, `en`. */
  readonly code: string;
  /** Its own name, `English`. */
  readonly name: string;
  readonly segment: SegmentLanguage;
  readonly residue?: ResidueLanguage;
  readonly attribution?: AttributionLanguage;
  readonly names?: NamesLanguage;
  readonly questions?: QuestionLanguage;
  readonly speechActs?: SpeechActLanguage;
  readonly speechPatterns?: SpeechPatternLanguage;
  readonly times?: TimeLanguage;
  readonly carry?: CarryLanguage;
  readonly places?: PlaceLanguage;
  readonly quantities?: QuantityLanguage;
  readonly trace?: TraceLanguage;
  readonly copies?: CopyLanguage;
  readonly words?: WordLanguage;
  readonly contrast?: ContrastLanguage;
  readonly claims?: ClaimLanguage;
  readonly revision?: RevisionLanguage;
}

/** The languages at hand, by code. */
export interface Languages {
  readonly codes: readonly string[];
  get(code: string | undefined): Language | undefined;
  /** Which language a text is in, with a probability; `undefined` code when it cannot be told. */
  identify(text: string): { readonly code: string | undefined; readonly confidence: number };
}
