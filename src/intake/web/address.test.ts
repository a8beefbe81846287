import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allowance, isPublic, webAddress } from "./address.ts";
import { checkedAddresses } from "./resolve.ts";

const none = allowance([]);

describe("an address of the web", () => {
  test.each([
    ["https://news.example/a?b=c#d", "https://news.example/a?b=c"],
    ["HTTP://News.Example", "http://news.example/"],
    ["http://2130706433/", "http://127.0.0.1/"],
    ["http://0x7f.1/", "http://127.0.0.1/"],
    ["http://0177.0.0.1/", "http://127.0.0.1/"],
    ["http://①②⑦.0.0.1/", "http://127.0.0.1/"],
  ])("%s is read as %s", (given, read) => {
    expect(webAddress(given).href).toBe(read);
  });

  test.each([
    ["ftp://news.example/", "only http and https"],
    ["file:///etc/passwd", "only http and https"],
    ["javascript:alert(1)", "only http and https"],
    ["https://user@news.example/", "user name or password"],
    ["https://:secret@news.example/", "user name or password"],
    ["news.example", "no address"],
    ["http://", "no address"],
    ["http://256.0.0.1/", "no address"],
    [`https://news.example/${"a".repeat(4000)}`, "the limit is 4000"],
  ])("%s is refused", (given, words) => {
    expect(() => webAddress(given)).toThrow(words);
    expect(() => webAddress(given)).toThrow(expect.objectContaining({ code: "SAYSO-FETCH-001" }));
  });

  test("a password is never shown", () => {
    expect(() => webAddress("https://me:secret@news.example/")).toThrow(expect.not.stringContaining("secret"));
  });
});

describe("what is public", () => {
  test.each([
    "8.8.8.8",
    "172.15.255.255",
    "172.32.0.0",
    "100.63.255.255",
    "100.128.0.0",
    "2606:4700::1111",
    "::ffff:8.8.8.8",
    "2002:808:808::1",
    "64:ff9b::808:808",
    "2606:4700::5efe:8.8.8.8",
  ])("%s is", (address) => {
    expect(isPublic(address)).toBe(true);
  });

  test.each([
    ["this host", "0.0.0.0"],
    ["this network", "0.1.2.3"],
    ["loopback", "127.0.0.1"],
    ["loopback", "127.255.255.254"],
    ["private", "10.0.0.1"],
    ["private", "172.16.0.1"],
    ["private", "192.168.1.1"],
    ["of a carrier", "100.64.0.1"],
    ["link-local", "169.254.169.254"],
    ["for tests", "192.0.2.1"],
    ["for benchmarks", "198.18.0.1"],
    ["multicast", "224.0.0.1"],
    ["reserved", "240.0.0.1"],
    ["broadcast", "255.255.255.255"],
    ["unspecified", "::"],
    ["loopback", "::1"],
    ["link-local", "fe80::1"],
    ["link-local with a zone", "fe80::1%eth0"],
    ["site-local", "fec0::1"],
    ["unique-local", "fc00::1"],
    ["unique-local", "fd12:3456::1"],
    ["multicast", "ff02::1"],
    ["mapped loopback", "::ffff:127.0.0.1"],
    ["mapped private, as hexadecimal", "::ffff:a00:1"],
    ["translated loopback", "::ffff:0:127.0.0.1"],
    ["compatible loopback", "::127.0.0.1"],
    ["compatible, as hexadecimal", "::808:808"],
    ["6to4 of a private one", "2002:a00:1::1"],
    ["NAT64 of a private one", "64:ff9b::a00:1"],
    ["NAT64 of one's own", "64:ff9b:1::808:808"],
    ["Teredo", "2001::1"],
    ["for documents", "2001:db8::1"],
    ["a tunnel to a private one", "2606:4700::5efe:10.0.0.1"],
    ["a link-local tunnel to a public one", "fe80::5efe:8.8.8.8"],
    ["discarded", "100::1"],
    ["not given out", "4000::1"],
    ["none at all", "news.example"],
  ])("%s (%s) is not", (_, address) => {
    expect(isPublic(address)).toBe(false);
  });

  test("no address that carries a private one is", () => {
    const inner = fc.tuple(fc.constantFrom("10", "127", "0"), fc.nat(255), fc.nat(255), fc.nat(255));
    fc.assert(
      fc.property(inner, fc.constantFrom("::ffff:", "64:ff9b::", "::ffff:0:", "2606:4700::5efe:"), (four, prefix) => {
        expect(isPublic(prefix + four.join("."))).toBe(false);
      }),
    );
  });
});

describe("what --allow-private names", () => {
  const allowed = allowance(["Wiki.Example.org", "10.0.0.0/8", "[::1]", "192.168.1.7", "fd00::/8", "bücher.example"]);

  test.each(["10.1.2.3", "::1", "192.168.1.7", "fd00::5", "::ffff:10.1.2.3"])("%s is allowed", (address) => {
    expect(allowed.address(address)).toBe(true);
  });
  test.each(["11.0.0.1", "192.168.1.8", "127.0.0.1", "fe80::1", "::ffff:127.0.0.1"])("%s is not", (address) => {
    expect(allowed.address(address)).toBe(false);
  });
  test("hosts are compared as URLs write them, and without those above or below them", () => {
    expect(["wiki.example.org", "xn--bcher-kva.example"].every((host) => allowed.host(host))).toBe(true);
    expect(["example.org", "a.wiki.example.org", "10.0.0.0"].some((host) => allowed.host(host))).toBe(false);
  });
  test.each(["", "10.0.0.0/33", "10.1", "http://wiki.example", "a b", "*"])("%o is refused", (entry) => {
    expect(() => allowance([entry])).toThrow(expect.objectContaining({ code: "SAYSO-FETCH-011" }));
  });
});

describe("the addresses of a host", () => {
  const lookup = (addresses: readonly string[]) => async () => addresses;
  const page = new URL("http://news.test/");

  test("are those that the name server gives, four at most", async () => {
    const five = ["8.8.8.8", "8.8.4.4", "2606:4700::1", "1.1.1.1", "9.9.9.9"];
    expect(await checkedAddresses(page, lookup(five), none)).toEqual(five.slice(0, 4));
  });
  test("are all refused when one is private", async () => {
    const mixed = lookup(["8.8.8.8", "1.1.1.1", "8.8.4.4", "9.9.9.9", "10.0.0.1"]);
    await expect(checkedAddresses(page, mixed, none)).rejects.toMatchObject({ code: "SAYSO-FETCH-010" });
    await expect(checkedAddresses(page, mixed, allowance(["news.test"]))).resolves.toHaveLength(4);
    await expect(checkedAddresses(page, mixed, allowance(["10.0.0.1"]))).resolves.toHaveLength(4);
  });
  test("an address as host is not looked up", async () => {
    const never = () => Promise.reject(new Error("was looked up"));
    expect(await checkedAddresses(new URL("http://[2606:4700::1]/"), never, none)).toEqual(["2606:4700::1"]);
    await expect(checkedAddresses(new URL("http://[::1]/"), never, none)).rejects.toThrow("--allow-private");
  });
  test("a host without any is named", async () => {
    await expect(checkedAddresses(page, lookup([]), none)).rejects.toMatchObject({ code: "SAYSO-FETCH-002" });
    const fails = () => Promise.reject(Object.assign(new Error("no"), { code: "ENOTFOUND" }));
    await expect(checkedAddresses(page, fails, none)).rejects.toThrow("news.test could not be found");
  });
});
