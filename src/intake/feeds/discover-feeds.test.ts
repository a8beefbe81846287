import { expect, it } from "vitest";
import { discoverFeeds } from "./discover-feeds.ts";

it("finds the feeds that a page names, and no comments, interfaces or other languages' pages", () => {
  const page = `<html><head><base href="https://n.example/base/">
    <link rel="alternate" type="application/rss+xml" title="News &amp; views" href="/rss.xml">
    <link rel="ALTERNATE" type="application/atom+xml; charset=utf-8" href="atom">
    <link rel="alternate" type="application/feed+json" href="feed.json">
    <link rel="feed" href="feed://n.example/more">
    <link rel="alternate" type="application/rss+xml" href="/rss.xml">
    <link rel="alternate" type="application/rss+xml" href="/comments/feed/">
    <link rel="alternate" type="application/json" href="/wp-json/wp/v2/posts/1">
    <link rel="alternate" type="application/json+oembed" href="/wp-json/oembed/1.0/embed">
    <link rel="alternate" hreflang="de" href="/de"><link rel="stylesheet" type="text/css" href="x.css">
    <link rel="alternate" type="application/rss+xml" href="javascript:alert(1)"></head>`;
  expect(discoverFeeds(page, "https://n.example/page")).toEqual([
    { url: "https://n.example/rss.xml", kind: "rss", title: "News & views" },
    { url: "https://n.example/base/atom", kind: "atom" },
    { url: "https://n.example/base/feed.json", kind: "json" },
    { url: "http://n.example/more" },
  ]);
});

it("cannot resolve without an address, and gives what is whole", () => {
  const page =
    "<link rel=alternate type=application/rss+xml href=/rss><link rel=alternate type=application/rss+xml href=https://n.example/rss>";
  expect(discoverFeeds(page)).toEqual([{ url: "https://n.example/rss", kind: "rss" }]);
});
