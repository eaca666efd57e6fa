/** What can happen in the sessions feature that is nobody's bug. */
export type SessionIssue =
  | { readonly code: 'session_not_found' }
  | { readonly code: 'session_closed'; readonly closedAt: string }
  | { readonly code: 'session_open' }
  | { readonly code: 'session_moved_on'; readonly lastEventNumber: number }
  | { readonly code: 'knowledge_moved_on'; readonly knowledgeVersion: string }
  | { readonly code: 'unknown_id'; readonly id: string }
  | { readonly code: 'date_not_possible'; readonly date: string }
  | { readonly code: 'wrong_kind_of_answer'; readonly id: string }
  /** The figure on the report does not come to the value that was sent with it. */
  | { readonly code: 'conversion_differs'; readonly id: string }
  | { readonly code: 'date_in_future'; readonly id: string }
  | {
      readonly code: 'out_of_range';
      readonly id: string;
      readonly min: number;
      readonly max: number;
      readonly unit: string;
    };
