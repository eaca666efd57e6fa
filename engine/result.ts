/** What can go wrong is a value: either the thing asked for, or the issue that stands in its way. */
export type Result<Value, Issue> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly issue: Issue };

export const ok = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({ ok: true, value });

export const fail = <Issue>(issue: Issue): { readonly ok: false; readonly issue: Issue } => ({ ok: false, issue });
