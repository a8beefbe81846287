import { z } from "zod";

/** `stated`: the words themselves say it; `inferred`: something was filled in from elsewhere, such as the document's date. */
export const Basis = z.enum(["stated", "inferred"]).meta({ id: "Basis" });
export type Basis = z.infer<typeof Basis>;
