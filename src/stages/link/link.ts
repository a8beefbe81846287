export { claimKeys, placeInClaims } from "./claims/place-in-claims.ts";
export { eventKeys, placeInEvent } from "./events/place-in-event.ts";
