/** Something wrong in the knowledge base: which check found it, at which entry, and what to do about it. */
export interface KnowledgeIssue {
  readonly check: string;
  readonly entry: string;
  readonly message: string;
}
