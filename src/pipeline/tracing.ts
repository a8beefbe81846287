export { type MatrixInput, makeMatrix } from "../stages/trace/matrix/make-matrix.ts";
export { type TraceInput, traceOrigins } from "../stages/trace/origins/trace-origins.ts";
