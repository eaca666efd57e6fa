import type { RuleEntry } from '../schema';

/** Gullet, ischaemia, pouches, thyroid, ovaries and delayed food reactions. */
export const otherMimicsRules: readonly RuleEntry[] = [
  {
    id: 'food-bolus-obstruction',
    title: 'Food stuck in the gullet now',
    gate: {},
    logic: 'food-bolus-stuck-now',
    action:
      'Endoscopy, within two and at most six hours when saliva cannot be swallowed, otherwise within 24 hours; take biopsies of the gullet, then or soon after.',
    body: 'ESGE (2016)',
    examples: [
      {
        given: {
          'food-bolus-stuck-now': true,
        },
        then: true,
      },
      {
        given: {
          'food-bolus-stuck-now': false,
        },
        then: false,
      },
      {
        given: {},
        then: 'cannot_tell',
      },
    ],
    source: {
      id: 'esge-foreign-bodies-2016',
      locator: 'Recommendation 7',
    },
    grade: 'moderate',
    gradeReason: 'European guideline, strong recommendation on low-quality evidence; text read on a copy.',
    readFrom: 'full_text',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat: 'The biopsies are asked for by the guideline on eosinophilic oesophagitis.',
    kind: 'alarm',
    urgency: 'emergency',
    investigations: ['egd-oesophageal-biopsies'],
    strength: 'stop_now',
  },
  {
    id: 'thyroid-storm',
    title: 'Possible thyroid storm',
    gate: {
      ageFrom: 16,
    },
    logic: 'heat-intolerance-tremor-palpitations and (altered-mental-state or hr >= 130 and temp-c >= 38)',
    action: 'Hospital now: thyroid storm until shown otherwise; no aspirin, no iodinated contrast without asking.',
    body: 'Burch and Wartofsky (1993), shortened',
    examples: [
      {
        given: {
          'heat-intolerance-tremor-palpitations': true,
          'altered-mental-state': true,
        },
        then: true,
      },
      {
        given: {
          'heat-intolerance-tremor-palpitations': true,
          'altered-mental-state': false,
          hr: 140,
          'temp-c': 38.5,
        },
        then: true,
      },
      {
        given: {
          'heat-intolerance-tremor-palpitations': true,
          'altered-mental-state': false,
          hr: 100,
        },
        then: false,
      },
      {
        given: {
          'heat-intolerance-tremor-palpitations': true,
        },
        then: 'cannot_tell',
      },
    ],
    source: {
      id: 'burch-wartofsky',
      locator: 'Point scale: temperature, mental state, pulse',
    },
    grade: 'low',
    gradeReason:
      'The point scale was read on a page that reproduces it; this shorter rule is our own adaptation and was not validated.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'A score of 45 or more on the full scale is highly suggestive; diarrhoea, vomiting and jaundice score as well.',
    kind: 'alarm',
    urgency: 'emergency',
    strength: 'stop_now',
  },
  {
    id: 'complicated-diverticulitis',
    title: 'Left-sided pain with signs of a complicated attack',
    gate: {
      ageFrom: 18,
    },
    logic:
      'llq-pain and acute-lower-abdo-pain and (abdominal-mass or peritonism or unwell-sepsis-signs or fluids-not-tolerated)',
    action:
      'Hospital the same day: abscess, perforation or obstruction from diverticulitis, or another surgical cause.',
    body: 'NICE NG147',
    examples: [
      {
        given: {
          'llq-pain': true,
          'acute-lower-abdo-pain': true,
          'abdominal-mass': true,
        },
        then: true,
      },
      {
        given: {
          'llq-pain': true,
          'acute-lower-abdo-pain': true,
          'abdominal-mass': false,
          peritonism: false,
          'unwell-sepsis-signs': false,
          'fluids-not-tolerated': false,
        },
        then: false,
      },
      {
        given: {
          'llq-pain': true,
          'acute-lower-abdo-pain': true,
        },
        then: 'cannot_tell',
      },
    ],
    source: {
      id: 'nice-ng147',
      locator: 'Recommendations, complicated acute diverticulitis',
    },
    grade: 'moderate',
    gradeReason:
      'National guideline, this part read in a reference text that quotes it; “fluids not tolerated” is our addition.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'alarm',
    urgency: 'same_day',
    investigations: ['ct-abdomen', 'crp'],
    strength: 'act_today',
  },
  {
    id: 'bleeding-after-menopause',
    title: 'Bleeding after the menopause',
    gate: {
      ageFrom: 40,
      sex: 'female',
    },
    logic: 'postmenopausal-bleeding',
    action: 'Suspected-cancer pathway for the womb; think of the ovary as well when the belly is swollen.',
    body: 'NICE NG12',
    examples: [
      {
        given: {
          'postmenopausal-bleeding': true,
        },
        then: true,
      },
      {
        given: {
          'postmenopausal-bleeding': false,
        },
        then: false,
      },
      {
        given: {},
        then: 'cannot_tell',
      },
    ],
    source: {
      id: 'nice-ng12',
      locator: 'Gynaecological cancers: endometrial',
    },
    grade: 'low',
    gradeReason: 'National referral guideline; recalled, not read for this entry.',
    readFrom: 'recalled',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat: 'NICE: refer from 55 years on, consider below.',
    kind: 'alarm',
    urgency: 'urgent',
    strength: 'refer_urgently',
  },
  {
    id: 'eosinophilic-oesophagitis-criteria',
    title: 'Eosinophilic oesophagitis: symptoms and count',
    gate: {},
    logic: '(dysphagia or food-impaction) and egd-oesophageal-biopsies >= 15',
    action:
      'Eosinophilic oesophagitis when no other cause explains the eosinophils; no trial of a proton pump inhibitor is needed first.',
    body: 'AGREE (2018); ACG (2025)',
    examples: [
      {
        given: {
          dysphagia: true,
          'egd-oesophageal-biopsies': 30,
        },
        then: true,
      },
      {
        given: {
          'food-impaction': true,
          'egd-oesophageal-biopsies': 14,
        },
        then: false,
      },
      {
        given: {
          dysphagia: false,
          'food-impaction': false,
          'egd-oesophageal-biopsies': 40,
        },
        then: false,
      },
      {
        given: {
          dysphagia: true,
        },
        then: 'cannot_tell',
      },
    ],
    source: {
      id: 'agree2018',
      locator: 'Criteria',
    },
    grade: 'high',
    gradeReason: 'International consensus, taken over by the guideline of 2025; abstract and summaries read.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'criterion',
    condition: 'eosinophilic-oesophagitis',
  },
  {
    id: 'oesophageal-biopsies-for-swallowing',
    title: 'Biopsies of the gullet for dysphagia or impaction, or habits that hide them',
    gate: {
      ageFrom: 16,
    },
    logic: 'dysphagia or food-impaction or adaptive-eating-behaviour',
    action: 'Gastroscopy with six biopsies from two levels, whatever the gullet looks like.',
    body: 'ACG (2025)',
    examples: [
      {
        given: {
          dysphagia: true,
        },
        then: true,
      },
      {
        given: {
          dysphagia: false,
          'food-impaction': false,
          'adaptive-eating-behaviour': false,
        },
        then: false,
      },
      {
        given: {
          'adaptive-eating-behaviour': true,
        },
        then: true,
      },
      {
        given: {
          dysphagia: false,
        },
        then: 'cannot_tell',
      },
    ],
    source: {
      id: 'acg-eoe-2025',
      locator: 'Recommendations on diagnosis',
    },
    grade: 'moderate',
    gradeReason:
      'Guideline read in the society’s own summary, which asks for symptoms of the gullet. Habits that hide trouble with swallowing count as such: the authors’ choice.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat: 'The suspected-cancer pathway for dysphagia goes first in time.',
    kind: 'recommendation',
    investigations: ['egd-oesophageal-biopsies'],
    direction: 'order',
    urgency: 'urgent',
  },
  {
    id: 'ct-and-early-colonoscopy-for-ischaemia',
    title: 'CT and early colonoscopy for suspected ischaemic colitis',
    gate: {
      ageFrom: 18,
    },
    logic:
      'sudden-pain-then-bleeding or (acute-lower-abdo-pain or acute-severe-abdo-pain) and acute-bloody-diarrhoea and age-years >= 40 and not stated(known-uc or known-cd or recent-travel or sick-contacts)',
    action: 'CT with contrast today; colonoscopy within 48 hours unless there is peritonitis.',
    body: 'ACG (2015)',
    examples: [
      {
        given: {
          'sudden-pain-then-bleeding': true,
        },
        then: true,
      },
      {
        given: {
          'sudden-pain-then-bleeding': false,
          'acute-bloody-diarrhoea': false,
        },
        then: false,
      },
      {
        given: { 'acute-lower-abdo-pain': true, 'acute-bloody-diarrhoea': true, 'age-years': 45 },
        then: true,
      },
      {
        given: {
          'sudden-pain-then-bleeding': false,
          'acute-lower-abdo-pain': true,
          'acute-bloody-diarrhoea': true,
          'age-years': 45,
          'known-uc': true,
        },
        then: false,
      },
      {
        given: {},
        then: 'cannot_tell',
      },
    ],
    source: {
      id: 'acg-ci-2015',
      locator: 'Recommendations on imaging and colonoscopy',
    },
    grade: 'moderate',
    gradeReason:
      'Strong recommendations, moderate (CT) and low (colonoscopy) evidence; read on guideline-library pages. That new lower or severe pain with bloody diarrhoea from forty on is suspicion enough, where neither a colitis is known nor a journey or contact speaks for an infection, is the authors’ choice; in one series (2017) 15 of 118 were below fifty.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-22',
    kind: 'recommendation',
    investigations: ['ct-abdomen', 'ileocolonoscopy-biopsy'],
    direction: 'order',
    urgency: 'same_day',
  },
  {
    id: 'crp-for-suspected-diverticulitis',
    title: 'Blood count and CRP for suspected diverticulitis',
    gate: {
      ageFrom: 18,
    },
    logic: 'llq-pain and acute-lower-abdo-pain',
    action: 'Blood count and CRP; contrast CT when raised or when the attack looks complicated.',
    body: 'NICE NG147',
    examples: [
      {
        given: {
          'llq-pain': true,
          'acute-lower-abdo-pain': true,
        },
        then: true,
      },
      {
        given: {
          'llq-pain': false,
        },
        then: false,
      },
      {
        given: {
          'llq-pain': true,
        },
        then: 'cannot_tell',
      },
    ],
    source: {
      id: 'nice-ng147',
      locator: 'Recommendations, investigating acute diverticulitis',
    },
    grade: 'moderate',
    gradeReason: 'National guideline, this part read in a reference text that quotes it.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'recommendation',
    investigations: ['crp', 'cbc'],
    direction: 'order',
    urgency: 'same_day',
  },
  {
    id: 'ct-for-diverticulitis-with-raised-crp',
    title: 'CT for suspected diverticulitis with raised CRP',
    gate: {
      ageFrom: 18,
    },
    logic: 'llq-pain and acute-lower-abdo-pain and (crp >= 50 or peritonism or abdominal-mass)',
    action: 'Contrast CT in hospital.',
    body: 'NICE NG147',
    examples: [
      {
        given: {
          'llq-pain': true,
          'acute-lower-abdo-pain': true,
          crp: 80,
        },
        then: true,
      },
      {
        given: {
          'llq-pain': true,
          'acute-lower-abdo-pain': true,
          crp: 10,
          peritonism: false,
          'abdominal-mass': false,
        },
        then: false,
      },
      {
        given: {
          'llq-pain': true,
          'acute-lower-abdo-pain': true,
          crp: 10,
        },
        then: 'cannot_tell',
      },
    ],
    source: {
      id: 'lameris2010',
      locator: 'Abstract, results (limit of 50 mg/L)',
    },
    grade: 'moderate',
    gradeReason:
      'The guideline asks for CT with raised markers, read in a reference text; the limit is that of a Dutch decision rule, abstract read.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat: 'CT 94 % sensitive and 99 % specific for diverticulitis in a meta-analysis (Laméris 2008).',
    kind: 'recommendation',
    investigations: ['ct-abdomen'],
    direction: 'order',
    urgency: 'same_day',
  },
  {
    id: 'ultrasound-after-raised-ca-125',
    title: 'Ultrasound after a raised CA-125',
    gate: {
      ageFrom: 18,
      sex: 'female',
    },
    logic: 'ca125 >= 35',
    action: 'Ultrasound of abdomen and pelvis.',
    body: 'NICE CG122',
    examples: [
      {
        given: {
          ca125: 35,
        },
        then: true,
      },
      {
        given: {
          ca125: 20,
        },
        then: false,
      },
      {
        given: {},
        then: 'cannot_tell',
      },
    ],
    source: {
      id: 'nice-cg122',
      locator: 'Recommendations: 35 IU/mL or greater',
    },
    grade: 'moderate',
    gradeReason: 'National guideline, read in a summary by the issuing body.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'recommendation',
    investigations: ['pelvic-ultrasound'],
    direction: 'order',
    urgency: 'urgent',
  },
  {
    id: 'ultrasound-for-symptoms-under-40',
    title: 'Ultrasound rather than CA-125 under 40',
    gate: {
      ageFrom: 18,
      ageTo: 39,
      sex: 'female',
    },
    logic:
      'symptom-days-per-month > 12 and (abdominal-distension-persistent or early-satiety-or-appetite-loss or pelvic-abdominal-pain or urinary-urgency-frequency)',
    action: 'Consider ultrasound of abdomen and pelvis; do not decide on CA-125 alone.',
    body: 'NICE NG12 (update 2026)',
    examples: [
      {
        given: {
          'symptom-days-per-month': 15,
          'pelvic-abdominal-pain': true,
        },
        then: true,
      },
      {
        given: {
          'symptom-days-per-month': 5,
        },
        then: false,
      },
      {
        given: {
          'symptom-days-per-month': 15,
        },
        then: 'cannot_tell',
      },
    ],
    source: {
      id: 'pcn-ca125-2026',
      locator: 'Digest: women of 39 and under',
    },
    grade: 'low',
    gradeReason:
      'A digest of the update, collected earlier; not re-read. Irritable bowel syndrome is far commoner at this age.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'recommendation',
    investigations: ['pelvic-ultrasound'],
    direction: 'order',
    urgency: 'routine',
  },
  {
    id: 'elimination-trial-for-delayed-reactions',
    title: 'Elimination and reintroduction for a delayed reaction',
    gate: {
      ageFrom: 16,
    },
    logic:
      'reproducible-food-reaction and (delayed-gut-symptoms-only or repetitive-vomiting-1-4h-after-food) and not anaphylaxis-or-wheeze-after-food',
    action:
      'Leave out the one food for two to six weeks and reintroduce it as planned; after a severe episode in hospital only.',
    body: 'NICE CG116 (under 19), taken over for adults',
    examples: [
      {
        given: {
          'reproducible-food-reaction': true,
          'delayed-gut-symptoms-only': true,
          'anaphylaxis-or-wheeze-after-food': false,
        },
        then: true,
      },
      {
        given: {
          'reproducible-food-reaction': false,
        },
        then: false,
      },
      {
        given: {
          'reproducible-food-reaction': true,
          'delayed-gut-symptoms-only': true,
        },
        then: 'cannot_tell',
      },
    ],
    source: {
      id: 'nice-cg116',
      locator: 'Recommendations on non-IgE allergy',
    },
    grade: 'low',
    gradeReason: 'National guideline for under-19s, read in digests; there is none for adults.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'recommendation',
    investigations: ['elimination-diet'],
    direction: 'order',
    urgency: 'routine',
  },
];
