export { textFingerprint } from "../stages/revise/fingerprint.ts";
export { reviseDocuments } from "../stages/revise/revise.ts";
