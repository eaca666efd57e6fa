import type { FindingEntry } from './schema';

/** The sections whose findings are about the gut or about food. */
const sections: ReadonlySet<FindingEntry['section']> = new Set(['bowel', 'upper_gut', 'food']);

/** Findings of other sections that bring a patient within the subject all the same. */
const others: ReadonlySet<string> = new Set([
  'weight-loss',
  'anaemia',
  'occult-blood-positive',
  'pallor',
  'iron-deficiency-anaemia',
  'low-ferritin',
  'low-albumin',
  'low-vitamin-b12',
  'low-folate',
  'unexplained-raised-transaminases',
  'skin-mucosal',
  'acute-severe-abdo-pain',
  'acute-lower-abdo-pain',
  'gi-bleed-overt',
  'acute-distension',
  'absolute-constipation',
  'bilious-vomiting',
  'acute-bloody-diarrhoea',
  'bloody-diarrhoea-last-3w',
  'sudden-pain-then-bleeding',
  'pain-out-of-proportion',
  'perianal-painful-swelling',
  'severe-gi',
  'profuse-watery-stool',
  'vomiting-persistent',
  'severe-upper-pain-to-back',
  'change-in-bowel-habit',
  'asks-leaky-gut',
  'permeability-test-requested',
  'gi-symptoms',
  'ruq-pain',
  'persistent-right-sided-pain',
  'peritonism',
  'abdominal-tenderness',
  'abdominal-mass',
  'pelvic-mass',
  'ascites',
  'rectal-mass',
  'anal-mass-or-ulcer',
  'perianal-disease',
  'anal-fissure',
  'faltering-growth',
  'dermatitis-herpetiformis',
  'first-degree-relative-celiac',
  'cdiff-confirmed',
  'stec-confirmed',
  'mc-confirmed',
  'bad-confirmed',
  'serology-positive',
]);

/** Asked about with food, but short breath of any cause is among them. */
const notAlone: ReadonlySet<string> = new Set(['classic-ige-skin-resp']);

/**
 * Whether a finding brings a patient within the subject: a complaint or sign of the gut, a reaction to food, or what a
 * diseased gut leaves in the blood. Fever or tiredness alone does not. Cannot fail.
 */
export const isOfTheGut = ({ id, section }: Pick<FindingEntry, 'id' | 'section'>): boolean =>
  (sections.has(section) && !notAlone.has(id)) || others.has(id);
