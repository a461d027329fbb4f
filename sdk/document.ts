/** The types that a document has: those of its variables and of its result. Nothing is ever there under this name. */
export interface DocumentTypeDecoration<Data, Variables> {
  __apiType?: (variables: Variables) => Data;
}

/** The text of an operation with its types, whoever's codegen made it. */
export interface TypedDocument<Data, Variables> extends DocumentTypeDecoration<Data, Variables> {
  /** A `String` has one, a parsed document has none: that would be sent as `[object Object]`. */
  readonly length: number;
  toString(): string;
}
