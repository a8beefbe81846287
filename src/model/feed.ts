import { z } from "zod";
import { StatedTime } from "./time.ts";

/**
 * What a list of articles is: RSS 0.9x and 2.0, RSS 0.90 and 1.0 in RDF, Atom 0.3 and 1.0, JSON Feed, Microsoft's channels
 * (CDF), a site map, a list of site maps.
 */
export const FeedKind = z.enum(["rss", "rdf", "atom", "json", "cdf", "sitemap", "sitemap-index"]);
export type FeedKind = z.infer<typeof FeedKind>;

/** One article as a feed or a site map lists it. */
export const FeedItem = z
  .object({
    /** What tells it from the others of its feed: its guid or id as written, else its link, else made of its words. */
    id: z.string().min(1),
    /** The article's address, http or https, resolved against the feed; absent where the feed gives none. */
    link: z.url().optional(),
    /** Plain text on one line. */
    title: z.string().min(1).optional(),
    publishedAt: StatedTime.optional(),
    updatedAt: StatedTime.optional(),
    /** Names, or addresses of mail where there is no name. */
    authors: z.array(z.string().min(1)).readonly(),
    /** Plain text, at most 5,000 characters: what the feed tells of the article, which may be all of it. */
    summary: z.string().min(1).optional(),
    /** BCP 47, where the feed states it of the item. */
    language: z.string().optional(),
  })
  .readonly()
  .meta({ id: "FeedItem" });
export type FeedItem = z.infer<typeof FeedItem>;

/** What a feed asks of those who come again. */
export const FeedPace = z
  .object({
    /** No sooner than after so many minutes. */
    minutes: z.number().positive().optional(),
    /** Hours of the day, UTC, at which nothing new is to be had. */
    skipHours: z.array(z.int().min(0).max(23)).readonly(),
    /** Days of the week, UTC, from 0 for Sunday, at which nothing new is to be had. */
    skipDays: z.array(z.int().min(0).max(6)).readonly(),
  })
  .readonly()
  .meta({ id: "FeedPace" });
export type FeedPace = z.infer<typeof FeedPace>;

/** What reading had to put right: `rule` is short and does not change, `words` are a sentence for the person who looks. */
export const FeedNote = z
  .object({ rule: z.string().min(1), words: z.string().min(1) })
  .readonly()
  .meta({ id: "FeedNote" });
export type FeedNote = z.infer<typeof FeedNote>;

/** A list of articles: a feed or a site map, in the order in which it has them. */
export const Feed = z
  .object({
    kind: FeedKind,
    title: z.string().min(1).optional(),
    /** The page that it is a feed of. */
    link: z.url().optional(),
    /** Its own address, as it states it, else as it was asked for. */
    url: z.url().optional(),
    language: z.string().optional(),
    updatedAt: StatedTime.optional(),
    items: z.array(FeedItem).readonly(),
    /** The site maps that a list of site maps names. */
    parts: z
      .array(z.object({ url: z.url(), updatedAt: StatedTime.optional() }).readonly())
      .readonly()
      .optional(),
    pace: FeedPace.optional(),
    notes: z.array(FeedNote).readonly(),
  })
  .readonly()
  .meta({ id: "Feed" });
export type Feed = z.infer<typeof Feed>;

/** A feed that a web page names. */
export const FeedLink = z
  .object({ url: z.url(), kind: z.enum(["rss", "atom", "json"]).optional(), title: z.string().min(1).optional() })
  .readonly()
  .meta({ id: "FeedLink" });
export type FeedLink = z.infer<typeof FeedLink>;
