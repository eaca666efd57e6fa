import { describe, expect, test } from 'vitest';
import { type Assessment, assess } from '@/engine';
import { answersOf, knowledge, pictureOf, unknownIn } from './testing/raised-for';
import { withinSubjectRules } from './within-subject';

/** A line each: what it is, who, what is found (see `pictureOf`), and for those who are ranked what is to be among the first three. */
const linesOf = (table: string): readonly (readonly [string, string, string, string])[] =>
  table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [picture = '', who = '', findings = '', leads = ''] = line.split(' | ');
      return [picture, who, findings, leads];
    });

/**
 * People who tell nothing of the gut, or hardly anything, and of whom a guideline or review asks to think of a disease of the
 * list. Written before the rules were read; it shows no accuracy.
 */
const within = linesOf(`
  # joints with a second sign, in a man of middle age: reviews of Whipple disease
  swollen joints for three years and fever | 58 m S | arthritis fever symptom-duration=1100 | whipple-disease
  joints for years and swollen nodes | 56 m S | joint-pain lymphadenopathy symptom-duration=1500 | whipple-disease
  joints for years and darker skin | 60 m S | arthritis hyperpigmentation symptom-duration=1500 | whipple-disease
  joints, fever without a reason | 49 m S | arthritis unexplained-fever symptom-duration=700 | whipple-disease
  # more than one sign of the thyroid: NICE NG145
  hot, trembling and thinner | 34 f P | heat-intolerance-tremor-palpitations weight-loss symptom-duration=60 | hyperthyroidism
  hot and trembling with a goitre | 38 f P | heat-intolerance-tremor-palpitations goitre symptom-duration=60 | hyperthyroidism
  racing heart, heat, tired | 45 f P | heat-intolerance-tremor-palpitations fatigue symptom-duration=60 | hyperthyroidism
  racing heart and a pulse of 120 | 41 f E | heat-intolerance-tremor-palpitations hr=120 temp-c=37 symptom-duration=20 | hyperthyroidism
  racing heart, breathless, for a year | 70 m P | heat-intolerance-tremor-palpitations breathlessness symptom-duration=365 | hyperthyroidism
  racing heart with type 1 diabetes | 30 f P | heat-intolerance-tremor-palpitations type-1-diabetes symptom-duration=30 | hyperthyroidism
  # a woman of fifty or more: NICE CG122, NG12
  needs the toilet again and again at 58 | 58 f P | urinary-urgency-frequency symptom-duration=60 -dysuria | ovarian-cancer
  needs to pass water often at 66, no infection | 66 f P | urinary-urgency-frequency postmenopausal symptom-duration=90 -dysuria -suspected-infection | ovarian-cancer
  a mass in the pelvis | 61 f P | pelvic-mass symptom-duration=30 | ovarian-cancer
  water in the belly | 63 f P | ascites symptom-duration=30 | ovarian-cancer
  her mother had ovarian cancer and she is passing water often | 52 f P | urinary-urgency-frequency first-degree-relative-ovarian-cancer symptom-duration=40 | ovarian-cancer
  # blood: NICE NG12, NG20, BSG
  anaemia at 66 | 66 m P | anaemia | colorectal-cancer
  anaemia at 72, tired | 72 f P | anaemia fatigue | colorectal-cancer
  pale and iron-deficient | 50 m P | iron-deficiency-anaemia | colorectal-cancer
  low ferritin at 58 | 58 m P | low-ferritin | celiac-disease
  hidden blood in the stool | 55 m P | occult-blood-positive | colorectal-cancer
  folate low | 33 f P | low-folate | celiac-disease
  painkillers and iron-deficiency anaemia | 68 f P | nsaid-use iron-deficiency-anaemia | nsaid-enteropathy
  # infections again and again: consensus on warning signs
  sinusitis and pneumonia again and again | 37 m S | recurrent-sinopulmonary-infection symptom-duration=730 | common-variable-immunodeficiency
  chest infections every winter month | 28 f P | recurrent-sinopulmonary-infection antibiotics-past-years symptom-duration=1500 | common-variable-immunodeficiency
  bronchiectasis and repeated infections | 44 m S | bronchiectasis recurrent-sinopulmonary-infection | common-variable-immunodeficiency
  low platelets and repeated chest infections | 30 f S | autoimmune-cytopenia recurrent-sinopulmonary-infection | common-variable-immunodeficiency
  # reactions to food, and of the whole body: NICE CG134
  hives after peanut | 22 f P | urticaria-angioedema reaction-within-2h-of-food | ige-food-allergy
  throat and wheeze after nuts | 24 m E | anaphylaxis-or-wheeze-after-food onset-minutes=15 | ige-food-allergy
  itching within minutes of a food | 30 f P | pruritus reaction-within-2h-of-food | ige-food-allergy
  flushed after a food | 30 f P | flushing reaction-within-2h-of-food reproducible-food-reaction | ige-food-allergy
  collapse on running after bread | 27 m P | exercise-plus-food-reaction | ige-food-allergy
  hives at night after steak, tick bites | 55 m P | tick-bite-delayed-meat-reaction | ige-food-allergy
  anaphylaxis, no trigger found | 40 m E | unexplained-anaphylaxis | ige-food-allergy
  itchy mouth with apples | 20 f P | oral-itching-raw-fruit | ige-food-allergy
  a reaction with a swollen throat, no food named | 30 f E | acute-onset laryngeal | ige-food-allergy
  a reaction with collapse, no food named | 44 m E | reaction-in-progress haemodynamic-signs | ige-food-allergy
  hives now | 45 m E | skin-mucosal | ige-food-allergy
  # signs for which celiac antibodies are advised: NICE NG20
  itching blisters of elbows proved | 40 m S | dermatitis-herpetiformis | celiac-disease
  unexplained ataxia | 55 m S | neuropathy-or-ataxia symptom-duration=400 | celiac-disease
  thin bones at 38 | 38 m P | osteoporosis | celiac-disease
  childless, no reason found | 33 f S | infertility | celiac-disease
  liver enzymes raised, no reason | 36 f P | unexplained-raised-transaminases | celiac-disease
  mouth ulcers for years | 27 f P | oral-ulcers symptom-duration=900 | celiac-disease
  brother with celiac disease | 30 m P | first-degree-relative-celiac | celiac-disease
  autoimmune thyroid disease, tired, on the ward | 38 f I | fatigue peripheral-oedema autoimmune-thyroid-disease | celiac-disease
  type 1 diabetes and tired | 25 m P | type-1-diabetes fatigue | celiac-disease
  Down’s syndrome and a thyroid under attack | 25 m P | down-syndrome autoimmune-thyroid-disease | celiac-disease
  # others
  skin ulcer of pyoderma | 40 f S | pyoderma-gangrenosum symptom-duration=60 | crohn-disease
  food stuck at the last meal | 28 m E | food-bolus-stuck-now | eosinophilic-oesophagitis
  meat has stuck before | 32 m P | food-impaction | eosinophilic-oesophagitis
  chronic pancreatitis known, thinner | 52 m S | chronic-pancreatitis-known weight-loss | exocrine-pancreatic-insufficiency
  pancreas removed | 60 m S | pancreatic-cancer-or-surgery | exocrine-pancreatic-insufficiency
  afraid of eating | 68 f P | fear-of-eating | mesenteric-ischaemia-chronic
  painkillers and some trouble of the gut | 70 f P | nsaid-use gi-symptoms | nsaid-enteropathy
  cystic fibrosis, back pain | 24 f S | cystic-fibrosis back-pain | exocrine-pancreatic-insufficiency
`);

/** Written from general knowledge of what a practice sees on any day. */
const without = linesOf(`
  # of another subject
  migraine | 32 f P | migraine headache-or-visual-disturbance symptom-duration=1
  migraine for years | 41 f P | migraine symptom-duration=3000
  a cough for a week | 35 m P | fever suspected-infection symptom-duration=7
  breathless, a cold | 47 f P | breathlessness symptom-duration=3
  asthma worse | 28 f P | asthma breathlessness bronchospasm symptom-duration=2
  hay fever | 19 m P | allergic-rhinitis symptom-duration=60
  hay fever and asthma | 25 f P | allergic-rhinitis asthma symptom-duration=400
  eczema of an adult | 30 f P | atopic-eczema symptom-duration=2000
  sprained ankle | 24 m E | joint-pain symptom-duration=1
  knee pain for a month | 55 f P | joint-pain symptom-duration=30
  osteoarthritis of the knees for ten years | 72 f P | joint-pain symptom-duration=3650
  worn hips at 68 | 68 m P | joint-pain hypertension symptom-duration=2000
  a swollen knee for three days | 45 m E | arthritis symptom-duration=3
  gout, a night | 58 m P | arthritis hypertension alcohol-heavy symptom-duration=1
  new swollen hands for six weeks | 40 f P | arthritis symptom-duration=42
  swollen hands for three months, smoker | 52 f P | arthritis smoking-current symptom-duration=90
  fibromyalgia | 45 f P | somatic-comorbidity joint-pain symptom-duration=1500
  back pain for a week | 40 m P | back-pain symptom-duration=7
  back pain for years | 50 f P | back-pain symptom-duration=2000
  inflammatory back pain at 28 | 28 m S | ankylosing-spondylitis-or-inflammatory-back-pain symptom-duration=700
  bladder infection at 30 | 30 f P | dysuria urinary-urgency-frequency suspected-infection symptom-duration=2
  bladder infection at 62 | 62 f P | dysuria urinary-urgency-frequency suspected-infection symptom-duration=3
  urgency at 35 for months | 35 f P | urinary-urgency-frequency symptom-duration=100
  prostate trouble at 68 | 68 m P | urinary-urgency-frequency symptom-duration=400
  chest pain | 56 m E | cardiac-features hypertension symptom-duration=0.1
  heart failure, swollen ankles | 78 f P | breathlessness peripheral-oedema heart-or-kidney-failure symptom-duration=60
  palpitations alone at 25 | 25 f P | heat-intolerance-tremor-palpitations symptom-duration=2
  palpitations for a month, nothing else | 36 m P | heat-intolerance-tremor-palpitations symptom-duration=30
  palpitations for years, no tiredness or loss of weight | 33 f P | heat-intolerance-tremor-palpitations symptom-duration=1500 -weight-loss -fatigue
  hot flushes of the menopause | 51 f P | flushing-episodes symptom-duration=200
  night of panic | 27 f E | anxiety-or-depression breathlessness symptom-duration=1
  anxiety | 30 f P | anxiety-or-depression symptom-duration=200
  depression | 44 m P | depression anxiety-or-depression symptom-duration=100
  hypertension, a check | 60 m P | hypertension sbp=158
  cholesterol, a check | 55 m P | high-cholesterol statin-use
  diabetes of the old, a check | 66 f P | known-diabetes metformin-use
  sore throat with nodes | 20 f P | rash-sore-throat-or-nodes fever symptom-duration=4
  swollen nodes in the neck for a week | 22 m P | lymphadenopathy symptom-duration=7
  a node in the groin at 54 | 54 f S | lymphadenopathy symptom-duration=20
  one sinusitis | 40 f P | suspected-infection symptom-duration=8
  a rash that does not itch | 40 m P | rash-sore-throat-or-nodes symptom-duration=5
  erythema nodosum after a throat | 27 f P | erythema-nodosum symptom-duration=14
  itching all over at 70 | 70 m P | itch-all-over symptom-duration=60
  a red eye | 38 m P | uveitis-or-episcleritis symptom-duration=3
  swollen calf | 52 f E | vte-symptoms symptom-duration=2
  cellulitis | 60 m E | fever suspected-infection symptom-duration=3
  a wound infection on the ward | 70 m I | suspected-infection raised-inflammatory-markers
  giddy on standing | 74 f P | postural-dizziness hypertension
  fainted once | 19 f E | syncope symptom-duration=0.1
  thirst and much urine | 17 m P | polyuria-polydipsia symptom-duration=20
  testis pain | 17 m E | testicular-pain symptom-duration=0.2
  missed period | 28 f P | possibly-pregnant vaginal-bleeding-or-missed-period
  bleeding after the menopause | 61 f P | postmenopausal-bleeding symptom-duration=20
  foggy after covid | 38 f P | brain-fog symptom-duration=100
  tired for a week | 35 m P | fatigue symptom-duration=7
  asks for a painkiller, takes ibuprofen | 50 f P | nsaid-use back-pain symptom-duration=10
  takes a painkiller for the knee | 66 m P | nsaid-use joint-pain symptom-duration=900
  wears a cast, wants thrombosis advice | 30 m P | vte-symptoms symptom-duration=1
  goitre on a scan, well | 50 f P | goitre symptom-duration=1000
  low vitamin D | 40 f P | low-vitamin-d
  pneumonia once | 66 m E | fever breathlessness suspected-infection symptom-duration=4
  a fright, an hour ago | 29 f E | heat-intolerance-tremor-palpitations breathlessness anxiety-or-depression hr=115 symptom-duration=0.1
  old joints, a cold, a woman | 74 f P | joint-pain fever symptom-duration=3650
  short of breath, low oxygen | 66 m E | resp-compromise symptom-duration=3
  bladder for months at 44 | 44 f P | urinary-urgency-frequency symptom-duration=200
  # a test may be due, and the rules name it; nobody is ranked, as what leads would be mostly something else, or wrong
  swollen joints for two years, nothing found | 52 m S | arthritis symptom-duration=730
  aching joints for eight years | 44 m P | joint-pain symptom-duration=2920
  swollen joints for years, treated with a biologic | 55 m S | arthritis immunosuppressed symptom-duration=1500
  racing heart with anxiety | 30 f P | heat-intolerance-tremor-palpitations anxiety-or-depression symptom-duration=60
  goitre and tired | 40 f P | goitre fatigue symptom-duration=60
  bronchiectasis found at 40 | 40 f S | bronchiectasis symptom-duration=1000
  low platelets from autoimmunity and a large spleen | 33 f S | autoimmune-cytopenia splenomegaly
  thrush in the mouth and swollen nodes | 34 m P | oral-candidiasis lymphadenopathy symptom-duration=60
  swollen nodes after a risk | 29 m P | lymphadenopathy hiv-risk-exposure symptom-duration=60
  fever and rash after a risk | 25 m E | rash-sore-throat-or-nodes fever hiv-exposure-6w symptom-duration=6
  thrush after a risk | 31 f P | oral-candidiasis hiv-risk-exposure
  type 1 diabetes | 25 f S | type-1-diabetes
  autoimmune thyroid disease | 44 f P | autoimmune-thyroid-disease
  tired for months | 31 f P | fatigue symptom-duration=200
  IgA missing | 35 m S | selective-iga-deficiency
`);

const seen = (who: string, findings: string) => {
  const { ageYears, sex, setting, ...told } = pictureOf(who, findings);
  return assess(knowledge, { ageYears, sex, setting, answers: answersOf(told), results: {} });
};

test('every finding of the tables can be asked', () =>
  expect(unknownIn([...within, ...without].map(([, who, findings]) => pictureOf(who, findings)))).toEqual([]));

describe('ranked, with what it is about among the first three', () => {
  test.each(within)('%s (%s)', (_picture, who, findings, wanted) => {
    const first = [...seen(who, findings).ranking].sort((a, b) => b.explains - a.explains).slice(0, 3);
    expect(first.map(({ condition }) => condition)).toContain(wanted);
  });
});

describe('who tells nothing of the gut is led by what they are ranked for', () => {
  const forWhat = new Map(withinSubjectRules.map(({ id, conditions }) => [id, conditions]));
  const reasonsOf = ({ notices }: Assessment): readonly string[] =>
    notices.flatMap((notice) => (notice.code === 'ranked_for' ? (forWhat.get(notice.rule) ?? []) : []));
  const led = within
    .map(([picture, who, findings]) => ({ picture, who, assessment: seen(who, findings) }))
    .filter(({ assessment }) => reasonsOf(assessment).length > 0);
  test('some do', () => expect(led.length).toBeGreaterThan(10));
  test.each(led)('$picture ($who)', ({ assessment }) => {
    const [first] = [...assessment.ranking].sort((a, b) => b.explains - a.explains);
    expect(reasonsOf(assessment)).toContain(first?.condition);
  });
});

describe('outside the subject', () => {
  test.each(without)('%s (%s)', (_picture, who, findings) => {
    const { scope, ranking } = seen(who, findings);
    expect(scope).toBe('outside_subject');
    expect(ranking).toEqual([]);
  });
});
