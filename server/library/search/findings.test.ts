import { describe, expect, test } from 'vitest';
import { entries } from '@/knowledge/entries';
import { catalogueOf } from '../catalogue';
import { denialIn } from './denial';
import { findingItems, searchFindings } from './findings';
import { searchInPart } from './in-part';

const catalogue = catalogueOf(entries);
const items = findingItems(catalogue, true);
const first = (query: string) => {
  const [hit] = searchFindings(items, query);
  return hit && `${hit.item.negated ? 'no ' : ''}${hit.item.id}`;
};

// As patients say it and as clinicians type it in a hurry; what is expected was written down before it was looked up.
describe('the first finding for everyday words', () => {
  test.each([
    ['runs', 'diarrhoea'],
    ['the runs', 'diarrhoea'],
    ['the trots', 'diarrhoea'],
    ['poo', 'diarrhoea'],
    ['loose stools', 'diarrhoea'],
    ['runny poo', 'diarrhoea'],
    ['heartburn', 'heartburn'],
    ['acid reflux', 'heartburn'],
    ['throws up', 'vomiting'],
    ['throwing up', 'vomiting'],
    ['puking', 'vomiting'],
    ['being sick', 'vomiting'],
    ['feels sick', 'nausea'],
    ['queasy', 'nausea'],
    ['wind', 'flatus'],
    ['farting', 'flatus'],
    ['tummy', 'abdominal-pain'],
    ['tummy ache', 'abdominal-pain'],
    ['my tummy hurts', 'abdominal-pain'],
    ['belly pain', 'abdominal-pain'],
    ['bloated', 'bloating'],
    ['trapped wind', 'bloating'],
    ['bunged up', 'constipation'],
    ['cant poo', 'constipation'],
    ['cannot poo', 'constipation'],
    ['blood in poo', 'rectal-bleeding'],
    ['bleeding from the bottom', 'rectal-bleeding'],
    ['black poo', 'melaena'],
    ['slime', 'mucus-per-rectum'],
    ['greasy poo', 'steatorrhoea'],
    ['losing weight', 'weight-loss'],
    ['tired all the time', 'fatigue'],
    ['no energy', 'fatigue'],
    ['knackered', 'fatigue'],
    ['temperature', 'fever'],
    ['drenching sweats', 'night-sweats'],
    ['mouth ulcers', 'oral-ulcers'],
    ['food gets stuck', 'dysphagia'],
    ['lost my appetite', 'loss-of-appetite'],
    ['ibuprofen', 'nsaid-use'],
    ['up at night to go', 'nocturnal-stools'],
    ['leaky gut', 'asks-leaky-gut'],
    ['vomited', 'vomiting'],
    ['itching', 'itch-all-over'],
    ['pruritus', 'itch-all-over'],
    ['pain worse on coughing', 'pain-worse-on-movement'],
    ['woken by diarrhoea', 'nocturnal-stools'],
    ['belly swells after eating', 'visible-distension'],
    ['diabetic type 1', 'type-1-diabetes'],
    ['drinks a bottle of wine a day', 'alcohol-heavy'],
    ['gave up smoking', 'smoking-former'],
    ['not been', 'constipation'],
  ])('%s: %s', (query, expected) => expect(first(query)).toBe(expected));
});

// What a clinician would want to see at once, of what was asked for in these words; it is chosen, not taken blindly.
describe('among the first three for what patients and clinicians say', () => {
  test.each([
    ['pale', 'pallor'],
    ['swollen belly', 'visible-distension'],
    ['swollen belly', 'ascites'],
    ['distended', 'visible-distension'],
    ['distended', 'acute-distension'],
    ['can’t keep anything down', 'fluids-not-tolerated'],
    ["can't keep water down", 'fluids-not-tolerated'],
    ['bowel blocked', 'absolute-constipation'],
    ['bowel blocked', 'obstructive-symptoms'],
    ['can’t pass wind', 'absolute-constipation'],
    ['left upper pain', 'epigastric-pain'],
    ['upper tummy pain', 'epigastric-pain'],
    ['pain low on the right', 'rlq-pain-or-tenderness'],
    ['lower left pain', 'llq-pain'],
    ['right upper pain', 'ruq-pain'],
    ['food sticks', 'dysphagia'],
    ['food won’t go down', 'dysphagia'],
    ['itch', 'pruritus'],
    ['short of breath', 'breathlessness'],
    ['looks pale', 'pallor'],
    ['itchy all over', 'itch-all-over'],
    ['foggy', 'brain-fog'],
    ['hurts to swallow', 'painful-swallowing'],
    ['pain under left ribs', 'luq-pain'],
    ['cocaine', 'cocaine-use'],
    ['laxatives', 'laxative-use'],
    ['chewing gum', 'sugar-free-sweets'],
    ['fit positive', 'occult-blood-positive'],
    ['nursing home', 'care-home-or-frail'],
    ['dialysis', 'heart-or-kidney-failure'],
    ['breathless', 'vte-symptoms'],
    ['passing wind', 'flatus'],
    ['belching', 'flatus'],
    ['black stool', 'melaena'],
    ['coffee grounds', 'gi-bleed-overt'],
    ['blood in vomit', 'gi-bleed-overt'],
    ['fresh blood', 'rectal-bleeding'],
    ['runs at night', 'nocturnal-stools'],
    ['throws up', 'vomiting'],
    ['baby vomiting', 'recurrent-vomiting-child'],
    ['off food', 'loss-of-appetite'],
    ['not eating much', 'loss-of-appetite'],
    ['lost a stone', 'weight-loss'],
    ['clothes are loose', 'weight-loss'],
    ['on ibuprofen', 'nsaid-use'],
    ['takes nurofen', 'nsaid-use'],
    ['codeine', 'motility-disorder-or-opioids'],
    ['on infliximab', 'immunosuppressed'],
    ['just back from India', 'recent-travel'],
    ['back from abroad', 'recent-travel'],
    ['tTG positive', 'serology-positive'],
    ['coeliac blood test positive', 'serology-positive'],
    ['yellow eyes', 'jaundice'],
    ['rabbit droppings', 'constipation'],
    ['not emptied', 'incomplete-evacuation'],
    ['woken by pain', 'pain-wakes-from-sleep'],
    ['pain after meals', 'postprandial-pain'],
    ['relief after opening bowels', 'pain-relieved-by-defecation'],
    ['shivering', 'rigors'],
    ['blistering rash', 'dermatitis-herpetiformis'],
    ['mother had coeliac', 'first-degree-relative-celiac'],
    ['crohns in the family', 'first-degree-relative-ibd'],
    ['bowel cancer in family', 'first-degree-relative-crc'],
    ['bread makes it worse', 'symptom-trigger-wheat'],
    ['fatty food', 'symptom-trigger-food'],
    ['peanut', 'self-reported-food-allergy'],
    ['lips swell', 'urticaria-angioedema'],
    ['pale stools', 'steatorrhoea'],
    ['won’t flush', 'steatorrhoea'],
    ['someone else ill', 'sick-contacts'],
    ['drank stream water', 'untreated-water'],
    ['has crohns', 'known-cd'],
    ['known colitis', 'known-uc'],
    ['flare', 'symptom-state'],
    ['low b12', 'low-vitamin-b12'],
    ['crp high', 'raised-inflammatory-markers'],
    ['hurts to poo', 'anal-fissure'],
    ['rigid belly', 'peritonism'],
    ['tender', 'abdominal-tenderness'],
    ['palpitations', 'heat-intolerance-tremor-palpitations'],
    ['hysterectomy', 'prior-abdominal-surgery'],
  ])('%s: %s', (query, expected) => {
    const three = searchFindings(items, query).slice(0, 3);
    expect(three.filter(({ item }) => !item.negated).map(({ item }) => item.id)).toContain(expected);
  });
});

describe('with a slip, or in another country’s spelling', () => {
  test.each([
    ['diarea', 'diarrhoea'],
    ['diarrhea', 'diarrhoea'],
    ['diarhoea', 'diarrhoea'],
    ['diarreah', 'diarrhoea'],
    ['diahrrea', 'diarrhoea'],
    ['vomitting', 'vomiting'],
    ['nausia', 'nausea'],
    ['constipatoin', 'constipation'],
    ['constapation', 'constipation'],
    ['hearburn', 'heartburn'],
    ['fatige', 'fatigue'],
    ['weigth loss', 'weight-loss'],
    ['bloting', 'bloating'],
    ['anemia', 'anaemia'],
    ['melena', 'melaena'],
    ['abdominl pain', 'abdominal-pain'],
    ['steatorhea', 'steatorrhoea'],
    ['ibuprofin', 'nsaid-use'],
    ['joint pian', 'joint-pain'],
    ['dysfagia', 'dysphagia'],
  ])('%s: %s', (query, expected) => expect(first(query)).toBe(expected));

  test('while a word is still being typed', () => {
    for (const typed of ['dia', 'diar', 'diarr', 'diarrh', 'diarrhoe', 'diarrhoea']) {
      expect([typed, first(typed)]).toEqual([typed, 'diarrhoea']);
    }
  });
});

describe('denied in one gesture', () => {
  test.each([
    ['no blood', 'no rectal-bleeding'],
    ['no depression', 'no depression'],
    ['denies fever', 'no fever'],
    ['not vomiting', 'no vomiting'],
    ['without weight loss', 'no weight-loss'],
    ['no weight loss', 'no weight-loss'],
    ['no fevers', 'no fever'],
    ['never had diarrhoea', 'no diarrhoea'],
    ['negative for night sweats', 'no night-sweats'],
    ['doesn’t vomit', 'no vomiting'],
    ['-blood', 'no rectal-bleeding'],
    ['no vomitting', 'no vomiting'],
    ['afebrile', 'no fever'],
    ['no history of bowel cancer', undefined],
  ])('%s: %s', (query, expected) => {
    if (expected !== undefined) expect(first(query)).toBe(expected);
    for (const { item } of searchFindings(items, query)) expect([query, item.negated]).toEqual([query, true]);
  });

  // “No energy” was once entered as “tiredness: absent”.
  test.each([
    ['no energy', 'fatigue'],
    ['no appetite', 'loss-of-appetite'],
    ['not growing', 'faltering-growth'],
    ['not pooing', 'constipation'],
  ])('a name that begins with a denial is meant as it stands: %s', (query, expected) => {
    expect(first(query)).toBe(expected);
    expect(searchFindings(items, query).some(({ item }) => item.id === expected && item.negated)).toBe(false);
  });

  test('a denial of nothing finds everything, as absent', () => {
    expect(denialIn('no ')).toEqual({ rest: '', word: 'no', of: '' });
    expect(searchFindings(items, 'no ').every(({ item }) => item.negated)).toBe(true);
  });

  test.each(['nocturnal stools', 'nose', 'nothing', 'noisy', 'nonsense', 'notes'])('“%s” denies nothing', (query) =>
    expect(denialIn(query)).toBeNull(),
  );
});

describe('what is denied by its name is entered as absent', () => {
  test.each([
    ['no diarrhoea', 'no diarrhoea'],
    ['no diarrhea', 'no diarrhoea'],
    ['no pain', 'no abdominal-pain'],
    ['no blood', 'no rectal-bleeding'],
    ['no depression', 'no depression'],
    ['not vomiting', 'no vomiting'],
    ['no energy', 'fatigue'],
    ['no ener', 'fatigue'],
  ])('%s: %s', (query, expected) => expect(first(query)).toBe(expected));

  test('whatever the label', () => {
    const wrong = items
      .filter(({ label }) => denialIn(label) === null)
      .flatMap(({ id, label }) =>
        first(`no ${label}`) === `no ${id}` ? [] : [`no ${label}: ${first(`no ${label}`)}`],
      );
    // These begin with words that say nothing, and another finding is called by the rest of them.
    expect(wrong).toEqual(['no Could be pregnant: no pregnant', 'no Used to smoke: no smoking-current']);
  });
});

// As where a complaint or a result is entered: the findings, then the investigations; a figure or a result is not denied.
describe('what clinicians write in notes, among findings and results', () => {
  const lines = [
    ...findingItems(catalogue, false),
    ...Object.entries(catalogue.investigations).map(([id, { name, alsoKnownAs }]) => ({
      id: `result ${id}`,
      label: name,
      synonyms: alsoKnownAs,
      section: '',
      negated: false,
    })),
  ];
  const found = (query: string): readonly string[] =>
    searchFindings(lines, query).flatMap(({ item: { id, negated } }) => {
      if (!negated) return [id];
      return catalogue.findings[id]?.kind.type === 'presence' ? [`no ${id}`] : [];
    });

  test.each([
    ['semi-formed stools', 'bristol-form'],
    ['hypothyroidism', 'autoimmune-thyroid-disease'],
    ['pain relieved by stool', 'pain-relieved-by-defecation'],
    ['pain better after stool', 'pain-relieved-by-defecation'],
    ['rectal examination normal', 'no palpable-rectal-mass-or-abnormal-rectal-exam'],
    ['low white cells', 'white-cell-count'],
    ['no inflammatory bowel disease in the family', 'no first-degree-relative-ibd'],
    ['tissue transglutaminase', 'result ttg-iga'],
    ['celiac serology', 'result ttg-iga'],
    ['coeliac serology', 'result ttg-iga'],
    ['no blood', 'no rectal-bleeding'],
    ['BP low', 'haemodynamic-signs'],
    ['low BP', 'haemodynamic-signs'],
    ['hypotensive', 'haemodynamic-signs'],
    ['blood pressure', 'sbp'],
    ['CRP up', 'raised-inflammatory-markers'],
    ['raised ESR', 'raised-inflammatory-markers'],
    ['elevated CRP', 'raised-inflammatory-markers'],
    ['Hb 90', 'haemoglobin'],
    ['low Hb', 'anaemia'],
    ['Hb low', 'anaemia'],
    ['FOB positive', 'occult-blood-positive'],
    ['OGD', 'result duodenal-biopsy'],
    ['EGD', 'result duodenal-biopsy'],
    ['gastroscopy', 'result duodenal-biopsy'],
    ['scope', 'result ileocolonoscopy-biopsy'],
    ['coeliac screen', 'result ttg-iga'],
    ['coeliac bloods', 'result ttg-iga'],
    ['PPI', 'ppi-use'],
    ['NSAIDs', 'nsaid-use'],
    ['ibuprofen', 'nsaid-use'],
    ['omeprazole', 'ppi-use'],
    ['losec', 'ppi-use'],
    ['metformin', 'metformin-use'],
    ['glucophage', 'metformin-use'],
    ['tummy ache', 'abdominal-pain'],
    ['sick', 'nausea'],
    ['throwing up', 'vomiting'],
    ['loose motions', 'diarrhoea'],
    ['the runs', 'diarrhoea'],
    ['constipated', 'constipation'],
    ['wind', 'flatus'],
    ['blood on wiping', 'rectal-bleeding'],
    ['black poo', 'melaena'],
    ['weight off', 'weight-loss'],
    ['night sweats', 'night-sweats'],
    ['dodgy tummy', 'diarrhoea'],
    ['upset stomach', 'diarrhoea'],
    ['stomach cramps', 'abdominal-cramps'],
    ['cramping', 'abdominal-cramps'],
    ['bowels open 6 times a day', 'stools-per-day'],
    ['going to the toilet a lot', 'stools-per-day'],
    ['BNO', 'constipation'],
    ['bowels not opened', 'constipation'],
    ['not opened bowels', 'constipation'],
    ['PR bleed', 'rectal-bleeding'],
    ['PR blood', 'rectal-bleeding'],
    ['bleeding per rectum', 'rectal-bleeding'],
    ['BRBPR', 'rectal-bleeding'],
    ['blood in the toilet', 'rectal-bleeding'],
    ['blood on toilet paper', 'rectal-bleeding'],
    ['blood in motions', 'blood-mixed-with-stool'],
    ['tarry stool', 'melaena'],
    ['malaena', 'melaena'],
    ['coffee ground vomit', 'gi-bleed-overt'],
    ['UGIB', 'gi-bleed-overt'],
    ['haematemesis', 'gi-bleed-overt'],
    ['DRE normal', 'no palpable-rectal-mass-or-abnormal-rectal-exam'],
    ['PR exam normal', 'no palpable-rectal-mass-or-abnormal-rectal-exam'],
    ['normal rectal exam', 'no palpable-rectal-mass-or-abnormal-rectal-exam'],
    ['PR NAD', 'no palpable-rectal-mass-or-abnormal-rectal-exam'],
    ['abdomen soft non-tender', 'no abdominal-tenderness'],
    ['SNT', 'no abdominal-tenderness'],
    ['no masses', 'no abdominal-mass'],
    ['CIBH', 'change-in-bowel-habit'],
    ['change in bowel habits', 'change-in-bowel-habit'],
    ['unintentional weight loss', 'weight-loss'],
    ['lost 5 kg', 'weight-loss'],
    ['appetite down', 'loss-of-appetite'],
    ['appetite poor', 'loss-of-appetite'],
    ['TATT', 'fatigue'],
    ['lethargic', 'fatigue'],
    ['malaise', 'fatigue'],
    ['SOB', 'breathlessness'],
    ['SOBOE', 'breathlessness'],
    ['dyspnea', 'resp-compromise'],
    ['dizzy', 'postural-dizziness'],
    ['light-headed', 'postural-dizziness'],
    ['palps', 'heat-intolerance-tremor-palpitations'],
    ['febrile', 'fever'],
    ['spiking temps', 'fever'],
    ['hot flushes', 'flushing'],
    ['pyrexial', 'fever'],
    ['afebrile', 'no fever'],
    ['D&V', 'diarrhoea'],
    ['retching', 'nausea'],
    ['can’t eat', 'loss-of-appetite'],
    ['fullness after eating', 'early-satiety-or-appetite-loss'],
    ['belching', 'flatus'],
    ['burping', 'flatus'],
    ['reflux', 'heartburn'],
    ['GORD', 'heartburn'],
    ['indigestion', 'epigastric-pain'],
    ['dyspepsia', 'epigastric-pain'],
    ['RIF pain', 'rlq-pain-or-tenderness'],
    ['LIF pain', 'llq-pain'],
    ['RUQ pain', 'ruq-pain'],
    ['period pain', 'menstruation-linked'],
    ['dysmenorrhoea', 'menstruation-linked'],
    ['LMP late', 'possibly-pregnant'],
    ['missed period', 'possibly-pregnant'],
    ['DOAC', 'on-anticoagulant'],
    ['eliquis', 'on-anticoagulant'],
    ['xarelto', 'on-anticoagulant'],
    ['edoxaban', 'on-anticoagulant'],
    ['dabigatran', 'on-anticoagulant'],
    ['heparin', 'on-anticoagulant'],
    ['jardiance', 'on-sglt2-inhibitor'],
    ['forxiga', 'on-sglt2-inhibitor'],
    ['farxiga', 'on-sglt2-inhibitor'],
    ['ozempic', 'on-diarrhoea-drug'],
    ['semaglutide', 'on-diarrhoea-drug'],
    ['wegovy', 'on-diarrhoea-drug'],
    ['mounjaro', 'on-diarrhoea-drug'],
    ['colchicine', 'on-diarrhoea-drug'],
    ['humira', 'immunosuppressed'],
    ['remicade', 'immunosuppressed'],
    ['prednisone', 'long-term-steroid'],
    ['steroids', 'long-term-steroid'],
    ['keytruda', 'on-ici'],
    ['opdivo', 'on-ici'],
    ['losartan', 'on-sick-day-drug'],
    ['lisinopril', 'on-sick-day-drug'],
    ['furosemide', 'on-sick-day-drug'],
    ['citalopram', 'ssri-use'],
    ['lexapro', 'ssri-use'],
    ['escitalopram', 'ssri-use'],
    ['paroxetine', 'ssri-use'],
    ['lansoprazole', 'ppi-use'],
    ['zoton', 'ppi-use'],
    ['rabeprazole', 'ppi-use'],
    ['protonix', 'ppi-use'],
    ['zantac', 'h2-blocker-use'],
    ['cimetidine', 'h2-blocker-use'],
    ['rosuvastatin', 'statin-use'],
    ['crestor', 'statin-use'],
    ['ciprofloxacin', 'antibiotics-recent'],
    ['augmentin', 'antibiotics-recent'],
    ['co-amoxiclav', 'antibiotics-recent'],
    ['clindamycin', 'antibiotics-recent'],
    ['movicol', 'laxative-use'],
    ['laxido', 'laxative-use'],
    ['miralax', 'laxative-use'],
    ['dulcolax', 'laxative-use'],
    ['lactulose', 'laxative-use'],
    ['co-codamol', 'motility-disorder-or-opioids'],
    ['oramorph', 'motility-disorder-or-opioids'],
    ['fentanyl', 'motility-disorder-or-opioids'],
    ['cholestyramine', 'bile-binder-last-24h'],
    ['questran', 'bile-binder-last-24h'],
    ['cetirizine', 'antihistamine-last-days'],
    ['CellCept', 'on-mycophenolate'],
    ['lithium', 'narrow-therapeutic-drug'],
    ['T2DM', 'known-diabetes'],
    ['diabetic', 'known-diabetes'],
    ['IDDM', 'type-1-diabetes'],
    ['CKD', 'heart-or-kidney-failure'],
    ['CCF', 'heart-or-kidney-failure'],
    ['AF', 'vascular-risk'],
    ['IHD', 'vascular-risk'],
    ['gallbladder out', 'cholecystectomy'],
    ['lap chole', 'cholecystectomy'],
    ['appendix out', 'prior-appendicectomy'],
    ['appendectomy', 'prior-appendicectomy'],
    ['gastric sleeve', 'bariatric-surgery'],
    ['hypothyroid', 'autoimmune-thyroid-disease'],
    ['thyrotoxicosis', 'known-thyrotoxicosis'],
    ['FHx coeliac', 'first-degree-relative-celiac'],
    ['FH of bowel cancer', 'first-degree-relative-crc'],
    ['FH IBD', 'first-degree-relative-ibd'],
    ['mum has coeliac', 'first-degree-relative-celiac'],
    ['dad had bowel cancer', 'first-degree-relative-crc'],
    ['mum has crohns', 'first-degree-relative-ibd'],
    ['ex smoker', 'smoking-former'],
    ['smoker', 'smoking-current'],
    ['drinks too much', 'alcohol-heavy'],
    ['EtOH', 'alcohol-heavy'],
    ['WCC', 'white-cell-count'],
    ['WBC', 'white-cell-count'],
    ['leucopenia', 'white-cell-count'],
    ['neutropenia', 'neutrophils'],
    ['thrombocytopenia', 'platelets'],
    ['low platelets', 'platelets'],
    ['raised WCC', 'raised-white-cells'],
    ['plts', 'platelets'],
    ['Na low', 'sodium-mmol'],
    ['hyponatraemia', 'sodium-mmol'],
    ['hypokalaemia', 'potassium-mmol'],
    ['low potassium', 'potassium-mmol'],
    ['hyperkalaemia', 'potassium-mmol'],
    ['creatinine raised', 'aki'],
    ['AKI', 'aki'],
    ['eGFR', 'result renal-function'],
    ['U&E', 'result renal-function'],
    ['U&Es', 'result renal-function'],
    ['LFTs', 'result lft'],
    ['deranged LFTs', 'unexplained-raised-transaminases'],
    ['ALT raised', 'unexplained-raised-transaminases'],
    ['albumin low', 'low-albumin'],
    ['hypoalbuminaemia', 'low-albumin'],
    ['ferritin low', 'low-ferritin'],
    ['low iron', 'low-ferritin'],
    ['vit D low', 'low-vitamin-d'],
    ['vit D deficiency', 'low-vitamin-d'],
    ['B12 low', 'low-vitamin-b12'],
    ['folate low', 'low-folate'],
    ['MCV low', 'microcytosis'],
    ['TFTs', 'result tsh'],
    ['TFT', 'result tsh'],
    ['haematinics', 'result b12-folate-vitd'],
    ['FBC', 'result cbc'],
    ['CBC', 'result cbc'],
    ['calpro', 'result faecal-calprotectin'],
    ['stool MCS', 'result stool-culture'],
    ['MC&S', 'result stool-culture'],
    ['stool culture', 'result stool-culture'],
    ['C diff', 'previous-c-difficile'],
    ['CDT', 'result cdt'],
    ['OCP', 'result stool-ova-parasites'],
    ['O&P', 'result stool-ova-parasites'],
    ['qFIT', 'result fit'],
    ['amylase', 'result lipase-amylase'],
    ['lipase', 'result lipase-amylase'],
    ['lactate', 'result troponin-lactate-panel'],
    ['tTG', 'result ttg-iga'],
    ['TTG positive', 'serology-positive'],
    ['DQ2', 'result hla-dq2-dq8'],
    ['colonoscopy', 'result ileocolonoscopy-biopsy'],
    ['MRE', 'result mri-enterography'],
    ['CT abdo', 'result ct-abdomen'],
    ['CTAP', 'result ct-abdomen'],
    ['USS abdomen', 'result pelvic-ultrasound'],
    ['abdominal ultrasound', 'result pelvic-ultrasound'],
    ['pelvic scan', 'result pelvic-ultrasound'],
    ['breath test', 'result glucose-breath-test'],
    ['hCG', 'result pregnancy-test'],
    ['bHCG', 'result pregnancy-test'],
    ['pregnancy test', 'result pregnancy-test'],
    ['CA 125', 'result ca125'],
    ['SeHCAT', 'result sehcat'],
    ['HIV test', 'result hiv-serology'],
    ['RAST', 'result specific-ige'],
    ['skin prick', 'result skin-prick-test'],
    ['quantiferon', 'tb-screen-done'],
    ['gluten free', 'on-gfd'],
    ['low FODMAP', 'fodmap-weeks'],
    ['puffy ankles', 'peripheral-oedema'],
    ['ankle oedema', 'peripheral-oedema'],
    ['pitting edema', 'bilateral-oedema'],
    ['yellow skin', 'jaundice'],
    ['dark urine', 'jaundice'],
    ['itchy skin', 'atopic-eczema'],
    ['mouth ulcer', 'oral-ulcers'],
    ['aphthous ulcers', 'oral-ulcers'],
    ['sore joints', 'joint-pain'],
    ['arthralgia', 'joint-pain'],
    ['backache', 'back-pain'],
    ['red eye', 'uveitis-or-episcleritis'],
    ['DH', 'dermatitis-herpetiformis'],
    ['went to Thailand', 'recent-travel'],
    ['holiday in Egypt', 'recent-travel'],
    ['been to India', 'recent-travel'],
    ['food poisoning', 'prior-gastroenteritis'],
    ['stomach flu', 'prior-gastroenteritis'],
    ['gastroenteritis', 'prior-gastroenteritis'],
    ['acid tablets', 'ppi-use'],
    ['water tablets', 'on-sick-day-drug'],
    ['blood thinners', 'on-anticoagulant'],
    ['blood pressure tablets', 'on-sick-day-drug'],
    ['painkillers', 'nsaid-use'],
    ['mucousy stools', 'mucus-per-rectum'],
    ['phlegm in stool', 'mucus-per-rectum'],
    ['skid marks', 'fecal-incontinence'],
    ['soiled myself', 'fecal-incontinence'],
    ['can’t wait for the toilet', 'urgency'],
    ['dash to the loo', 'urgency'],
    ['up in the night', 'nocturnal-stools'],
    ['gets me up at night', 'nocturnal-stools'],
    ['straining at stool', 'straining'],
    ['piles', 'haemorrhoids-with-bright-red-blood-not-mixed'],
    ['stress', 'symptom-worse-with-stress'],
    ['anxious', 'anxiety-or-depression'],
    ['low mood', 'anxiety-or-depression'],
    ['feeling faint', 'syncope'],
    ['blacked out', 'syncope'],
    ['collapsed', 'syncope'],
    ['faecal occult blood', 'occult-blood-positive'],
    ['FOBT', 'occult-blood-positive'],
    ['N+V', 'nausea'],
    ['osteoarthritis', 'joint-pain'],
    ['lactose-free', 'lactose-intolerance-known'],
    ['dairy free', 'lactose-intolerance-known'],
    ['BP 90/60', 'sbp'],
    ['LFTs normal', 'no unexplained-raised-transaminases'],
  ])('%s: %s', (query, expected) => expect(found(query)[0]).toBe(expected));

  test('“no blood” does not deny what is said to be without blood', () => {
    expect(found('no blood')).not.toContain('no watery-diarrhoea');
    expect(found('no non-bloody diarrhoea')).toContain('no watery-diarrhoea');
  });

  test('short words are taken by their letters', () => {
    expect(found('pill')[0]).toBe('result capsule-endoscopy');
    expect(found('pile')[0]).toBe('haemorrhoids-with-bright-red-blood-not-mixed');
  });

  test('what is found to be normal is denied, and a name that says so is meant as it stands', () => {
    expect(found('first tests normal')[0]).toBe('first-line-normal');
    expect(found('no first tests normal')[0]).toBe('no first-line-normal');
  });
});

describe('where nothing has all the words', () => {
  const inPart = (query: string): readonly string[] => {
    expect(searchFindings(items, query)).toEqual([]);
    return searchInPart(items, query).map(({ item }) => item.id);
  };

  test.each([
    ['crampy lower abdominal pain', ['abdominal-pain-lower', 'abdominal-pain', 'abdominal-cramps']],
    ['lower cramps', ['abdominal-pain', 'abdominal-cramps']],
    // Two letters begin nothing: no upset bowels, no bottle of wine.
    ['up overnight to BO', []],
    ['crampy pain on the lower left', ['llq-pain', 'abdominal-pain', 'abdominal-cramps']],
    ['tired and bloated', ['bloating', 'fatigue']],
    ['awful burning diarrhoea', ['diarrhoea']],
  ])('what says no more than was typed, the most of it first: %s', (query, expected) =>
    expect(inPart(query)).toEqual(expected),
  );

  test('else what has most of them, half at least', () => {
    expect(inPart('mum has stomach cancer')).toEqual(['first-degree-relative-crc']);
    expect(inPart('xqzv wvvq')).toEqual([]);
  });

  test('a short word among others is what it is, and no slip', () => {
    expect(inPart('scan showed thick wall')).not.toContain('haemodynamic-signs');
    expect(inPart('gain in stature')).not.toContain('syncope');
  });

  test('nothing that is denied is offered', () => expect(inPart('diarrhoea but no blood')).toEqual(['diarrhoea']));
});
