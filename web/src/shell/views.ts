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
