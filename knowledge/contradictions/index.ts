import type { ContradictionEntry } from './schema';

/**
 * What cannot both be so, as it was said. Only what is entered counts here, not what follows from it: what one finding
 * includes in another (`implies`) and what figures show (`derivedFrom`) name their contradictions themselves.
 */
export const contradictions: readonly ContradictionEntry[] = [
  // ── bowel ──
  {
    id: 'alternating-without-diarrhoea',
    when: 'alternating-bowel-habit and not diarrhoea',
    because: 'What alternates is diarrhoea and constipation, and diarrhoea was said to be absent.',
  },
  {
    id: 'alternating-without-constipation',
    when: 'alternating-bowel-habit and not constipation',
    because: 'What alternates is diarrhoea and constipation, and constipation was said to be absent.',
  },
  {
    id: 'nothing-passed-and-diarrhoea',
    when: 'absolute-constipation and diarrhoea',
    because: 'Where neither stool nor wind passes there is no diarrhoea now; one of the two is of another day.',
  },
  {
    id: 'nothing-passed-and-stools',
    when: 'absolute-constipation and stools-per-day > 0',
    because: 'Where neither stool nor wind passes there are no stools to count; the count is of another day.',
  },
  {
    id: 'nothing-passed-and-wind',
    when: 'absolute-constipation and flatus',
    because: 'Wind passes, or it does not.',
  },
  {
    id: 'no-stools-and-diarrhoea',
    when: 'stools-per-day == 0 and diarrhoea',
    because: 'Diarrhoea without a stool.',
  },
  {
    id: 'no-stools-and-stools-at-night',
    when: 'stools-per-day == 0 and nocturnal-stools',
    because: 'Stools at night without a stool.',
  },
  {
    id: 'bloody-stools-without-bleeding',
    when: 'bloody-stools-per-day > 0 and not rectal-bleeding',
    because: 'Bloody stools were counted, and bleeding was said to be absent.',
  },
  {
    id: 'more-bloody-stools-than-stools',
    when: 'bloody-stools-per-day > stools-per-day',
    because: 'More bloody stools than stools in all.',
  },
  {
    id: 'hard-form-and-watery-stool',
    when: "bristol-form in ('type-1', 'type-2') and watery-diarrhoea",
    because: 'The usual form is hard, and the stools are like water: one may be overflow, or of another week.',
  },
  {
    id: 'loose-form-without-diarrhoea',
    when: "bristol-form == 'type-7' and not diarrhoea",
    because: 'The usual stool is liquid, and diarrhoea was said to be absent.',
  },
  {
    id: 'shares-of-stools-over-all',
    when: 'pct-bsfs-1-2 + pct-bsfs-6-7 > 100',
    because: 'The shares of hard and of loose stools come to more than all stools.',
  },
  // ── pain and course ──
  {
    id: 'pain-days-without-pain',
    when: 'pain-days-per-week > 0 and not abdominal-pain',
    because: 'Days with pain were counted, and pain was said to be absent.',
  },
  {
    id: 'continuous-pain-on-few-days',
    when: 'pain-continuous and pain-days-per-week < 7',
    because: 'Pain without a gap is there on every day of the week.',
  },
  {
    id: 'inactive-with-days',
    when: 'not active-last-3-months and symptom-days-per-month > 0',
    because: 'Days a month were counted for symptoms that have not been active for three months.',
  },
  {
    id: 'after-exercise-only-and-at-night',
    when: 'exercise-linked-symptoms and nocturnal-stools',
    because: 'What comes only around exercise does not wake at night.',
  },
  {
    id: 'weight-steady-and-lost',
    when: 'not weight-loss and weight-loss-pct-6m >= 5',
    because: 'A share of the weight was lost, and weight loss was said to be absent.',
  },
  {
    id: 'fever-denied-and-measured',
    when: 'not fever and temp-c >= 38',
    because: 'A temperature of 38 °C or more was measured, and fever was said to be absent.',
  },
  // ── food ──
  {
    id: 'late-gut-only-and-hives',
    when: 'delayed-gut-symptoms-only and (urticaria-angioedema or anaphylaxis-or-wheeze-after-food)',
    because: 'The reaction is of the gut only and late, and there are hives, swelling or wheeze.',
  },
  {
    id: 'late-gut-only-and-at-once',
    when: 'delayed-gut-symptoms-only and onset-minutes <= 120',
    because: 'The reaction is many hours late, and it begins within two hours.',
  },
  {
    id: 'every-time-and-not-always',
    when: 'reproducible-food-reaction and tolerates-food-on-other-occasions',
    because: 'It happens each time, and at other times the food does no harm.',
  },
  {
    id: 'only-milk-and-wheat',
    when: 'symptoms-only-with-lactose and symptom-trigger-wheat',
    because: 'Only milk sets it off, and wheat does too.',
  },
  {
    id: 'gluten-free-and-gluten',
    when: 'on-gfd and gluten-meals-per-day > 0',
    because: 'A gluten-free diet has no meals with gluten.',
  },
  {
    id: 'months-gluten-free-and-not',
    when: 'not on-gfd and gfd-months > 0',
    because: 'Months on a strict gluten-free diet were counted, and the diet was said not to be kept now.',
  },
  {
    id: 'gluten-free-helps-and-not',
    when: 'better-without-gluten and gluten-free-diet-no-response',
    because: 'The gluten-free diet helps, and it is without effect.',
  },
  {
    id: 'elimination-helps-and-not',
    when: 'improved-on-elimination and elimination-failed',
    because: 'Leaving the food out helped clearly, and it did not help.',
  },
  // ── who the patient is ──
  {
    id: 'pregnant-man',
    when: "sex == 'male' and (pregnant or possibly-pregnant or pregnancy-weeks > 0)",
    because: 'The sex entered for the patient is male.',
  },
  {
    id: 'periods-of-a-man',
    when: "sex == 'male' and (menstruation-linked or vaginal-bleeding-or-missed-period or postmenopausal or postmenopausal-bleeding or infertility)",
    because: 'The sex entered for the patient is male.',
  },
  {
    id: 'testis-of-a-woman',
    when: "sex == 'female' and testicular-pain",
    because: 'The sex entered for the patient is female.',
  },
  {
    id: 'pregnant-after-menopause',
    when: 'postmenopausal and (pregnant or possibly-pregnant)',
    because: 'After the menopause nobody is pregnant by themselves.',
  },
  {
    id: 'periods-after-menopause',
    when: 'postmenopausal and menstruation-linked',
    because: 'After the menopause there are no periods that it could be worse around.',
  },
  {
    id: 'weeks-without-pregnancy',
    when: 'pregnancy-weeks > 0 and not pregnant',
    because: 'Weeks of pregnancy were counted, and pregnancy was said to be absent.',
  },
  {
    id: 'smokes-and-used-to',
    when: 'smoking-current and smoking-former',
    because: 'Smokes now, or has stopped.',
  },
  {
    id: 'both-kinds-of-ibd',
    when: 'known-uc and known-cd',
    because: 'Both were entered as known. Where nobody can tell which, enter the one that is treated for.',
  },
  {
    id: 'celiac-excluded-with-antibodies',
    when: 'celiac-disease-excluded and ttg-iga >= 10',
    because: 'Celiac disease is taken as excluded, with antibodies of ten times the limit or more.',
  },
  // ── results ──
  {
    id: 'anaemia-with-high-haemoglobin',
    when: 'anaemia and haemoglobin >= 140',
    because: 'Anaemia was entered with a haemoglobin that no usual limit calls low; one may be older than the other.',
  },
  {
    id: 'count-normal-haemoglobin-low',
    when: "cbc == 'normal' and haemoglobin < 120",
    because: 'The blood count was entered as normal, with a haemoglobin below 120 g/L.',
  },
  {
    id: 'count-anaemic-haemoglobin-high',
    when: "cbc in ('iron-deficiency-anaemia', 'other-anaemia') and haemoglobin >= 140",
    because: 'The blood count was entered as anaemia, with a haemoglobin that no usual limit calls low.',
  },
  {
    id: 'count-normal-platelets-high',
    when: "cbc == 'normal' and platelets > 450",
    because: 'The blood count was entered as normal, with platelets above 450 × 10⁹/L.',
  },
  {
    id: 'count-platelets-not-raised',
    when: "cbc == 'raised-platelets' and platelets <= 400",
    because: 'The blood count was entered as raised platelets, with a number that is not.',
  },
  {
    id: 'small-and-large-cells',
    when: 'microcytosis and macrocytosis',
    because: 'The mean volume is either low or high. Where two kinds of cells are seen, enter the figure.',
  },
  {
    id: 'small-cells-large-volume',
    when: 'microcytosis and mcv > 100 or macrocytosis and mcv < 80',
    because: 'The size that was entered is the opposite of the mean volume.',
  },
  {
    id: 'low-and-high-ferritin',
    when: 'low-ferritin and ferritin >= 100',
    because: 'Low ferritin was entered with a value of 100 µg/L or more.',
  },
  {
    id: 'iga-missing-and-there',
    when: 'selective-iga-deficiency and total-iga >= 0.7',
    because: 'IgA is known to be missing, and the value entered is not low: the antibodies can be relied on.',
  },
  {
    id: 'inflammation-and-normal-tests',
    when: 'baseline-tests-normal and (crp > 10 or faecal-calprotectin >= 250)',
    because: 'First tests were entered as normal, with a figure that is not.',
  },
];
