/** A file as it was read, before anybody knows whether it is text. */
export interface SourceFile {
  /** Relative to the working directory, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}
