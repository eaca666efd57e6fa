import { describe, expect, test } from 'vitest';
import { enterable } from '@/components/session/enterable';
import { searchTyped } from '@/components/session/search-typed';
import { currentCatalogue } from '@/server/library/current-catalogue';

const catalogue = currentCatalogue();
const items = enterable(catalogue, false);

/** What Enter does: opens a result, a field, a choice or a question, or enters it as present or absent. */
const enter = (query: string): string => {
  const item = searchTyped(catalogue, items, query)[0]?.item;
  if (!item) return 'nothing';
  if (item.result) return `result ${item.id}`;
  const kind = catalogue.findings[item.id]?.kind.type;
  if (item.asks || (kind !== 'presence' && !item.choice)) return `asks ${item.id}`;
  return `${item.negated ? 'no' : 'has'} ${item.id}`;
};
const opens = (query: string): boolean => /^(?:result|asks|nothing)\b/.test(enter(query));

describe('who types a test enters no diagnosis', () => {
  test.each([
    ['c diff', 'result c-difficile-testing'],
    ['cdiff', 'result c-difficile-testing'],
    ['cdi', 'result c-difficile-testing'],
    ['C. difficile', 'result c-difficile-testing'],
    ['clostridium difficile', 'result c-difficile-testing'],
    ['c diff toxin', 'result c-difficile-testing'],
    ['c diff pcr', 'result c-difficile-testing'],
    ['gdh', 'result c-difficile-testing'],
    ['c diff negative', 'result c-difficile-testing'],
    ['ttg', 'result ttg-iga'],
    ['ttg 100', 'result ttg-iga'],
    ['ttg negative', 'result ttg-iga'],
    ['endomysial', 'result ema-iga'],
    ['dgp', 'result dgp-antibodies'],
    ['iga', 'result total-iga'],
    ['hla', 'result hla-dq2-dq8'],
    ['calprotectin', 'result faecal-calprotectin'],
    ['FCal', 'result faecal-calprotectin'],
    ['elastase', 'result faecal-elastase'],
    ['giardia', 'result giardia-antigen'],
    ['hiv', 'result hiv-serology'],
    ['hiv test', 'result hiv-serology'],
    ['hiv negative', 'result hiv-serology'],
    ['sibo', 'result glucose-breath-test'],
    ['breath test', 'result glucose-breath-test'],
    ['lactose test', 'result lactose-breath-test'],
    ['lactose', 'result lactose-breath-test'],
    ['sehcat', 'result sehcat'],
    ['c4', 'result c4-serum'],
    ['fit', 'result fit'],
    ['fit negative', 'result fit'],
    ['fobt', 'result fit'],
    ['occult blood', 'result fit'],
    ['stool culture', 'result stool-culture'],
    ['salmonella', 'result stool-culture'],
    ['campylobacter', 'result stool-culture'],
    ['e coli', 'result stool-culture'],
    ['stec', 'result stool-culture'],
    ['microscopic colitis', 'result colonoscopy-random-biopsies'],
    ['skin prick', 'result skin-prick-test'],
    ['lft', 'result lft'],
    ['vitamin d', 'result b12-folate-vitd'],
    ['ferritin', 'result ferritin'],
    ['crp', 'result crp'],
    ['ca125', 'result ca125'],
  ])('%s: %s', (query, expected) => expect(enter(query)).toBe(expected));
});

describe('what says more than was typed is asked', () => {
  test.each([
    ['h pylori', 'asks h-pylori-breath-or-stool-test'],
    ['urea breath test', 'asks h-pylori-breath-or-stool-test'],
    ['coeliac disease', 'asks duodenal-disease'],
    ['inflammatory bowel disease', 'asks ibd-suspected'],
    ['collagenous colitis', 'asks mc-confirmed'],
    ['bile acid malabsorption', 'asks bad-confirmed'],
    ['pseudomembranous colitis', 'asks cdiff-confirmed'],
    ['shiga toxin', 'asks stec-confirmed'],
    ['iga deficiency', 'asks selective-iga-deficiency'],
    ['alpha gal', 'asks alpha-gal-ige-positive'],
    ['giardiasis', 'asks giardia-recurrent'],
    ['amoeba', 'asks amoeba-excluded'],
    ['tb', 'asks tb-risk'],
    ['quantiferon', 'asks tb-screen-done'],
    ['hepatitis b', 'asks hbv-screen-done'],
    ['diverticulitis', 'asks previous-diverticulitis'],
    ['prednisolone', 'asks long-term-steroid'],
    ['ciprofloxacin', 'asks antibiotics-recent'],
    ['dvt', 'asks vte-symptoms'],
    ['bowel cancer', 'asks crc-screening-up-to-date'],
    ['colon cancer', 'asks first-degree-relative-crc'],
    ['ovarian cancer', 'asks first-degree-relative-ovarian-cancer'],
    ['gallstones', 'asks cholecystectomy'],
    ['addison', 'asks hyperpigmentation-or-salt-craving'],
    ['carcinoid', 'asks flushing-episodes'],
    ['globus', 'asks dysphagia'],
    ['cough', 'asks pain-worse-on-movement'],
    ['levothyroxine', 'asks autoimmune-thyroid-disease'],
    ['sats 91%', 'asks resp-compromise'],
    ['mesenteric ischaemia', 'asks vascular-risk'],
    ['malaria', 'asks travel-malaria-area-12m'],
    ['hirschsprung', 'asks meconium-delay-or-birth-onset'],
    ['small intestinal bacterial overgrowth', 'asks short-stature'],
    // Half of it is a symptom, the whole is another.
    ['bone pain', 'asks abdominal-pain'],
    ['muscle cramps', 'asks abdominal-pain'],
    ['GCS 15', 'asks altered-mental-state'],
    ['dark urine', 'asks jaundice'],
    // Nobody means dark stools.
    ['pale stools dark urine', 'asks steatorrhoea'],
    ['pack years', 'asks smoking-current'],
    // A slip of the keyboard, or another illness altogether.
    ['sprue', 'asks pain-radiating-outside-abdomen'],
    ['worms', 'asks symptom-worse-with-stress'],
    ['covid', 'asks immunodeficiency'],
    // An earlier illness is no score of it.
    ['PMH IBS', 'asks ibs-d-or-functional-diarrhoea'],
    ['low grade temp', 'asks temp-c'],
    ['low-grade fever', 'asks temp-c'],
    ['acute onset', 'asks symptom-duration'],
    ['sudden onset', 'asks symptom-duration'],
    ['gastroenteritis 6/12 ago', 'asks prior-gastroenteritis'],
    ['amoxicillin 6/12 ago', 'asks antibiotics-recent'],
    ['amoxicillin 6 months ago', 'asks antibiotics-recent'],
    ['mastocytosis', 'asks macrocytosis'],
  ])('%s: %s', (query, expected) => expect(enter(query)).toBe(expected));

  // Names of illnesses and tests that nothing here is called by.
  test.each(
    'colitis, ibs, irritable bowel, bam, hepatitis, pancreatitis, cancer, stomach cancer, lymphoma, norovirus, strongyloides, whipple, eoe, obstruction, ileus, megacolon, pyloric stenosis, gastritis, cholera, sweat test, microvillus, capsule, mri, biopsy, zonulin, permeability'.split(
      ', ',
    ),
  )('%s enters nothing at once', (query) => expect(opens(query)).toBe(true));

  test.each([
    ['no hiv', 'asks urticaria-angioedema'],
    ['no cancer', 'asks on-anticancer-treatment'],
    ['no tb', 'asks tb-risk'],
    ['no rash', 'asks rash-sore-throat-or-nodes'],
    ['no alcohol', 'asks refeeding-drug-or-alcohol'],
    ['no family history', 'asks first-degree-relative-eoe'],
    ['no allergies', 'asks wheat-anaphylaxis'],
  ])('nor is more denied than was: %s: %s', (query, expected) => expect(enter(query)).toBe(expected));
});

describe('what was typed is entered', () => {
  test.each([
    ['c diff positive', 'has cdiff-confirmed'],
    ['ttg positive', 'has serology-positive'],
    ['fit positive', 'has occult-blood-positive'],
    ['uc', 'has known-uc'],
    ['ulcerative colitis', 'has known-uc'],
    ['crohn', 'has known-cd'],
    ['Crohn’s disease', 'has known-cd'],
    ['history of Crohn’s', 'has known-cd'],
    ['PMH: asthma', 'has asthma'],
    ['s/p cholecystectomy', 'has cholecystectomy'],
    ['type 2 diabetes', 'has known-diabetes'],
    ['cirrhosis', 'has known-cirrhosis'],
    ['aids', 'has hiv-infection'],
    ['olmesartan', 'has on-olmesartan'],
    ['cholecys', 'has cholecystectomy'],
    ['blood mix', 'has blood-mixed-with-stool'],
    ['night', 'has night-sweats'],
    ['no crohns', 'no known-cd'],
    ['never smoked', 'no smoking-current'],
    ['denies NSAID use', 'no nsaid-use'],
    ['no ppi', 'no ppi-use'],
    ['anicteric', 'no jaundice'],
    ['abdomen soft and non tender', 'no abdominal-tenderness'],
    ['soft, NT, ND', 'no abdominal-tenderness'],
    // What is soft may hurt all the same.
    ['abdomen soft', 'no peritonism'],
    ['abdo soft, non-distended', 'no peritonism'],
    ['soft', 'asks bristol-form'],
    ['haemodynamically stable', 'no haemodynamic-signs'],
    ['weight stable', 'no weight-loss'],
    ['normal appetite', 'no loss-of-appetite'],
    ['no guarding', 'no peritonism'],
    // What denies by its name is no denial.
    ['hasn’t passed gas', 'has absolute-constipation'],
    ["hasn't passed gas", 'has absolute-constipation'],
    ['no stool for 5 days', 'has constipation'],
    ['pounds lost', 'has weight-loss'],
    ['20 pounds', 'asks weight-lost-kg'],
    ['hypertension', 'has hypertension'],
    ['uti', 'has dysuria'],
    ['loin pain', 'has back-pain'],
    ['febrile', 'has fever'],
    ['pregnant', 'has pregnant'],
    ['weight loss', 'has weight-loss'],
    ['clopidogrel', 'has antiplatelet-use'],
    ['enlarged liver', 'has hepatomegaly'],
    ['5-FU', 'has on-anticancer-treatment'],
    ['s/p chole', 'has cholecystectomy'],
    ['prev R hemicolectomy', 'has ileal-resection'],
    ['nocturnal BMs', 'has nocturnal-stools'],
    ['no PRB', 'no rectal-bleeding'],
    ['giddiness on standing', 'has postural-dizziness'],
    ['acidity', 'has heartburn'],
    ['per abdomen soft', 'no peritonism'],
    ['wt stable', 'no weight-loss'],
    ['appetite ok', 'no loss-of-appetite'],
    ['temp normal', 'no fever'],
  ])('%s: %s', (query, expected) => expect(enter(query)).toBe(expected));

  test('nothing typed, nothing asked: whoever goes down the list takes what it says', () =>
    expect(searchTyped(catalogue, items, '').filter(({ item }) => item.asks)).toEqual([]));
});

/** The figure in its field and how long it has been, and what of it is named as not kept. */
const figures = (query: string): string => {
  const item = searchTyped(catalogue, items, query)[0]?.item;
  if (!item) return 'nothing';
  const { id, figure, duration, stools, notKept, rest } = item;
  return [
    id,
    figure ? `= ${figure.figure} ${figure.unit}`.trimEnd() : '',
    stools ? `${stools.figure} ${stools.unit}` : '',
    duration ? `for ${duration.figure} ${duration.unit}` : '',
    notKept ? `without ${notKept}` : '',
    rest ? `then ${rest}` : '',
  ]
    .filter(Boolean)
    .join(' ');
};

describe('a figure that is typed stands in a field, or is named as not kept', () => {
  test.each([
    ['weight loss 8 kg', 'weight-lost-kg = 8 kg'],
    ['lost 8 kg', 'weight-lost-kg = 8 kg'],
    ['lost 8kg in 3 months', 'weight-lost-kg = 8 kg for 3 mo'],
    ['weight loss 6 kg over 2/12', 'weight-lost-kg = 6 kg for 2 mo'],
    ['2 stone', 'weight-lost-kg = 2 [stone_av]'],
    ['wt loss 15 lb', 'weight-lost-kg = 15 [lb_av]'],
    ['lost 10% of body weight', 'weight-loss-pct-6m = 10 %'],
    // The weight itself is no loss of weight.
    ['weight 52 kg', 'weight-loss without 52 kg'],
    ['40 pack years', 'smoking-current without 40'],
    ['ALT 60', 'lft without 60'],
    ['ALP 180', 'lft without 180'],
    ['bili 35 umol/L', 'lft without 35 umol/L'],
    // Urea is part of the name of a kidney function in mL/min.
    ['urea 12', 'renal-function without 12'],
    ['alb 28', 'serum-albumin = 28 g/L'],
    ['elastase <100', 'faecal-elastase = < 100 ug/g'],
    ['glucose 14', 'glucose-mmol = 14'],
    ['Hb 9.8', 'haemoglobin = 9.8 g/dL'],
    ['crp 45', 'crp = 45'],
    ['fever 38.9', 'temp-c = 38.9 Cel'],
    ['temp 39 for 3 days', 'temp-c = 39 Cel without for 3 days'],
    ['diarrhoea 3 weeks', 'diarrhoea for 3 wk'],
    ['diarrhoea x6/day', 'diarrhoea 6 {stools}/d'],
    ['diarrhoea 4x daily', 'diarrhoea 4 {stools}/d'],
    ['opening bowels 10 times a day', 'stools-per-day = 10 {stools}/d'],
    ['6 stools a day', 'stools-per-day = 6 {stools}/d'],
    ['28/40 pregnant', 'pregnancy-weeks = 28 wk'],
    ['34 weeks pregnant', 'pregnancy-weeks = 34 wk'],
    ['pain 7/10', 'abdominal-pain without 7/10'],
    ['vomiting x5', 'vomiting without 5'],
    ['20 a day smoker', 'smoking-current without 20'],
    ['CA 125 of 250', "ca125 = 250 [arb'U]/mL"],
    ['down 2 st in 6/12', 'weight-lost-kg = 2 [stone_av] for 6 mo'],
    ['LOW 6kg 3/12', 'weight-lost-kg = 6 kg for 3 mo'],
    ['LOW 2/12', 'weight-loss for 2 mo'],
    ['chole 2015', 'cholecystectomy without 2015'],
    ['EtOH 40u/wk', 'alcohol-heavy without 40u/wk'],
    ['anti-TTG IgA 128', "ttg-iga = 128 [arb'U]/mL"],
    ['BM 4.2', 'glucose-mmol = 4.2 mmol/L'],
    // A count of stools, and of nothing else.
    ['x6/day', 'stools-per-day = 6 {stools}/d'],
    ['6 BO/day', 'stools-per-day = 6 {stools}/d'],
    ['BO x6/day', 'stools-per-day = 6 {stools}/d'],
    ['BM x 4 today', 'stools-per-day = 4 {stools}/d'],
    ['BM x3', 'stools-per-day = 3 {stools}/d'],
    ['bowels moving x5', 'stools-per-day = 5 {stools}/d'],
    ['passing stool 7 times/24h', 'stools-per-day = 7 {stools}/d'],
    ['>10 stools/day', 'stools-per-day = > 10 {stools}/d'],
    ['motions 4-5/day', 'stools-per-day = 4–5 {stools}/d'],
    ['melaena x2/day', 'melaena without x2/day'],
    ['vomiting 5 times a day', 'vomiting without 5 times a day'],
    // What they are like is entered with it.
    ['watery diarrhoea x10/day', 'watery-diarrhoea 10 {stools}/d'],
    ['loose motions 8 times/day', 'diarrhoea 8 {stools}/d'],
    ['diarrhoea 6/day 3/52', 'diarrhoea 6 {stools}/d for 3 wk'],
    ['bloody diarrhea 10x/day', 'acute-bloody-diarrhoea 10 {stools}/d'],
    // One figure of several, with the others named; never of another's name.
    ['Hb 92 MCV 71', 'haemoglobin = 92 g/L then MCV 71'],
    ['HR 118 BP 88/50', 'hr = 118 /min then BP 88/50'],
    ['Na 129 K 3.1', 'sodium-mmol = 129 mmol/L then K 3.1'],
    ['urea 14 creat 160', 'creatinine-mgdl = 160 umol/L then urea 14'],
    ['weight loss 10%', 'weight-loss-pct-6m = 10 %'],
    ['lost 12% in 4/12', 'weight-loss-pct-6m = 12 % for 4 mo'],
    ['wt down 15%', 'weight-loss-pct-6m = 15 %'],
    ['wt loss 8kg/3/12', 'weight-lost-kg = 8 kg for 3 mo'],
    ['diarrhoea x3/7', 'diarrhoea for 3 d'],
    // Typed to the name.
    ['Hb92', 'haemoglobin = 92 g/L'],
    ['CRP45', 'crp = 45'],
    ['plt450', 'platelets = 450 10*9/L'],
    ['K3.1', 'potassium-mmol = 3.1 mmol/L'],
    ['BP90/60', 'sbp = 90 mm[Hg]'],
    ['Alb24', 'serum-albumin = 24 g/L'],
    ['FIT>400', 'fit = > 400 ug/g'],
    ['Na128-131', 'sodium-mmol = 128–131 mmol/L'],
    ['Hb92 MCV71', 'haemoglobin = 92 g/L then MCV 71'],
    ['CA125', 'ca125'],
    ['T1DM', 'type-1-diabetes'],
    // Which of two is meant nobody knows: it stands as it was typed, and cannot be entered so.
    ['ferritin 6/8', 'ferritin = 6/8 ug/L'],
    ['CRP 45/60', 'crp = 45/60 mg/L'],
    ['Hb 110/85', 'haemoglobin = 110/85 g/L'],
    // A day, and a year beside a result in words.
    ['Hb 92 6/8', 'haemoglobin = 92 g/L without 6/8'],
    ['tTG neg 2019', 'ttg-iga without neg, 2019'],
    ['OGD normal 2022', 'duodenal-biopsy without normal, 2022'],
    // All that is not kept is named.
    ['calprotectin 800 then 250', 'faecal-calprotectin without 800, 250'],
    ['wt 80 -> 72kg', 'weight-loss without 80, 72kg'],
    ['gastro 2 weeks ago', 'prior-gastroenteritis without 2 weeks ago'],
    ['gastroenteritis 6/12 ago', 'prior-gastroenteritis without 6/12 ago'],
  ])('%s: %s', (query, expected) => expect(figures(query)).toBe(expected));
});

describe('what a test showed is entered, or named as not kept', () => {
  const shows = (query: string): string => {
    const item = searchTyped(catalogue, items, query)[0]?.item;
    return item ? `${item.id} ${item.outcome ?? `without ${item.notKept}`}` : 'nothing';
  };

  test.each([
    ['stool cx neg', 'stool-culture no-pathogen'],
    ['stool C+S no growth', 'stool-culture no-pathogen'],
    ['O&P neg', 'stool-ova-parasites none-seen'],
    ['HIV neg', 'hiv-serology non-reactive'],
    ['pregnancy test negative', 'pregnancy-test negative'],
    ['FBC normal', 'cbc normal'],
    ['MRE normal', 'mri-enterography normal'],
    ['tTG neg', 'ttg-iga without neg'],
    ['fcal normal', 'faecal-calprotectin without normal'],
    ['USS normal', 'pelvic-ultrasound without normal'],
    // The outcome says more than was typed: biopsies, a screen, a grade.
    ['colonoscopy 2019 normal', 'ileocolonoscopy-biopsy without normal, 2019'],
    ['c diff toxin neg', 'c-difficile-testing without neg'],
    ['gastroscopy normal', 'duodenal-biopsy without normal'],
    ['HLA-DQ2 neg', 'hla-dq2-dq8 without neg'],
    ['basophil test neg', 'basophil-activation-test without neg'],
  ])('%s: %s', (query, expected) => expect(shows(query)).toBe(expected));
});

test.each([
  ['tTG neg', 'serology-positive'],
  ['FIT neg', 'occult-blood-positive'],
])('%s can be kept in the line behind its test', (query, expected) => {
  const item = searchTyped(catalogue, items, query)[1]?.item;
  expect(`${item?.negated ? 'no' : 'has'} ${item?.id}`).toBe(`no ${expected}`);
});

test.each(['FIT neg', 'DQ2 neg', 'SeHCAT neg', 'HLA DQ2 pos', 'tTG neg'])(
  '%s says nothing of whether it was tested',
  (query) =>
    expect(
      searchTyped(catalogue, items, query)
        .map(({ item }) => item.id)
        .filter((id) => ['fit-returned', 'hla-typed', 'bad-test-available', 'ttg-iga-available'].includes(id)),
    ).toEqual([]),
);

describe('what has no place here finds nothing', () => {
  test.each(
    'bloods normal, obs stable, labs NAD, loperamide prn helps, on HRT, on the pill, NKDA, nka, bowel sounds normal, BS present, HbA1c 62, H pylori +ve, H pylori pos, H. pylori neg, HP +ve, CLO test neg, helicobacter eradicated 2018, CA19-9 40, CA 19-9 40, CA19.9 normal, ANCA pos'.split(
      ', ',
    ),
  )('%s', (query) => expect(searchTyped(catalogue, items, query)).toEqual([]));
});

describe('what a relative has is asked of the family, and never of the patient', () => {
  test.each([
    ['mother has Crohn', 'first-degree-relative-ibd'],
    ['father has ulcerative colitis', 'first-degree-relative-ibd'],
    ['brother has uc', 'first-degree-relative-ibd'],
    ['son has celiac', 'first-degree-relative-celiac'],
    ['dad had bowel cancer at 50', 'first-degree-relative-crc'],
    ['family history of ovarian cancer', 'first-degree-relative-ovarian-cancer'],
    ['sister w/ UC', 'first-degree-relative-ibd'],
  ])('%s: %s', (query, expected) => expect(searchTyped(catalogue, items, query)[0]?.item.id).toBe(expected));

  test.each(
    'mother has rheumatoid arthritis, daughter has type 1 diabetes, sister with hashimoto, aunt has uc, cousin has crohns, uncle had bowel cancer, father died of pancreatic cancer, family history of diabetes, fhx of lupus, mum has ibs'.split(
      ', ',
    ),
  )('%s finds nothing of the patient', (query) =>
    expect(searchTyped(catalogue, items, query).filter(({ item }) => item.section !== 'family')).toEqual([]),
  );
});

describe('what a laboratory prints beside a figure is not the figure', () => {
  test.each([
    ['K 2.9 (3.5-5.0)', '2.9'],
    ['Hb 92 g/L [115-165]', '92'],
    ['ferritin 6 (15–150)', '6'],
    ['calprotectin 800 (<50)', '800'],
    ['TSH 0.01 (0.4-4)', '0.01'],
  ])('%s: %s, and asked', (query, figure) => {
    const item = searchTyped(catalogue, items, query)[0]?.item;
    expect(item?.figure?.figure).toBe(figure);
    // What is said not to be kept is never entered by one Enter.
    expect(item?.notKept).toBeTruthy();
  });
});
