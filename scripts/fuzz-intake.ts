import { parseArgs } from "node:util";
import { fuzz } from "./fuzz/fuzz.ts";
import { fuzzedReaders } from "./fuzz/readers.ts";

// Feeds readers of strangers' files damaged inputs: `node scripts/fuzz-intake.ts --minutes 20 --reader pdf`. Without a
// reader each has its turn for that long. What breaks one is written to the folder for temporary files; the exit status is then 1.
const { values } = parseArgs({
  options: { minutes: { type: "string", default: "1" }, reader: { type: "string" }, seed: { type: "string" } },
});
const seed = values.seed === undefined ? Date.now() % 1_000_000 : Number(values.seed);
const names = values.reader === undefined ? Object.keys(fuzzedReaders) : [values.reader];
for (const name of names) {
  const { findings, inputs, read, refused, slowest, peak } = await fuzz(name, Number(values.minutes) * 60_000, seed);
  process.stdout.write(
    `${name} (seed ${seed}): ${inputs} inputs, ${read} read, ${refused} refused, ${findings.length} broken; slowest ${Math.round(slowest)} ms, most memory ${Math.round(peak)} MB\n`,
  );
  for (const { what, file } of findings) process.stdout.write(`  ${file}: ${what}\n`);
  if (findings.length > 0) process.exitCode = 1;
}
