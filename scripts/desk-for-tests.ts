import { buildDesk, findChromium } from "./desk-at-work.ts";

/** Before the first test: the desk is built once, since several files of tests serve it at a time. */
export function setup(): void {
  if (findChromium() !== undefined) buildDesk();
}
