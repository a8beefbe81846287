// Writes the client's types from docs/reference/openapi.json; with --check it only says whether they are out of date.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import openapiTS, { astToString } from "openapi-typescript";

const description = new URL("../../docs/reference/openapi.json", import.meta.url);
const target = new URL("../../src/surfaces/http/client/schema.d.ts", import.meta.url);
const head = "// Made by `npm run docs` from the description of the interface. Do not edit.\n";

const made = head + astToString(await openapiTS(JSON.parse(readFileSync(description, "utf8")), { immutable: true }));
const before = (() => {
  try {
    return readFileSync(target, "utf8");
  } catch {
    return "";
  }
})();
if (process.argv.includes("--check")) {
  if (made !== before) {
    console.error(`${fileURLToPath(target)} is out of date: run \`npm run docs\`.`);
    process.exitCode = 1;
  }
} else if (made !== before) writeFileSync(target, made);
