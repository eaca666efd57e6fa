/** What can happen in looking after people that is nobody's bug. */
export type ClinicIssue =
  | { readonly code: 'person_not_found' }
  | { readonly code: 'invitation_not_found' }
  /** There is an account with this address already. */
  | { readonly code: 'address_taken' }
  /** One's own account is changed by another administrator. */
  | { readonly code: 'not_yourself' }
  /** Who asks has to show again who they are (SEC-14). */
  | { readonly code: 'proof_needed' };
