// Made by `npm run docs` from the description of the interface. Do not edit.
export interface paths {
    readonly "/status": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What answers here */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Name, version and cases */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly name: string;
                            readonly version: string;
                            readonly cases: readonly string[];
                            readonly defaultCase: string;
                        };
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 400: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 404: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cases": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The cases of the ledger */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description All cases, by name */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly cases: readonly components["schemas"]["CaseSummary"][];
                        };
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 400: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 404: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/documents": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The documents of a case */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description the case's name; the default case when absent */
                    readonly case?: string;
                    /** @description at most so many; 100 when absent */
                    readonly limit?: number;
                    /** @description `next` of the page before */
                    readonly after?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description A page of documents */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly items: readonly components["schemas"]["DocumentSummary"][];
                            readonly total: number;
                            readonly next?: string;
                        };
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 400: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 404: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
            };
        };
        readonly put?: never;
        /** Reads files into a case */
        readonly post: {
            readonly parameters: {
                readonly query?: {
                    readonly case?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "multipart/form-data": {
                        readonly files: readonly string[];
                    };
                };
            };
            readonly responses: {
                /** @description What became of each file */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly results: readonly {
                                readonly name: string;
                                /** @enum {string} */
                                readonly outcome: "recorded" | "re-read" | "known" | "seen" | "failed";
                                readonly documentId?: string;
                                readonly error?: components["schemas"]["Error"];
                            }[];
                        };
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 400: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 403: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 404: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 413: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/documents/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A document with all that was read in it */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description The document */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["DocumentRecord"];
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 400: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 404: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/statements": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What was said, by whom */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description the case's name; the default case when absent */
                    readonly case?: string;
                    /** @description at most so many; 100 when absent */
                    readonly limit?: number;
                    /** @description `next` of the page before */
                    readonly after?: string;
                    /** @description a document's id */
                    readonly document?: string;
                    readonly voice?: "attributed" | "outlet";
                    readonly directness?: "direct" | "indirect" | "mixed";
                    readonly stance?: "asserts" | "announces" | "claims" | "alleges" | "denies" | "confirms" | "admits" | "promises" | "threatens" | "predicts" | "asks" | "demands" | "boasts" | "believes" | "warns" | "suggests" | "criticises" | "accuses" | "agrees" | "argues" | "reports" | "explains" | "doubts" | "knows" | "wants" | "declines";
                    /** @description words of the source */
                    readonly source?: string;
                    /** @description full text over words and source, as in find */
                    readonly words?: string;
                    /** @description told of this place, or of places in it: name, id or country's code */
                    readonly place?: string;
                    /** @description told of this day or later ones */
                    readonly from?: string;
                    /** @description told of this day or earlier ones */
                    readonly to?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description A page of statements */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly items: readonly components["schemas"]["StatementSummary"][];
                            readonly total: number;
                            readonly next?: string;
                        };
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 400: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 404: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/find": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Full text over documents and statements, best first */
        readonly get: {
            readonly parameters: {
                readonly query: {
                    /** @description the case's name; the default case when absent */
                    readonly case?: string;
                    /** @description at most so many; 100 when absent */
                    readonly limit?: number;
                    /** @description `next` of the page before */
                    readonly after?: string;
                    /** @description words are and-ed, "a phrase" in quotation marks, a prefix ends in * */
                    readonly words: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description A page of hits */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly items: readonly components["schemas"]["Hit"][];
                            readonly total: number;
                            readonly next?: string;
                        };
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 400: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 404: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/failures": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Documents that could not be read */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description the case's name; the default case when absent */
                    readonly case?: string;
                    /** @description at most so many; 100 when absent */
                    readonly limit?: number;
                    /** @description `next` of the page before */
                    readonly after?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description A page of failures */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly items: readonly components["schemas"]["FailureSummary"][];
                            readonly total: number;
                            readonly next?: string;
                        };
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 400: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 404: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/facets": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Times, places and quantities of a case, a few documents at a time */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description the case's name; the default case when absent */
                    readonly case?: string;
                    /** @description of so many documents; 20 when absent */
                    readonly limit?: number;
                    /** @description `next` of the page before */
                    readonly after?: string;
                    readonly kind?: "time" | "place" | "quantity";
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description The facets of a page of documents */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly items: readonly components["schemas"]["FacetSummary"][];
                            readonly next?: string;
                        };
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 400: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 404: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/claims": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What is said in several articles of a case, those in most articles first */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description the case's name; the default case when absent */
                    readonly case?: string;
                    /** @description at most so many; 100 when absent */
                    readonly limit?: number;
                    /** @description `next` of the page before */
                    readonly after?: string;
                    /** @description only claims of this event, by its id */
                    readonly event?: string;
                    /** @description full text over the statements' words, as in find */
                    readonly words?: string;
                    /** @description only claims that this outlet carries */
                    readonly outlet?: string;
                    /** @description only claims that something speaks against */
                    readonly contested?: "true" | "false";
                    /** @description those too that one article alone makes */
                    readonly all?: "true" | "false";
                    /** @description contention: the contested ones first */
                    readonly order?: "contention";
                    /** @description those most like this text, the likest first */
                    readonly like?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description A page of claims; `linking` where articles are still put together */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly items: readonly components["schemas"]["ClaimLine"][];
                            readonly total: number;
                            readonly next?: string;
                            readonly linking?: {
                                readonly done: number;
                                readonly total: number;
                            };
                        };
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 400: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 404: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Articles on one event together, those of most articles first */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description the case's name; the default case when absent */
                    readonly case?: string;
                    /** @description at most so many; 100 when absent */
                    readonly limit?: number;
                    /** @description `next` of the page before */
                    readonly after?: string;
                    /** @description those too that one article alone reports */
                    readonly all?: "true" | "false";
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description A page of events */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly items: readonly components["schemas"]["Event"][];
                            readonly total: number;
                            readonly next?: string;
                        };
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 400: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 404: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/claims/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A claim whole: its origins, its statements, what they are to one another */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description The claim */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ClaimShown"];
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 400: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 404: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/claims/{id}/origins": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Where a claim comes from */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Its origins, and what shows them */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["OriginsShown"];
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 400: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 404: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/events/{id}/matrix": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Outlets by claims of an event, those that most articles carry first */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description `next` of the page before */
                    readonly after?: string;
                    /** @description so many claims; 30 when absent */
                    readonly limit?: number;
                    /** @description those too that one article alone makes */
                    readonly all?: "true" | "false";
                    /** @description the contested ones first */
                    readonly order?: "contention";
                };
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description The matrix, and the statements behind its cells */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["MatrixShown"];
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 400: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 404: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/claims/{id}/record": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What a claim is cited with: its documents with the hash of each, judgements about it, and the head of the log */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Its citations */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ClaimRecord"];
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 400: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 404: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/overview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A case at a glance: its main claim summed up, claims by contention, what it holds */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description the case's name; the default case when absent */
                    readonly case?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description The case, as far as it is linked */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["CaseOverview"];
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 400: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 404: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/changes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What came into a case after an entry of the log */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description the case's name; the default case when absent */
                    readonly case?: string;
                    /** @description the number of the entry */
                    readonly after?: number | null;
                    /** @description true: without what changed in an article, for whoever asks often */
                    readonly brief?: "true" | "false";
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Counts, and the first few of each */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ChangesShown"];
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 400: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 404: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/standings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How claims stand: origins, outlets, figures, when they were carried */
        readonly get: {
            readonly parameters: {
                readonly query: {
                    /** @description the case's name; the default case when absent */
                    readonly case?: string;
                    /** @description ids of claims with commas between, 32 at most */
                    readonly claims: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description In the order of the ids */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly items: readonly components["schemas"]["ClaimStanding"][];
                        };
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 400: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 404: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/single-origins": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Claims of several articles behind which no two independent origins stand, by contention */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description the case's name; the default case when absent */
                    readonly case?: string;
                    /** @description `next` of the page before */
                    readonly after?: string;
                    /** @description full text over the statements' words, as in find */
                    readonly words?: string;
                    /** @description only claims that this outlet carries */
                    readonly outlet?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description A page; an empty one may have one after it */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly items: readonly components["schemas"]["ClaimStanding"][];
                            /** @description claims opened for this page */
                            readonly weighed: number;
                            /** @description claims to be opened in all */
                            readonly total: number;
                            readonly next?: string;
                        };
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 400: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 404: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/actors": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Who acts in a case, across its documents */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description the case's name; the default case when absent */
                    readonly case?: string;
                    /** @description at most so many; 100 when absent */
                    readonly limit?: number;
                    /** @description `next` of the page before */
                    readonly after?: string;
                    /** @description only those one of whose names holds these */
                    readonly words?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description A page of actors, those in most documents first */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly items: readonly components["schemas"]["CaseActor"][];
                            readonly total: number;
                            readonly next?: string;
                        };
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 400: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 404: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/places": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Places of a name, to choose from */
        readonly get: {
            readonly parameters: {
                readonly query: {
                    /** @description a place's name in any language */
                    readonly name: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description The most prominent first, at most 20 */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly places: readonly components["schemas"]["Place"][];
                        };
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 400: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 404: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/judgements": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What people decided in a case */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description the case's name; the default case when absent */
                    readonly case?: string;
                    /** @description a document's id */
                    readonly document?: string;
                    /** @description true: only what holds today */
                    readonly holding?: "true" | "false";
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description In the order in which it was decided */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly items: readonly components["schemas"]["JudgementSummary"][];
                        };
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 400: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 404: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
            };
        };
        readonly put?: never;
        /** Says what a time, place, quantity or actor is, instead of the machine */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly correction: components["schemas"]["CorrectionAsked"];
                        /** @description why, for those who look later */
                        readonly reason?: string;
                    };
                };
            };
            readonly responses: {
                /** @description The judgement as it was written down */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Judgement"];
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 400: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 403: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 404: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/judgements/{id}/undo": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Takes a judgement back */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @description why, for those who look later */
                        readonly reason?: string;
                    };
                };
            };
            readonly responses: {
                /** @description The judgement that supersedes it */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Judgement"];
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 400: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 403: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 404: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/addresses": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Fetches addresses and reads what is there into a case */
        readonly post: {
            readonly parameters: {
                readonly query?: {
                    /** @description the case's name; the default case when absent */
                    readonly case?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly addresses: readonly string[];
                    };
                };
            };
            readonly responses: {
                /** @description What became of each */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly results: readonly {
                                readonly name: string;
                                /** @enum {string} */
                                readonly outcome: "recorded" | "re-read" | "known" | "seen" | "failed";
                                readonly documentId?: string;
                                readonly error?: components["schemas"]["Error"];
                            }[];
                        };
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 400: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 403: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 404: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/documents/{id}/versions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** An article at all the times at which it was met, and what changed between them */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Its versions, the oldest first */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["VersionsShown"];
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 400: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 404: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/outlets": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Outlets as people state them, and those of the case that nobody stated */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description the case's name; the default case when absent */
                    readonly case?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description By name */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly items: readonly components["schemas"]["OutletLine"][];
                        };
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 400: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 404: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
            };
        };
        readonly put?: never;
        /** Says what an outlet is; what is left out stays as it was */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly name: string;
                        readonly names?: readonly string[];
                        readonly domains?: readonly string[];
                        readonly country?: string;
                        readonly language?: string;
                        readonly party?: string;
                        readonly owner?: string;
                        readonly family?: string;
                    };
                };
            };
            readonly responses: {
                /** @description The outlet as it is stated now */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["OutletProfile"];
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 400: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 403: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 404: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/watches": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What is watched for a case */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description the case's name; the default case when absent */
                    readonly case?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description In the order in which they began */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly items: readonly components["schemas"]["WatchLine"][];
                        };
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 400: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 404: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
            };
        };
        readonly put?: never;
        /** Begins to watch a feed, a site map or a page */
        readonly post: {
            readonly parameters: {
                readonly query?: {
                    /** @description the case's name; the default case when absent */
                    readonly case?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uri */
                        readonly address: string;
                        /**
                         * @description seconds between two looks
                         * @default 900
                         */
                        readonly every?: number;
                    };
                };
            };
            readonly responses: {
                /** @description The watch */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Watch"];
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 400: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 403: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 404: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/watches/{id}/end": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Ends a watch; what was read stays */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description The watch that ended */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Watch"];
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 400: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 403: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 404: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/questions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What articles declare unknown, what asks the same together, with statements that may answer it */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description the case's name; the default case when absent */
                    readonly case?: string;
                    /** @description at most so many; 20 when absent */
                    readonly limit?: number;
                    /** @description `next` of the page before */
                    readonly after?: string;
                    /** @description only those of this event, by its whole id */
                    readonly event?: string;
                    readonly kind?: "who" | "what" | "when" | "where" | "how" | "how many" | "which" | "whether" | "why";
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description A page of questions, those that most outlets ask first */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["QuestionsShown"];
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 400: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 404: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sources": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Who speaks in a case, how often and how, those with most statements first */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description the case's name; the default case when absent */
                    readonly case?: string;
                    /** @description at most so many; 100 when absent */
                    readonly limit?: number;
                    /** @description `next` of the page before */
                    readonly after?: string;
                    /** @description only those whose name, role, body or party holds these */
                    readonly words?: string;
                    /** @description `named` when absent */
                    readonly kind?: "named" | "unnamed" | "unresolved";
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description A page of sources */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["SourcesShown"];
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 400: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 404: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sources/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A source with its statements in the order of time, and the claims that they make */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description the case's name; the default case when absent */
                    readonly case?: string;
                    /** @description at most so many; 100 when absent */
                    readonly limit?: number;
                    /** @description `next` of the page before */
                    readonly after?: string;
                };
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description The source */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["SourceWhole"];
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 400: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 404: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/timeline": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** When what a case tells of happened, against when it was said: counted, and one by one where there are few */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description the case's name; the default case when absent */
                    readonly case?: string;
                    /** @description what happened from this day on; around the articles when absent */
                    readonly from?: string;
                    /** @description what happened up to this day, with it */
                    readonly to?: string;
                    /** @description how fine to count; as fine as fits when absent */
                    readonly bin?: "hour" | "day" | "week" | "month" | "year";
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Tallies, and the statements where there are few */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["TimelineShown"];
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 400: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 404: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/log": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Who wrote what down, machine or person, the newest first */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description the case's name; the default case when absent */
                    readonly case?: string;
                    /** @description at most so many; 100 when absent */
                    readonly limit?: number;
                    readonly who?: "person" | "machine";
                    readonly kind?: "case.opened" | "document.read" | "document.seen" | "document.failed" | "judgement.made" | "outlet.stated" | "watch.set";
                    /** @description `next` of the page before */
                    readonly before?: number;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description A page of the log */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["LogShown"];
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 400: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 404: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/map": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Where what a case tells of happened, and how precisely that is told */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description the case's name; the default case when absent */
                    readonly case?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Places, those of most articles first */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["MapShown"];
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 400: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 404: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/map/statements": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What is told of one place of a case, in the order of time */
        readonly get: {
            readonly parameters: {
                readonly query: {
                    /** @description the case's name; the default case when absent */
                    readonly case?: string;
                    /** @description at most so many; 100 when absent */
                    readonly limit?: number;
                    /** @description `next` of the page before */
                    readonly after?: string;
                    /** @description its id on the map */
                    readonly place: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description A page of statements */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly items: readonly components["schemas"]["StatementSummary"][];
                            readonly total: number;
                            readonly next?: string;
                        };
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 400: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 404: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/revisions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Articles that changed since they were first met, the newest change first */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description the case's name; the default case when absent */
                    readonly case?: string;
                    /** @description at most so many; 100 when absent */
                    readonly limit?: number;
                    /** @description `next` of the page before */
                    readonly after?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description A page of changed articles, 10 when no limit is given */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly items: readonly components["schemas"]["RevisionLine"][];
                            readonly total: number;
                            readonly next?: string;
                        };
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 400: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 404: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/outlets/csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What was stated of outlets as CSV */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description The text of a file */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly csv: string;
                        };
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 400: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 404: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
            };
        };
        readonly put?: never;
        /** States every outlet of a CSV, or none where a line cannot be stated */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly csv: string;
                    };
                };
            };
            readonly responses: {
                /** @description The outlets as they are stated now */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly items: readonly components["schemas"]["OutletProfile"][];
                        };
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 400: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 404: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/verify": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Whether the log and every snapshot are whole */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description What was checked, and each fault */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Verification"];
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 400: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 404: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/snapshots/{sha256}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The frozen bytes of a snapshot, as an attachment */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly sha256: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description The bytes as they were captured */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/octet-stream": string;
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 400: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
                /** @description A failure, with its code and what can be done */
                readonly 404: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly error: components["schemas"]["Error"];
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A failure with a code from the catalogue. */
        readonly Error: {
            readonly code: string;
            readonly message: string;
            readonly remedy: string;
        };
        /** @description One line of `sayso cases --json`. */
        readonly CaseSummary: {
            readonly id: string;
            readonly name: string;
            readonly title: string;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            readonly openedAt: string;
            readonly documents: number;
            readonly failures: number;
        };
        /** @description One line of `sayso documents --json`. */
        readonly DocumentSummary: {
            readonly id: string;
            readonly caseName: string;
            readonly locator: string;
            readonly title?: string;
            readonly outlet?: string;
            readonly publishedAt?: string;
            readonly language?: string;
            readonly capturedAt: string;
            readonly snapshotId: string;
            /** @description UTF-16 code units of the reading copy */
            readonly length: number;
            readonly attributions: number;
            readonly questions: number;
            readonly residue: number;
            /** @description readings of this article at different times; absent where it is the only one */
            readonly versions?: number;
        };
        readonly DocumentRecord: {
            readonly snapshot: components["schemas"]["Snapshot"];
            readonly document: components["schemas"]["Document"];
            readonly attributions: readonly components["schemas"]["Attribution"][];
            readonly actors: readonly components["schemas"]["Actor"][];
            readonly statements: readonly components["schemas"]["Statement"][];
            readonly questions: readonly components["schemas"]["Question"][];
            readonly facets?: readonly components["schemas"]["Facet"][];
            readonly textKey?: string;
            readonly decisions?: components["schemas"]["Decisions"];
            readonly stages: readonly string[];
        };
        readonly Snapshot: {
            /** @description SHA-256, 64 lower-case hexadecimal digits */
            readonly id: string;
            /** @description bytes */
            readonly size: number;
            /** @enum {string} */
            readonly mediaType: "text/plain" | "text/html" | "application/pdf" | "application/vnd.openxmlformats-officedocument.wordprocessingml.document" | "message/rfc822" | "application/vnd.telegram.message+json";
            /** @enum {string} */
            readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1251" | "windows-1252" | "windows-1250" | "windows-1253" | "windows-1254" | "windows-1257" | "iso-8859-2" | "iso-8859-5" | "iso-8859-15" | "koi8-r" | "koi8-u" | "gbk" | "gb18030" | "big5" | "shift_jis" | "euc-jp" | "euc-kr";
            readonly locator: string;
            /** @enum {string} */
            readonly method: "file" | "stdin" | "web" | "part";
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            readonly capturedAt: string;
            /** Format: uri */
            readonly address?: string;
            readonly http?: components["schemas"]["HttpAnswer"];
            readonly part?: {
                readonly of: string;
                readonly name: string;
            };
        };
        readonly HttpAnswer: {
            /** Format: uri */
            readonly requested: string;
            readonly status: number;
            readonly headers: readonly (readonly [
                string,
                string
            ])[];
            readonly redirects: readonly {
                /** Format: uri */
                readonly from: string;
                readonly status: number;
                /** Format: uri */
                readonly to: string;
            }[];
            readonly warc?: {
                readonly file: string;
                readonly record: string;
            };
        };
        readonly Document: {
            readonly text: string;
            readonly blocks: readonly components["schemas"]["Block"][];
            readonly residue: readonly components["schemas"]["Residue"][];
            readonly sourceMap: readonly components["schemas"]["SourceRun"][];
            readonly title?: string;
            readonly outlet?: components["schemas"]["Outlet"];
            readonly byline: readonly string[];
            /** @description ISO 8601 date, or date and time; the zone is absent when the page gave none */
            readonly publishedAt?: string;
            /** @description ISO 8601 date, or date and time; the zone is absent when the page gave none */
            readonly modifiedAt?: string;
            readonly url?: string;
            readonly links?: readonly components["schemas"]["TextLink"][];
            readonly forwardedFrom?: string;
            readonly language?: string;
            readonly parser: {
                readonly id: string;
                readonly version: string;
            };
            readonly id: string;
            readonly caseId: string;
            /** @description SHA-256, 64 lower-case hexadecimal digits */
            readonly snapshotId: string;
        };
        readonly Block: {
            /** @enum {string} */
            readonly kind: "title" | "heading" | "byline" | "dateline" | "paragraph" | "quote" | "list-item" | "caption" | "table";
            readonly span: components["schemas"]["Span"];
            readonly language?: string;
            readonly place?: {
                readonly page: number;
                readonly box: readonly [
                    number,
                    number,
                    number,
                    number
                ];
            };
        };
        /** @description UTF-16 code units, end exclusive */
        readonly Span: {
            readonly start: number;
            readonly end: number;
        };
        readonly Residue: {
            readonly span: components["schemas"]["Span"];
            readonly rule: string;
            readonly why: string;
        };
        readonly SourceRun: {
            readonly text: components["schemas"]["Span"];
            readonly raw: components["schemas"]["Span"];
        };
        readonly Outlet: {
            readonly name?: string;
            readonly domain?: string;
        };
        readonly TextLink: {
            /** Format: uri */
            readonly href: string;
            readonly span: components["schemas"]["Span"];
        };
        readonly Attribution: {
            readonly id: string;
            readonly source: readonly components["schemas"]["Span"][];
            readonly cue: readonly components["schemas"]["Span"][];
            readonly content: readonly components["schemas"]["Span"][];
            /** @enum {string} */
            readonly directness: "direct" | "indirect" | "mixed";
            /** @enum {string} */
            readonly stance: "asserts" | "announces" | "claims" | "alleges" | "denies" | "confirms" | "admits" | "promises" | "threatens" | "predicts" | "asks" | "demands" | "boasts" | "believes" | "warns" | "suggests" | "criticises" | "accuses" | "agrees" | "argues" | "reports" | "explains" | "doubts" | "knows" | "wants" | "declines";
            readonly hedge?: components["schemas"]["Hedge"];
            readonly chain: readonly components["schemas"]["ChainLink"][];
            readonly within?: string;
            readonly continues?: string;
            readonly reading: components["schemas"]["Reading"];
            readonly decided?: readonly components["schemas"]["Decided"][];
            readonly readAs?: {
                readonly source: readonly components["schemas"]["Span"][];
                readonly cue: readonly components["schemas"]["Span"][];
                readonly content: readonly components["schemas"]["Span"][];
            };
        };
        readonly Hedge: {
            readonly words: string;
            readonly spans: readonly components["schemas"]["Span"][];
        };
        readonly ChainLink: {
            /** @enum {string} */
            readonly role: "outlet" | "via" | "source";
            readonly words: string;
            readonly spans: readonly components["schemas"]["Span"][];
            readonly cue: readonly components["schemas"]["Span"][];
            readonly actorId?: string;
        };
        readonly Reading: {
            /** @enum {string} */
            readonly kind: "rule" | "model" | "person";
            readonly id: string;
            readonly version: string;
            readonly confidence: number;
        };
        readonly Decided: {
            readonly judgementId: string;
            readonly by: {
                /** @enum {string} */
                readonly kind: "person" | "rule";
                readonly name: string;
            };
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            readonly at: string;
            readonly what: string;
            readonly reason: string;
        };
        readonly Actor: {
            readonly id: string;
            /** @enum {string} */
            readonly kind: "person" | "body" | "outlet" | "group" | "place" | "material" | "unknown";
            readonly name: string;
            readonly named: boolean;
            readonly mentions: readonly components["schemas"]["Mention"][];
            readonly roles: readonly {
                readonly words: string;
                readonly span: components["schemas"]["Span"];
            }[];
            readonly speaksFor?: string;
            readonly party?: string;
            readonly reading: components["schemas"]["Reading"];
            readonly decided?: readonly components["schemas"]["Decided"][];
            readonly readAs?: {
                readonly name: string;
                /** @enum {string} */
                readonly kind: "person" | "body" | "outlet" | "group" | "place" | "material" | "unknown";
            };
        };
        readonly Mention: {
            readonly span: components["schemas"]["Span"];
            /** @enum {string} */
            readonly form: "name" | "short-name" | "description" | "pronoun";
            readonly rule: string;
        };
        readonly Statement: {
            readonly id: string;
            /** @enum {string} */
            readonly voice: "attributed" | "outlet";
            readonly attributionId?: string;
            readonly spans: readonly components["schemas"]["Span"][];
            readonly words: string;
        };
        readonly Question: {
            readonly id: string;
            readonly span: components["schemas"]["Span"];
            readonly cue: readonly components["schemas"]["Span"][];
            /** @enum {string} */
            readonly kind: "who" | "what" | "when" | "where" | "how" | "how many" | "which" | "whether" | "why";
            readonly about: {
                readonly words: string;
                readonly span: components["schemas"]["Span"];
            };
            readonly reading: components["schemas"]["Reading"];
        };
        readonly Facet: {
            readonly id: string;
            readonly spans: readonly components["schemas"]["Span"][];
            readonly words: string;
            readonly of: readonly components["schemas"]["FacetUse"][];
            readonly reading: components["schemas"]["Reading"];
            readonly decided?: components["schemas"]["Decided"];
            /** @enum {string} */
            readonly kind: "time";
            readonly value: components["schemas"]["TimeValue"];
            readonly readAs?: components["schemas"]["TimeValue"];
        } | {
            readonly id: string;
            readonly spans: readonly components["schemas"]["Span"][];
            readonly words: string;
            readonly of: readonly components["schemas"]["FacetUse"][];
            readonly reading: components["schemas"]["Reading"];
            readonly decided?: components["schemas"]["Decided"];
            /** @enum {string} */
            readonly kind: "place";
            readonly value: components["schemas"]["PlaceValue"];
            readonly readAs?: components["schemas"]["PlaceValue"];
        } | {
            readonly id: string;
            readonly spans: readonly components["schemas"]["Span"][];
            readonly words: string;
            readonly of: readonly components["schemas"]["FacetUse"][];
            readonly reading: components["schemas"]["Reading"];
            readonly decided?: components["schemas"]["Decided"];
            /** @enum {string} */
            readonly kind: "quantity";
            readonly value: components["schemas"]["QuantityValue"];
            readonly readAs?: components["schemas"]["QuantityValue"];
        };
        readonly FacetUse: {
            readonly statementId: string;
            /** @enum {string} */
            readonly aspect: "event" | "saying";
            readonly basis: components["schemas"]["Basis"];
            readonly rule: string;
        };
        /** @enum {string} */
        readonly Basis: "stated" | "inferred";
        readonly TimeValue: {
            /** @enum {string} */
            readonly type: "date" | "time" | "duration" | "set";
            readonly timex: string;
            /** @enum {string} */
            readonly mod?: "BEFORE" | "AFTER" | "ON_OR_BEFORE" | "ON_OR_AFTER" | "LESS_THAN" | "MORE_THAN" | "EQUAL_OR_LESS" | "EQUAL_OR_MORE" | "START" | "MID" | "END" | "APPROX";
            readonly interval?: {
                readonly start?: string;
                readonly end?: string;
            };
            /** @enum {string} */
            readonly granularity: "second" | "minute" | "hour" | "part of day" | "day" | "weekend" | "week" | "month" | "season" | "quarter" | "half-year" | "year" | "decade" | "century" | "millennium" | "indefinite";
            readonly basis: components["schemas"]["Basis"];
            /** @enum {string} */
            readonly anchor?: "publication" | "text";
            /** @enum {string} */
            readonly zone?: "stated" | "document";
        };
        readonly PlaceValue: {
            readonly place?: components["schemas"]["Place"];
            /** @enum {string} */
            readonly relation: "at" | "near" | "outskirts" | "centre" | "direction" | "between" | "along";
            readonly precision?: number;
            readonly score: components["schemas"]["Score"];
            readonly alternatives: readonly {
                readonly place: components["schemas"]["Place"];
                readonly score: components["schemas"]["Score"];
            }[];
            readonly basis: components["schemas"]["Basis"];
        };
        readonly Place: {
            readonly id: string;
            readonly name: string;
            /** @enum {string} */
            readonly kind: "settlement" | "district" | "region" | "country" | "continent" | "water" | "landform" | "facility" | "area";
            readonly latitude: number;
            readonly longitude: number;
            readonly countries: readonly string[];
            readonly admin: readonly string[];
            readonly population?: number;
            /** @enum {boolean} */
            readonly capital?: true;
            readonly within?: number;
            readonly box?: readonly [
                number,
                number,
                number,
                number
            ];
        };
        readonly Score: {
            readonly value: number;
            readonly reasons: readonly {
                readonly feature: string;
                readonly words: string;
                readonly weight: number;
            }[];
        };
        readonly QuantityValue: {
            readonly number?: number;
            readonly upper?: number;
            readonly vague?: {
                /** @enum {string} */
                readonly word: "couple" | "few" | "several" | "tens" | "dozens" | "scores" | "hundreds" | "thousands" | "millions" | "billions";
                readonly scale: number;
            };
            /** @enum {string} */
            readonly approximation: "exact" | "about" | "nearly" | "at least" | "more than" | "at most" | "less than" | "range" | "vague";
            readonly range: {
                readonly low?: number;
                readonly high?: number;
                readonly lowExclusive?: boolean;
                readonly highExclusive?: boolean;
                readonly rule: string;
            };
            readonly unit: {
                /** @enum {string} */
                readonly kind: "count" | "people" | "money" | "percent" | "length" | "area" | "volume" | "mass" | "speed" | "temperature" | "time" | "energy" | "power" | "data" | "rate" | "other";
                readonly code?: string;
                readonly words?: string;
            };
            readonly of?: {
                readonly words: string;
                readonly span: components["schemas"]["Span"];
            };
            /** @enum {string} */
            readonly casualty?: "killed" | "wounded" | "missing" | "captured" | "displaced" | "affected";
            /** @enum {string} */
            readonly change?: "up" | "down";
            readonly basis: components["schemas"]["Basis"];
        };
        readonly Decisions: {
            readonly setAside: readonly components["schemas"]["Facet"][];
            readonly unsaid?: readonly components["schemas"]["Attribution"][];
            readonly orphans: readonly {
                readonly judgementId: string;
                readonly quote: string;
                readonly why: string;
            }[];
        };
        /** @description One line of `sayso statements --json`. */
        readonly StatementSummary: {
            readonly id: string;
            readonly documentId: string;
            readonly documentTitle?: string;
            readonly outlet?: string;
            readonly publishedAt?: string;
            /** @enum {string} */
            readonly voice: "attributed" | "outlet";
            readonly words: string;
            /** @description UTF-16 code units into the document's text */
            readonly start: number;
            readonly end: number;
            readonly attributionId?: string;
            readonly source?: string;
            /** @description whom the source was taken for, when that was told */
            readonly actor?: string;
            readonly cue?: string;
            readonly directness?: string;
            readonly stance?: string;
            readonly hedge?: string;
            readonly chain?: readonly string[];
            readonly confidence?: number;
            readonly by?: string;
        };
        /** @description One line of `sayso find --json`. */
        readonly Hit: {
            /** @enum {string} */
            readonly kind: "document" | "statement";
            readonly id: string;
            readonly documentId: string;
            readonly title?: string;
            readonly outlet?: string;
            readonly excerpt: string;
            /** @description UTF-16 code units into `excerpt` */
            readonly marks: readonly {
                readonly start: number;
                readonly end: number;
            }[];
            /** @description Higher is better; comparable within one answer only */
            readonly score: number;
        };
        /** @description A document that could not be read. */
        readonly FailureSummary: {
            readonly caseId: string;
            readonly locator: string;
            readonly code: string;
            readonly message: string;
            readonly snapshotId?: string;
            readonly seq: number;
            readonly at: string;
            readonly remedy?: string;
        };
        /** @description A facet with the document that it is read in. */
        readonly FacetSummary: {
            readonly documentId: string;
            readonly documentTitle?: string;
            readonly outlet?: string;
            readonly publishedAt?: string;
            /** @description the value in words */
            readonly value: string;
            readonly facet: components["schemas"]["Facet"];
        };
        readonly ClaimLine: {
            readonly id: string;
            readonly words: string;
            readonly eventId?: string;
            readonly statements: number;
            readonly articles: number;
            readonly outlets: readonly string[];
            readonly attitudes: {
                readonly says?: number;
                readonly hedges?: number;
                readonly denies?: number;
                readonly doubts?: number;
            };
            readonly contradictions: number;
            readonly from?: string;
            readonly to?: string;
            readonly likeness?: components["schemas"]["Score"];
        };
        readonly Event: {
            readonly id: string;
            readonly words: string;
            readonly documents: readonly {
                readonly documentId: string;
                readonly title?: string;
                readonly outlet?: string;
                readonly publishedAt?: string;
                readonly link?: components["schemas"]["Link"];
            }[];
            readonly from?: string;
            readonly to?: string;
            readonly places: readonly string[];
            readonly actors: readonly string[];
            readonly claims: number;
        };
        readonly Link: {
            /** @enum {string} */
            readonly of: "document" | "statement";
            readonly a: string;
            readonly b: string;
            /** @enum {string} */
            readonly verdict: "same" | "related" | "unrelated" | "abstains";
            readonly score: components["schemas"]["Score"];
            readonly reading: components["schemas"]["Reading"];
            readonly decided?: components["schemas"]["Decided"];
        };
        readonly ClaimShown: {
            readonly id: string;
            readonly caseName: string;
            readonly words: string;
            readonly event?: {
                readonly id: string;
                readonly words: string;
                readonly articles: number;
            };
            readonly members: readonly components["schemas"]["MemberShown"][];
            readonly relations: readonly components["schemas"]["RelationShown"][];
            readonly origins: components["schemas"]["OriginGraph"];
            readonly figures?: components["schemas"]["ClaimFigures"];
        };
        readonly MemberShown: {
            readonly statementId: string;
            readonly documentId: string;
            readonly title?: string;
            readonly outlet?: string;
            readonly publishedAt?: string;
            readonly words: string;
            readonly start: number;
            readonly end: number;
            readonly who?: string;
            readonly chain: readonly string[];
            readonly stance?: string;
            readonly hedge?: string;
            /** @enum {string} */
            readonly attitude: "says" | "hedges" | "denies" | "doubts";
            readonly link?: {
                readonly to: string;
                /** @enum {string} */
                readonly verdict: "same" | "related" | "unrelated" | "abstains";
                readonly score: components["schemas"]["Score"];
                readonly reading: components["schemas"]["Reading"];
                readonly decided?: components["schemas"]["Decided"];
            };
        };
        readonly RelationShown: {
            readonly id: string;
            /** @enum {string} */
            readonly kind: "supports" | "contradicts" | "updates" | "narrower" | "broader" | "unrelated" | "abstains";
            /** @enum {string} */
            readonly ground: "copy" | "words" | "quantity" | "negation" | "denial" | "time" | "place" | "actor" | "inference" | "person";
            readonly denial?: {
                /** @enum {string} */
                readonly by: "from" | "to";
                /** @enum {string} */
                readonly how: "stance" | "words";
            };
            readonly from: components["schemas"]["StatementShown"];
            readonly to: components["schemas"]["StatementShown"];
            readonly evidence: {
                readonly from: readonly string[];
                readonly to: readonly string[];
            };
            readonly sentence: string;
            readonly score: components["schemas"]["Score"];
            readonly reading: components["schemas"]["Reading"];
            readonly decided?: components["schemas"]["Decided"];
        };
        readonly StatementShown: {
            readonly statementId: string;
            readonly documentId: string;
            readonly title?: string;
            readonly outlet?: string;
            readonly publishedAt?: string;
            readonly words: string;
            readonly start: number;
            readonly end: number;
            readonly who?: string;
            readonly chain: readonly string[];
            readonly stance?: string;
            readonly hedge?: string;
        };
        readonly OriginGraph: {
            readonly claimId: string;
            readonly groups: readonly components["schemas"]["OriginGroup"][];
            readonly copies: readonly components["schemas"]["Copy"][];
            readonly order: readonly {
                readonly documentId: string;
                readonly outlet?: string;
                readonly publishedAt?: string;
                readonly from?: string;
            }[];
            readonly counts: {
                readonly articles: number;
                readonly outlets: number;
                readonly identified: number;
                readonly unnamed: number;
                readonly unknown: number;
                readonly copies: number;
                readonly parties: readonly {
                    readonly party: string | null;
                    readonly origins: number;
                }[];
            };
            /** @enum {string} */
            readonly independence: "established" | "not established" | "one origin";
            readonly sentences: readonly string[];
        };
        readonly OriginGroup: {
            readonly id: string;
            /** @enum {string} */
            readonly kind: "identified" | "unnamed" | "unknown";
            readonly actor?: string;
            readonly actorId?: string;
            readonly occasion?: string;
            readonly party?: string;
            readonly firstHand?: string;
            /** @enum {string} */
            readonly attitude: "says" | "denies" | "both";
            readonly statements: readonly string[];
            readonly documents: readonly string[];
            readonly outlets: readonly string[];
            readonly score: components["schemas"]["Score"];
        };
        readonly Copy: {
            readonly documentId: string;
            readonly of: string;
            /** @enum {string} */
            readonly kind: "copy" | "reworked" | "excerpt" | "same quotation" | "credited" | "linked";
            /** @enum {string} */
            readonly order: "told" | "unknown";
            readonly credit?: string;
            readonly share: number;
            readonly passages: readonly {
                readonly in: components["schemas"]["Span"];
                readonly of: components["schemas"]["Span"];
            }[];
            readonly score: components["schemas"]["Score"];
            readonly reading: components["schemas"]["Reading"];
        };
        readonly ClaimFigures: {
            readonly what: string;
            readonly figures: readonly components["schemas"]["ClaimFigure"][];
        };
        readonly ClaimFigure: {
            readonly statementId: string;
            readonly documentId: string;
            readonly outlet?: string;
            readonly publishedAt?: string;
            readonly at: number;
            readonly source: string;
            readonly originId?: string;
            /** @enum {string} */
            readonly originKind?: "identified" | "unnamed" | "unknown";
            readonly words: string;
            readonly start: number;
            readonly end: number;
            readonly number?: number;
            readonly range: {
                readonly low?: number;
                readonly high?: number;
                readonly lowExclusive?: boolean;
                readonly highExclusive?: boolean;
                readonly rule: string;
            };
            /** @enum {string} */
            readonly attitude: "says" | "hedges" | "denies" | "doubts";
        };
        readonly OriginsShown: {
            readonly claim: {
                readonly id: string;
                readonly words: string;
            };
            readonly origins: components["schemas"]["OriginGraph"];
            readonly statements: readonly components["schemas"]["StatementShown"][];
            readonly copies: readonly components["schemas"]["Copy"][];
        };
        readonly MatrixShown: {
            readonly event: components["schemas"]["Event"];
            readonly matrix: components["schemas"]["Matrix"];
            readonly statements: readonly components["schemas"]["StatementShown"][];
            readonly claims: readonly components["schemas"]["ClaimLine"][];
            readonly total: number;
            readonly next?: string;
        };
        readonly Matrix: {
            readonly eventId: string;
            readonly claims: readonly {
                readonly id: string;
                readonly words: string;
            }[];
            readonly rows: readonly {
                readonly outlet: string;
                readonly cells: readonly components["schemas"]["MatrixCell"][];
            }[];
        };
        readonly MatrixCell: {
            /** @enum {string} */
            readonly kind: "says" | "hedges" | "denies" | "reports" | "leaves out" | "not published" | "not collected";
            readonly statements: readonly string[];
            readonly documents: readonly string[];
        };
        readonly ClaimRecord: {
            readonly claimId: string;
            readonly citations: readonly components["schemas"]["ClaimCitation"][];
            readonly judgements: readonly components["schemas"]["JudgementSummary"][];
            readonly head?: {
                readonly seq: number;
                readonly hash: string;
                readonly at: string;
            };
        };
        readonly ClaimCitation: {
            readonly documentId: string;
            readonly outlet?: string;
            readonly publisher?: string;
            readonly title?: string;
            readonly byline: readonly string[];
            readonly language?: string;
            readonly publishedAt?: string;
            readonly url?: string;
            readonly locator: string;
            /** @enum {string} */
            readonly method: "file" | "stdin" | "web" | "part";
            readonly capturedAt: string;
            readonly snapshotId: string;
            readonly seq: number;
            readonly seen: readonly {
                readonly at: string;
                /** @enum {string} */
                readonly same: "bytes" | "text";
            }[];
            readonly versions: readonly string[];
        };
        /** @description One line of `sayso judgements --json`. */
        readonly JudgementSummary: {
            readonly id: string;
            readonly caseId: string;
            readonly about: {
                readonly kind: string;
                readonly id: string;
                readonly proposition: string;
            };
            /** @enum {string} */
            readonly verdict: "positive" | "negative" | "unsure" | "no judgement";
            readonly correction?: components["schemas"]["Correction"];
            readonly reason: string;
            readonly by: {
                /** @enum {string} */
                readonly kind: "person" | "rule";
                readonly name: string;
            };
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            readonly at: string;
            readonly supersedes?: string;
            /** @description false when it was taken back, or changes nothing */
            readonly holds: boolean;
        };
        readonly Correction: {
            /** @enum {string} */
            readonly kind: "time";
            readonly at: components["schemas"]["WordsAt"];
            readonly value: components["schemas"]["TimeValue"];
        } | {
            /** @enum {string} */
            readonly kind: "place";
            readonly at: components["schemas"]["WordsAt"];
            readonly value: components["schemas"]["PlaceValue"];
        } | {
            /** @enum {string} */
            readonly kind: "quantity";
            readonly at: components["schemas"]["WordsAt"];
            readonly value: components["schemas"]["QuantityValue"];
        } | {
            /** @enum {string} */
            readonly kind: "none";
            readonly at: components["schemas"]["WordsAt"];
            /** @enum {string} */
            readonly facet: "time" | "place" | "quantity";
        } | {
            /** @enum {string} */
            readonly kind: "actor";
            readonly at: components["schemas"]["WordsAt"];
            readonly name: string;
            /** @enum {string} */
            readonly actorKind?: "person" | "body" | "outlet" | "group" | "place" | "material" | "unknown";
        } | {
            /** @enum {string} */
            readonly kind: "same actor";
            readonly at: components["schemas"]["WordsAt"];
            readonly other: components["schemas"]["WordsAt"];
        } | {
            /** @enum {string} */
            readonly kind: "speaks for";
            readonly at: components["schemas"]["WordsAt"];
            readonly for?: components["schemas"]["WordsAt"];
        } | {
            /** @enum {string} */
            readonly kind: "party";
            readonly at: components["schemas"]["WordsAt"];
            readonly name: string;
            readonly party?: string;
        } | {
            /** @enum {string} */
            readonly kind: "said";
            readonly at: components["schemas"]["WordsAt"];
            /** @enum {string} */
            readonly part: "source" | "cue" | "content";
            readonly words?: components["schemas"]["WordsAt"];
        } | {
            /** @enum {string} */
            readonly kind: "not said";
            readonly at: components["schemas"]["WordsAt"];
        } | {
            /** @enum {string} */
            readonly kind: "same claim";
            readonly at: components["schemas"]["WordsAt"];
            readonly other: components["schemas"]["WordsAt"];
        } | {
            /** @enum {string} */
            readonly kind: "relation";
            readonly at: components["schemas"]["WordsAt"];
            readonly other: components["schemas"]["WordsAt"];
            /** @enum {string} */
            readonly relation: "supports" | "contradicts" | "updates" | "unrelated";
        } | {
            /** @enum {string} */
            readonly kind: "one origin";
            readonly at: components["schemas"]["WordsAt"];
            readonly other: components["schemas"]["WordsAt"];
        } | {
            /** @enum {string} */
            readonly kind: "same event";
            readonly at: components["schemas"]["WordsAt"];
            readonly other: components["schemas"]["WordsAt"];
        };
        readonly WordsAt: {
            readonly documentId: string;
            readonly span: components["schemas"]["Span"];
            readonly quote: string;
            readonly prefix: string;
            readonly suffix: string;
        };
        readonly CaseOverview: {
            readonly caseName: string;
            readonly title: string;
            readonly seq: number;
            readonly documents: number;
            readonly outlets: number;
            readonly days: number;
            readonly failures: number;
            readonly claims: {
                readonly several: number;
                readonly all: number;
            };
            readonly linking?: {
                readonly done: number;
                readonly total: number;
            };
            readonly event?: {
                readonly id: string;
                readonly words: string;
                readonly articles: number;
            };
            readonly main?: components["schemas"]["SummedClaim"];
            readonly contested?: components["schemas"]["SummedClaim"];
            readonly top: readonly components["schemas"]["ClaimStanding"][];
            readonly questions: readonly components["schemas"]["OpenQuestion"][];
        };
        readonly SummedClaim: {
            readonly claim: components["schemas"]["ClaimStanding"];
            readonly sentences: readonly (readonly components["schemas"]["SentencePart"][])[];
            readonly against: readonly components["schemas"]["StatementShown"][];
            readonly leftOutBy: readonly string[];
            readonly leftOutOf: readonly {
                readonly documentId: string;
                readonly title?: string;
                readonly outlet?: string;
                readonly publishedAt?: string;
            }[];
        };
        readonly ClaimStanding: {
            readonly id: string;
            readonly words: string;
            readonly eventId?: string;
            readonly statements: number;
            readonly articles: number;
            readonly outlets: readonly string[];
            readonly attitudes: {
                readonly says?: number;
                readonly hedges?: number;
                readonly denies?: number;
                readonly doubts?: number;
            };
            readonly contradictions: number;
            readonly from?: string;
            readonly to?: string;
            readonly likeness?: components["schemas"]["Score"];
            readonly outletsThat: {
                readonly say: number;
                readonly hedge: number;
                readonly deny: number;
                readonly leaveOut: number;
            };
            readonly origins: {
                readonly identified: number;
                readonly unnamed: number;
                readonly unknown: number;
                readonly copies: number;
                readonly articles: number;
            };
            /** @enum {string} */
            readonly independence: "established" | "not established" | "one origin";
            readonly contested: boolean;
            readonly figures: readonly string[];
            readonly times: readonly string[];
        };
        readonly SentencePart: {
            readonly words: string;
            /** @enum {string} */
            readonly about: "articles" | "origins" | "figures" | "against" | "left out";
        };
        readonly OpenQuestion: {
            readonly words: string;
            /** @enum {string} */
            readonly kind: "who" | "what" | "when" | "where" | "how" | "how many" | "which" | "whether" | "why";
            readonly articles: number;
            readonly outlets: number;
            readonly places: readonly {
                readonly documentId: string;
                readonly questionId: string;
                readonly outlet?: string;
                readonly publishedAt?: string;
            }[];
        };
        readonly ChangesShown: {
            readonly seq: number;
            readonly since?: string;
            readonly read: {
                readonly count: number;
                readonly documents: readonly {
                    readonly seq: number;
                    readonly documentId: string;
                    readonly title?: string;
                    readonly outlet?: string;
                    readonly before?: string;
                    readonly what?: readonly string[];
                }[];
            };
            readonly changed: {
                readonly count: number;
                readonly documents: readonly {
                    readonly seq: number;
                    readonly documentId: string;
                    readonly title?: string;
                    readonly outlet?: string;
                    readonly before?: string;
                    readonly what?: readonly string[];
                }[];
            };
            readonly failed: number;
            readonly judged: number;
            readonly claims: readonly {
                readonly id: string;
                readonly words: string;
                readonly articles: number;
            }[];
            readonly linking?: {
                readonly done: number;
                readonly total: number;
            };
        };
        readonly CaseActor: {
            readonly id: string;
            /** @enum {string} */
            readonly kind: "person" | "body" | "outlet" | "group" | "place" | "material" | "unknown";
            readonly name: string;
            readonly names: readonly {
                readonly words: string;
                readonly language?: string;
                readonly times: number;
            }[];
            readonly known?: string;
            readonly members: readonly components["schemas"]["CaseActorMember"][];
            readonly merges: readonly components["schemas"]["CaseActorMerge"][];
            readonly possible: readonly components["schemas"]["PossibleActor"][];
            readonly roles: readonly string[];
            readonly speaksFor?: {
                readonly id: string;
                readonly name: string;
            };
            readonly party?: {
                readonly words: string;
                /** @enum {string} */
                readonly by: "person" | "text" | "derived";
                readonly score: components["schemas"]["Score"];
            };
        };
        readonly CaseActorMember: {
            readonly documentId: string;
            readonly actorId: string;
            readonly name: string;
            readonly key: components["schemas"]["ActorKey"];
        };
        readonly ActorKey: {
            readonly documentId: string;
            readonly span: components["schemas"]["Span"];
            readonly words: string;
        };
        readonly CaseActorMerge: {
            readonly actorId: string;
            readonly to: string;
            /** @enum {string} */
            readonly by: "rule" | "person";
            readonly score: components["schemas"]["Score"];
            readonly judgementId?: string;
        };
        readonly PossibleActor: {
            readonly id: string;
            readonly name: string;
            /** @enum {string} */
            readonly verdict: "unsure" | "negative";
            /** @enum {string} */
            readonly by: "rule" | "person";
            readonly score: components["schemas"]["Score"];
            readonly a: components["schemas"]["ActorKey"];
            readonly b: components["schemas"]["ActorKey"];
        };
        readonly Judgement: {
            readonly id: string;
            readonly caseId: string;
            readonly about: {
                readonly kind: string;
                readonly id: string;
                readonly proposition: string;
            };
            /** @enum {string} */
            readonly verdict: "positive" | "negative" | "unsure" | "no judgement";
            readonly correction?: components["schemas"]["Correction"];
            readonly reason: string;
            readonly by: {
                /** @enum {string} */
                readonly kind: "person" | "rule";
                readonly name: string;
            };
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            readonly at: string;
            readonly supersedes?: string;
        };
        /** @description What a person says instead of the machine. */
        readonly CorrectionAsked: {
            /** @enum {string} */
            readonly kind: "value";
            readonly at: components["schemas"]["Pointer"];
            /** @enum {string} */
            readonly facet?: "time" | "place" | "quantity";
            readonly value: string;
        } | {
            /** @enum {string} */
            readonly kind: "none";
            readonly at: components["schemas"]["Pointer"];
            /** @enum {string} */
            readonly facet?: "time" | "place" | "quantity";
        } | {
            /** @enum {string} */
            readonly kind: "actor";
            readonly at: components["schemas"]["Pointer"];
            readonly name: string;
            /** @enum {string} */
            readonly actorKind?: "person" | "body" | "outlet" | "group" | "place" | "material" | "unknown";
        } | {
            /** @enum {string} */
            readonly kind: "same actor";
            readonly at: components["schemas"]["Pointer"];
            readonly other: components["schemas"]["Pointer"];
            readonly same: boolean;
        } | {
            /** @enum {string} */
            readonly kind: "speaks for";
            readonly at: components["schemas"]["Pointer"];
            readonly for?: components["schemas"]["Pointer"];
        } | {
            /** @enum {string} */
            readonly kind: "party";
            readonly at: components["schemas"]["Pointer"];
            readonly party?: string;
        } | {
            /** @enum {string} */
            readonly kind: "said";
            readonly at: components["schemas"]["Pointer"];
            /** @enum {string} */
            readonly part: "source" | "cue" | "content";
            readonly words?: components["schemas"]["Span"];
        } | {
            /** @enum {string} */
            readonly kind: "not said";
            readonly at: components["schemas"]["Pointer"];
        } | {
            /** @enum {string} */
            readonly kind: "same claim";
            readonly at: components["schemas"]["Pointer"];
            readonly other: components["schemas"]["Pointer"];
            readonly same: boolean;
        } | {
            /** @enum {string} */
            readonly kind: "relation";
            readonly at: components["schemas"]["Pointer"];
            readonly other: components["schemas"]["Pointer"];
            /** @enum {string} */
            readonly relation: "supports" | "contradicts" | "updates" | "unrelated";
        } | {
            /** @enum {string} */
            readonly kind: "one origin";
            readonly at: components["schemas"]["Pointer"];
            readonly other: components["schemas"]["Pointer"];
            readonly one: boolean;
        } | {
            /** @enum {string} */
            readonly kind: "same event";
            readonly at: components["schemas"]["Pointer"];
            readonly other: components["schemas"]["Pointer"];
            readonly same: boolean;
        };
        readonly Pointer: {
            readonly id: string;
        } | {
            readonly documentId: string;
            readonly span: {
                readonly start: number;
                readonly end: number;
            };
        };
        /** @description `sayso versions ID --json`. */
        readonly VersionsShown: {
            readonly versions: readonly {
                readonly documentId: string;
                readonly snapshotId: string;
                readonly capturedAt: string;
                readonly title?: string;
                readonly captures: readonly {
                    readonly seq: number;
                    /** @enum {string} */
                    readonly same: "read" | "bytes" | "text";
                    readonly snapshot: components["schemas"]["Snapshot"];
                }[];
                readonly revision?: components["schemas"]["Revision"];
                readonly text: string;
            }[];
        };
        readonly Revision: {
            /** @enum {string} */
            readonly kind: "same" | "trivial" | "meaning";
            readonly hunks: readonly components["schemas"]["Hunk"][];
            readonly changes: readonly components["schemas"]["Change"][];
            readonly kept: number;
            readonly words: string;
            readonly madeBy: string;
        };
        readonly Hunk: {
            /** @enum {string} */
            readonly kind: "changed" | "moved" | "gone" | "new";
            /** @enum {string} */
            readonly weight: "trivial" | "meaning";
            readonly before?: components["schemas"]["Span"];
            readonly after?: components["schemas"]["Span"];
            readonly marks: {
                readonly gone: readonly components["schemas"]["Span"][];
                readonly new: readonly components["schemas"]["Span"][];
            };
            readonly why: string;
            readonly score?: components["schemas"]["Score"];
        };
        readonly Change: {
            /** @enum {string} */
            readonly kind: "headline" | "byline" | "figure" | "attribution" | "stance" | "negation" | "quotation" | "marks" | "correction" | "moved" | "statement";
            /** @enum {string} */
            readonly way: "came" | "went" | "changed";
            readonly words: string;
            readonly before?: components["schemas"]["ChangeSide"];
            readonly after?: components["schemas"]["ChangeSide"];
            readonly hunk: number;
            readonly reading: components["schemas"]["Reading"];
        };
        readonly ChangeSide: {
            readonly spans: readonly components["schemas"]["Span"][];
            readonly statementIds: readonly string[];
            readonly attributionId?: string;
        };
        /** @description One line of `sayso outlets --json`. */
        readonly OutletLine: {
            readonly name: string;
            readonly domains: readonly string[];
            readonly profile?: components["schemas"]["OutletProfile"];
            readonly documents?: number;
        };
        readonly OutletProfile: {
            readonly id: string;
            readonly name: string;
            readonly names: readonly string[];
            readonly domains: readonly string[];
            readonly country?: string;
            readonly language?: string;
            readonly party?: string;
            readonly owner?: string;
            readonly family?: string;
            /** @enum {boolean} */
            readonly withdrawn?: true;
        };
        /** @description One line of `sayso watch list --json`. */
        readonly WatchLine: {
            readonly watch: components["schemas"]["Watch"];
            readonly caseName: string;
            readonly articles: number;
            readonly lookedAt: number;
            readonly own?: components["schemas"]["WatchedAddress"];
            readonly nextAt?: string;
        };
        readonly Watch: {
            readonly id: string;
            readonly caseId: string;
            /** @enum {string} */
            readonly kind: "feed" | "site map" | "page";
            /** Format: uri */
            readonly address: string;
            readonly every: number;
            /** @enum {boolean} */
            readonly ended?: true;
        };
        readonly WatchedAddress: {
            readonly watchId: string;
            /** Format: uri */
            readonly address: string;
            /** @enum {string} */
            readonly what: "list" | "article";
            readonly looks: readonly {
                /**
                 * Format: date-time
                 * @description ISO 8601, UTC
                 */
                readonly at: string;
                /** @enum {string} */
                readonly outcome: "new" | "same" | "failed" | "gone";
                /**
                 * Format: date-time
                 * @description ISO 8601, UTC
                 */
                readonly retryAt?: string;
            }[];
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            readonly nextAt?: string;
            readonly why: string;
            readonly said?: string;
            readonly publishedAt?: string;
            readonly etag?: string;
            readonly lastModified?: string;
            readonly documentId?: string;
        };
        readonly QuestionsShown: {
            readonly items: readonly components["schemas"]["QuestionShown"][];
            readonly total: number;
            readonly declared: number;
            readonly next?: string;
        };
        readonly QuestionShown: {
            readonly id: string;
            /** @enum {string} */
            readonly kind: "who" | "what" | "when" | "where" | "how" | "how many" | "which" | "whether" | "why";
            readonly about: string;
            readonly event?: {
                readonly id: string;
                readonly words: string;
                readonly articles: number;
            };
            readonly asked: readonly components["schemas"]["QuestionAsked"][];
            readonly since?: string;
            readonly until?: string;
            readonly answers: readonly components["schemas"]["PossibleAnswer"][];
            readonly differ?: readonly string[];
        };
        readonly QuestionAsked: {
            readonly id: string;
            readonly documentId: string;
            readonly title?: string;
            readonly outlet?: string;
            readonly publishedAt?: string;
            readonly words: string;
            readonly about: string;
            readonly start: number;
            readonly end: number;
            readonly confidence: number;
            readonly by: string;
        };
        readonly PossibleAnswer: {
            readonly statement: components["schemas"]["StatementShown"];
            readonly answer: string;
            readonly shared: number;
            readonly stillAsked: boolean;
        };
        readonly SourcesShown: {
            readonly items: readonly components["schemas"]["SourceShown"][];
            readonly total: number;
            readonly next?: string;
            readonly sums: {
                readonly named: {
                    readonly sources: number;
                    readonly statements: number;
                    readonly articles: number;
                    readonly outlets: number;
                };
                readonly unnamed: {
                    readonly sources: number;
                    readonly statements: number;
                    readonly articles: number;
                    readonly outlets: number;
                };
                readonly unresolved: {
                    readonly sources: number;
                    readonly statements: number;
                    readonly articles: number;
                    readonly outlets: number;
                };
                readonly nobody: number;
            };
            readonly most: number;
        };
        readonly SourceShown: {
            readonly id: string;
            readonly name: string;
            /** @enum {string} */
            readonly kind: "named" | "unnamed" | "unresolved";
            /** @enum {string} */
            readonly actorKind?: "person" | "body" | "outlet" | "group" | "place" | "material" | "unknown";
            readonly roles: readonly string[];
            readonly speaksFor?: {
                readonly id: string;
                readonly name: string;
            };
            readonly party?: {
                readonly words: string;
                /** @enum {string} */
                readonly by: "person" | "text" | "derived";
                readonly score: components["schemas"]["Score"];
            };
            readonly statements: number;
            readonly articles: number;
            readonly outlets: readonly {
                readonly outlet: string;
                readonly statements: number;
                readonly articles: number;
            }[];
            readonly stances: readonly {
                readonly stance: string;
                readonly statements: number;
            }[];
            readonly hedged: number;
            readonly direct: number;
            readonly indirect: number;
            readonly mixed: number;
            readonly through: readonly {
                readonly words: string;
                readonly statements: number;
                readonly outlets: readonly string[];
            }[];
        };
        readonly SourceWhole: {
            readonly source: components["schemas"]["SourceShown"];
            readonly spokenForBy: readonly {
                readonly id: string;
                readonly name: string;
                readonly statements: number;
            }[];
            readonly statements: readonly components["schemas"]["StatementSummary"][];
            readonly total: number;
            readonly next?: string;
            readonly claims: readonly {
                readonly id: string;
                readonly words: string;
                readonly articles: number;
                readonly statements: number;
                /** @enum {string} */
                readonly origin?: "says" | "denies" | "both" | "none";
            }[];
        };
        readonly TimelineShown: {
            readonly shown: {
                /**
                 * Format: date-time
                 * @description ISO 8601, UTC
                 */
                readonly from: string;
                /**
                 * Format: date-time
                 * @description ISO 8601, UTC
                 */
                readonly to: string;
            };
            /** @enum {string} */
            readonly bin: "hour" | "day" | "week" | "month" | "year";
            readonly all: number;
            readonly total: number;
            readonly before: number;
            readonly after: number;
            readonly ahead: number;
            readonly atOnce: number;
            readonly later: number;
            readonly said?: {
                /**
                 * Format: date-time
                 * @description ISO 8601, UTC
                 */
                readonly from: string;
                /**
                 * Format: date-time
                 * @description ISO 8601, UTC
                 */
                readonly to: string;
            };
            readonly happened?: {
                /**
                 * Format: date-time
                 * @description ISO 8601, UTC
                 */
                readonly from: string;
                /**
                 * Format: date-time
                 * @description ISO 8601, UTC
                 */
                readonly to: string;
            };
            readonly tallies: readonly components["schemas"]["TimelineTally"][];
            readonly items?: readonly components["schemas"]["TimelineItem"][];
        };
        readonly TimelineTally: {
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            readonly happened: string;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            readonly said: string;
            readonly stated: number;
            readonly inferred: number;
        };
        readonly TimelineItem: {
            readonly statement: components["schemas"]["StatementShown"];
            readonly words: string;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            readonly starts: string;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            readonly ends: string;
            /** @enum {string} */
            readonly granularity: "second" | "minute" | "hour" | "part of day" | "day" | "weekend" | "week" | "month" | "season" | "quarter" | "half-year" | "year" | "decade" | "century" | "millennium" | "indefinite";
            readonly basis: components["schemas"]["Basis"];
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            readonly said: string;
            readonly zone: number;
        };
        readonly LogShown: {
            readonly items: readonly components["schemas"]["LogLine"][];
            readonly total: number;
            readonly next?: number;
        };
        readonly LogLine: {
            readonly seq: number;
            readonly at: string;
            readonly by: components["schemas"]["Author"];
            /** @enum {string} */
            readonly kind: "case.opened" | "document.read" | "document.seen" | "document.failed" | "judgement.made" | "outlet.stated" | "watch.set";
            readonly hash: string;
            readonly words: string;
            readonly reason?: string;
            readonly about?: {
                /** @enum {string} */
                readonly kind: "document" | "statement" | "attribution" | "claim" | "event" | "outlet" | "watch" | "case" | "address";
                readonly id: string;
                readonly documentId?: string;
                readonly start?: number;
                readonly end?: number;
            };
            readonly judgement?: {
                readonly id: string;
                readonly verdict: string;
                readonly supersedes?: string;
                readonly holds: boolean;
            };
        };
        readonly Author: {
            /** @enum {string} */
            readonly kind: "machine" | "person";
            readonly name: string;
            readonly version?: string;
        };
        readonly MapShown: {
            readonly placed: readonly components["schemas"]["PlaceTold"][];
            readonly unplaced: readonly components["schemas"]["PlaceTold"][];
            readonly statements: number;
        };
        readonly PlaceTold: {
            readonly id: string;
            readonly words: string;
            readonly place?: components["schemas"]["Place"];
            readonly ring?: {
                readonly metres: number;
                /** @enum {string} */
                readonly from: "words" | "surroundings" | "box" | "kind";
            };
            readonly statements: number;
            readonly articles: number;
            readonly outlets: number;
        };
        readonly RevisionLine: {
            readonly documentId: string;
            readonly before: string;
            readonly title?: string;
            readonly outlet?: string;
            readonly locator: string;
            readonly capturedAt: string;
            readonly beforeAt: string;
            /** @enum {string} */
            readonly kind: "same" | "trivial" | "meaning";
            readonly words: string;
            readonly changes: readonly {
                /** @enum {string} */
                readonly kind: "headline" | "byline" | "figure" | "attribution" | "stance" | "negation" | "quotation" | "marks" | "correction" | "moved" | "statement";
                /** @enum {string} */
                readonly way: "came" | "went" | "changed";
                readonly words: string;
                readonly went?: {
                    readonly documentId: string;
                    readonly start: number;
                    readonly end: number;
                };
                readonly came?: {
                    readonly documentId: string;
                    readonly start: number;
                    readonly end: number;
                };
            }[];
        };
        /** @description The line of `sayso verify --json`. */
        readonly Verification: {
            readonly entries: number;
            readonly snapshots: number;
            readonly head: string;
            readonly faults: readonly {
                readonly seq?: number;
                readonly snapshotId?: string;
                /** @enum {string} */
                readonly kind: "hash" | "previous" | "sequence" | "body" | "snapshot" | "snapshot-missing" | "tables" | "file";
                readonly message: string;
            }[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
