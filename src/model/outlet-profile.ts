import { z } from "zod";
import { idOf } from "./id.ts";

/**
 * An outlet as a person states it: never a machine's finding, and never a grade of its truth. Its id is made of its name. Several outlets of
 * one `family` (an owner, a publishing house) count once where independence is counted.
 */
export const OutletProfile = z
  .object({
    id: idOf("outlet"),
    name: z.string().trim().min(1).max(200),
    /** Other names under which it is met. */
    names: z.array(z.string().trim().min(1).max(200)).readonly(),
    /** Domains as registered, lower case: `example.org` stands for `news.example.org` too. */
    domains: z.array(z.string().regex(/^(?=.{1,253}$)[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*$/u)).readonly(),
    /** ISO 3166-1 alpha-2. */
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .optional(),
    /** BCP 47. */
    language: z
      .string()
      .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
      .optional(),
    /** On whose side it stands, in the words of whoever says so. */
    party: z.string().trim().min(1).max(200).optional(),
    owner: z.string().trim().min(1).max(200).optional(),
    family: z.string().trim().min(1).max(200).optional(),
    /** True where a person took the profile back. */
    withdrawn: z.literal(true).optional(),
  })
  .readonly()
  .meta({ id: "OutletProfile" });
export type OutletProfile = z.infer<typeof OutletProfile>;
