/** What an account may do. One may hold several: in a small practice the first is clinician and administrator. */
export const roles = ['clinician', 'reviewer', 'administrator', 'auditor'] as const;

/**
 * `clinician` works with patients' sessions; `reviewer` reads the library and its evidence for what is wrong in it;
 * `administrator` looks after people and settings; `auditor` reads the audit. None but the first sees a session.
 */
export type Role = (typeof roles)[number];
