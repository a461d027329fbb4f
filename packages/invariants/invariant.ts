/** Something that is true of the data, as a query for the rows that break it: there are none. */
export interface Invariant {
  /** The sentence that is true. */
  readonly name: string;
  readonly sql: string;
  /**
   * ALWAYS: in whatever has been committed, so that a row found by one consistent read is a fault. AT_REST: once what is
   * under way has ended, so that a row counts only when it is found again, unchanged, after a while.
   */
  readonly holds: 'ALWAYS' | 'AT_REST';
}
