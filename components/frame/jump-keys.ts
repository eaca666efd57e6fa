/** Places within a session, each with its key after G. What they lead to is on the page only while it is worked on. */
export const jumpKeys = [
  { key: 'q', does: 'In a session: to the question' },
  { key: 'w', does: 'In a session: to the conditions' },
  { key: 'p', does: 'In a session: to the plan' },
  { key: 'e', does: 'In a session: enter a result' },
] as const;

export type JumpKey = (typeof jumpKeys)[number]['key'];

/** Follows the link with this key, where the page has one. */
export const jump = (key: JumpKey): void => document.querySelector<HTMLElement>(`[data-jump-key="${key}"]`)?.click();
