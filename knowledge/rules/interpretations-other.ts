import type { RuleEntry } from '../schema';

/** Readings that belong to no single condition. */
export const otherInterpretations: readonly RuleEntry[] = [
  {
    id: 'checkpoint-inhibitor-colitis-next-step',
    title: 'Colitis under a checkpoint inhibitor: next step',
    gate: { ageFrom: 18 },
    logic:
      "'admit' if ici-grade >= 3 else 'endoscopy_and_steroids' if ici-grade == 2 else 'supportive_watch' if ici-grade == 1 else false",
    action:
      'Exclude infection in everybody. Grade 1: support and watch; grade 2: colonoscopy and a steroid, then infliximab or vedolizumab if it fails; grade 3 and 4: hospital.',
    body: 'Review in Gastroenterology & Hepatology (2021)',
    examples: [
      { given: { 'ici-grade': 3 }, then: 'admit' },
      { given: { 'ici-grade': 2 }, then: 'endoscopy_and_steroids' },
      { given: { 'ici-grade': 1 }, then: 'supportive_watch' },
      { given: { 'ici-grade': 0 }, then: false },
    ],
    source: { id: 'ici-review-2021', locator: 'Abstract: steps by grade' },
    grade: 'moderate',
    gradeReason:
      'Abstract read: infection excluded in all, grade 1 conservative, from grade 2 colonoscopy and steroids, then biologics. Admission at grade 3 is part of the grade’s definition.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'interpretation',
    condition: null,
    readings: [
      { id: 'admit', label: 'Hospital now' },
      { id: 'endoscopy_and_steroids', label: 'Endoscopy and steroid, today' },
      { id: 'supportive_watch', label: 'Support and watch closely' },
    ],
  },
  {
    id: 'fodmap-stop-rule',
    title: 'Low-FODMAP: stop, reintroduce or go on',
    gate: { ageFrom: 18 },
    logic:
      "'stop' if fodmap-weeks >= 6 and not fodmap-response else 'reintroduce' if fodmap-weeks >= 4 and fodmap-response else 'continue'",
    action: 'Four to six weeks are the limit; without benefit it ends, with benefit the foods come back one by one.',
    body: 'AGA (2022)',
    examples: [
      { given: { 'fodmap-weeks': 6, 'fodmap-response': false }, then: 'stop' },
      { given: { 'fodmap-weeks': 4, 'fodmap-response': true }, then: 'reintroduce' },
      { given: { 'fodmap-weeks': 3, 'fodmap-response': true }, then: 'continue' },
    ],
    source: { id: 'aga-ibs-diet-2022', locator: 'Best practice advice: restriction of 4–6 weeks' },
    grade: 'moderate',
    gradeReason:
      'Expert review of the AGA; summaries were read: a set length of time, and another way when there is no response. Four to six weeks seen before.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'interpretation',
    condition: 'irritable-bowel-syndrome',
    readings: [
      { id: 'stop', label: 'Stop the diet' },
      { id: 'reintroduce', label: 'Reintroduce now' },
      { id: 'continue', label: 'Go on for now' },
    ],
  },
  {
    id: 'nothing-found-after-fair-work-up',
    title: 'Leaky gut asked about, nothing found after a fair work-up',
    gate: {},
    logic:
      "false if not asks-leaky-gut else 'positive_dgbi_diagnosis' if ibs-criteria-met and baseline-tests-normal and not any-alarm else 'general_measures_and_review' if baseline-tests-normal and not any-alarm and not underlying-condition-found else 'continue_work_up'",
    action:
      'With criteria met: a positive diagnosis. Without: general measures and a review. With an alarm or open tests: go on.',
    body: 'BSG (2021)',
    examples: [
      {
        given: { 'asks-leaky-gut': true, 'ibs-criteria-met': true, 'baseline-tests-normal': true, 'any-alarm': false },
        then: 'positive_dgbi_diagnosis',
      },
      {
        given: {
          'asks-leaky-gut': true,
          'ibs-criteria-met': false,
          'baseline-tests-normal': true,
          'any-alarm': false,
          'underlying-condition-found': false,
        },
        then: 'general_measures_and_review',
      },
      { given: { 'asks-leaky-gut': true, 'any-alarm': true, 'ibs-criteria-met': true }, then: 'continue_work_up' },
      { given: { 'asks-leaky-gut': true, 'ibs-criteria-met': true }, then: 'cannot_tell' },
    ],
    source: { id: 'bsg-ibs-2021', locator: 'Summary of recommendations, first presentation in primary care' },
    grade: 'low',
    gradeReason:
      'A positive diagnosis with criteria met, basic tests normal and no alarm is the guideline’s; what is said for the other two cases is how the app sorts the answers.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'interpretation',
    condition: null,
    readings: [
      { id: 'positive_dgbi_diagnosis', label: 'Positive gut–brain diagnosis' },
      { id: 'general_measures_and_review', label: 'General measures, review' },
      { id: 'continue_work_up', label: 'Go on looking' },
    ],
  },
  {
    id: 'supplement-for-the-barrier',
    title: 'Supplement for the gut barrier: what is known',
    gate: {},
    logic:
      "'single_small_trial_only' if supplement-asked == 'l-glutamine' else 'tiny_uncontrolled_study' if supplement-asked == 'zinc' else 'not_recommended_outside_named_uses' if supplement-asked == 'probiotic' else 'no_trial_evidence_seen' if supplement-asked in ('bone-broth', 'collagen') else 'only_for_proven_deficiency' if supplement-asked in ('digestive-enzymes', 'vitamin-d') else 'insufficient_evidence' if supplement-asked == 'prebiotic' else false",
    action: 'None is a treatment of “leaky gut”. Replace a proven lack; keep money and hope for what is known to help.',
    body: 'Lacy and colleagues (2024); trials named in the reasons',
    examples: [
      { given: { 'supplement-asked': 'l-glutamine' }, then: 'single_small_trial_only' },
      { given: { 'supplement-asked': 'bone-broth' }, then: 'no_trial_evidence_seen' },
      { given: { 'supplement-asked': 'none' }, then: false },
      { given: { 'supplement-asked': 'probiotic' }, then: 'not_recommended_outside_named_uses' },
    ],
    source: { id: 'lacy2024', locator: 'Abstract: unproven treatments' },
    grade: 'low',
    gradeReason:
      'The review calls such treatments unproven (abstract read); glutamine rests on one trial, zinc on twelve people with Crohn’s disease, probiotics on the AGA’s named uses. How they are graded here is our own.',
    readFrom: 'recalled',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'interpretation',
    condition: null,
    readings: [
      { id: 'single_small_trial_only', label: 'One small trial only' },
      { id: 'tiny_uncontrolled_study', label: 'A tiny study without controls' },
      { id: 'not_recommended_outside_named_uses', label: 'Not outside named uses' },
      { id: 'no_trial_evidence_seen', label: 'No trial found' },
      { id: 'only_for_proven_deficiency', label: 'Only for a proven lack' },
      { id: 'insufficient_evidence', label: 'Too little evidence' },
    ],
  },
  {
    id: 'planned-endoscopy-in-pregnancy',
    title: 'Planned endoscopy in pregnancy',
    gate: {},
    logic:
      "false if not (pregnant and elective-endoscopy-planned) else 'specialist_decides_now' if any-alarm else 'defer_or_second_trimester'",
    action:
      'Without alarm: after the birth, or in the second trimester. Bleeding, obstruction, cholangitis or severe colitis are not elective.',
    body: 'Review (2018)',
    examples: [
      {
        given: { pregnant: true, 'elective-endoscopy-planned': true, 'any-alarm': false },
        then: 'defer_or_second_trimester',
      },
      {
        given: { pregnant: true, 'elective-endoscopy-planned': true, 'any-alarm': true },
        then: 'specialist_decides_now',
      },
      { given: { pregnant: false, 'elective-endoscopy-planned': true }, then: false },
    ],
    source: { id: 'pregnancy-ibd-2018', locator: 'Endoscopy in pregnancy' },
    grade: 'moderate',
    gradeReason: 'Review; read before. Not re-read.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'interpretation',
    condition: null,
    readings: [
      { id: 'defer_or_second_trimester', label: 'Put off, or second trimester' },
      { id: 'specialist_decides_now', label: 'Specialist decides now' },
    ],
  },
  {
    id: 'immunosuppressed-leave-the-standard-path',
    title: 'Weak immunity: leave the standard path',
    gate: {},
    logic:
      "false if not immunosuppressed else 'same_day_review' if temp-c >= 38 else 'extended_infection_tests' if gi-symptoms else false",
    action: 'Fever: same day. Otherwise parasites, viruses, C. difficile and CMV are looked for as well.',
    body: 'AGA (2019); fever arm our own',
    examples: [
      { given: { immunosuppressed: true, 'gi-symptoms': true, 'temp-c': 36.8 }, then: 'extended_infection_tests' },
      { given: { immunosuppressed: true, 'gi-symptoms': true, 'temp-c': 38 }, then: 'same_day_review' },
      { given: { immunosuppressed: false, 'gi-symptoms': true, 'temp-c': 38.5 }, then: false },
    ],
    source: { id: 'aga-ibsd-2019', locator: 'Scope: people with weak immunity are excluded' },
    grade: 'low',
    gradeReason:
      'That the pathway leaves out people with weak immunity was read in summaries; what is done instead is recalled.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'interpretation',
    condition: null,
    readings: [
      { id: 'same_day_review', label: 'Same-day review' },
      { id: 'extended_infection_tests', label: 'More tests for infection' },
    ],
  },
];
