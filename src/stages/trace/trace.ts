export { traceOrigins, type TraceInput } from "./origins/trace-origins.ts";
export { makeMatrix, type MatrixInput } from "./matrix/make-matrix.ts";
