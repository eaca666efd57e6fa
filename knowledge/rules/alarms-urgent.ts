import type { RuleEntry } from '../schema';

/** What needs an urgent referral: within two weeks, or within four where it says “soon”. */
export const urgentAlarms: readonly RuleEntry[] = [
  {
    id: 'rectal-or-anal-mass',
    title: 'Rectal mass, anal mass or anal ulcer',
    gate: { ageFrom: 18 },
    logic: 'rectal-mass or anal-mass-or-ulcer',
    action: 'Suspected-cancer referral without waiting for FIT.',
    body: 'NICE DG56, NG12',
    examples: [
      {
        given: {
          'rectal-mass': true,
        },
        then: true,
      },
      {
        given: {
          'rectal-mass': false,
          'anal-mass-or-ulcer': false,
        },
        then: false,
      },
      {
        given: {
          'rectal-mass': false,
        },
        then: 'cannot_tell',
      },
    ],
    source: { id: 'nice-dg56', locator: 'Recommendations: no FIT needed' },
    grade: 'moderate',
    gradeReason: 'National guidance, read in two digests.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'alarm',
    urgency: 'urgent',
    strength: 'refer_urgently',
  },
  {
    id: 'abdominal-mass-to-explain',
    title: 'Palpable abdominal mass, or an enlarged liver',
    gate: { ageFrom: 18 },
    logic: 'abdominal-mass or hepatomegaly',
    action:
      'Urgent imaging and suspected-cancer referral; FIT where the lower-gut pathway asks for it, but a negative FIT does not end it.',
    body: 'NICE NG12',
    examples: [
      {
        given: {
          'abdominal-mass': true,
        },
        then: true,
      },
      { given: { hepatomegaly: true }, then: true },
      {
        given: {
          'abdominal-mass': false,
          hepatomegaly: false,
        },
        then: false,
      },
      { given: {}, then: 'cannot_tell' },
    ],
    source: {
      id: 'nice-ng12',
      locator:
        'Colorectal: abdominal mass; liver: upper abdominal mass like an enlarged liver; safety net after a negative FIT',
    },
    grade: 'moderate',
    gradeReason:
      'National referral guideline resting on primary-care predictive values of about 3 % or more; read in digests, not in the guideline itself.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'Within NG12 an abdominal mass leads to FIT first; direct imaging is the wider reading for every region. For a liver it asks for ultrasound within two weeks.',
    kind: 'alarm',
    urgency: 'urgent',
    investigations: ['ct-abdomen', 'fit'],
    strength: 'refer_urgently',
  },
  {
    id: 'positive-fit',
    title: 'FIT of 10 µg/g or more',
    gate: { ageFrom: 18 },
    logic: 'fit >= 10',
    action: 'Suspected-cancer referral for colonoscopy.',
    body: 'NICE DG56',
    examples: [
      {
        given: {
          fit: 10,
        },
        then: true,
      },
      {
        given: {
          fit: 9.9,
        },
        then: false,
      },
      { given: {}, then: 'cannot_tell' },
    ],
    source: { id: 'nice-dg56', locator: 'Recommendations: threshold' },
    grade: 'high',
    gradeReason: 'Diagnostics guidance on a systematic review of symptomatic patients; threshold read in two digests.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'alarm',
    urgency: 'urgent',
    investigations: ['ileocolonoscopy-biopsy'],
    strength: 'refer_urgently',
  },
  {
    id: 'iron-deficiency-anaemia-at-risk',
    title: 'Iron-deficiency anaemia in a man, after menopause or from 50 on',
    gate: { ageFrom: 18 },
    logic: "iron-deficiency-anaemia and (sex == 'male' or postmenopausal or age-years >= 50)",
    action: 'Celiac serology, then gastroscopy and colonoscopy, urgently; a FIT below 10 does not end it.',
    body: 'BSG (2021)',
    examples: [
      {
        given: {
          'iron-deficiency-anaemia': true,
          sex: 'male',
          'age-years': 35,
        },
        then: true,
      },
      {
        given: { 'iron-deficiency-anaemia': true, sex: 'female', 'age-years': 49, postmenopausal: false },
        then: false,
      },
      {
        given: {
          'iron-deficiency-anaemia': true,
          sex: 'female',
          'age-years': 49,
        },
        then: 'cannot_tell',
      },
      {
        given: {
          'iron-deficiency-anaemia': true,
          sex: 'female',
          'age-years': 50,
        },
        then: true,
      },
    ],
    source: { id: 'bsg-ida-2021', locator: 'Recommendations 1, 2 and those on bidirectional endoscopy' },
    grade: 'high',
    gradeReason:
      'National guideline, strong statements; abstract and two digests read. Age 50 when menopause is unknown is an assumption.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'alarm',
    urgency: 'urgent',
    investigations: ['ttg-iga', 'ileocolonoscopy-biopsy'],
    givesWayTo: ['iron-deficiency-with-gut-symptoms'],
    strength: 'refer_urgently',
  },
  {
    id: 'swallowing-trouble',
    title: 'Trouble swallowing',
    gate: { ageFrom: 16 },
    logic: 'dysphagia',
    action:
      'Suspected-cancer pathway or urgent gastroscopy within two weeks, with biopsies of the gullet for eosinophilic oesophagitis.',
    body: 'NICE NG12',
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
        },
        then: false,
      },
      { given: {}, then: 'cannot_tell' },
    ],
    source: { id: 'nice-ng12', locator: 'Recommendations 1.2.1 and 1.2.7' },
    grade: 'moderate',
    gradeReason:
      'The guideline sets no age beside trouble swallowing; read in digests, not in the guideline itself. From 16 on, as its text is on people: a narrow gullet that gets worse years after a dilatation is the commoner reason below 40. A younger child has the banner of children.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-22',
    caveat:
      'Until 2025 NICE asked for direct access endoscopy within two weeks, since then for a suspected-cancer referral.',
    kind: 'alarm',
    urgency: 'urgent',
    investigations: ['egd-oesophageal-biopsies'],
    givesWayTo: ['food-bolus-obstruction'],
    strength: 'refer_urgently',
  },
  {
    id: 'weight-loss-with-upper-gut-symptoms',
    title: 'Weight loss with upper belly pain or heartburn at 55 or over',
    gate: { ageFrom: 55 },
    logic: 'weight-loss and (epigastric-pain or heartburn)',
    action: 'Suspected upper gut cancer: urgent gastroscopy.',
    body: 'NICE NG12',
    examples: [
      {
        given: {
          'weight-loss': true,
          'epigastric-pain': true,
        },
        then: true,
      },
      {
        given: {
          'weight-loss': true,
          'epigastric-pain': false,
          heartburn: false,
        },
        then: false,
      },
      {
        given: {
          'weight-loss': true,
          'epigastric-pain': false,
        },
        then: 'cannot_tell',
      },
    ],
    source: { id: 'nice-ng12', locator: 'Recommendations 1.2.1 and 1.2.7' },
    grade: 'moderate',
    gradeReason:
      'National referral guideline resting on primary-care predictive values of about 3 % or more; read in digests, not in the guideline itself.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat: 'Dyspepsia is read as upper abdominal pain or heartburn.',
    kind: 'alarm',
    urgency: 'urgent',
    strength: 'refer_urgently',
  },
  {
    id: 'weight-loss-over-5-percent',
    title: 'Unexplained loss of more than 5 % of weight in six months at 60 or over',
    gate: { ageFrom: 60 },
    logic: 'weight-loss-pct-6m > 5 or (weight-loss and weight-loss-pct-6m > 5)',
    action: 'Look for the site, then urgent investigation, a cancer pathway or a non-specific-symptoms pathway.',
    body: 'NICE NG12 (2026)',
    examples: [
      {
        given: {
          'weight-loss-pct-6m': 5.1,
        },
        then: true,
      },
      {
        given: {
          'weight-loss-pct-6m': 5,
        },
        then: false,
      },
      {
        given: {
          'weight-loss': true,
        },
        then: 'cannot_tell',
      },
    ],
    source: { id: 'gpn-ng12-wl-2026', locator: 'Unexplained weight loss' },
    grade: 'moderate',
    gradeReason: 'Newest wording read in a professional digest, not in the guideline.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat: 'English non-specific-symptoms pathways count more than 5 % in three months at any adult age.',
    kind: 'alarm',
    urgency: 'urgent',
    givesWayTo: ['weight-loss-a-tenth'],
    strength: 'refer_urgently',
  },
  {
    id: 'weight-loss-a-tenth',
    title: 'Unintended loss of a tenth of body weight in six months',
    gate: { ageFrom: 18 },
    logic: 'weight-loss-pct-6m >= 10',
    action: 'Urgent investigation at any adult age: bloods, imaging, and endoscopy by the symptoms; nutrition support.',
    body: 'NHS England, non-specific symptoms pathways',
    examples: [
      {
        given: {
          'weight-loss-pct-6m': 10,
        },
        then: true,
      },
      {
        given: {
          'weight-loss-pct-6m': 9.9,
        },
        then: false,
      },
      { given: {}, then: 'cannot_tell' },
    ],
    source: { id: 'cruk-nss-pathways', locator: 'Non-specific symptom pathways in England' },
    grade: 'low',
    gradeReason:
      'The pathway page names more than 5 % in three months; a tenth in six months at any age is a more cautious figure of ours.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'alarm',
    urgency: 'urgent',
    investigations: ['cbc', 'crp', 'ct-abdomen'],
    strength: 'refer_urgently',
  },
  {
    id: 'mass-or-fluid-in-a-woman',
    title: 'Ascites or a pelvic or abdominal mass in a woman',
    gate: { ageFrom: 16, sex: 'female' },
    logic: 'ascites or pelvic-mass or abdominal-mass',
    action: 'Urgent gynaecological cancer referral without CA-125 first, unless it is clearly fibroids.',
    body: 'NICE CG122, NG12',
    examples: [
      {
        given: {
          'pelvic-mass': true,
        },
        then: true,
      },
      {
        given: {
          ascites: false,
          'pelvic-mass': false,
          'abdominal-mass': false,
        },
        then: false,
      },
      {
        given: {
          ascites: false,
        },
        then: 'cannot_tell',
      },
    ],
    source: { id: 'nice-cg122', locator: 'Recommendations on awareness of symptoms and signs' },
    grade: 'moderate',
    gradeReason:
      'National guideline resting on primary-care case-control studies; read in a summary by the issuing body. It speaks of women from 18 on; that it holds from 16 on, where the rule for children ends, is the authors’ choice.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'alarm',
    urgency: 'urgent',
    investigations: ['pelvic-ultrasound'],
    strength: 'refer_urgently',
  },
  {
    id: 'ovarian-symptom-cluster',
    title: 'Ovarian symptoms on more than 12 days a month, or a belly swollen most of the time',
    gate: { ageFrom: 40, sex: 'female' },
    logic:
      'abdominal-distension-persistent or symptom-days-per-month > 12 and (early-satiety-or-appetite-loss or pelvic-abdominal-pain or urinary-urgency-frequency or bloating and age-years >= 50)',
    action: 'CA-125, and ultrasound when it is raised; under 40 ultrasound, since CA-125 alone misleads.',
    body: 'NICE CG122, NG12',
    examples: [
      { given: { 'abdominal-distension-persistent': true }, then: true },
      {
        given: {
          'symptom-days-per-month': 13,
          'abdominal-distension-persistent': false,
          'pelvic-abdominal-pain': true,
        },
        then: true,
      },
      { given: { 'symptom-days-per-month': 20, bloating: true, 'age-years': 53 }, then: true },
      {
        given: {
          'symptom-days-per-month': 12,
          'abdominal-distension-persistent': false,
          'pelvic-abdominal-pain': true,
        },
        then: false,
      },
      {
        given: {
          'symptom-days-per-month': 15,
          'abdominal-distension-persistent': false,
        },
        then: 'cannot_tell',
      },
    ],
    source: { id: 'nice-cg122', locator: 'Recommendations on asking the right question: first tests' },
    grade: 'moderate',
    gradeReason:
      'National guideline resting on primary-care case-control studies; read in a summary by the issuing body.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      '“More than 12 times a month” is the NICE wording; it is counted in days here. Women call the distension bloating, as NICE says; by that word alone it counts from 50 on. NICE stresses 50 and over; the 2026 update advises no CA-125 alone under 40. A belly that is said to be swollen most of the time is persistent by its own definition and needs no count of days.',
    kind: 'alarm',
    urgency: 'soon',
    investigations: ['ca125'],
    strength: 'refer_urgently',
  },
  {
    id: 'raised-ca-125',
    title: 'CA-125 of 35 or more',
    gate: { ageFrom: 18, sex: 'female' },
    logic: 'ca125 >= 35',
    action: 'Ultrasound of abdomen and pelvis; if it suggests cancer, gynaecological cancer referral.',
    body: 'NICE CG122, NG12',
    examples: [
      {
        given: {
          ca125: 35,
        },
        then: true,
      },
      {
        given: {
          ca125: 34.9,
        },
        then: false,
      },
      { given: {}, then: 'cannot_tell' },
    ],
    source: { id: 'nice-cg122', locator: 'Recommendations: 35 IU/mL or greater' },
    grade: 'moderate',
    gradeReason:
      'National guideline resting on primary-care case-control studies; read in a summary by the issuing body.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'Also raised by menstruation, endometriosis, pregnancy and ascites of any cause. An update with limits by age was announced for 2026; its figures were not seen.',
    kind: 'alarm',
    urgency: 'urgent',
    investigations: ['pelvic-ultrasound'],
    strength: 'refer_urgently',
  },
  {
    id: 'chronic-mesenteric-ischaemia',
    title:
      'Pain after meals with weight loss, or with a lost appetite from 50 on, in a smoker or with diseased arteries; or weight loss with fear of eating',
    gate: { ageFrom: 18 },
    logic:
      'weight-loss and (postprandial-pain and (vascular-risk or smoking-current) or fear-of-eating and age-years >= 40) or age-years >= 50 and (postprandial-pain or worse-with-eating and abdominal-pain) and (loss-of-appetite or fear-of-eating) and (vascular-risk or smoking-current)',
    action:
      'CT angiography and vascular opinion, gastroscopy for an ulcer or a growth where it has not been done: chronic mesenteric ischaemia may turn acute.',
    body: 'European and American guidelines on chronic mesenteric ischaemia',
    examples: [
      { given: { 'postprandial-pain': true, 'weight-loss': true, 'vascular-risk': true }, then: true },
      { given: { 'postprandial-pain': true, 'weight-loss': true, 'smoking-current': true }, then: true },
      { given: { 'fear-of-eating': true, 'weight-loss': true, 'age-years': 44 }, then: true },
      {
        given: { 'postprandial-pain': true, 'loss-of-appetite': true, 'smoking-current': true, 'age-years': 58 },
        then: true,
      },
      {
        given: {
          'postprandial-pain': true,
          'weight-loss': true,
          'vascular-risk': false,
          'smoking-current': false,
          'fear-of-eating': false,
        },
        then: false,
      },
      { given: { 'postprandial-pain': true, 'weight-loss': true }, then: 'cannot_tell' },
    ],
    source: { id: 'cmi-eu-guideline', locator: 'Summary page: post-prandial pain, fear of eating and weight loss' },
    grade: 'low',
    gradeReason:
      'The page names the picture, and the American vascular surgeons (2021, guideline-library page read) ask for an expedited work-up of pain, weight loss and food fear; the European one has a changed way of eating stand for weight and other causes looked for by gastroscopy and imaging; the risk or the age that is required is a choice to keep the alarm rare, and so is that eating less stands for the weight from 50 on before any is lost.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-22',
    kind: 'alarm',
    urgency: 'urgent',
    investigations: ['ct-abdomen'],
    givesWayTo: ['narrowed-gut-arteries-on-ct'],
    strength: 'refer_urgently',
  },
  {
    id: 'raised-calprotectin',
    title: 'Calprotectin above 250 µg/g',
    gate: { ageFrom: 16 },
    logic: 'faecal-calprotectin > 250',
    action:
      'Gastroenterology within four weeks for ileocolonoscopy, unless NSAIDs or an infection explain it and a repeat is normal.',
    body: 'NICE QS81; York pathway',
    examples: [
      {
        given: {
          'faecal-calprotectin': 251,
        },
        then: true,
      },
      {
        given: {
          'faecal-calprotectin': 250,
        },
        then: false,
      },
      { given: {}, then: 'cannot_tell' },
    ],
    source: { id: 'york-fc-2016', locator: 'Pathway: above 250 µg/g' },
    grade: 'low',
    gradeReason:
      'The four weeks come from a quality standard, the figure from one English pathway evaluation; AGA acts from 50 µg/g on.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'alarm',
    urgency: 'soon',
    investigations: ['ileocolonoscopy-biopsy'],
    strength: 'refer_urgently',
  },
];
