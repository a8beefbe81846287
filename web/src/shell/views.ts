/** The views of a case, in the order of the section bar; `g` and the letter go there. */
export const views = [
  { to: "/", name: "Case", key: "c" },
  { to: "/claims", name: "Claims", key: "l" },
  { to: "/matrix", name: "Matrix", key: "m" },
  { to: "/timeline", name: "Timeline", key: "t" },
  { to: "/map", name: "Map", key: "p" },
  { to: "/sources", name: "Sources", key: "s" },
  { to: "/questions", name: "Questions", key: "q" },
  { to: "/documents", name: "Documents", key: "d" },
  { to: "/statements", name: "Statements", key: "w" },
  { to: "/actors", name: "Actors", key: "a" },
  { to: "/watch", name: "Watch", key: "f" },
  { to: "/log", name: "Log", key: "h" },
] as const;

/** What is often asked of a case, as the find page and the palette offer it. */
export const questions = [
  { name: "Contested claims", to: "/claims", search: { show: "contested" } },
  { name: "Claims without an independent origin", to: "/claims", search: { show: "single-origin" } },
  { name: "What nobody knows yet", to: "/questions", search: {} },
  { name: "Who left something out", to: "/matrix", search: {} },
  { name: "What people decided", to: "/log", search: { who: "person" } },
] as const;
