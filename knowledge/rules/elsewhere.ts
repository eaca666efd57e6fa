import type { RuleEntry } from '../schema';

const base = { kind: 'elsewhere', clinicalReview: null, reviewedOn: '2026-11-21' } as const;

/** Pictures that point to something that is not among the ranked conditions: said beside the ranking, never instead of it. */
export const elsewhereRules: readonly RuleEntry[] = [
  {
    ...base,
    id: 'points-to-appendicitis',
    title: 'Appendicitis',
    gate: { ageFrom: 16 },
    logic:
      'pain-migrated-to-rlq or symptom-duration < 7 and rlq-pain-or-tenderness and not stated(diarrhoea) and not stated(known-cd) or symptom-duration < 7 and age-years < 40 and abdominal-pain and abdominal-tenderness and raised-white-cells and diarrhoea == false and not stated(llq-pain or rectal-bleeding or known-cd or known-uc or known-diverticula or previous-diverticulitis)',
    action: 'Surgical assessment, score, blood count and CRP; ultrasound or CT.',
    body: 'WSES (2020)',
    examples: [
      { given: { 'pain-migrated-to-rlq': true }, then: true },
      { given: { 'symptom-duration': 2, 'rlq-pain-or-tenderness': true }, then: true },
      { given: { 'pain-migrated-to-rlq': false, 'symptom-duration': 90, 'rlq-pain-or-tenderness': true }, then: false },
    ],
    source: { id: 'wses-appendicitis-2020', locator: 'Abstract, use of clinical scores' },
    grade: 'low',
    gradeReason:
      'The picture is the guideline’s; that it is taken as pointing beyond the list is the authors’ choice, as is that below forty new pain with tenderness and white cells but no loose stool is enough (points of both scores that it names).',
    readFrom: 'abstract',
  },
  {
    ...base,
    id: 'points-to-gallbladder-or-bile-ducts',
    title: 'Gallstones, gallbladder or bile ducts',
    gate: { ageFrom: 16 },
    logic:
      'jaundice or ruq-pain and (fever or vomiting or nausea or symptom-duration < 14 or postprandial-pain or suspected-infection or unwell-sepsis-signs or not stated(diarrhoea or constipation or rectal-bleeding)) or epigastric-pain and pain-over-30-min and not stated(diarrhoea or constipation or bloating)',
    action: 'Liver tests and ultrasound of the upper abdomen.',
    body: 'Tokyo Guidelines (2013)',
    examples: [
      { given: { 'ruq-pain': true, fever: true }, then: true },
      { given: { jaundice: false, 'ruq-pain': false, 'epigastric-pain': false }, then: false },
      { given: { 'ruq-pain': true }, then: true },
      { given: { 'ruq-pain': true, diarrhoea: true }, then: 'cannot_tell' },
    ],
    source: { id: 'tg13-cholecystitis', locator: 'Abstract, diagnostic criteria' },
    grade: 'low',
    gradeReason:
      'The picture is the guideline’s; that it is taken as pointing beyond the list is the authors’ choice. Half an hour of upper pain is that of biliary pain in Rome IV, not re-read.',
    readFrom: 'abstract',
  },
  {
    ...base,
    id: 'points-to-the-pancreas-inflamed',
    title: 'Acute pancreatitis',
    gate: { ageFrom: 16 },
    logic:
      'severe-upper-pain-to-back or lipase-amylase >= 3 or alcohol-heavy and (epigastric-pain or luq-pain or abdominal-pain) and vomiting and not stated(diarrhoea) or epigastric-pain and vomiting and symptom-duration < 7 and (alcohol-heavy or pain-radiating-outside-abdomen or back-pain or acute-severe-abdo-pain)',
    action: 'Lipase today.',
    body: 'ACG (2024)',
    examples: [
      { given: { 'severe-upper-pain-to-back': true }, then: true },
      {
        given: {
          'severe-upper-pain-to-back': false,
          'epigastric-pain': false,
          'lipase-amylase': 0.8,
          'alcohol-heavy': false,
        },
        then: false,
      },
    ],
    source: { id: 'acg-ap-2024', locator: 'Diagnostic criteria' },
    grade: 'low',
    gradeReason: 'The picture is the guideline’s; that it is taken as pointing beyond the list is the authors’ choice.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'points-to-stomach-or-reflux',
    title: 'Ulcer, reflux or functional dyspepsia',
    gate: { ageFrom: 16 },
    logic:
      '(epigastric-pain or heartburn) and not stated(adaptive-eating-behaviour or diarrhoea or constipation or rectal-bleeding or dysphagia or food-impaction or weight-loss or anaemia or bloating or alcohol-heavy or gi-symptoms-after-food or self-reported-food-allergy or urticaria-angioedema or known-cd or pain-related-to-defecation or low-albumin) or epigastric-pain and early-satiety-or-appetite-loss and not stated(diarrhoea or constipation or rectal-bleeding or alcohol-heavy or weight-loss or low-albumin or anaemia or known-cd or abdominal-distension-persistent) or melaena and epigastric-pain or (epigastric-pain or heartburn) and bloating and not stated(diarrhoea or constipation or rectal-bleeding or dysphagia or food-impaction or weight-loss or anaemia or alcohol-heavy or gi-symptoms-after-food or self-reported-food-allergy or known-cd or pain-related-to-defecation or low-albumin or visible-distension or abdominal-distension-persistent or abdominal-pain-lower or change-in-bowel-habit or alternating-bowel-habit)',
    action:
      'Test for Helicobacter or trial of an acid blocker under 55 without alarm features; upper endoscopy with them.',
    body: 'NICE NG12',
    examples: [
      { given: { 'epigastric-pain': true }, then: true },
      {
        given: { 'epigastric-pain': true, diarrhoea: true, melaena: false, 'early-satiety-or-appetite-loss': false },
        then: false,
      },
      { given: { 'epigastric-pain': false, heartburn: false }, then: false },
    ],
    source: { id: 'nice-ng12', locator: 'Oesophageal and stomach cancer' },
    grade: 'low',
    gradeReason:
      'The guideline sorts dyspepsia by age and alarm features; that upper gut complaints alone point beyond the list is the authors’ choice.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'points-to-a-cancer-of-the-upper-gut',
    title: 'Cancer of the oesophagus, stomach or pancreas',
    gate: { ageFrom: 16 },
    logic:
      'age-years >= 55 and weight-loss and (dysphagia or epigastric-pain or jaundice or back-pain or new-onset-diabetes or vomiting-persistent) or age-years >= 55 and dysphagia and not stated(food-impaction)',
    action: 'Upper endoscopy or CT within two weeks.',
    body: 'NICE NG12',
    examples: [
      { given: { 'age-years': 65, 'weight-loss': true, dysphagia: true }, then: true },
      { given: { 'age-years': 30, 'weight-loss': true, dysphagia: true }, then: false },
    ],
    source: { id: 'nice-ng12', locator: 'Oesophageal, stomach and pancreatic cancer' },
    grade: 'moderate',
    gradeReason: 'National guideline, read in summaries.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'points-to-an-obstruction-or-hernia',
    title: 'A blocked bowel: adhesions, a hernia or a twist',
    gate: { ageFrom: 16 },
    logic:
      'irreducible-hernia or bilious-vomiting or absolute-constipation and vomiting or acute-distension and (vomiting or absolute-constipation or constipation and abdominal-pain) and not stated(diarrhoea or known-uc)',
    action: 'Surgical assessment and CT now.',
    body: 'WSES (2017)',
    examples: [
      { given: { 'irreducible-hernia': true }, then: true },
      { given: { 'absolute-constipation': true, vomiting: true }, then: true },
      { given: { 'acute-distension': true, constipation: true, 'abdominal-pain': true }, then: true },
      {
        given: {
          'irreducible-hernia': false,
          'bilious-vomiting': false,
          'absolute-constipation': false,
          'acute-distension': false,
        },
        then: false,
      },
    ],
    source: { id: 'wses-asbo-2017', locator: 'Abstract' },
    grade: 'low',
    gradeReason: 'The picture is the guideline’s; that it is taken as pointing beyond the list is the authors’ choice.',
    readFrom: 'abstract',
  },
  {
    ...base,
    id: 'points-to-another-acute-abdomen',
    title: 'Another cause of an acute abdomen',
    gate: { ageFrom: 16 },
    logic:
      'acute-severe-abdo-pain and not stated(diarrhoea or rectal-bleeding or llq-pain or known-cd or known-uc or known-diverticula or antibiotics-recent or reaction-within-2h-of-food or urticaria-angioedema)',
    action:
      'Perforation, stones, twisted or blocked bowel, vessels, pregnancy; with attacks that come back and little to find: porphyria (urine porphobilinogen in the attack), hereditary angioedema (C4), lead.',
    body: 'WSES (2022)',
    examples: [
      { given: { 'acute-severe-abdo-pain': true }, then: true },
      { given: { 'acute-severe-abdo-pain': true, diarrhoea: true }, then: false },
      { given: { 'acute-severe-abdo-pain': false }, then: false },
    ],
    source: { id: 'wses-ami-2022', locator: 'Abstract: severe pain' },
    grade: 'low',
    gradeReason:
      'The guideline calls for early imaging in severe pain; that severe pain without a complaint of the bowel points beyond the list, and the rare causes named, are the authors’ choice.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'points-to-angioedema-of-the-gut',
    title: 'Hereditary angioedema',
    gate: { ageFrom: 16 },
    logic: 'recurrent-angioedema-no-hives and (abdominal-pain or vomiting or diarrhoea)',
    action: 'C4 and C1 inhibitor; no ACE inhibitor.',
    body: 'WAO and EAACI (2021)',
    examples: [
      { given: { 'recurrent-angioedema-no-hives': true, 'abdominal-pain': true }, then: true },
      { given: { 'recurrent-angioedema-no-hives': false }, then: false },
    ],
    source: { id: 'wao-eaaci-hae-2021', locator: 'Clinical presentation' },
    grade: 'moderate',
    gradeReason: 'Guideline; not read again for this entry.',
    readFrom: 'recalled',
  },
  {
    ...base,
    id: 'points-to-a-hormone-producing-tumour',
    title: 'Neuroendocrine tumour',
    gate: { ageFrom: 16 },
    logic:
      'flushing-episodes and diarrhoea or flushing and diarrhoea and not stated(urticaria-angioedema) and symptom-duration >= 28 or watery-diarrhoea and symptom-duration >= 28 and (stools-per-day >= 10 or profuse-watery-stool) and (severe-dehydration or potassium-mmol < 3.5 or syncope or haemodynamic-signs)',
    action:
      'Urinary 5-HIAA, chromogranin A, gut hormones and imaging once common causes are excluded; also medullary thyroid cancer and mastocytosis.',
    body: 'BMJ Best Practice',
    examples: [
      { given: { 'flushing-episodes': true, diarrhoea: true }, then: true },
      { given: { diarrhoea: false, 'watery-diarrhoea': false, 'flushing-episodes': true }, then: false },
    ],
    source: { id: 'bmj-bp-vipoma', locator: 'Diagnosis' },
    grade: 'low',
    gradeReason: 'The picture is the guideline’s; that it is taken as pointing beyond the list is the authors’ choice.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'points-to-tuberculosis-or-lymphoma',
    title: 'Abdominal tuberculosis or lymphoma',
    gate: { ageFrom: 16 },
    logic:
      'symptom-duration >= 21 and weight-loss and (fever or night-sweats) and (tb-risk or ascites or not stated(diarrhoea or rectal-bleeding or dysphagia or heat-intolerance-tremor-palpitations or known-thyrotoxicosis)) or tb-risk and (abdominal-pain and weight-loss or fever or night-sweats or ascites) or ascites and (fever or night-sweats) and not stated(known-cirrhosis or chronic-liver-disease or alcohol-heavy) or night-sweats and lymphadenopathy',
    action: 'CT, chest film, biopsies with culture; no steroid before tuberculosis is excluded.',
    body: 'WGO (2021)',
    examples: [
      { given: { 'symptom-duration': 90, 'weight-loss': true, fever: true, 'abdominal-pain': true }, then: true },
      {
        given: {
          'symptom-duration': 90,
          'weight-loss': false,
          'abdominal-pain': true,
          'tb-risk': false,
          ascites: false,
          'night-sweats': false,
        },
        then: false,
      },
    ],
    source: { id: 'wgo-digestive-tb-2021', locator: 'Clinical features' },
    grade: 'low',
    gradeReason:
      'The picture is the guideline’s; that it is taken as pointing beyond the list is the authors’ choice. Ascites with fever, and nodes with night sweats, are added by them.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'points-to-worms-or-eosinophilic-gut-disease',
    title: 'Worms, or an eosinophilic disease of the gut',
    gate: { ageFrom: 16 },
    logic:
      '(eosinophil-count >= 1.5 or eosinophilia and (recent-travel or immunosuppressed or long-term-steroid)) and (diarrhoea or abdominal-pain) or eosinophilia and (diarrhoea or abdominal-pain or vomiting or visible-distension or ascites) and not stated(dysphagia or food-impaction or known-uc or known-cd or gi-symptoms-after-food or self-reported-food-allergy)',
    action: 'Stool microscopy and Strongyloides serology, before any steroid; then biopsies.',
    body: 'British Infection Society (2010)',
    examples: [
      { given: { 'eosinophil-count': 2.1, diarrhoea: true }, then: true },
      { given: { 'eosinophil-count': 0.3, diarrhoea: true }, then: false },
    ],
    source: { id: 'checkley-2010-eosinophilia', locator: 'Abstract' },
    grade: 'moderate',
    gradeReason:
      'National guideline, abstract read; the count of 1.5 is the authors’ choice. Any raised count counts beside a gut complaint that no eosinophilic gullet, colitis or food explains: eosinophilic gastroenteritis.',
    readFrom: 'abstract',
  },
  {
    ...base,
    id: 'points-to-endometriosis',
    title: 'Endometriosis',
    gate: { ageFrom: 14, ageTo: 55, sex: 'female' },
    logic:
      'menstruation-linked and (rectal-bleeding or infertility or pain-related-to-defecation or acute-severe-abdo-pain or pelvic-abdominal-pain and not stated(diarrhoea or constipation or bloating or pain-related-to-defecation or pain-relieved-by-defecation))',
    action: 'Gynaecological assessment; transvaginal ultrasound or MRI.',
    body: 'NICE (2017, updated)',
    examples: [
      { given: { 'menstruation-linked': true, 'rectal-bleeding': true }, then: true },
      { given: { 'menstruation-linked': true, 'pelvic-abdominal-pain': true }, then: true },
      { given: { 'menstruation-linked': false }, then: false },
    ],
    source: { id: 'nice-ng73', locator: 'Suspecting endometriosis; ultrasound; MRI for deep disease' },
    grade: 'moderate',
    gradeReason:
      'Guideline read in digests: pelvic pain, period pain and bowel complaints that follow the period, one of them enough; ultrasound for all, referral, MRI for deep disease. The companions that the rule asks for are the authors’ choice, since irritable bowel follows the period too.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'points-to-a-twisted-ovary',
    title: 'A twisted ovary',
    gate: { ageFrom: 14, ageTo: 50, sex: 'female' },
    logic: 'acute-lower-abdo-pain and (nausea or vomiting) and not stated(diarrhoea or rectal-bleeding or known-cd)',
    action: 'Pregnancy test and ultrasound of the pelvis today; a gynaecologist if it cannot be excluded.',
    body: 'A review of ovarian torsion (2022)',
    examples: [
      { given: { 'acute-lower-abdo-pain': true, vomiting: true }, then: true },
      { given: { 'acute-lower-abdo-pain': true, nausea: false, vomiting: false }, then: false },
      { given: { 'acute-lower-abdo-pain': true, vomiting: true, diarrhoea: true }, then: false },
    ],
    source: { id: 'ajem-ovarian-torsion', locator: 'Abstract: nausea and vomiting in 70 %' },
    grade: 'low',
    gradeReason:
      'The picture is the review’s; appendicitis looks alike, and the age at which the rule ends is the authors’ choice.',
    readFrom: 'abstract',
  },
  {
    ...base,
    id: 'points-to-a-bleeding-upper-gut',
    title: 'Bleeding from an ulcer or varices',
    gate: { ageFrom: 16 },
    logic:
      'gi-bleed-overt and not stated(rectal-bleeding or diarrhoea or acute-bloody-diarrhoea) or melaena and nsaid-use',
    action: 'Blatchford score, then endoscopy of the upper gut.',
    body: 'NICE CG141',
    examples: [
      { given: { 'gi-bleed-overt': true }, then: true },
      { given: { 'gi-bleed-overt': true, 'rectal-bleeding': true, melaena: false }, then: false },
      { given: { 'gi-bleed-overt': false, melaena: false }, then: false },
    ],
    source: { id: 'nice-cg141', locator: 'Introduction: most common causes; recommendation 1.1.1' },
    grade: 'moderate',
    gradeReason:
      'The guideline names the causes and the score; a large fresh bleed from below is left to the rest of the list.',
    readFrom: 'full_text',
  },
  {
    ...base,
    id: 'points-to-a-ruptured-aneurysm',
    title: 'A ruptured aneurysm of the aorta',
    gate: { ageFrom: 60 },
    logic:
      '(abdominal-pain or back-pain) and (haemodynamic-signs or syncope) and not stated(diarrhoea or rectal-bleeding)',
    action: 'Bedside ultrasound and a vascular surgeon now.',
    body: 'NICE NG156',
    examples: [
      { given: { 'back-pain': true, syncope: true }, then: true },
      { given: { 'abdominal-pain': true, 'haemodynamic-signs': true, diarrhoea: true }, then: false },
      { given: { 'abdominal-pain': true, 'haemodynamic-signs': false, syncope: false }, then: false },
    ],
    source: { id: 'nice-ng156', locator: 'Recommendations on when to think of a ruptured aneurysm' },
    grade: 'low',
    gradeReason:
      'The guideline thinks of it with new pain in belly or back and collapse, the more so over 60; not re-read for this entry.',
    readFrom: 'recalled',
  },
  {
    ...base,
    id: 'points-to-pregnancy-or-the-pelvis',
    title: 'Pregnancy or the pelvic organs',
    gate: { ageFrom: 16 },
    logic:
      '(pregnant or possibly-pregnant) and (acute-lower-abdo-pain or acute-severe-abdo-pain or shoulder-tip-pain) or vaginal-bleeding-or-missed-period and (abdominal-pain or acute-lower-abdo-pain) or postmenopausal-bleeding or testicular-pain',
    action: 'Pregnancy test, gynaecological or urological assessment today.',
    body: 'NICE NG126',
    examples: [
      { given: { pregnant: true, 'acute-lower-abdo-pain': true }, then: true },
      {
        given: {
          pregnant: false,
          'possibly-pregnant': false,
          'vaginal-bleeding-or-missed-period': false,
          'postmenopausal-bleeding': false,
          'testicular-pain': false,
        },
        then: false,
      },
    ],
    source: { id: 'nice-ng126', locator: 'Symptoms and signs' },
    grade: 'moderate',
    gradeReason: 'Guideline, read in a summary; the other organs of the pelvis are added by the authors.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'points-to-heart-vessels-or-hormones',
    title: 'Heart, great vessels, sugar or adrenals',
    gate: { ageFrom: 16 },
    logic:
      'cardiac-features and not stated(heat-intolerance-tremor-palpitations or known-thyrotoxicosis) or pulsatile-abdominal-mass or pain-out-of-proportion or ketones-mmol >= 3 or polyuria-polydipsia and (vomiting or abdominal-pain) or hyperpigmentation-or-salt-craving and (vomiting or abdominal-pain or weight-loss or diarrhoea) or glucose-mmol > 15 and (vomiting or abdominal-pain) or known-diabetes and vomiting-persistent and not stated(diarrhoea) or hyperpigmentation and (fatigue or loss-of-appetite or vomiting) and not stated(diarrhoea or joint-pain or arthritis) or calcium-adj-mmol >= 2.8 or vascular-risk and acute-severe-abdo-pain and not stated(rectal-bleeding or llq-pain) or (heart-or-kidney-failure or breathlessness) and peripheral-oedema and (postprandial-pain or early-satiety-or-appetite-loss or ascites)',
    action: 'ECG and troponin, vascular imaging, ketones, or cortisol, by the sign.',
    body: 'RCP, WSES, Endocrine Society',
    examples: [
      { given: { 'cardiac-features': true }, then: true },
      { given: { 'hyperpigmentation-or-salt-craving': true, vomiting: true }, then: true },
      { given: { 'cardiac-features': false }, then: 'cannot_tell' },
    ],
    source: { id: 'endocrine-society-pai-2016', locator: 'Clinical presentation' },
    grade: 'low',
    gradeReason:
      'Each sign is named by its own guideline; one is cited. High calcium, diabetes with vomiting that does not stop, and a weak heart with swollen legs and pain after meals are added by the authors.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'points-to-the-liver',
    title: 'Liver disease',
    gate: { ageFrom: 16 },
    logic:
      'ascites and (known-cirrhosis or chronic-liver-disease or alcohol-heavy) or jaundice or known-cirrhosis and gi-bleed-overt',
    action: 'Liver tests, ultrasound, a first tap of ascites.',
    body: 'BSG (2020)',
    examples: [
      { given: { ascites: true, 'known-cirrhosis': true }, then: true },
      { given: { ascites: false, jaundice: false, 'known-cirrhosis': false }, then: false },
    ],
    source: { id: 'bsg-ascites-2020', locator: 'Diagnosis' },
    grade: 'moderate',
    gradeReason: 'Guideline, read in a summary.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'points-to-the-anal-canal',
    title: 'Piles, a fissure or an abscess',
    gate: { ageFrom: 16 },
    logic:
      'perianal-painful-swelling and not stated(known-cd) or (haemorrhoids-with-bright-red-blood-not-mixed or anal-fissure) and not stated(diarrhoea or weight-loss or anaemia or blood-mixed-with-stool or change-in-bowel-habit or abdominal-pain)',
    action: 'Examination of the anus and rectum; FIT or colonoscopy by age, since piles do not exclude more.',
    body: 'WSES (2021)',
    examples: [
      { given: { 'perianal-painful-swelling': true }, then: true },
      { given: { 'haemorrhoids-with-bright-red-blood-not-mixed': true }, then: true },
      {
        given: {
          'perianal-painful-swelling': false,
          'haemorrhoids-with-bright-red-blood-not-mixed': false,
          'anal-fissure': false,
        },
        then: false,
      },
    ],
    source: { id: 'wses-anorectal-2021', locator: 'Haemorrhoids, fissure, abscess' },
    grade: 'low',
    gradeReason: 'The picture is the guideline’s; that it is taken as pointing beyond the list is the authors’ choice.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'points-to-plain-constipation',
    title: 'Constipation without irritable bowel',
    gate: { ageFrom: 16 },
    logic:
      'constipation and not stated(abdominal-pain or rectal-bleeding or weight-loss or diarrhoea or bloating or anaemia or fever or vomiting or alternating-bowel-habit or acute-distension or visible-distension or abdominal-mass or change-in-bowel-habit) or constipation and straining and less-than-daily-stool and diarrhoea == false and not stated(pain-relieved-by-defecation or rectal-bleeding or weight-loss or anaemia)',
    action: 'Drugs (opioids above all), calcium and thyroid by suspicion, pelvic floor; laxatives.',
    body: 'Rome IV (2016)',
    examples: [
      { given: { constipation: true }, then: true },
      { given: { constipation: true, 'abdominal-pain': true, straining: false }, then: false },
      { given: { constipation: false }, then: false },
    ],
    source: { id: 'rome4-bowel-2016', locator: 'Functional constipation' },
    grade: 'low',
    gradeReason:
      'The criteria part constipation without predominant pain from irritable bowel; that it points beyond the list is the authors’ reading.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'points-to-a-drug',
    title: 'A drug as the cause',
    gate: { ageFrom: 16 },
    logic:
      'diarrhoea and (on-ici or on-olmesartan or on-mycophenolate) or (diarrhoea or fecal-incontinence) and metformin-use or constipation and motility-disorder-or-opioids and not stated(diarrhoea) or on-diarrhoea-drug and (diarrhoea or steatorrhoea or nausea or vomiting)',
    action: 'The drug is held against the dates; checkpoint inhibitor colitis needs its own pathway.',
    body: 'Own judgement beside reviews',
    examples: [
      { given: { diarrhoea: true, 'on-ici': true }, then: true },
      { given: { diarrhoea: true, 'metformin-use': true }, then: true },
      {
        given: { diarrhoea: false, 'fecal-incontinence': false, constipation: false, 'on-diarrhoea-drug': false },
        then: false,
      },
    ],
    source: { id: 'ici-review-wjgo-2021', locator: 'Abstract' },
    grade: 'low',
    gradeReason: 'Review for checkpoint inhibitors; the other drugs are named by sources of their own rules.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'points-to-fever-from-elsewhere',
    title: 'An infection that is not of the gut',
    gate: { ageFrom: 16 },
    logic:
      'travel-malaria-area-12m and (fever or rigors) or (vte-symptoms or headache-or-visual-disturbance) and (abdominal-pain or vomiting)',
    action: 'Malaria films, or the organ named by the sign.',
    body: 'UK malaria guidelines (2016)',
    examples: [
      { given: { 'travel-malaria-area-12m': true, fever: true }, then: true },
      {
        given: { 'travel-malaria-area-12m': false, 'vte-symptoms': false, 'headache-or-visual-disturbance': false },
        then: false,
      },
    ],
    source: { id: 'uk-malaria-2016', locator: 'Abstract' },
    grade: 'moderate',
    gradeReason: 'Guideline for malaria, abstract read; the other signs are added by the authors.',
    readFrom: 'abstract',
  },
  {
    ...base,
    id: 'points-to-chronic-vomiting',
    title: 'Vomiting from outside the gut, cyclic vomiting or slow gastric emptying',
    gate: { ageFrom: 16 },
    logic:
      'vomiting and symptom-duration >= 28 and not stated(diarrhoea or gi-symptoms-after-food or dysphagia or weight-loss or rectal-bleeding or anaemia or nsaid-use or vomiting-within-2h-of-food or self-reported-food-allergy or known-cd) or vomiting and early-satiety-or-appetite-loss and symptom-duration >= 14 and not stated(diarrhoea or constipation or gi-symptoms-after-food or dysphagia or rectal-bleeding) or vomiting-persistent and diarrhoea == false and abdominal-pain == false',
    action:
      'Pregnancy, medicines, cannabis and other causes outside the gut first; upper endoscopy for a mechanical one; then gastric emptying.',
    body: 'Review of the ACG',
    examples: [
      { given: { vomiting: true, 'symptom-duration': 60 }, then: true },
      { given: { vomiting: true, 'symptom-duration': 60, diarrhoea: true }, then: false },
      { given: { 'vomiting-persistent': true, diarrhoea: false, 'abdominal-pain': false }, then: true },
      { given: { vomiting: false, 'vomiting-persistent': false }, then: false },
    ],
    source: { id: 'lacy-chronic-vomiting', locator: 'Abstract' },
    grade: 'low',
    gradeReason:
      'Review: causes outside the gut, then mechanical ones, then gastric emptying. Pregnancy and cannabis were not named in what was read; vomiting again and again with neither loose stool nor pain is added by the authors at any length.',
    readFrom: 'abstract',
  },
];
