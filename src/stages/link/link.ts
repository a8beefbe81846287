export { claimKeys } from "./claims/claim-keys.ts";
export { claimAttitudes, claimWords } from "./claims/claim-words.ts";
export { placeInClaims } from "./claims/place-in-claims.ts";
export { eventKeys } from "./events/event-keys.ts";
export { placeInEvent } from "./events/place-in-event.ts";
export { sketchOf } from "./sketch.ts";
