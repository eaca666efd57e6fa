import type { RuleEntry } from '../schema';

/** Calprotectin in words, by pathway. */
export const ibdInterpretations: readonly RuleEntry[] = [
  {
    id: 'calprotectin-bands-york',
    title: 'Calprotectin, first value (York pathway, UK)',
    gate: { ageFrom: 18 },
    logic:
      "'urgent_gi' if faecal-calprotectin > 250 else 'repeat' if faecal-calprotectin >= 100 else 'low_but_alarm_open' if any-alarm else 'ibs_likely'",
    action:
      'Below 100 IBS is likely when no alarm is open; 100 to 250: repeat off anti-inflammatory painkillers in about two weeks; above 250: gastroenterology quickly.',
    body: 'York pathway, endorsed by NICE (2016)',
    examples: [
      { given: { 'faecal-calprotectin': 99, 'any-alarm': false }, then: 'ibs_likely' },
      { given: { 'faecal-calprotectin': 20, 'any-alarm': true }, then: 'low_but_alarm_open' },
      { given: { 'faecal-calprotectin': 100 }, then: 'repeat' },
      { given: { 'faecal-calprotectin': 250 }, then: 'repeat' },
      { given: { 'faecal-calprotectin': 251 }, then: 'urgent_gi' },
      { given: { 'faecal-calprotectin': 40 }, then: 'cannot_tell' },
    ],
    source: { id: 'york-fc-2016', locator: 'Pathway: below 100, 100–250, above 250' },
    grade: 'low',
    gradeReason:
      'The pathway’s abstract (higher cut-off, traffic lights) and NHS pages that use the bands were seen; the two weeks are recalled.',
    readFrom: 'recalled',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'A low value does not exclude cancer, microscopic colitis, celiac disease, bile acid diarrhoea or Crohn’s disease of the small bowel.',
    kind: 'interpretation',
    condition: null,
    readings: [
      { id: 'ibs_likely', label: 'IBS likely' },
      { id: 'low_but_alarm_open', label: 'Low, but an alarm decides' },
      { id: 'repeat', label: 'Repeat' },
      { id: 'urgent_gi', label: 'Gastroenterology quickly' },
    ],
  },
  {
    id: 'repeat-calprotectin-york',
    title: 'Calprotectin, repeat value (York pathway, UK)',
    gate: { ageFrom: 18 },
    logic:
      "'urgent_gi' if fc-repeat-ugg > 250 else 'routine_gi' if fc-repeat-ugg >= 100 else 'low_but_alarm_open' if any-alarm else 'ibs_likely'",
    action: 'Still 100 or more: gastroenterology, above 250 quickly; below 100 manage as IBS when no alarm is open.',
    body: 'York pathway, endorsed by NICE (2016)',
    examples: [
      { given: { 'fc-repeat-ugg': 90, 'any-alarm': false }, then: 'ibs_likely' },
      { given: { 'fc-repeat-ugg': 90, 'any-alarm': true }, then: 'low_but_alarm_open' },
      { given: { 'fc-repeat-ugg': 180 }, then: 'routine_gi' },
      { given: { 'fc-repeat-ugg': 300 }, then: 'urgent_gi' },
    ],
    source: { id: 'york-fc-2016', locator: 'Pathway: repeat value' },
    grade: 'low',
    gradeReason: 'Routine and urgent referral are named on NHS pages; the rest is recalled.',
    readFrom: 'recalled',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'interpretation',
    condition: null,
    readings: [
      { id: 'ibs_likely', label: 'IBS likely' },
      { id: 'low_but_alarm_open', label: 'Low, but an alarm decides' },
      { id: 'routine_gi', label: 'Gastroenterology, routine' },
      { id: 'urgent_gi', label: 'Gastroenterology quickly' },
    ],
  },
  {
    id: 'known-uc-marker-and-next-step',
    title: 'Known ulcerative colitis: calprotectin and next step (AGA)',
    gate: { ageFrom: 18 },
    logic:
      "false if not known-uc else 'scope' if symptom-state == 'mild' else ('inactive_no_scope' if faecal-calprotectin < 150 else 'confirm_scope') if symptom-state == 'remission' else 'active_treat' if faecal-calprotectin > 150 else 'scope'",
    action:
      'In remission with less than 150: no endoscopy for activity. Moderate or severe symptoms above 150: adjust treatment without it. Where symptoms and marker disagree, or symptoms are mild: look.',
    body: 'AGA (2023)',
    examples: [
      {
        given: { 'known-uc': true, 'symptom-state': 'remission', 'faecal-calprotectin': 60 },
        then: 'inactive_no_scope',
      },
      { given: { 'known-uc': true, 'symptom-state': 'remission', 'faecal-calprotectin': 200 }, then: 'confirm_scope' },
      {
        given: { 'known-uc': true, 'symptom-state': 'moderate-severe', 'faecal-calprotectin': 400 },
        then: 'active_treat',
      },
      { given: { 'known-uc': true, 'symptom-state': 'mild', 'faecal-calprotectin': 400 }, then: 'scope' },
    ],
    source: { id: 'aga-uc-biomarker-2023', locator: 'Recommendations: 150 µg/g in remission and in active disease' },
    grade: 'low',
    gradeReason:
      'Conditional recommendations of low certainty; summary of recommendations read, mild symptoms included.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat: 'Surveillance for cancer keeps its own dates.',
    kind: 'interpretation',
    condition: 'ulcerative-colitis',
    readings: [
      { id: 'inactive_no_scope', label: 'Quiet: no endoscopy for activity' },
      { id: 'confirm_scope', label: 'Confirm by endoscopy' },
      { id: 'active_treat', label: 'Active: adjust treatment' },
      { id: 'scope', label: 'Endoscopy' },
    ],
  },
  {
    id: 'calprotectin-in-children',
    title: 'Calprotectin in a child (one UK region)',
    gate: { ageTo: 17 },
    logic:
      "'do_not_test' if age-years < 4 or acute-bloody-diarrhoea else 'unlikely' if faecal-calprotectin < 100 else 'repeat_or_discuss' if faecal-calprotectin <= 200 else 'refer'",
    action:
      'Not under four years or in acute bloody diarrhoea; below 100 IBD unlikely, 100–200 repeat or discuss, above 200 refer.',
    body: 'Bristol, North Somerset and South Gloucestershire',
    examples: [
      { given: { 'age-years': 3, 'faecal-calprotectin': 300 }, then: 'do_not_test' },
      { given: { 'age-years': 10, 'faecal-calprotectin': 80, 'acute-bloody-diarrhoea': false }, then: 'unlikely' },
      {
        given: { 'age-years': 10, 'faecal-calprotectin': 150, 'acute-bloody-diarrhoea': false },
        then: 'repeat_or_discuss',
      },
      { given: { 'age-years': 10, 'faecal-calprotectin': 400, 'acute-bloody-diarrhoea': false }, then: 'refer' },
    ],
    source: { id: 'bristol-children-fc', locator: 'Advice on calprotectin in children' },
    grade: 'low',
    gradeReason: 'Local pathway; “above 200” is inferred from its text. Not re-read.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'interpretation',
    condition: null,
    readings: [
      { id: 'do_not_test', label: 'Do not test' },
      { id: 'unlikely', label: 'IBD unlikely' },
      { id: 'repeat_or_discuss', label: 'Repeat or discuss' },
      { id: 'refer', label: 'Refer' },
    ],
  },
];
