interface Magic {
  readonly name: string;
  readonly at?: number;
  /** The bytes as Latin-1 characters. */
  readonly bytes: string;
}

/**
 * First bytes of kinds of files that people take for articles, or drop by accident. Magic numbers as in the
 * formats' own specifications and in file(1).
 */
const binaries: readonly Magic[] = [
  { name: "a PDF", bytes: "%PDF-" },
  { name: "a PNG image", bytes: "\x89PNG\r\n\x1a\n" },
  { name: "a JPEG image", bytes: "\xff\xd8\xff" },
  { name: "a GIF image", bytes: "GIF87a" },
  { name: "a GIF image", bytes: "GIF89a" },
  { name: "a WebP image", at: 8, bytes: "WEBP" },
  { name: "a WAV recording", at: 8, bytes: "WAVEfmt" },
  { name: "an AVI video", at: 8, bytes: "AVI LIST" },
  { name: "a TIFF image", bytes: "II*\0" },
  { name: "a TIFF image", bytes: "MM\0*" },
  { name: "a Photoshop image", bytes: "8BPS" },
  { name: "a ZIP archive (Word, Excel and EPUB files are ZIP archives too)", bytes: "PK\x03\x04" },
  { name: "an empty ZIP archive", bytes: "PK\x05\x06" },
  { name: "a gzip archive", bytes: "\x1f\x8b" },
  { name: "a bzip2 archive", bytes: "BZh" },
  { name: "an xz archive", bytes: "\xfd7zXZ\0" },
  { name: "a zstd archive", bytes: "\x28\xb5\x2f\xfd" },
  { name: "a 7z archive", bytes: "7z\xbc\xaf\x27\x1c" },
  { name: "a RAR archive", bytes: "Rar!\x1a\x07" },
  { name: "a tar archive", at: 257, bytes: "ustar" },
  { name: "an ELF program", bytes: "\x7fELF" },
  { name: "a WebAssembly program", bytes: "\0asm" },
  { name: "a Java class", bytes: "\xca\xfe\xba\xbe" },
  { name: "a macOS program", bytes: "\xcf\xfa\xed\xfe" },
  { name: "a macOS program", bytes: "\xfe\xed\xfa\xcf" },
  { name: "an SQLite database", bytes: "SQLite format 3\0" },
  { name: "an old Office document (.doc, .xls, .ppt)", bytes: "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" },
  { name: "an MP3 recording", bytes: "ID3" },
  { name: "an MP4 video or recording", at: 4, bytes: "ftyp" },
  { name: "an Ogg recording", bytes: "OggS" },
  { name: "a FLAC recording", bytes: "fLaC" },
  { name: "a Matroska or WebM video", bytes: "\x1aE\xdf\xa3" },
  { name: "a font", bytes: "wOF2" },
  { name: "a font", bytes: "wOFF" },
  { name: "a Parquet table", bytes: "PAR1" },
];

/** First characters of formats that are text, but no article. */
const formats: readonly Magic[] = [
  { name: "an RTF document", bytes: "{\\rtf" },
  { name: "a WARC archive", bytes: "WARC/1." },
  { name: "a PostScript document", bytes: "%!PS" },
];

function latin1(bytes: Uint8Array, start: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(start, start + length));
}

function find(list: readonly Magic[], bytes: Uint8Array): string | undefined {
  return list.find((magic) => latin1(bytes, magic.at ?? 0, magic.bytes.length) === magic.bytes)?.name;
}

/** What kind of binary file the bytes are, with its article ("a PDF"); `undefined` when no magic number fits. */
export function nameOfBinary(bytes: Uint8Array): string | undefined {
  const name = find(binaries, bytes);
  if (name !== undefined) return name;
  // "MZ" begins words of some languages; a program says at byte 60 where its second header stands.
  if (latin1(bytes, 0, 2) === "MZ" && bytes.length > 64 && bytes.subarray(0, 64).includes(0))
    return "a Windows program";
  return undefined;
}

/** What text format that is no article the bytes are, with its article; `undefined` when none. */
export function nameOfTextFormat(bytes: Uint8Array): string | undefined {
  return find(formats, bytes);
}
