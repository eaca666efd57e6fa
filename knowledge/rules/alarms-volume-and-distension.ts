import type { RuleEntry } from '../schema';

/** Losses and swelling that want a look whatever causes them, most before the next appointment. */
export const volumeAndDistensionAlarms: readonly RuleEntry[] = [
  {
    id: 'ten-watery-stools-a-day',
    kind: 'alarm',
    title:
      'Ten or more watery stools a day in somebody with little reserve, ten loose ones from 65 on, after six weeks from 75 on, or fifteen for less than four weeks in anybody',
    gate: { ageFrom: 16 },
    logic:
      'watery-diarrhoea and stools-per-day >= 10 and (age-years >= 75 or pregnant or immunosuppressed or fluids-not-tolerated or weight-loss and (symptom-duration < 28 or stools-per-day >= 15)) or diarrhoea and (stools-per-day >= 10 and (age-years >= 75 or age-years >= 65 and symptom-duration < 42) or stools-per-day >= 15 and (age-years >= 65 or symptom-duration < 28))',
    action: 'Same-day look at fluids, kidney function and electrolytes.',
    body: 'IDSA (2017)',
    urgency: 'same_day',
    investigations: ['renal-function'],
    strength: 'act_today',
    examples: [
      { given: { 'watery-diarrhoea': true, 'stools-per-day': 12, 'age-years': 80 }, then: true },
      { given: { 'watery-diarrhoea': true, 'stools-per-day': 12, 'age-years': 30, pregnant: true }, then: true },
      {
        given: {
          'watery-diarrhoea': true,
          'stools-per-day': 12,
          'age-years': 40,
          'weight-loss': true,
          'symptom-duration': 9,
        },
        then: true,
      },
      {
        given: { 'watery-diarrhoea': true, 'stools-per-day': 20, 'age-years': 44, 'weight-loss': true },
        then: true,
      },
      { given: { diarrhoea: true, 'stools-per-day': 10, 'age-years': 80 }, then: true },
      { given: { diarrhoea: true, 'stools-per-day': 20, 'symptom-duration': 21, 'age-years': 40 }, then: true },
      { given: { 'watery-diarrhoea': true, 'stools-per-day': 8, 'age-years': 80 }, then: false },
      { given: { 'watery-diarrhoea': true, 'age-years': 80 }, then: 'cannot_tell' },
    ],
    source: { id: 'idsa-diarrhoea-2017', locator: 'Recommendation on dehydration' },
    grade: 'very_low',
    gradeReason:
      'The guideline asks for dehydration to be looked for, first of all in the old and the immunocompromised; ten stools, the list of who has little reserve, and that lost weight counts in an acute illness, of which the guideline speaks, or with fifteen stools however long it has lasted, fifteen in anybody for less than four weeks, and six weeks for ten stools from 65 to 74, are the authors’ choice.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'diverticulitis-that-may-be-complicated',
    kind: 'alarm',
    title: 'Pain of diverticulitis with vomiting, distension or constipation',
    gate: { ageFrom: 18 },
    logic:
      '(llq-pain or known-diverticula and abdominal-pain) and (previous-diverticulitis or known-diverticula or fever) and (vomiting or acute-distension or absolute-constipation or abdominal-mass)',
    action: 'Suspected complicated acute diverticulitis: hospital assessment the same day.',
    body: 'NICE NG147 (2019)',
    urgency: 'same_day',
    investigations: ['ct-abdomen', 'crp'],
    givesWayTo: ['complicated-diverticulitis'],
    strength: 'act_today',
    examples: [
      { given: { 'llq-pain': true, 'previous-diverticulitis': true, vomiting: true }, then: true },
      { given: { 'llq-pain': true, fever: true, 'abdominal-mass': true }, then: true },
      {
        given: { 'llq-pain': true, fever: false, 'previous-diverticulitis': false, 'known-diverticula': false },
        then: false,
      },
      { given: { 'llq-pain': true, 'previous-diverticulitis': true }, then: 'cannot_tell' },
    ],
    source: { id: 'nice-ng147', locator: 'Recommendations, complicated acute diverticulitis' },
    grade: 'low',
    gradeReason:
      'The guideline lists colicky pain, constipation, vomiting or distension with uncontrolled pain as reasons to suspect it; the wording was read in a page that quotes it.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'belly-that-grows',
    kind: 'alarm',
    title: 'Belly that grows or stays swollen, or has been visibly swollen for two weeks to half a year',
    gate: { ageFrom: 18 },
    logic:
      "abdominal-distension-persistent and (sex == 'female' or age-years >= 40) or visible-distension and 14 <= symptom-duration < 183 and (age-years >= 40 or sex == 'female' and (abdominal-pain or pelvic-abdominal-pain))",
    action:
      'Belly examined lying down for fluid, a mass, the liver and a full bladder; a pregnancy test where there can be one; pelvic ultrasound in a woman, with CA 125 from 40 on, and an ultrasound of the belly in whoever is not plainly only heavier.',
    body: 'NHS Scotland; NICE CG122',
    urgency: 'soon',
    investigations: ['pelvic-ultrasound', 'ca125', 'lft', 'cbc'],
    givesWayTo: [
      'swelling-of-the-belly-in-a-woman',
      'belly-that-stays-swollen',
      'mass-or-fluid-in-a-woman',
      'ovarian-symptom-cluster',
      'new-ovarian-symptoms-from-fifty',
      'ovarian-symptom-with-ovarian-cancer-in-the-family',
      'swollen-and-full-early-in-a-woman-from-fifty',
      'visibly-swollen-and-urinary-signs-in-a-woman',
      'visibly-swollen-and-in-pain-within-a-week',
      'breathless-and-swollen',
      'new-ascites',
      'ascites-with-warning-sign',
      'abdominal-mass-to-explain',
      'pain-in-pregnancy-since-whenever',
      'new-pain-in-pregnancy',
    ],
    strength: 'refer_urgently',
    examples: [
      { given: { 'abdominal-distension-persistent': true, sex: 'female', 'age-years': 36 }, then: true },
      { given: { 'abdominal-distension-persistent': true, sex: 'male', 'age-years': 44 }, then: true },
      {
        given: {
          'visible-distension': true,
          'abdominal-pain': true,
          'symptom-duration': 60,
          sex: 'female',
          'age-years': 36,
        },
        then: true,
      },
      { given: { 'visible-distension': true, 'symptom-duration': 42, 'age-years': 49 }, then: true },
      {
        given: {
          'abdominal-distension-persistent': false,
          'visible-distension': true,
          'abdominal-pain': true,
          'symptom-duration': 500,
          sex: 'female',
          'age-years': 30,
        },
        then: false,
      },
      { given: { 'abdominal-distension-persistent': false, 'visible-distension': false }, then: false },
      { given: { 'visible-distension': true, 'abdominal-pain': true, 'age-years': 36 }, then: 'cannot_tell' },
    ],
    source: {
      id: 'scottish-referral-gynaecological',
      locator: 'Assessment of suspected gynaecological cancers: ovarian cancer',
    },
    grade: 'low',
    gradeReason:
      'The guideline wants belly palpation, CA 125 and an urgent pelvic ultrasound in a woman of any age, above all from 50 on, with unexplained distension on most days of four weeks; NICE tests at any age too, above all with more than 12 such days a month, and in its update of 2026 by ultrasound below 40. On how many days it is swollen is not asked here, nor for how long where it stays so. In a British case-control study from 40 on, 2.5 in 100 women who told of distension had ovarian cancer, 0.3 of those who told of bloating. Men from 40 on, two weeks and half a year, before which nothing can be an irritable bowel by the Rome criteria, and pain beside it below 40 are the authors’ choice, and so is soon and not urgent where the belly is only seen to swell, or below 50.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-22',
    caveat:
      'A belly that swells by day and is flat in the morning is the irritable bowel’s. A known pregnancy explains a belly that grows, and raises CA 125. The update of NICE, a draft in January and reported as issued in April, was read in reports of it.',
  },
];
