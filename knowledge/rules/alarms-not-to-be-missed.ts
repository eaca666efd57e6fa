import type { RuleEntry } from '../schema';

const base = { kind: 'alarm', clinicalReview: null, reviewedOn: '2026-11-21' } as const;

/** What kills within hours and is told in quiet words: a reaction that takes the breath, an aneurysm that leaks. */
export const notToBeMissedAlarms: readonly RuleEntry[] = [
  {
    ...base,
    id: 'sudden-reaction-with-breath-or-circulation',
    title: 'Sudden reaction with breathlessness, dizziness, collapse or a fast pulse',
    gate: {},
    logic:
      "((skin-mucosal or ige-type-symptoms or flushing or reaction-within-2h-of-food) and (reaction-in-progress or acute-onset or symptom-duration < 1 or setting == 'emergency' and (skin-mucosal or urticaria-angioedema or flushing)) or (reaction-in-progress or acute-onset) and (self-reported-food-allergy or gi-symptoms-after-food or reproducible-food-reaction or symptom-trigger-food or allergen-exposure in ('possible', 'known-or-highly-probable'))) and (breathlessness or resp-compromise or postural-dizziness or syncope or haemodynamic-signs or altered-mental-state or age-years >= 16 and (hr >= 120 or hr <= 40))",
    action:
      'Treat as anaphylaxis, in doubt too: adrenaline into the thigh, flat with the legs up (sitting when breathing is hard), help called; antihistamine is no substitute.',
    body: 'WAO (2020)',
    urgency: 'emergency',
    givesWayTo: [
      'anaphylaxis-with-skin-signs',
      'anaphylaxis-after-known-trigger',
      'anaphylaxis-two-systems',
      'skin-with-breathing-or-circulation',
      'two-systems-after-food-now',
    ],
    strength: 'stop_now',
    investigations: ['tryptase'],
    examples: [
      { given: { 'urticaria-angioedema': true, breathlessness: true, 'reaction-in-progress': true }, then: true },
      {
        given: { 'self-reported-food-allergy': true, 'postural-dizziness': true, 'reaction-in-progress': true },
        then: true,
      },
      { given: { 'urticaria-angioedema': true, breathlessness: true }, then: 'cannot_tell' },
      {
        given: {
          breathlessness: true,
          'ige-type-symptoms': false,
          'skin-mucosal': false,
          flushing: false,
          'reaction-within-2h-of-food': false,
          'reaction-in-progress': false,
          'acute-onset': false,
          'symptom-duration': 30,
        },
        then: false,
      },
    ],
    source: { id: 'wao-2020', locator: 'Clinical criteria, the first and the second' },
    grade: 'moderate',
    gradeReason:
      'The criteria name breathlessness, low pressure and collapse beside skin signs or a likely allergen. Dizziness and a pulse from 120, or of 40 and less, as signs of a failing circulation, within a day as now, and a food told as the allergen are the authors’ reading, on the side of treating.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'belly-and-back-pain-from-sixty',
    title: 'New pain in belly and back from 60 on',
    gate: { ageFrom: 60 },
    logic:
      '(abdominal-pain or acute-lower-abdo-pain or acute-severe-abdo-pain) and (back-pain or pain-radiating-outside-abdomen) and (symptom-duration < 7 or acute-severe-abdo-pain or acute-lower-abdo-pain)',
    action:
      'Assessment today with ultrasound of the aorta at the bedside or CT: a leaking aneurysm passes for colic of kidney or bile. As an emergency when the pain is severe or the patient unwell.',
    body: 'NICE NG156',
    urgency: 'same_day',
    givesWayTo: ['belly-and-back-pain-with-vessels-at-risk', 'pain-with-collapse', 'pulsating-mass'],
    strength: 'act_today',
    investigations: ['ct-abdomen', 'cbc', 'renal-function', 'lipase-amylase'],
    examples: [
      { given: { 'abdominal-pain': true, 'back-pain': true, 'symptom-duration': 1 }, then: true },
      { given: { 'abdominal-pain': true, 'back-pain': true }, then: 'cannot_tell' },
      {
        given: {
          'abdominal-pain': true,
          'back-pain': true,
          'symptom-duration': 400,
          'acute-severe-abdo-pain': false,
          'acute-lower-abdo-pain': false,
        },
        then: false,
      },
    ],
    source: { id: 'nice-ng156', locator: 'Recommendations 1.1, suspected ruptured aneurysm' },
    grade: 'moderate',
    gradeReason:
      'The guideline thinks of rupture in new pain of belly or back and holds it likelier over 60, in smokers and with high pressure; that both pains are wanted, a week as new, and the day are the authors’ choice.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'belly-and-back-pain-with-vessels-at-risk',
    title: 'New pain in belly and back from 60 on, in a smoker or with vessels at risk',
    gate: { ageFrom: 60 },
    logic:
      '(abdominal-pain or acute-lower-abdo-pain or acute-severe-abdo-pain) and (back-pain or pain-radiating-outside-abdomen) and (symptom-duration < 7 or acute-severe-abdo-pain or acute-lower-abdo-pain) and (smoking-current or smoking-former or vascular-risk)',
    action:
      'Emergency: a leaking aneurysm of the aorta until ultrasound at the bedside or CT shows otherwise; vascular surgeon told early.',
    body: 'NICE NG156',
    urgency: 'emergency',
    givesWayTo: ['pain-with-collapse', 'pulsating-mass'],
    strength: 'stop_now',
    investigations: ['ct-abdomen', 'cbc', 'renal-function', 'lipase-amylase'],
    examples: [
      {
        given: { 'abdominal-pain': true, 'back-pain': true, 'symptom-duration': 1, 'smoking-current': true },
        then: true,
      },
      {
        given: {
          'abdominal-pain': true,
          'back-pain': true,
          'symptom-duration': 1,
          'smoking-current': false,
          'smoking-former': false,
          'vascular-risk': false,
        },
        then: false,
      },
      { given: { 'abdominal-pain': true, 'back-pain': true, 'symptom-duration': 1 }, then: 'cannot_tell' },
    ],
    source: { id: 'nice-ng156', locator: 'Recommendations 1.1, suspected ruptured aneurysm' },
    grade: 'moderate',
    gradeReason:
      'The guideline names age over 60, smoking and high pressure as what makes a rupture likelier and wants ultrasound at once; that two of them with both pains make an emergency, and disease of other vessels as one, are the authors’ choice.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'calcium-in-confusion-or-thirst',
    title: 'Confusion or new thirst with constipation, vomiting or lost appetite',
    gate: { ageFrom: 16 },
    logic:
      'altered-mental-state and (constipation or polyuria-polydipsia) or polyuria-polydipsia and (constipation or vomiting or loss-of-appetite)',
    action:
      'Adjusted calcium first, with sodium, kidney function and glucose today; then drugs (opioids above all), a full bladder and infection.',
    body: 'Society for Endocrinology (2016)',
    urgency: 'same_day',
    strength: 'act_today',
    investigations: ['electrolytes-and-calcium', 'renal-function'],
    examples: [
      { given: { 'altered-mental-state': true, constipation: true }, then: true },
      { given: { 'polyuria-polydipsia': true, constipation: true }, then: true },
      { given: { 'altered-mental-state': false, 'polyuria-polydipsia': false, constipation: true }, then: false },
      { given: { 'altered-mental-state': true }, then: 'cannot_tell' },
    ],
    source: { id: 'sfe-hypercalcaemia-2016', locator: 'Clinical features of hypercalcaemia' },
    grade: 'moderate',
    gradeReason:
      'The guidance lists thirst with much urine, constipation, lost appetite, nausea and confusion; which two of them are enough, the day, and what else is looked for are the authors’ choice.',
    readFrom: 'full_text',
  },
  {
    ...base,
    id: 'low-pressure-told-in-words',
    title: 'Low blood pressure or collapse in this episode',
    gate: {},
    logic: 'haemodynamic-signs',
    action:
      'Emergency assessment: pulse, pressure, breathing and temperature now; fluid and blood loss, sepsis, anaphylaxis and adrenal crisis to be told apart at once.',
    body: 'NICE NG253, CG174',
    urgency: 'emergency',
    givesWayTo: ['low-pressure-or-very-fast-pulse', 'pain-with-collapse', 'sudden-reaction-with-breath-or-circulation'],
    strength: 'stop_now',
    examples: [
      { given: { 'haemodynamic-signs': true }, then: true },
      { given: { 'haemodynamic-signs': false }, then: false },
      { given: {}, then: 'cannot_tell' },
    ],
    source: { id: 'nice-cg174-signs', locator: 'Table 1: systolic pressure below 100 mmHg, indicator of hypovolaemia' },
    grade: 'moderate',
    gradeReason:
      'The guideline counts a low pressure among the signs that fluid is needed at once, read in a table that lists them; that the word for it, or a collapse in this episode, counts as the figure does is the authors’ choice.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'new-colic-of-belly-and-loin',
    title:
      'Pain in the back with belly pain or vomiting since yesterday, in hospital or from 60 on; or in severe waves with urinary signs',
    gate: { ageFrom: 16 },
    logic:
      "back-pain and (abdominal-pain or vomiting) and symptom-duration < 2 and (setting == 'emergency' or age-years >= 60) or back-pain and colicky-severe-pain and (urinary-urgency-frequency or dysuria)",
    action:
      'Assessment today: a pregnancy test where one is possible, CT without contrast within 24 hours when a stone is suspected (ultrasound in pregnancy), and from 60 on the aorta first. An appendix deep in the pelvis passes for a stone.',
    body: 'NICE NG118 and NG156',
    urgency: 'same_day',
    givesWayTo: [
      'belly-and-back-pain-from-sixty',
      'belly-and-back-pain-with-vessels-at-risk',
      'pain-with-collapse',
      'pulsating-mass',
    ],
    strength: 'act_today',
    investigations: ['ct-abdomen', 'renal-function', 'cbc'],
    examples: [
      { given: { 'back-pain': true, 'abdominal-pain': true, 'symptom-duration': 1, setting: 'emergency' }, then: true },
      { given: { 'back-pain': true, vomiting: true, 'symptom-duration': 0.1, 'age-years': 60 }, then: true },
      {
        given: {
          'back-pain': true,
          vomiting: true,
          'symptom-duration': 1,
          setting: 'primary_care',
          'age-years': 30,
          'colicky-severe-pain': false,
        },
        then: false,
      },
      { given: { 'back-pain': true, vomiting: true, setting: 'emergency' }, then: 'cannot_tell' },
    ],
    source: { id: 'nice-ng118', locator: 'Recommendation 1.1.1' },
    grade: 'moderate',
    gradeReason:
      'The guideline wants the scan within 24 hours of presentation for adults with suspected renal colic; that two days, both complaints and hospital or 60 years, or severe waves in the back with urinary signs, make it suspected is the authors’ choice.',
    readFrom: 'full_text',
  },
];
