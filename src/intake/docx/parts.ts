import { configure, type FileEntry, Uint8ArrayReader, ZipReader } from "@zip.js/zip.js";
import { Parser } from "htmlparser2";
import { SaysoError } from "../../model/errors/error.ts";
import { formatErrors } from "../../model/errors/format.ts";

configure({ useWebWorkers: false });

/** The most that a part unpacks to, in bytes: a thousand pages take about twenty million. */
const MOST_BYTES = 40_000_000;
/** What a part that is larger than `SMALL` may be in times of its packed size; prose packs to a tenth, its markup to a fiftieth. */
const MOST_SWELLING = 400;
const SMALL = 1_000_000;
const MOST_PARTS = 5_000;
/** Elements within elements: Word nests a few dozen. */
const DEEPEST = 400;

/** What a part's reader is told, names as they stand in the file (`w:p`). */
export interface Handlers {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(words: string): void;
}

/** The parts of a Word document, unpacked one at a time as they are asked for and never held whole. */
export interface Parts {
  /** Reads a part as XML; false where the document has none of that name. @throws SaysoError SAYSO-FORMAT-008 or -010 */
  read(name: string, handlers: Handlers): Promise<boolean>;
}

function swollen(name: string, says: string): SaysoError {
  return new SaysoError(formatErrors.swollenDocx, `${name} ${says}.`);
}

export function damaged(name: string, cause?: unknown): SaysoError {
  const why =
    cause instanceof Error && cause.message !== "" ? ` (${cause.message.slice(0, 200).replace(/\.$/, "")})` : "";
  return new SaysoError(formatErrors.damagedDocx, `${name} cannot be read as a Word document${why}.`, { cause });
}

/**
 * Opens the archive that a Word document is.
 * @param name how messages call the document
 * @throws SaysoError SAYSO-FORMAT-008 when the archive is damaged, -010 when it has more parts than documents have
 */
export async function openParts(bytes: Uint8Array, name: string): Promise<Parts> {
  const zip = new ZipReader(new Uint8ArrayReader(bytes), { checkOverlappingEntry: true });
  const parts = new Map<string, FileEntry>();
  try {
    let count = 0;
    for await (const entry of zip.getEntriesGenerator()) {
      count += 1;
      if (count > MOST_PARTS) throw swollen(name, `has more than ${MOST_PARTS} parts`);
      if (!entry.directory) parts.set(entry.filename.replace(/^\//, ""), entry);
    }
  } catch (error) {
    throw error instanceof SaysoError ? error : damaged(name, error);
  }
  return {
    async read(part, handlers) {
      const entry = parts.get(part);
      if (entry === undefined) return false;
      const most = Math.min(MOST_BYTES, Math.max(SMALL, entry.compressedSize * MOST_SWELLING));
      const tooMuch = () =>
        swollen(
          name,
          `unpacks ${part} from ${entry.compressedSize} bytes to more than ${most}, as a trap for readers does`,
        );
      if (entry.uncompressedSize > most) throw tooMuch();
      const xml = xmlReader(handlers, name);
      let size = 0;
      // The library tells of a stream that was closed, not of why.
      let why: unknown;
      try {
        await entry.getData(
          new WritableStream<Uint8Array>({
            write(chunk) {
              size += chunk.length;
              // What the archive declares may be a lie.
              try {
                if (size > most) throw tooMuch();
                xml.write(chunk);
              } catch (error) {
                why ??= error;
                throw error;
              }
            },
          }),
        );
        xml.end();
      } catch (error) {
        const cause = why ?? error;
        throw cause instanceof SaysoError ? cause : damaged(name, cause);
      }
      return true;
    },
  };
}

/** Reads XML as it comes. Entities that a document defines itself are never expanded: one that defines any is refused. */
function xmlReader(handlers: Handlers, name: string) {
  let depth = 0;
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        depth += 1;
        if (depth > DEEPEST) throw swollen(name, `nests elements deeper than ${DEEPEST}`);
        handlers.open(tag, attributes);
      },
      onclosetag(tag) {
        depth -= 1;
        handlers.close?.(tag);
      },
      ontext(words) {
        handlers.text?.(words);
      },
      onprocessinginstruction(instruction) {
        if (/^!doctype/i.test(instruction))
          throw swollen(name, "defines a document type of its own, as traps for readers do");
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  return {
    write(chunk: Uint8Array) {
      if (decoder === undefined) {
        const [first, second] = chunk;
        decoder = new TextDecoder(
          first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8",
        );
      }
      parser.write(decoder.decode(chunk, { stream: true }));
    },
    end() {
      parser.end();
    },
  };
}
