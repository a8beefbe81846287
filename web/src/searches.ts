// What addresses hold besides their path: the router reads it, views are made by it.

/** What the list of claims is narrowed to. */
export interface ClaimsSearch {
  readonly words?: string;
  readonly outlet?: string;
  readonly event?: string;
  readonly show?: "contested" | "single-origin" | "all";
}

/** Without an event the matrix of the one with most articles is shown. Claim and outlet: the cell that is open. */
export interface MatrixSearch {
  readonly event?: string;
  readonly show?: string;
  readonly order?: string;
  readonly turned?: string;
  readonly claim?: string;
  readonly outlet?: string;
}
