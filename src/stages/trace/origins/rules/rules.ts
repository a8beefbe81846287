import { citing, namesOrigin, notRepeated, sameOffice, shortQuotation, viaOutlet } from "./across-documents.ts";
import { copiedPassage, longQuotation } from "./copied.ts";
import type { LineageRule } from "./rule.ts";
import { repeatsOwn, saidInside, sameSource, staffBeside, takesUp } from "./within-document.ts";

/** That texts are copies puts statements together whoever their chains name. */
export const copyRules: readonly LineageRule[] = [copiedPassage, longQuotation];

/** Where a chain of its own tells nobody, or nobody with a name: the first that answers holds. */
export const lineageRules: readonly LineageRule[] = [
  saidInside,
  viaOutlet,
  citing,
  notRepeated,
  repeatsOwn,
  namesOrigin,
  staffBeside,
  shortQuotation,
  sameSource,
  sameOffice,
  takesUp,
];
