import type { OriginGraph } from "../../../model/origin.ts";
import { carriers, copiesAmong } from "./count.ts";
import type { Origin } from "./group.ts";
import { viaOutlet } from "./rules/across-documents.ts";
import type { Scene } from "./rules/rule.ts";

/** Who published first, and whom the others have it from: a document where one is told, else an origin. */
export function orderOf(origins: readonly Origin[], scene: Scene): OriginGraph["order"] {
  const documents = carriers(origins);
  const copies = copiesAmong(scene.copies, documents);
  return documents.map((document) => {
    const { documentId, outlet, publishedAt } = document;
    const [copied] = copies
      .filter((copy) => copy.documentId === documentId)
      .sort((a, b) => b.share - a.share || (a.of < b.of ? -1 : 1));
    const from = copied?.of ?? throughDocument(documentId, scene) ?? mainOrigin(documentId, origins)?.group.id;
    return {
      documentId,
      ...(outlet.name === undefined ? {} : { outlet: outlet.name }),
      ...(publishedAt === undefined ? {} : { publishedAt }),
      ...(from === undefined ? {} : { from }),
    };
  });
}

function throughDocument(documentId: string, scene: Scene): string | undefined {
  for (const at of scene.inDocument.get(documentId) ?? []) {
    const to = viaOutlet.apply(at, scene)?.to;
    const upstream = to === undefined ? undefined : scene.members[to]?.document.documentId;
    if (upstream !== undefined && upstream !== documentId) return upstream;
  }
  return undefined;
}

/** The origin of the first statement in which a document affirms the claim; one that is known before one that is not. */
export function mainOrigin(documentId: string, origins: readonly Origin[]): Origin | undefined {
  const found = origins.flatMap((origin) =>
    origin.members
      .filter(({ document, attitude }) => document.documentId === documentId && attitude !== "denies")
      .map(({ card }) => ({ origin, unknown: origin.group.kind === "unknown", position: card.position })),
  );
  return found.sort((a, b) => Number(a.unknown) - Number(b.unknown) || a.position - b.position)[0]?.origin;
}
