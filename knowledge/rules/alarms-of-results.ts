import type { RuleEntry } from '../schema';

const base = { kind: 'alarm', gate: {}, clinicalReview: null, reviewedOn: '2026-11-21' } as const;

/** What a picture or an endoscopy has already shown, where that calls for action whatever the odds. */
export const resultAlarms: readonly RuleEntry[] = [
  {
    ...base,
    id: 'obstruction-on-ct',
    title: 'CT shows a blocked bowel',
    logic: "ct-abdomen == 'obstruction'",
    action:
      'Surgical assessment at once: signs of strangulation or peritonitis, lactate, electrolytes; nothing by mouth, stomach tube, fluids.',
    body: 'WSES (2017)',
    urgency: 'emergency',
    strength: 'stop_now',
    investigations: ['troponin-lactate-panel', 'cbc', 'renal-function', 'crp'],
    examples: [
      { given: { 'ct-abdomen': 'obstruction' }, then: true },
      { given: { 'ct-abdomen': 'normal' }, then: false },
    ],
    source: { id: 'wses-asbo-2017', locator: 'Abstract; Table 5, initial evaluation' },
    grade: 'moderate',
    gradeReason:
      'The guideline is on adhesions, a common surgical emergency in its words; that any blocked bowel on CT is treated alike is the authors’ reading.',
    readFrom: 'abstract',
  },
  {
    ...base,
    id: 'perforation-or-abscess-on-imaging',
    title: 'Imaging shows a perforation, an abscess or a fistula',
    logic:
      "ct-abdomen == 'perforation-or-abscess' or mri-enterography == 'fistula-or-abscess' or ct-enterography == 'fistula-or-abscess'",
    action: 'Surgical assessment at once; antibiotics, drainage or operation by what was found.',
    body: 'WSES-AAST (2021)',
    urgency: 'emergency',
    strength: 'stop_now',
    investigations: ['cbc', 'crp', 'renal-function', 'troponin-lactate-panel'],
    examples: [
      { given: { 'ct-abdomen': 'perforation-or-abscess' }, then: true },
      {
        given: { 'ct-abdomen': 'normal', 'mri-enterography': 'normal', 'ct-enterography': 'normal' },
        then: false,
      },
      { given: { 'ct-abdomen': 'normal' }, then: 'cannot_tell' },
    ],
    source: { id: 'wses-ibd-emergency-2021', locator: 'Statements on perforation and on intra-abdominal abscess' },
    grade: 'low',
    gradeReason:
      'Written for inflammatory bowel disease, its statements as known to the authors; a fistula without abscess is less pressing, and the result does not tell them apart.',
    readFrom: 'recalled',
  },
  {
    ...base,
    id: 'mesenteric-occlusion-on-ct',
    title: 'CT shows a closed mesenteric vessel',
    logic: "ct-abdomen == 'mesenteric-occlusion'",
    action:
      'Vascular and surgical assessment at once, with lactate and anticoagulation unless something speaks against it.',
    body: 'WSES (2022)',
    urgency: 'emergency',
    strength: 'stop_now',
    investigations: ['troponin-lactate-panel', 'cbc', 'renal-function'],
    examples: [
      { given: { 'ct-abdomen': 'mesenteric-occlusion' }, then: true },
      { given: { 'ct-abdomen': 'obstruction' }, then: false },
    ],
    source: { id: 'wses-ami-2022', locator: 'Statements on diagnosis and on first treatment' },
    grade: 'moderate',
    gradeReason: 'International guideline, its statements as known to the authors.',
    readFrom: 'recalled',
  },
  {
    ...base,
    id: 'ischaemia-on-colonoscopy',
    title: 'Colonoscopy shows ischaemia',
    logic: "ileocolonoscopy-biopsy == 'ischaemic-pattern'",
    action: 'Assessment today: fluids, vessels and heart rhythm; CT when the right colon is hit or pain goes on.',
    body: 'ACG (2015)',
    urgency: 'same_day',
    strength: 'act_today',
    investigations: ['ct-abdomen', 'troponin-lactate-panel', 'cbc'],
    examples: [
      { given: { 'ileocolonoscopy-biopsy': 'ischaemic-pattern' }, then: true },
      { given: { 'ileocolonoscopy-biopsy': 'normal' }, then: false },
    ],
    source: { id: 'acg-ci-2015', locator: 'Severity and treatment' },
    grade: 'low',
    gradeReason: 'The guideline grades severity by further signs; looking at everybody today is the authors’ choice.',
    readFrom: 'recalled',
  },
  {
    ...base,
    id: 'narrowed-gut-arteries-on-ct',
    title: 'CT shows narrowed gut arteries',
    logic: "ct-abdomen == 'mesenteric-stenosis'",
    action: 'Vascular opinion now on opening an artery; in hospital today if the pain no longer leaves.',
    body: 'SVS (2021)',
    urgency: 'urgent',
    strength: 'refer_urgently',
    examples: [
      { given: { 'ct-abdomen': 'mesenteric-stenosis' }, then: true },
      { given: { 'ct-abdomen': 'normal' }, then: false },
    ],
    source: { id: 'svs-cmi-2021', locator: 'Recommendations on treatment' },
    grade: 'low',
    gradeReason:
      'The guideline asks for revascularisation in who has the symptoms; that pain which stays is for today is the authors’ reading of a disease that may turn acute.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'tumour-on-a-result',
    title: 'A result shows a mass or a cancer',
    logic:
      "ct-abdomen == 'mass' or ileocolonoscopy-biopsy == 'cancer' or capsule-endoscopy == 'bleeding-or-tumour' or pelvic-ultrasound == 'suspicious-mass' or pelvic-ultrasound == 'ascites'",
    action: 'Suspected-cancer pathway of the organ, with the picture and the histology sent along.',
    body: 'NICE NG12',
    urgency: 'urgent',
    strength: 'refer_urgently',
    examples: [
      { given: { 'ct-abdomen': 'mass' }, then: true },
      { given: { 'pelvic-ultrasound': 'suspicious-mass' }, then: true },
      {
        given: {
          'ct-abdomen': 'normal',
          'ileocolonoscopy-biopsy': 'normal',
          'capsule-endoscopy': 'normal',
          'pelvic-ultrasound': 'normal',
        },
        then: false,
      },
      { given: { 'ct-abdomen': 'normal' }, then: 'cannot_tell' },
    ],
    source: { id: 'nice-ng12', locator: 'Suspected-cancer referral by organ' },
    grade: 'low',
    gradeReason:
      'The guideline starts from symptoms and first tests; that a tumour which was seen goes the same way is the authors’ reading.',
    readFrom: 'secondary',
  },
];
