/** A run of letters of an example: points from the lower left corner, as PDF counts. */
export interface Drawn {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly bold?: boolean;
  /** Quarter turns against the clock. */
  readonly turn?: number;
}

/** A page of an example. */
export interface DrawnPage {
  readonly drawn: readonly Drawn[];
  /** What `/Rotate` says, in degrees clockwise. */
  readonly rotate?: number;
}

const hex = (text: string): string =>
  [...text].map((letter) => (letter.codePointAt(0) ?? 0).toString(16).padStart(4, "0")).join("");

function contentOf({ drawn }: DrawnPage): string {
  return drawn
    .map(({ text, x, y, size = 10, bold, turn = 0 }) => {
      const [cos, sin] = [Math.round(Math.cos((turn * Math.PI) / 2)), Math.round(Math.sin((turn * Math.PI) / 2))];
      return `BT /F${bold ? 2 : 1} ${size} Tf ${cos} ${sin} ${-sin} ${cos} ${x} ${y} Tm <${hex(text)}> Tj ET`;
    })
    .join("\n");
}

/** Letters are their own code points: whatever writing a text has, its letters are told. */
const toUnicode = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CMapName /Own def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
1 beginbfrange <0000> <ffff> <0000> endbfrange
endcmap end end`;

/**
 * A small PDF made by hand, for tests: A4 pages, letters half as wide as their size, in any writing. `info` goes into its
 * information dictionary, `more` before its trailer.
 */
export function pdfOf(
  pages: readonly DrawnPage[],
  info: Readonly<Record<string, string>> = {},
  encrypt = false,
): Uint8Array {
  const font = (name: string) => [
    `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/Identity-H/DescendantFonts[FONT 0 R]/ToUnicode 3 0 R>>`,
    `<</Type/Font/Subtype/CIDFontType2/BaseFont/${name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 500>>`,
  ];
  const objects: string[] = [];
  const put = (body: string): number => objects.push(body);
  put("<</Type/Catalog/Pages 2 0 R>>");
  const kids = pages.map((_, at) => `${9 + at * 2} 0 R`).join(" ");
  put(`<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`);
  put(`<</Length ${toUnicode.length}>>\nstream\n${toUnicode}\nendstream`);
  for (const name of ["Helvetica", "Helvetica-Bold"]) {
    const [whole = "", part = ""] = font(name);
    put(whole.replace("FONT", String(objects.length + 2)));
    put(part);
  }
  put(
    `<<${Object.entries(info)
      .map(([key, value]) => `/${key} <feff${hex(value)}>`)
      .join("")}>>`,
  );
  for (const page of pages) {
    const content = contentOf(page);
    put(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Rotate ${page.rotate ?? 0}/Contents ${objects.length + 2} 0 R/Resources<</Font<</F1 4 0 R/F2 6 0 R>>>>>>`,
    );
    put(`<</Length ${content.length}>>\nstream\n${content}\nendstream`);
  }
  let file = "%PDF-1.7\n";
  const offsets = objects.map((body, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const lock = encrypt
    ? `/Encrypt<</Filter/Standard/V 1/R 2/Length 40/P -4/O<${"5e".repeat(32)}>/U<${"a1".repeat(32)}>>>/ID[<${"01".repeat(16)}><${"01".repeat(16)}>]`
    : "";
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<</Size ${objects.length + 1}/Root 1 0 R/Info 8 0 R${lock}>>\nstartxref\n${file.length}\n%%EOF\n`;
  return new TextEncoder().encode(file + end);
}

/** Lines of a column from the top, one under another. */
export function column(lines: readonly string[], x: number, top: number, size = 10): readonly Drawn[] {
  return lines.flatMap((text, at) => (text === "" ? [] : [{ text, x, y: top - at * size * 1.2, size }]));
}
