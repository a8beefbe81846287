import { z } from "zod";

/** An instant: ISO 8601 in UTC with milliseconds, `2022-07-07T09:30:00.000Z`. */
export const Instant = z.iso.datetime().meta({ description: "ISO 8601, UTC" });

/** A time as a page states it: a date, or a date and time with its zone when one was given. */
export const StatedTime = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/)
  .meta({ description: "ISO 8601 date, or date and time; the zone is absent when the page gave none" });
