import type { ClaimStanding } from "../../../src/surfaces/http/client.ts";

/** How a claim stands, in few words. Nothing here says that it is true or not. */
export function stateOf(standing: Pick<ClaimStanding, "contested" | "origins" | "independence">): string {
  const { contested, origins, independence } = standing;
  if (contested) return "contested";
  if (independence === "established") return "independent origins";
  if (origins.identified === 0) return origins.unnamed > 0 ? "origin unnamed" : "no known origin";
  if (origins.identified === 1) return "single origin";
  return "independence not shown";
}

/** "12 → 15 → 14": the figures in the order in which they were told, the first and the last where there are many. */
export function figureSteps({ figures }: Pick<ClaimStanding, "figures">): string | undefined {
  if (figures.length < 2) return undefined;
  const shown = figures.length > 5 ? [...figures.slice(0, 2), "…", ...figures.slice(-2)] : figures;
  return shown.join(" → ");
}
