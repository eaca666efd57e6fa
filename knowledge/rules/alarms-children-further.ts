import type { RuleEntry } from '../schema';

const base = { kind: 'alarm', clinicalReview: null, reviewedOn: '2026-11-23' } as const;

/** Pulse from which the national table calls a child with suspected sepsis at high risk; above 130 from 12 on. */
const FAST_PULSE =
  '(160 if age-years < 1 else 150 if age-years < 3 else 140 if age-years < 5 else 130 if age-years < 6 else 120 if age-years < 8 else 115 if age-years < 12 else 131)';
/** The same for breaths a minute. */
const FAST_BREATH =
  '(60 if age-years < 1 else 50 if age-years < 3 else 40 if age-years < 5 else 29 if age-years < 6 else 27 if age-years < 8 else 25)';

/**
 * Red flags of children for what the lists of grown-ups catch from 16 on only: figures that go by age, the acute belly,
 * breath, blood lost, the blood itself and the head.
 */
export const furtherChildAlarms: readonly RuleEntry[] = [
  {
    ...base,
    id: 'sepsis-figures-in-a-child',
    title: 'Feverish child who breathes fast for its age, or infection with a pulse too fast or too slow for it',
    gate: { ageTo: 15 },
    logic: `(fever or temp-c >= 38 or rigors or suspected-infection) and resp-rate >= ${FAST_BREATH} or suspected-infection and (hr >= ${FAST_PULSE} or age-years < 12 and hr < 60 or age-years >= 12 and sbp <= 90)`,
    action: 'Emergency department now, announced: suspected sepsis at high risk until a senior has looked.',
    body: 'NICE (NG254)',
    urgency: 'emergency',
    givesWayTo: ['sepsis-signs-in-a-child', 'looks-septic', 'breath-or-oxygen-short-now'],
    strength: 'stop_now',
    examples: [
      { given: { fever: true, 'resp-rate': 26, 'age-years': 9 }, then: true },
      { given: { fever: true, 'resp-rate': 26, 'age-years': 3, 'suspected-infection': false }, then: false },
      { given: { 'suspected-infection': true, hr: 118, 'age-years': 10 }, then: true },
      { given: { 'suspected-infection': true, hr: 55, 'age-years': 3 }, then: true },
      { given: { 'suspected-infection': true, hr: 100, sbp: 90, 'age-years': 13 }, then: true },
      { given: { 'suspected-infection': true, hr: 118, 'age-years': 4, 'resp-rate': 24 }, then: false },
      { given: { fever: true, 'age-years': 9 }, then: 'cannot_tell' },
    ],
    source: { id: 'nice-sepsis-under-16', locator: 'Tables 1 to 3, high risk criteria; recommendation 1.6.1' },
    grade: 'moderate',
    gradeReason:
      'The figures by age were read in reproductions of the tables of NG51, as were the slow pulse below 12 and the systolic pressure of 90 from 12 on. They hold where sepsis is suspected; that fever stands for it where the breath is fast, but not where only the pulse is, which fever itself quickens, is the authors’ choice.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'fever-and-a-fast-pulse-in-a-child',
    title:
      'Feverish child with a fast pulse for its age, or chills, fever for five days or more, or 39 °C below six months',
    gate: { ageTo: 15 },
    logic: `(fever or temp-c >= 38) and (hr >= ${FAST_PULSE} or hr > 140 and 2 <= age-years < 5 or rigors or 5 <= symptom-duration < 28 or temp-c >= 39 and age-years < 1 and age-months < 6)`,
    action:
      'Seen today: breaths, pulse, capillary refill, skin and alertness, the pulse once more when the fever is down; urine; a reason found or seen again. From the fifth day on Kawasaki disease thought of.',
    body: 'NICE (NG143, NG254); Healthier Together',
    urgency: 'same_day',
    givesWayTo: ['sepsis-figures-in-a-child', 'sepsis-signs-in-a-child', 'looks-septic', 'ill-young-infant'],
    strength: 'act_today',
    examples: [
      { given: { fever: true, hr: 120, 'age-years': 9 }, then: true },
      { given: { fever: true, 'symptom-duration': 5, 'age-years': 9 }, then: true },
      { given: { fever: true, hr: 145, 'age-years': 2 }, then: true },
      { given: { 'temp-c': 39.2, 'age-years': 0, 'age-months': 5 }, then: true },
      { given: { fever: true, hr: 120, 'age-years': 4, rigors: false, 'symptom-duration': 2 }, then: false },
      { given: { fever: true, 'age-years': 4 }, then: 'cannot_tell' },
    ],
    source: {
      id: 'wessex-child-abdominal-pain',
      locator: 'Amber signs: fever for more than five days, or shivering with fever',
    },
    grade: 'low',
    gradeReason:
      'The page has a child seen the same day for shivering or for more than five days of fever; the guideline on fever under five, read in reproductions of its table, counts five days or more, 39 °C from three to six months and a pulse above 140 from two on as intermediate signs. The other pulses are those of the national tables on sepsis, a day’s look in place of an emergency where no more than fever is told. That the length of the complaint stands for that of the fever is the authors’ choice.',
    readFrom: 'full_text',
  },
  {
    ...base,
    id: 'low-pressure-in-a-child',
    title: 'Blood pressure too low for the age of a child',
    gate: { ageTo: 15 },
    logic: 'sbp < (70 if age-years < 1 else 70 + 2 * age-years if age-years < 10 else 90)',
    action: 'Measured again while help is called: a child keeps its pressure until late, so that a low one is shock.',
    body: 'Paediatric Advanced Life Support',
    urgency: 'emergency',
    strength: 'stop_now',
    examples: [
      { given: { sbp: 76, 'age-years': 4 }, then: true },
      { given: { sbp: 84, 'age-years': 12 }, then: true },
      { given: { sbp: 84, 'age-years': 4 }, then: false },
      { given: { 'age-years': 4 }, then: 'cannot_tell' },
    ],
    source: {
      id: 'hagedoorn-2019-hypotension',
      locator: 'Abstract: the definition of Paediatric Advanced Life Support',
    },
    grade: 'moderate',
    gradeReason:
      'Of 13 definitions the review finds that this one agrees well with the fifth centile below 12 years; from 12 on it lies below it, and a pressure somewhat above it may be low already. The figures by age were read in pages that reproduce them. Below four weeks of age they call low only what is under 60; 70 is kept for the whole first year, so that a newborn between the two is measured again.',
    readFrom: 'abstract',
  },
  {
    ...base,
    id: 'surgical-belly-in-a-child',
    title:
      'Child with belly pain and fever, white cells or pain on moving, with low pain on the right, or a tender belly',
    gate: { ageTo: 15 },
    logic:
      '(abdominal-pain or abdominal-tenderness) and (fever or temp-c >= 38 or raised-white-cells or pain-worse-on-movement) or rlq-pain-or-tenderness and (nausea-or-vomiting or loss-of-appetite or pain-worse-on-movement or symptom-duration < 14 or sudden-onset-under-2-weeks) or abdominal-tenderness and (nausea-or-vomiting or symptom-duration < 14 or sudden-onset-under-2-weeks) or colicky-severe-pain and (vomiting or visible-distension) or acute-lower-abdo-pain',
    action:
      'Seen today, belly and, in a boy, testes examined: appendicitis and the other surgical causes; urine. Not eating until somebody has looked.',
    body: 'SA Health',
    urgency: 'same_day',
    givesWayTo: [
      'lower-belly-pain-with-fever',
      'new-right-lower-pain',
      'new-low-pain-in-a-woman',
      'peritonitis',
      'acute-severe-abdominal-pain',
      'possible-intussusception',
      'sepsis-figures-in-a-child',
    ],
    strength: 'act_today',
    investigations: ['crp', 'cbc'],
    examples: [
      { given: { 'abdominal-pain': true, fever: true }, then: true },
      { given: { 'rlq-pain-or-tenderness': true, vomiting: true, 'nausea-or-vomiting': true }, then: true },
      { given: { 'abdominal-tenderness': true, 'symptom-duration': 2 }, then: true },
      { given: { 'abdominal-tenderness': true, fever: true }, then: true },
      {
        given: {
          'abdominal-pain': true,
          fever: false,
          'temp-c': 36.9,
          'raised-white-cells': false,
          'pain-worse-on-movement': false,
          'rlq-pain-or-tenderness': false,
          'abdominal-tenderness': false,
          'colicky-severe-pain': false,
          'acute-lower-abdo-pain': false,
        },
        then: false,
      },
      { given: { 'abdominal-pain': true }, then: 'cannot_tell' },
    ],
    source: { id: 'sa-health-child-abdominal-pain', locator: 'Referral to emergency' },
    grade: 'low',
    gradeReason:
      'The list sends suspected appendicitis and a place that is tender or guarded to an emergency department the same day, and refers pain with fever that has lasted. Which signs make an appendix suspect, and that any fever beside pain is looked at today, are the authors’ choice; parents are told to come for fever from the sixth day on.',
    readFrom: 'full_text',
  },
  {
    ...base,
    id: 'breathless-child',
    title: 'Child who is short of breath in a new illness, or with fever, belly pain, vomiting, diarrhoea or swelling',
    gate: { ageTo: 15 },
    logic:
      'breathlessness and (symptom-duration < 14 or fever or temp-c >= 38 or abdominal-pain or vomiting or diarrhoea or pallor or peripheral-oedema or weight-loss)',
    action:
      'Seen today, breaths counted and oxygen measured, chest heard: pneumonia hurts in the belly, deep breathing may be the acid of diabetes (glucose), pallor with it lost blood.',
    body: 'Healthier Together',
    urgency: 'same_day',
    givesWayTo: [
      'breath-or-oxygen-short-now',
      'heart-signs-before-anything-else-is-told',
      'sepsis-figures-in-a-child',
      'sudden-reaction-with-breath-or-circulation',
    ],
    strength: 'act_today',
    investigations: ['cbc'],
    examples: [
      { given: { breathlessness: true, 'abdominal-pain': true }, then: true },
      { given: { breathlessness: true, 'symptom-duration': 3 }, then: true },
      { given: { breathlessness: false }, then: false },
      { given: { breathlessness: true }, then: 'cannot_tell' },
    ],
    source: { id: 'wessex-child-abdominal-pain', locator: 'Amber signs: breathing' },
    grade: 'low',
    gradeReason:
      'The page has a child with belly pain seen the same day when it breathes somewhat faster or works harder, and at once when it cannot talk or drink for it. The other complaints, and two weeks as new, are the authors’ choice.',
    readFrom: 'full_text',
  },
  {
    ...base,
    id: 'blood-lost-by-a-child',
    title:
      'Child with blood from the bowel and new pain, fever, pallor or dizziness, with dark blood, or pale and breathless',
    gate: { ageTo: 15 },
    logic:
      "(rectal-bleeding or melaena) and (fever or temp-c >= 38 or pallor or postural-dizziness or breathlessness or syncope or setting == 'emergency' or abdominal-pain and (symptom-duration < 14 or sudden-onset-under-2-weeks)) or dark-red-rectal-bleeding or (anaemia or pallor) and breathlessness",
    action:
      'Seen today: pulse and capillary refill, blood count, group and save; a bleeding pouch, an intussusception, a severe colitis, kidneys that fail after bloody diarrhoea.',
    body: 'Healthier Together; SA Health',
    urgency: 'same_day',
    givesWayTo: [
      'overt-gut-bleeding',
      'gut-bleeding-with-collapse-in-a-child',
      'haemolytic-uraemic-syndrome',
      'possible-intussusception',
      'bloody-diarrhoea-under-16',
      'bloody-diarrhoea-to-culture',
      'many-bloody-stools',
    ],
    strength: 'act_today',
    investigations: ['cbc'],
    examples: [
      { given: { 'rectal-bleeding': true, pallor: true }, then: true },
      { given: { 'rectal-bleeding': true, 'abdominal-pain': true, 'symptom-duration': 2 }, then: true },
      { given: { pallor: true, breathlessness: true }, then: true },
      {
        given: {
          'rectal-bleeding': false,
          'dark-red-rectal-bleeding': false,
          melaena: false,
          anaemia: false,
          pallor: false,
        },
        then: false,
      },
      { given: { 'rectal-bleeding': true }, then: 'cannot_tell' },
    ],
    source: { id: 'wessex-child-abdominal-pain', locator: 'Amber signs: blood in the stool' },
    grade: 'low',
    gradeReason:
      'The page has a child with belly pain and blood in the stool seen the same day; South Australia sends a bleed that shows to an emergency department. Streaks alone, from a fissure, are left out; the signs of lost blood and the two weeks are the authors’ choice.',
    readFrom: 'full_text',
  },
  {
    ...base,
    id: 'blood-count-within-two-days-in-a-child',
    title: 'Pale child, fever without a reason, or swollen glands or tiredness with weight loss or sweats',
    gate: { ageTo: 15 },
    logic:
      'pallor or unexplained-fever or lymphadenopathy and (fatigue or symptom-duration >= 42) or (lymphadenopathy or fatigue or fever) and (night-sweats or weight-loss)',
    action: 'Blood count and film within 48 hours, glands, liver and spleen felt: leukaemia or lymphoma.',
    body: 'NICE (NG12)',
    urgency: 'urgent',
    givesWayTo: [
      'abdominal-mass-in-a-child',
      'blood-lost-by-a-child',
      'breathless-child',
      'haemolytic-uraemic-syndrome',
      'rash-that-does-not-fade',
      'very-low-haemoglobin',
    ],
    strength: 'refer_urgently',
    investigations: ['cbc'],
    examples: [
      { given: { pallor: true }, then: true },
      { given: { lymphadenopathy: true, 'night-sweats': true }, then: true },
      {
        given: { pallor: false, 'unexplained-fever': false, lymphadenopathy: false, fatigue: false, fever: false },
        then: false,
      },
      { given: { lymphadenopathy: true }, then: 'cannot_tell' },
    ],
    source: { id: 'nice-ng12', locator: 'Leukaemia in children and young people: blood count within 48 hours' },
    grade: 'moderate',
    gradeReason:
      'Read in digests of the guideline, which asks for the count for pallor, persistent tiredness, fever or infection without a reason, glands swollen everywhere, bruises or bone pain. Tiredness alone, so common in the illnesses of this list, and a single gland are left out; what makes them count, and six weeks, are the authors’ choice.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'head-signs-in-a-vomiting-child',
    title: 'Child with headache and vomiting that goes on, or unsteady, numb or weak with vomiting or headache',
    gate: { ageTo: 15 },
    logic:
      'headache-or-visual-disturbance and (vomiting-persistent or vomiting and symptom-duration >= 14) or neuropathy-or-ataxia and (vomiting or headache-or-visual-disturbance)',
    action: 'Spoken to paediatrics today: gait, balance, eyes and fundi looked at, head imaged when any is not right.',
    body: 'Kingston Hospital; NICE (NG12)',
    urgency: 'same_day',
    givesWayTo: ['weakness-that-descends', 'sepsis-signs-in-a-child', 'fever-with-a-bad-headache'],
    strength: 'act_today',
    examples: [
      { given: { 'headache-or-visual-disturbance': true, vomiting: true, 'symptom-duration': 21 }, then: true },
      { given: { 'neuropathy-or-ataxia': true, vomiting: true }, then: true },
      { given: { 'headache-or-visual-disturbance': false, 'neuropathy-or-ataxia': false }, then: false },
      { given: { 'headache-or-visual-disturbance': true, vomiting: true }, then: 'cannot_tell' },
    ],
    source: { id: 'kingston-child-headache', locator: 'Signs to be discussed urgently with paediatrics' },
    grade: 'moderate',
    gradeReason:
      'The hospital wants lasting headache, lasting vomiting, trouble with balance or walking and vision discussed urgently and seen the same day or in a rapid clinic; the national guideline refers new signs of the cerebellum within 48 hours. Two of them, and two weeks as lasting, are the authors’ choice.',
    readFrom: 'full_text',
  },
  {
    ...base,
    id: 'vomiting-for-two-weeks-in-a-child',
    title: 'Child who has vomited for two weeks or more',
    gate: { ageTo: 15 },
    logic: 'vomiting and 14 <= symptom-duration < 180',
    action:
      'Paediatrics within days: weight and growth, gait, eyes and fundi, the size of the head below two (a brain tumour), urine, electrolytes, celiac serology; a pregnancy test where it is possible. A thriving baby that brings up feeds without effort is not meant.',
    body: 'HeadSmart; Kingston Hospital',
    urgency: 'urgent',
    givesWayTo: [
      'vomiting-that-does-not-stop',
      'head-signs-in-a-vomiting-child',
      'forceful-vomiting-in-a-young-infant',
    ],
    strength: 'refer_urgently',
    investigations: ['renal-function'],
    examples: [
      { given: { vomiting: true, 'symptom-duration': 21 }, then: true },
      { given: { vomiting: true, 'symptom-duration': 3 }, then: false },
      { given: { vomiting: true }, then: 'cannot_tell' },
    ],
    source: { id: 'kingston-child-headache', locator: 'Signs to be discussed urgently with paediatrics' },
    grade: 'low',
    gradeReason:
      'The hospital wants lasting or recurring vomiting discussed urgently; the guideline on brain tumours of children, read on a sheet that prints it, thinks of one after two weeks of it and measures the head below two. The half year, the tests and the tier, since most such vomiting is harmless, are the authors’ choice.',
    readFrom: 'full_text',
  },
];
