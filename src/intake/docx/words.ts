import type { TextLink } from "../../model/document.ts";

/** A paragraph's words as they come, with white space as one space and none at the ends, so that what stands where is known at once. */
export class Words {
  #text = "";
  #space = false;
  readonly #links: TextLink[] = [];
  #link: { readonly href: string; readonly start: number } | undefined;
  #bold = 0;

  add(words: string, bold: boolean): void {
    for (const [at, part] of words.split(/\s+/).entries()) {
      if (at > 0) this.#space = true;
      if (part === "") continue;
      if (this.#space && this.#text !== "") this.#text += " ";
      this.#space = false;
      this.#text += part;
      if (bold) this.#bold += part.length;
    }
  }

  openLink(href: string): void {
    this.#link = { href, start: this.#text.length + (this.#space && this.#text !== "" ? 1 : 0) };
  }

  closeLink(): void {
    const link = this.#link;
    if (link !== undefined && link.start < this.#text.length)
      this.#links.push({ href: link.href, span: { start: link.start, end: this.#text.length } });
    this.#link = undefined;
  }

  get text(): string {
    return this.#text;
  }

  get links(): readonly TextLink[] {
    return this.#links;
  }

  /** Whether nearly all of it is bold. */
  get bold(): boolean {
    return this.#bold > this.#text.replaceAll(" ", "").length * 0.9;
  }
}
