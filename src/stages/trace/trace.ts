export { type MatrixInput, makeMatrix } from "./matrix/make-matrix.ts";
export { type TraceInput, traceOrigins } from "./origins/trace-origins.ts";
