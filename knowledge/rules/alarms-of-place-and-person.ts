import type { RuleEntry } from '../schema';

const base = { kind: 'alarm', clinicalReview: null, reviewedOn: '2026-11-22' } as const;

/** One sign that means more by where it is told, or by whom. */
export const placeAndPersonAlarms: readonly RuleEntry[] = [
  {
    ...base,
    id: 'placed-pain-in-an-emergency-department',
    title: 'Pain low on one side, under a rib, in waves or waking, or a tender belly, in an emergency department',
    gate: { ageFrom: 16 },
    logic:
      "setting == 'emergency' and (rlq-pain-or-tenderness or llq-pain or ruq-pain or luq-pain or colicky-severe-pain or pain-wakes-from-sleep or abdominal-tenderness)",
    action:
      'Examined now, since when and what was there before asked; pregnancy test where there can be one, urine, blood count, lipase and liver tests by the place of the pain.',
    body: 'Cartwright and Knudson (2008)',
    urgency: 'same_day',
    givesWayTo: [
      'new-right-lower-pain',
      'new-right-upper-pain',
      'right-lower-pain-for-weeks-in-hospital',
      'right-lower-pain-for-days',
      'new-pain-with-vomiting-and-tenderness',
      'pain-and-vomiting-in-an-emergency-department',
      'colic-and-vomiting-now',
      'acute-severe-abdominal-pain',
      'new-pain-at-sixty-five',
      'peritonitis',
      'upper-pain-and-vomiting-now',
      'new-pain-with-fever-or-white-cells',
    ],
    strength: 'act_today',
    investigations: ['cbc'],
    examples: [
      { given: { setting: 'emergency', 'rlq-pain-or-tenderness': true }, then: true },
      { given: { setting: 'emergency', 'abdominal-tenderness': true }, then: true },
      { given: { setting: 'emergency', 'llq-pain': true }, then: true },
      { given: { setting: 'primary_care', 'rlq-pain-or-tenderness': true }, then: false },
      { given: { setting: 'emergency' }, then: 'cannot_tell' },
    ],
    source: { id: 'cartwright-knudson-2008', locator: 'Abstract: evaluation by the place of the pain' },
    grade: 'low',
    gradeReason:
      'The article sorts new pain by its place. That pain with a place is new enough once somebody comes to an emergency department with it is the authors’ choice.',
    readFrom: 'abstract',
  },
  {
    ...base,
    id: 'blood-that-is-dark-or-has-a-reason',
    title:
      'Dark red blood from the bowel; or blood with known pouches, vessels at risk, radiotherapy or a diseased liver',
    gate: { ageFrom: 16 },
    logic:
      'dark-red-rectal-bleeding or rectal-bleeding and (known-diverticula or vascular-risk or abdominal-radiotherapy or chronic-liver-disease)',
    action:
      'How much and since when asked, pulse, pressure and haemoglobin within a day or two, at once when it goes on; colonoscopy next.',
    body: 'BSG (2019)',
    urgency: 'urgent',
    givesWayTo: [
      'new-lower-gut-bleeding',
      'unstable-gut-bleeding',
      'bleeding-with-signs-of-blood-loss',
      'bowel-cancer-pattern',
      'blood-in-loose-stool',
      'bleeding-with-weight-loss-or-anaemia',
      'gut-complaint-in-cirrhosis',
      'bloody-diarrhoea-to-culture',
      'pain-then-blood-within-days',
      'ischaemic-colitis-pattern',
      'overt-gut-bleeding',
    ],
    strength: 'refer_urgently',
    investigations: ['cbc'],
    examples: [
      { given: { 'dark-red-rectal-bleeding': true }, then: true },
      { given: { 'rectal-bleeding': true, 'known-diverticula': true }, then: true },
      { given: { 'rectal-bleeding': false, 'dark-red-rectal-bleeding': false }, then: false },
      { given: { 'rectal-bleeding': true }, then: 'cannot_tell' },
    ],
    source: { id: 'bsg-lgib-2019', locator: 'Assessment: shock index, Oakland score' },
    grade: 'low',
    gradeReason:
      'The guideline sorts a bleed by shock index and score; which blood is worth that before either is known is the authors’ choice.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'breathless-in-somebody-ill-besides',
    title:
      'Short of breath with diabetes, vessels at risk, weak heart or kidneys, a racing heart or tremor that is new, frailty or a hospital stay lately',
    gate: { ageFrom: 16 },
    logic:
      'breathlessness and (known-diabetes or type-1-diabetes or vascular-risk or heart-or-kidney-failure or care-home-or-frail or recent-hospitalisation or heat-intolerance-tremor-palpitations)',
    action:
      'Seen within days, today when it is new: pulse, oxygen, ECG, haemoglobin; ketones in diabetes. Heart, clot, fluid and acid blood thought of.',
    body: 'AHA/ACC (2021)',
    urgency: 'urgent',
    givesWayTo: [
      'heart-signs-before-anything-else-is-told',
      'heart-signs-with-any-gut-complaint',
      'breathless-with-a-gut-complaint',
      'breathless-with-upper-pain',
      'signs-of-a-clot',
      'severe-anaemia',
      'breath-or-oxygen-short-now',
      'breathless-with-known-colitis',
      'breathless-or-headache-with-a-weak-defence',
    ],
    strength: 'refer_urgently',
    investigations: ['cbc'],
    examples: [
      { given: { breathlessness: true, 'vascular-risk': true }, then: true },
      { given: { breathlessness: true, 'heat-intolerance-tremor-palpitations': true }, then: true },
      { given: { breathlessness: false }, then: false },
      { given: { breathlessness: true }, then: 'cannot_tell' },
    ],
    source: { id: 'acc-chest-pain-2021', locator: 'Point 1: symptoms other than pain' },
    grade: 'low',
    gradeReason:
      'The guideline counts breathlessness as an equivalent of chest pain, above all in diabetes and age; how soon, and the other illnesses, are the authors’ choice.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'nausea-where-ketones-are-possible',
    title: 'Nausea or belly pain in type 1 diabetes, nausea on an SGLT2 inhibitor',
    gate: {},
    logic: 'type-1-diabetes and (nausea or abdominal-pain) or on-sglt2-inhibitor and nausea',
    action: 'Glucose and blood ketones now, whatever the glucose; today with vomiting, pain or fast breathing.',
    body: 'BMJ Best Practice',
    urgency: 'urgent',
    givesWayTo: [
      'unwell-on-an-sglt2-inhibitor',
      'vomiting-in-type-1-diabetes',
      'diabetes-with-vomiting-or-pain',
      'ketones-or-diabetes-with-vomiting',
      'ketoacidosis',
    ],
    strength: 'refer_urgently',
    investigations: ['electrolytes-and-calcium'],
    examples: [
      { given: { 'type-1-diabetes': true, nausea: true }, then: true },
      { given: { 'type-1-diabetes': true, 'abdominal-pain': true }, then: true },
      { given: { nausea: false, 'abdominal-pain': false }, then: false },
      { given: { 'type-1-diabetes': true }, then: 'cannot_tell' },
    ],
    source: { id: 'bmj-dka-2026', locator: 'Whom to consider' },
    grade: 'moderate',
    gradeReason:
      'Nausea, pain and malaise are among the complaints in which the topic thinks of ketoacidosis; that one alone is urgent, pain only in type 1, is the authors’ choice.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'infection-behind-a-weak-defence',
    title:
      'Infection likely in somebody with a weak defence, on cancer treatment, with cirrhosis, pregnant or after a birth',
    gate: {},
    logic:
      'suspected-infection and (immunosuppressed or hiv-infection or on-anticancer-treatment or long-term-steroid or known-cirrhosis or pregnant or recent-birth)',
    action:
      'Seen today though there is no fever: pulse, pressure, breathing, awareness, blood count, lactate; on cancer treatment the neutrophils first.',
    body: 'NICE NG253',
    urgency: 'same_day',
    givesWayTo: [
      'sepsis-high-risk-sign',
      'neutropenic-sepsis',
      'immunosuppressed-fever',
      'looks-septic',
      'cirrhosis-that-decompensates',
      'ill-after-a-birth',
      'fever-with-a-sign-of-moderate-risk',
      'danger-sign-in-pregnancy',
    ],
    strength: 'act_today',
    investigations: ['cbc', 'crp'],
    examples: [
      { given: { 'suspected-infection': true, immunosuppressed: true }, then: true },
      { given: { 'suspected-infection': false }, then: false },
      { given: { 'suspected-infection': true }, then: 'cannot_tell' },
    ],
    source: { id: 'nice-sepsis-2025', locator: 'NG51, recommendation 1.1.2: sepsis without a high temperature' },
    grade: 'moderate',
    gradeReason:
      'The recommendation, as known to the authors, names those who may have sepsis without a fever; that the same day is enough for all of them without another sign is the authors’ choice.',
    readFrom: 'recalled',
  },
];
