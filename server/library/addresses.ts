/** Where in the app an entry is shown. */
export const addressOf = {
  investigation: (id: string) => `/library/investigations/${id}`,
  finding: (id: string) => `/library/findings/${id}`,
  condition: (id: string) => `/library/conditions/${id}`,
  /** Measurements, pre-test probabilities, backgrounds, rules and numbers of the method. */
  evidence: (id: string) => `/evidence/${id}`,
  calculator: (id: string) => `/calculators/${id}`,
  source: (id: string) => `/sources/${id}`,
  handout: (kind: 'conditions' | 'investigations' | 'topics', id: string) => `/handouts/${kind}/${id}`,
} as const;
