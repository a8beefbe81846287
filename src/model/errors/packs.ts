import type { ErrorKind } from "./error.ts";

/** What can go wrong with a pack: a folder of trained weights that Sayso reads with. */
export const packErrors = {
  unreadable: {
    code: "SAYSO-PACKS-001",
    summary: "A pack's folder is there, but its manifest or one of its files cannot be read.",
    remedy: "Install Sayso again, or move the pack's folder away to read by rules alone.",
  },
  wrongHash: {
    code: "SAYSO-PACKS-002",
    summary: "A file of a pack is not the one that its manifest names: it was damaged or changed.",
    remedy: "Install Sayso again, or move the pack's folder away to read by rules alone; never trust the file.",
  },
  tooLarge: {
    code: "SAYSO-PACKS-003",
    summary: "A pack is larger than any that Sayso loads.",
    remedy: "Check where the pack came from, and install it again.",
  },
  noRuntime: {
    code: "SAYSO-PACKS-004",
    summary: "Neither the native ONNX runtime nor the one in WebAssembly could be loaded.",
    remedy: "Install Sayso's dependencies again, or move the pack's folder away to read by rules alone.",
  },
  graphFailed: {
    code: "SAYSO-PACKS-005",
    summary: "A pack's weights could not be run, or gave something else than a reader of attributions gives.",
    remedy: "See `sayso doctor`; install Sayso again, or move the pack's folder away to read by rules alone.",
  },
} as const satisfies Record<string, ErrorKind>;
