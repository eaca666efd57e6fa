import type { RuleEntry } from '../schema';

/** What needs a clinician or a hospital the same day. */
export const todayAlarms: readonly RuleEntry[] = [
  {
    id: 'many-bloody-stools',
    title: 'Six or more bloody stools a day, signs missing or normal',
    gate: {},
    logic:
      'bloody-stools-per-day >= 6 or (stools-per-day >= 6 and (blood-mixed-with-stool or acute-bloody-diarrhoea or rectal-bleeding and (known-uc or known-cd)))',
    action:
      'See today with pulse, temperature, blood count and CRP: any one of them abnormal means admission. Stool for C. difficile and culture.',
    body: 'Truelove and Witts, as used by NICE, BSG and ACG',
    examples: [
      {
        given: {
          'bloody-stools-per-day': 6,
        },
        then: true,
      },
      { given: { 'stools-per-day': 8, 'blood-mixed-with-stool': true }, then: true },
      { given: { 'bloody-stools-per-day': 5, 'stools-per-day': 5 }, then: false },
      { given: {}, then: 'cannot_tell' },
    ],
    source: { id: 'truelove-witts', locator: 'Severity table, “severe”' },
    grade: 'moderate',
    gradeReason:
      'The stool count is half of the severe index; same-day review while the other half is missing, and counting all stools as bloody when blood is mixed in, are cautious readings, not printed rules.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'Printed tables differ: “6 or more” or “more than 6” stools, haemoglobin below 100 or 105 g/L, CRP above 30 or 45 mg/L. The more cautious of each was taken.',
    kind: 'alarm',
    urgency: 'same_day',
    investigations: ['cbc', 'crp', 'stool-culture', 'c-difficile-testing'],
    givesWayTo: ['acute-severe-colitis'],
    strength: 'act_today',
  },
  {
    id: 'very-low-haemoglobin',
    title: 'Haemoglobin below 70 g/L',
    gate: {},
    logic: 'haemoglobin < 70',
    action:
      'Same-day hospital assessment: below the usual trigger for transfusion (80 g/L with heart or vessel disease). Find the bleeding.',
    body: 'BSG (2019)',
    examples: [
      { given: { haemoglobin: 69 }, then: true },
      { given: { haemoglobin: 70 }, then: false },
      { given: {}, then: 'cannot_tell' },
    ],
    source: { id: 'bsg-lgib-2019', locator: 'Recommendations on red cell transfusion' },
    grade: 'low',
    gradeReason:
      'The trigger is for transfusing stable people with gut bleeding; taking it as the limit for same-day review of anyone with gut symptoms is our cautious reading.',
    readFrom: 'recalled',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'That the guideline gives triggers was seen on a page about it; the figure was seen for upper gut bleeding only.',
    kind: 'alarm',
    urgency: 'same_day',
    givesWayTo: ['severe-anaemia'],
    strength: 'act_today',
  },
  {
    id: 'overt-gut-bleeding',
    title: 'Vomited blood, black stool or large bleed',
    gate: {},
    logic: 'gi-bleed-overt',
    action: 'Same-day hospital assessment with a bleeding score; only a very low score goes home.',
    body: 'ACG (2021), BSG (2019)',
    examples: [
      {
        given: {
          'gi-bleed-overt': true,
        },
        then: true,
      },
      {
        given: {
          'gi-bleed-overt': false,
        },
        then: false,
      },
      { given: {}, then: 'cannot_tell' },
    ],
    source: { id: 'acg-ugib-2021', locator: 'Recommendation on risk assessment' },
    grade: 'moderate',
    gradeReason: 'Guideline recommendation on scores at presentation; not re-read.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'alarm',
    urgency: 'same_day',
    investigations: ['cbc'],
    givesWayTo: ['overt-bleeding-at-risk', 'unstable-gut-bleeding', 'bleeding-with-cirrhosis-or-anticoagulant'],
    strength: 'act_today',
  },
  {
    id: 'bloody-diarrhoea-to-culture',
    title: 'Acute diarrhoea with blood',
    gate: {},
    logic:
      'acute-bloody-diarrhoea or diarrhoea and rectal-bleeding and (symptom-duration < 14 or recent-travel or sick-contacts)',
    action:
      'See today: stool for culture and Shiga toxin marked “bloody”, blood count, kidney function, urinalysis; no antimotility drug and no blind antibiotic.',
    body: 'NHS Scotland; IDSA (2017)',
    examples: [
      {
        given: {
          'acute-bloody-diarrhoea': true,
        },
        then: true,
      },
      {
        given: {
          'acute-bloody-diarrhoea': false,
          'rectal-bleeding': false,
        },
        then: false,
      },
      { given: {}, then: 'cannot_tell' },
      { given: { diarrhoea: true, 'rectal-bleeding': true, 'symptom-duration': 4 }, then: true },
    ],
    source: { id: 'scot-stec', locator: 'Summary of recommendations' },
    grade: 'moderate',
    gradeReason:
      'National guidance read in full: urgent assessment of every child or adult with acute bloody diarrhoea.',
    readFrom: 'full_text',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'IDSA allows antibiotics in febrile dysentery; Scottish guidance withholds them until Shiga toxin is excluded.',
    kind: 'alarm',
    urgency: 'same_day',
    investigations: ['stool-culture', 'cbc', 'renal-function'],
    strength: 'act_today',
  },
  {
    id: 'acute-severe-abdominal-pain',
    title: 'Sudden or severe abdominal pain',
    gate: {},
    logic: 'acute-severe-abdo-pain',
    action:
      'Hospital now: examination, bloods with lactate, and a low threshold for CT; this is not a work-up of chronic gut symptoms.',
    body: 'WSES (2022)',
    examples: [
      {
        given: {
          'acute-severe-abdo-pain': true,
        },
        then: true,
      },
      {
        given: {
          'acute-severe-abdo-pain': false,
        },
        then: false,
      },
      { given: {}, then: 'cannot_tell' },
    ],
    source: { id: 'wses-ami-2022', locator: 'Introduction and diagnosis' },
    grade: 'very_low',
    gradeReason:
      'Usual emergency practice, severe acute pain being a reason to call an ambulance; the cited guideline covers one cause that must not be missed, and treats severe pain as that cause until it is disproved.',
    readFrom: 'recalled',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'alarm',
    urgency: 'emergency',
    investigations: ['ct-abdomen', 'cbc', 'crp', 'lipase-amylase', 'troponin-lactate-panel'],
    givesWayTo: [
      'collapse-with-abdominal-pain',
      'pain-with-collapse',
      'peritonitis',
      'mesenteric-ischaemia',
      'severe-pain-in-pregnancy-or-after-gut-procedure',
      'severe-upper-pain-through-to-the-back',
      'bowel-obstruction',
    ],
    strength: 'stop_now',
  },
  {
    id: 'ischaemic-colitis-pattern',
    title: 'Sudden cramp, urge, then blood within a day',
    gate: { ageFrom: 18 },
    logic: 'sudden-pain-then-bleeding',
    action:
      'Suspect colonic ischaemia: CT with contrast today, early colonoscopy; severe pain or little blood means the right colon and the mesenteric artery.',
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
        },
        then: false,
      },
      { given: {}, then: 'cannot_tell' },
    ],
    source: { id: 'acg-ci-2015', locator: 'Recommendations 1 (presentation) and 3 (CT)' },
    grade: 'moderate',
    gradeReason:
      'Strong recommendations, very low (presentation) and moderate (CT) evidence; read on two guideline-library pages.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'alarm',
    urgency: 'same_day',
    investigations: ['ct-abdomen', 'stool-culture', 'c-difficile-testing', 'ileocolonoscopy-biopsy'],
    strength: 'act_today',
  },
  {
    id: 'perianal-abscess',
    title: 'Painful swelling by the anus, or perianal disease with fever',
    gate: {},
    logic: 'perianal-painful-swelling or perianal-disease and (temp-c >= 38 or rigors or fever)',
    action:
      'Surgical review today for drainage; think of Crohn’s disease, ask for MRI, give no steroid or biologic before it is drained. Spreading redness, diabetes or immunosuppression: emergency.',
    body: 'WSES and AAST (2021)',
    examples: [
      {
        given: {
          'perianal-painful-swelling': true,
        },
        then: true,
      },
      {
        given: {
          'perianal-painful-swelling': false,
          'perianal-disease': true,
          fever: true,
        },
        then: true,
      },
      {
        given: {
          'perianal-painful-swelling': false,
          'perianal-disease': false,
        },
        then: false,
      },
      {
        given: {
          'perianal-disease': true,
        },
        then: 'cannot_tell',
      },
    ],
    source: { id: 'wses-anorectal-2021', locator: 'Recommendations on anorectal abscess' },
    grade: 'moderate',
    gradeReason:
      'Incision and drainage is recommended (1C), imaging when perianal Crohn’s disease is suspected (2C); read in digests. Most abscesses have no fever.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'alarm',
    urgency: 'same_day',
    strength: 'act_today',
  },
  {
    id: 'ectopic-pregnancy-pattern',
    title: 'Lower belly pain, bleeding or a missed period in someone who may be pregnant',
    gate: { ageFrom: 12, ageTo: 60, sex: 'female' },
    logic:
      '(pregnant or possibly-pregnant) and (acute-lower-abdo-pain or acute-severe-abdo-pain or vaginal-bleeding-or-missed-period)',
    action: 'Pregnancy test before any other test; if positive, early-pregnancy unit today.',
    body: 'NICE NG126',
    examples: [
      {
        given: {
          'possibly-pregnant': true,
          'acute-lower-abdo-pain': true,
        },
        then: true,
      },
      {
        given: {
          pregnant: false,
          'possibly-pregnant': false,
          'acute-lower-abdo-pain': true,
        },
        then: false,
      },
      {
        given: {
          'possibly-pregnant': true,
          'acute-lower-abdo-pain': false,
        },
        then: 'cannot_tell',
      },
    ],
    source: { id: 'nice-ng126', locator: 'Recommendations on symptoms and signs; referral' },
    grade: 'moderate',
    gradeReason:
      'National guideline, read in a digest: often taken for a stomach upset or IBS. A coil or sterilisation does not exclude it.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'alarm',
    urgency: 'same_day',
    investigations: ['pregnancy-test', 'pelvic-ultrasound'],
    givesWayTo: ['ectopic-pregnancy-emergency'],
    strength: 'act_today',
  },
  {
    id: 'adrenal-insufficiency-gut-illness',
    title: 'Adrenal insufficiency with an acute gut illness',
    gate: {},
    logic: 'known-adrenal-insufficiency and symptom-duration < 14',
    action:
      'Sick-day rules now; when vomiting or diarrhoea goes on, hydrocortisone by injection and hospital. Tell the endoscopist before any bowel preparation.',
    body: 'Society for Endocrinology',
    examples: [
      {
        given: {
          'known-adrenal-insufficiency': true,
          'symptom-duration': 3,
        },
        then: true,
      },
      {
        given: {
          'known-adrenal-insufficiency': true,
          'symptom-duration': 14,
        },
        then: false,
      },
      {
        given: {
          'known-adrenal-insufficiency': true,
        },
        then: 'cannot_tell',
      },
    ],
    source: { id: 'sfe-adrenal-crisis', locator: 'Management summary: triggers' },
    grade: 'moderate',
    gradeReason:
      'Society guidance (read) names persistent vomiting and diarrhoea as triggers; two weeks as “acute” is an assumption.',
    readFrom: 'full_text',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'alarm',
    urgency: 'same_day',
    strength: 'act_today',
  },
  {
    id: 'new-thirst-and-urine',
    title: 'New thirst and much urine',
    gate: {},
    logic: 'polyuria-polydipsia',
    action: 'Finger-prick glucose and ketones today; if normal, calcium.',
    body: 'NICE NG17 and NG18',
    examples: [
      {
        given: {
          'polyuria-polydipsia': true,
        },
        then: true,
      },
      {
        given: {
          'polyuria-polydipsia': false,
        },
        then: false,
      },
      { given: {}, then: 'cannot_tell' },
    ],
    source: { id: 'nice-ng18', locator: 'Recommendations on suspected type 1 diabetes, same-day referral' },
    grade: 'low',
    gradeReason: 'The same-day rule is printed for the young; for adults it is usual practice. Recalled, not re-read.',
    readFrom: 'recalled',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'alarm',
    urgency: 'same_day',
    strength: 'act_today',
  },
  {
    id: 'new-jaundice',
    title: 'New jaundice',
    gate: {},
    logic: 'jaundice',
    action: 'Liver tests, clotting and blood count today; painless at 40 or over: suspected-cancer pathway.',
    body: 'NICE NG12',
    examples: [
      {
        given: {
          jaundice: true,
        },
        then: true,
      },
      {
        given: {
          jaundice: false,
        },
        then: false,
      },
      { given: {}, then: 'cannot_tell' },
    ],
    source: { id: 'nice-ng12', locator: 'Pancreatic cancer: jaundice at 40 and over' },
    grade: 'moderate',
    gradeReason:
      'National referral guideline resting on primary-care predictive values of about 3 % or more; read in digests, not in the guideline itself.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat: 'NICE asks for a cancer pathway from 40 on; same-day bloods at any age are usual practice.',
    kind: 'alarm',
    urgency: 'same_day',
    investigations: ['lft', 'cbc'],
    strength: 'act_today',
  },
  {
    id: 'checkpoint-inhibitor-gut-symptoms',
    title: 'Gut symptoms after a checkpoint inhibitor',
    gate: {},
    logic: 'on-ici',
    action:
      'Ring the oncology team today: immune-related colitis or hepatitis until disproved; stool for C. difficile and culture, bloods, early endoscopy.',
    body: 'ESMO and oncology reviews',
    examples: [
      {
        given: {
          'on-ici': true,
        },
        then: true,
      },
      {
        given: {
          'on-ici': false,
        },
        then: false,
      },
      { given: {}, then: 'cannot_tell' },
    ],
    source: { id: 'ici-review-2021', locator: 'Abstract' },
    grade: 'low',
    gradeReason:
      'Review, abstract read: infection is excluded in all, colonoscopy and steroids follow from grade 2, and delay does harm. Firing on any gut symptom, the same day, is deliberately wider.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'alarm',
    urgency: 'same_day',
    investigations: ['c-difficile-testing', 'stool-culture', 'ileocolonoscopy-biopsy'],
    givesWayTo: ['checkpoint-inhibitor-colitis-severe'],
    strength: 'act_today',
  },
  {
    id: 'immunosuppressed-fever',
    title: 'Weak immunity with fever',
    gate: {},
    logic: '(immunosuppressed or hiv-infection or on-mycophenolate) and (temp-c >= 38 or rigors or fever)',
    action:
      'Same-day assessment with blood count, cultures and wider stool tests; thiopurine with a sore throat: neutrophils now.',
    body: 'IDSA (2017)',
    examples: [
      {
        given: {
          immunosuppressed: true,
          'temp-c': 38.4,
        },
        then: true,
      },
      {
        given: {
          immunosuppressed: true,
          'temp-c': 37.4,
          rigors: false,
          fever: false,
        },
        then: false,
      },
      {
        given: {
          immunosuppressed: true,
        },
        then: 'cannot_tell',
      },
    ],
    source: { id: 'idsa-diarrhoea-2017', locator: 'Recommendations on the immunocompromised' },
    grade: 'moderate',
    gradeReason:
      'The guideline widens testing in the immunocompromised; same-day review of fever is usual practice. Not re-read for this passage.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-22',
    kind: 'alarm',
    urgency: 'same_day',
    investigations: ['cbc', 'stool-multiplex-pcr'],
    strength: 'act_today',
  },
  {
    id: 'cannot-keep-fluids-down',
    title: 'Cannot keep fluids down',
    gate: {},
    logic: 'fluids-not-tolerated',
    action:
      'Same-day review with kidney function and a look at the drug list (sick-day rules for diuretics, ACE inhibitors, metformin, SGLT2 inhibitors).',
    body: 'IDSA (2017)',
    examples: [
      {
        given: {
          'fluids-not-tolerated': true,
        },
        then: true,
      },
      {
        given: {
          'fluids-not-tolerated': false,
        },
        then: false,
      },
      { given: {}, then: 'cannot_tell' },
    ],
    source: { id: 'idsa-diarrhoea-2017', locator: 'Recommendation on evaluating for dehydration' },
    grade: 'moderate',
    gradeReason:
      'Strong recommendation of a guideline group, low to moderate evidence; read on a guideline-library page.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'alarm',
    urgency: 'same_day',
    investigations: ['renal-function'],
    strength: 'act_today',
  },
  {
    id: 'refeeding-danger',
    title: 'Danger of refeeding syndrome',
    gate: {},
    logic:
      'bmi < 16 or weight-loss-pct-6m > 15 or little-intake-days > 10 or age-years >= 16 and count(bmi < 18.5, weight-loss-pct-6m > 10, refeeding-drug-or-alcohol or alcohol-heavy) >= 2',
    action:
      'Potassium, phosphate, magnesium and thiamine before any diet or feed; nutrition team within days, today when hardly anything is eaten; no exclusion diet.',
    body: 'NICE CG32',
    examples: [
      {
        given: {
          bmi: 15.5,
        },
        then: true,
      },
      {
        given: {
          bmi: 19,
          'weight-loss-pct-6m': 15,
          'little-intake-days': 10,
          'refeeding-drug-or-alcohol': false,
          'alcohol-heavy': false,
        },
        then: false,
      },
      {
        given: {
          bmi: 18,
        },
        then: 'cannot_tell',
      },
      {
        given: {
          'weight-loss-pct-6m': 16,
        },
        then: true,
      },
    ],
    source: { id: 'nice-cg32', locator: 'Criteria for high risk of refeeding problems, one or more' },
    grade: 'moderate',
    gradeReason:
      'National guideline, consensus criteria, seen reproduced. How soon is the authors’ reading: the danger begins with the feeding.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'alarm',
    urgency: 'urgent',
    givesWayTo: ['refeeding-danger-two-signs'],
    strength: 'refer_urgently',
  },
];
