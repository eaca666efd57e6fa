import type { FindingEntry } from '../schema';

/** Swallowing, ovaries, thyroid, pouches and delayed food reactions. */
export const otherMimicsFindings: readonly FindingEntry[] = [
  {
    id: 'food-impaction',
    label: 'Food has stuck before',
    question: 'Has a bite of food ever stuck in your gullet so that it had to be brought up or removed?',
    definition: 'A bolus lodged in the gullet at least once in the past.',
    alsoKnownAs: ['food got stuck', 'steakhouse syndrome', 'bolus impaction', 'meat stuck'],
    kind: {
      type: 'presence',
    },
    section: 'upper_gut',
    implies: ['dysphagia'],
    codes: [
      {
        system: 'hpo',
        code: 'HP:0031984',
        display: 'Esophageal food impaction',
      },
    ],
    effort: 1,
  },
  {
    id: 'food-bolus-stuck-now',
    label: 'Food stuck now',
    question: 'Is food stuck now, so that you cannot swallow your saliva?',
    definition: 'A bolus lodged in the gullet now; complete when saliva cannot be swallowed.',
    alsoKnownAs: ['choking on food', 'cannot swallow saliva', 'bolus obstruction'],
    kind: {
      type: 'presence',
    },
    acute: true,
    section: 'safety',
    implies: ['dysphagia'],
    effort: 1,
  },
  {
    id: 'adaptive-eating-behaviour',
    label: 'Eats slowly, washes food down',
    question: 'Do you chew very long, drink with each bite, or avoid meat or bread because they may stick?',
    definition:
      'Habits that hide swallowing trouble: long chewing, slow meals, drinking with each bite, avoiding foods that stick.',
    alsoKnownAs: ['slow eater', 'washes food down', 'avoids foods that stick'],
    kind: {
      type: 'presence',
    },
    section: 'upper_gut',
    effort: 1,
  },
  {
    id: 'first-degree-relative-eoe',
    label: 'Relative with eosinophilic oesophagitis',
    question: 'Does a parent, brother, sister or child have eosinophilic oesophagitis?',
    definition: 'A first-degree relative with eosinophilic oesophagitis.',
    alsoKnownAs: ['family history of eoe'],
    kind: {
      type: 'presence',
    },
    section: 'family',
    effort: 1,
  },
  {
    id: 'first-degree-relative-ovarian-cancer',
    label: 'Relative with ovarian cancer',
    question: 'Has a mother, sister or daughter had ovarian cancer?',
    definition: 'A first-degree relative with ovarian cancer.',
    alsoKnownAs: ['family ovarian cancer', 'brca in the family', 'family history of ovarian cancer'],
    kind: {
      type: 'presence',
    },
    section: 'family',
    askedOf: {
      ageFrom: 16,
      sex: 'female',
    },
    effort: 1,
  },
  {
    id: 'postmenopausal-bleeding',
    label: 'Bleeding after the menopause',
    question: 'Have you had any vaginal bleeding a year or more after your last period?',
    definition: 'Vaginal bleeding a year or more after the last period.',
    alsoKnownAs: ['bleeding after the change', 'spotting after menopause'],
    kind: {
      type: 'presence',
    },
    section: 'history',
    askedOf: {
      ageFrom: 40,
      sex: 'female',
    },
    effort: 1,
  },
  {
    id: 'goitre',
    label: 'Swollen thyroid',
    question: 'Is there a swelling at the front of the neck?',
    definition: 'Visible or palpable enlargement of the thyroid.',
    alsoKnownAs: ['goiter', 'lump in the neck', 'neck swelling'],
    kind: {
      type: 'presence',
    },
    section: 'examination',
    codes: [
      {
        system: 'hpo',
        code: 'HP:0000853',
        display: 'Goiter',
      },
    ],
    effort: 3,
  },
  {
    id: 'previous-diverticulitis',
    label: 'Earlier diverticulitis',
    question: 'Have you had diverticulitis before?',
    definition: 'A previous attack of diverticulitis told by a doctor.',
    alsoKnownAs: ['diverticulitis before'],
    kind: {
      type: 'presence',
    },
    section: 'history',
    implies: ['known-diverticula'],
    effort: 1,
  },
  {
    id: 'known-diverticula',
    label: 'Known pouches of the colon',
    question: 'Has a scan or colonoscopy shown pouches (diverticula)?',
    definition: 'Diverticula of the colon seen at imaging or endoscopy.',
    alsoKnownAs: ['diverticulosis', 'pouches in the bowel'],
    kind: {
      type: 'presence',
    },
    section: 'history',
    effort: 2,
  },
  {
    id: 'pain-worse-on-movement',
    label: 'Pain worse on moving',
    question: 'Is the pain worse when you move, cough or ride over bumps?',
    definition: 'Abdominal pain made worse by movement, coughing or jolting.',
    alsoKnownAs: [
      'hurts to move',
      'hurts to cough',
      'speed bumps hurt',
      'worse on coughing',
      'pain on coughing',
      'pain when coughing',
    ],
    kind: {
      type: 'presence',
    },
    section: 'bowel',
    implies: ['abdominal-pain'],
    effort: 1,
  },
  {
    id: 'repetitive-vomiting-1-4h-after-food',
    label: 'Repeated vomiting one to four hours after a food',
    question: 'Do you vomit again and again, one to four hours after eating one particular food?',
    definition: 'Repeated vomiting that begins one to four hours after one food.',
    alsoKnownAs: ['vomits hours after seafood', 'delayed vomiting after food'],
    kind: {
      type: 'presence',
    },
    section: 'food',
    implies: ['vomiting'],
    effort: 1,
  },
];
