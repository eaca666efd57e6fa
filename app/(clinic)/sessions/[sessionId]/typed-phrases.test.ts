import { describe, expect, test } from 'vitest';
import { searchTyped, type TypedItem } from '@/components/session/search-typed';
import { currentCatalogue } from '@/server/library/current-catalogue';
import { findingItems } from '@/server/library/search/findings';

const catalogue = currentCatalogue();
const items: readonly TypedItem[] = [
  ...findingItems(catalogue, false).map((item) => ({ ...item, result: false })),
  ...Object.entries(catalogue.investigations).map(([id, { name, alsoKnownAs }]) => ({
    id,
    label: name,
    synonyms: alsoKnownAs,
    section: '',
    negated: false,
    result: true,
  })),
];

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
    ['hypertension', 'asks known-cirrhosis'],
    ['mesenteric ischaemia', 'asks vascular-risk'],
    ['malaria', 'asks travel-malaria-area-12m'],
    ['hirschsprung', 'asks meconium-delay-or-birth-onset'],
    ['small intestinal bacterial overgrowth', 'asks short-stature'],
    // Half of it is a symptom, the whole is another.
    ['bone pain', 'asks abdominal-pain'],
    ['muscle cramps', 'asks abdominal-pain'],
    ['GCS 15', 'asks altered-mental-state'],
    ['dark urine', 'asks jaundice'],
    ['pack years', 'asks smoking-current'],
    // A slip of the keyboard, or another illness altogether.
    ['sprue', 'asks pain-radiating-outside-abdomen'],
    ['worms', 'asks symptom-worse-with-stress'],
    ['covid', 'asks immunodeficiency'],
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
    ['20 pounds', 'asks weight-loss'],
    ['lost 2 stone', 'has weight-loss'],
    ['5-FU', 'has on-anticancer-treatment'],
  ])('%s: %s', (query, expected) => expect(enter(query)).toBe(expected));

  test('nothing typed, nothing asked: whoever goes down the list takes what it says', () =>
    expect(searchTyped(catalogue, items, '').filter(({ item }) => item.asks)).toEqual([]));
});
