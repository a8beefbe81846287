import { type HttpHead, headerOf } from "./http-message.ts";
import type { RecordHead } from "./record-head.ts";

/** Media types of which documents are made. What an archive calls by none of these, or by none at all, is looked at. */
const documents = new Set([
  "text/html",
  "application/xhtml+xml",
  "text/plain",
  "application/pdf",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  "message/rfc822",
]);

/** Paths of files that are text and no article, whatever media type a server gives them. */
const noArticle = /\.(?:js|mjs|css|json|map|xml|csv|ts|vtt|srt|ico|m3u8|webmanifest)$/i;

/**
 * What a record is, for those that are counted and passed over: `request`, `image`, `response 404` …; `undefined` for one
 * that is read as a document.
 */
export function passedOverAs(head: RecordHead, http: HttpHead | undefined): string | undefined {
  const { type, uri = "" } = head;
  if (type === "arc-header") return "warcinfo";
  if (type === "response" || type === "arc") {
    if (!/^https?:/i.test(uri)) return schemeOf(uri);
    if (http === undefined) return type === "arc" ? byMediaType(head.contentType, uri) : "response without HTTP";
    if (http.status !== 200) return `response ${http.status}`;
    return byMediaType(headerOf(http, "content-type"), uri);
  }
  if (type === "resource" || type === "conversion") {
    // What tools write about their own crawl stands under addresses of other schemes.
    if (!/^(?:https?|ftp|file):/i.test(uri)) return schemeOf(uri);
    return byMediaType(head.contentType, uri);
  }
  return type === "" ? "record without type" : type.slice(0, 40);
}

function schemeOf(uri: string): string {
  return /^([a-z][a-z0-9+.-]{0,20}):/i.exec(uri)?.[1]?.toLowerCase() ?? "record without address";
}

function byMediaType(contentType: string | undefined, uri: string): string | undefined {
  const mediaType = (contentType ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
  const path = /^[^?#]*/.exec(uri)?.[0] ?? "";
  if (/\/robots\.txt$/i.test(path)) return "robots";
  if (mediaType === "text/plain" && noArticle.test(path)) return "other text";
  if (documents.has(mediaType)) return undefined;
  if (mediaType === "" || mediaType === "unk" || mediaType === "no-type" || mediaType === "application/octet-stream") {
    return /\.(?:html?|xhtml|txt|pdf|docx|eml)$/i.test(path) || (mediaType === "" && !/\.\w{1,5}$/.test(path))
      ? undefined
      : "unknown";
  }
  if (/javascript|ecmascript/.test(mediaType)) return "script";
  if (mediaType === "text/css") return "style sheet";
  if (/^(?:image|audio|video|font)\//.test(mediaType)) return mediaType.slice(0, mediaType.indexOf("/"));
  if (/[/+]json$/.test(mediaType)) return "JSON";
  if (/[/+]xml$/.test(mediaType)) return "XML";
  return /^[\w.+-]{1,40}\/[\w.+-]{1,60}$/.test(mediaType) ? mediaType : "unknown";
}

/** The charset that a `Content-Type` names. */
export function charsetOf(contentType: string | undefined): string | undefined {
  return /;\s*charset\s*=\s*["']?([\w.:-]{2,40})/i.exec(contentType ?? "")?.[1];
}

export function isHtml(contentType: string | undefined): boolean {
  return /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(contentType ?? "");
}
