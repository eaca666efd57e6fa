import type { MethodEntry } from '../schema';

const JUDGEMENT = { id: 'zonula-judgement', locator: 'docs/method.md' };

/** The numbers the engine's method rests on. An estimate says so; what is measured names its source. */
export const method: readonly MethodEntry[] = [
  {
    id: 'damping',
    value: 0.8,
    meaning: 'Share of the logarithm of each counted likelihood ratio that moves the odds.',
    rationale:
      'Estimate. Findings are not independent given the condition even across overlap groups, so a plain product is overconfident; 0.8 keeps a single strong result strong (a ratio of 20 acts as 11) and takes the edge off long lists of weak ones. To be set from simulation and published cases.',
    source: JUDGEMENT,
  },
  {
    id: 'prior-in-explanation',
    value: 0.3,
    meaning: 'Share of the log-odds of the pre-test probability that counts in the order “explains best”.',
    rationale:
      'Without any, conditions that almost nobody has lead the list on a few weak signs; with much, the common ones always do. Set on the tuning half of the published cases, where 0.2 to 0.4 did about as well; those cases lean to the unusual.',
    source: JUDGEMENT,
  },
  {
    id: 'rare-below',
    value: 0.003,
    meaning: 'Pre-test probability below which a condition counts as rare in the order “explains best”.',
    rationale:
      'Estimate: below three in a thousand of those seen. Diseases of a few in ten thousand have mostly been measured in a handful of severe patients, so that every severe picture fits them.',
    source: JUDGEMENT,
  },
  {
    id: 'rare-in-explanation',
    value: 0.4,
    meaning: 'Further share of the log-odds that counts for what lies below the limit of rarity.',
    rationale: 'Estimate, set on the tuning half of the published cases, where 0.2 to 0.5 did equally well.',
    source: JUDGEMENT,
  },
  {
    id: 'cannot-miss-in-explanation',
    value: 0.6,
    meaning: 'What a condition gains in the order “explains best”, in log-odds, when it must not be missed.',
    rationale:
      'Estimate: of two conditions that explain about as well, the one that harms when overlooked stands first. It moves no probability. Values from 0.4 to 0.9 did equally well on the tuning half of the published cases.',
    source: JUDGEMENT,
  },
  {
    id: 'undefined-in-explanation',
    value: 1.6,
    meaning:
      'What a condition loses in the order “explains best”, in log-odds, while nobody has said what defines it (an exposure, a complaint).',
    rationale:
      'Estimate: an injury by a drug explains nothing before the drug is known, and what defines a condition is mostly told when it is there. Set on the 301 cases of 2026.11.6 inside the subject, chosen on four fifths and looked at on the fifth: 1.6 and 2 did equally well, 1.2 a little worse.',
    source: JUDGEMENT,
  },
  {
    id: 'undefined-surely-in-explanation',
    value: 2.4,
    meaning: 'The same once what defines it is known to be absent.',
    rationale: 'Estimate: half as much again; the answer speaks through its own ratio as well.',
    source: JUDGEMENT,
  },
  {
    id: 'precedent-penalty',
    value: 1,
    meaning:
      'What holds back the weights by which published patients move the order “explains best”: half of it times the square of each weight is taken off what they gain.',
    rationale:
      'Estimate: with 1, a weight is taken to be of a standard deviation of one log-odd before anybody was seen. Looked at by tenths: of 886 published patients 1.2, 2.4 and 3.6 placed an acceptable condition first in 722, 718 and 712, and of 917, with everyday people kept as they are, 0.5 and 1 in 701 and 705.',
    source: JUDGEMENT,
  },
  {
    id: 'range-width',
    value: 1.645,
    meaning: 'Standard errors on either side of the point in a shown range.',
    rationale: 'The two-sided 90 % point of the normal distribution.',
    source: null,
  },
  {
    id: 'standard-error-without-bounds',
    value: 0.5,
    meaning: 'Standard error of a log ratio whose source prints neither bounds nor counts.',
    rationale:
      'Estimate. A ratio known only as a point is taken as uncertain by a factor of 2.7 either way (95 %), about what a study of 30 people gives for a finding seen in half of them.',
    source: JUDGEMENT,
  },
  {
    id: 'ratio-limit',
    value: 50,
    meaning: 'Likelihood ratios are held between one over this number and this number.',
    rationale:
      'Estimate. No symptom, and hardly any test outside histology, is better than this in practice once imperfect reference standards and mix-ups are counted; it keeps one result from ending the thought.',
    source: JUDGEMENT,
  },
  {
    id: 'defining-limit',
    value: 10_000,
    meaning: 'The ratio of an outcome that the diagnosis is made by is held at this number, and is not damped.',
    rationale:
      'Estimate. Cancer under the microscope or a parasite seen is no sign beside others: what is left is a sample mixed up or misread, which nobody counted among people with gut symptoms. With the limit of all other ratios a cancer proven by histology came to one in five in a young patient.',
    source: JUDGEMENT,
  },
  {
    id: 'chronic-from-days',
    value: 28,
    meaning: 'From this many days on symptoms count as chronic.',
    rationale: 'Four weeks, the usual boundary for chronic diarrhoea in adults.',
    source: { id: 'bsg-diarrhoea-2018', locator: 'Definition of chronic diarrhoea' },
  },
  {
    id: 'age-from',
    value: 16,
    meaning: 'Youngest age in completed years that is ranked.',
    rationale: 'The evidence collected so far is about adults; below this age only red flags are shown.',
    source: JUDGEMENT,
  },
  {
    id: 'age-to',
    value: 120,
    meaning: 'Oldest age in completed years that is ranked.',
    rationale: 'A bound against slips of the keyboard.',
    source: null,
  },
  {
    id: 'burden-invasiveness',
    value: 1,
    meaning: 'Weight of one step of invasiveness (0 to 4) in the burden of an investigation.',
    rationale: 'Estimate. An endoscopy (3 to 4) weighs about four to five times a stool sample.',
    source: JUDGEMENT,
  },
  {
    id: 'burden-rays',
    value: 0.5,
    meaning: 'Weight of one level of rays (0 to 5) in the burden of an investigation.',
    rationale: 'Estimate. The rays of an abdominal CT (level 3) weigh one and a half steps of invasiveness.',
    source: JUDGEMENT,
  },
  {
    id: 'burden-cost',
    value: 0.5,
    meaning: 'Weight of one cost class (1 to 4) in the burden of an investigation.',
    rationale: 'Estimate. Half as much as a step of invasiveness: the patient comes before the budget.',
    source: JUDGEMENT,
  },
  {
    id: 'burden-wait',
    value: 0.25,
    meaning: 'Weight of the wait, as ln(1 + days), in the burden of an investigation.',
    rationale: 'Estimate. A wait of a month weighs a little less than a step of invasiveness.',
    source: JUDGEMENT,
  },
  {
    id: 'supposed-frequency',
    value: 0.1,
    meaning: 'Share of cases in which a reading is taken to be seen when its source prints a ratio but no frequency.',
    rationale:
      'Estimate. Most such signs are rare markers (a syndrome, a family history); one in ten keeps them from being asked before common questions, and a tenfold error would only change the order of questions, never a probability.',
    source: JUDGEMENT,
  },
  {
    id: 'overlap-share',
    value: 0.7,
    meaning:
      'What a further finding of the same overlap group counts: this share of the one before it, the strongest first.',
    rationale:
      'Findings that share a cause repeat each other, but not wholly: loose stools at night with urgency say more than loose stools. Counting the strongest alone threw that away. The size is an estimate, set on the tuning half of the published cases.',
    source: JUDGEMENT,
  },
  {
    id: 'spread-of-ratios',
    value: 1.5,
    meaning:
      'Standard deviation of true log likelihood ratios over findings and conditions: the more uncertain a measurement is beside it, the less of it counts.',
    rationale:
      'An uncertain ratio is more likely too large than too small, since small ones are rarely reported. The measured entries here spread by about one unit; shrinking by that drew too much towards “says nothing”, and values from 1.2 to 2 did equally well on the tuning half of the published cases.',
    source: { id: 'efron1975', locator: 'Pages 311–319' },
  },
  {
    id: 'absence-share',
    value: 0.5,
    meaning: 'Share of its ratio that the absence of a finding counts.',
    rationale:
      'What is not there is told less carefully than what is, and early in a disease many of its signs are not there yet, while frequencies are counted over its whole course. The size is an estimate, set on the tuning half of the published cases, where 0.35 to 0.6 did equally well.',
    source: JUDGEMENT,
  },
  {
    id: 'told-unasked',
    value: 0.9,
    meaning:
      'Share of those with loose stools, belly pain, vomiting or blood in the stool who say so unasked: by it silence speaks once another complaint has been told.',
    rationale:
      'Estimate. Loose stools, belly pain, vomiting and blood in the stool are what people come for; some are ashamed of them or think that they do not matter. 0.8 to 0.95 did about equally well on the 433 cases inside the subject of 2026.11.8.',
    source: JUDGEMENT,
  },
  {
    id: 'unexplained-share',
    value: 0.6,
    meaning:
      'Share of the logarithm of a finding’s rarity that a condition loses when it has nothing to say about that finding.',
    rationale:
      'The frequency among symptomatic people is an average over causes: a condition that does not cause the finding has it less often than that. How much less is an estimate, set like what is undefined: 0.6 to 1 did equally well, 0.4 a little worse.',
    source: JUDGEMENT,
  },
  {
    id: 'unexplained-limit',
    value: 2,
    meaning: 'The most that a condition can lose, in log-odds, to one finding that it has nothing to say about.',
    rationale: 'Estimate: a patient can have two diseases, so no single sign may rule a condition out in this way.',
    source: JUDGEMENT,
  },
  {
    id: 'unexplained-background',
    value: 0.1,
    meaning: 'How common a complaint or sign is taken to be among symptomatic people when no frequency is known.',
    rationale: 'Estimate: signs whose frequency nobody prints are mostly uncommon.',
    source: JUDGEMENT,
  },
  {
    id: 'negligible',
    value: 0.001,
    meaning:
      'A condition less likely than this is not looked at when the worth of a question or an investigation is weighed.',
    rationale:
      'Estimate. Even a ratio of 50 would leave it below one in twenty; what must not be missed is asked about by red flags, which do not look at probabilities.',
    source: JUDGEMENT,
  },
  {
    id: 'cannot-miss-weight',
    value: 2,
    meaning: 'How many times more a change of probability counts for a condition that must not be missed.',
    rationale: 'Estimate, stated so that it can be argued with.',
    source: JUDGEMENT,
  },
  {
    id: 'asking-urgent',
    value: 0.9,
    meaning:
      'What it is worth to the place of an investigation that it is asked for by an urgent rule or red flag (or one more urgent).',
    rationale:
      'Estimate: the order among these weights is meant, the sizes are not told apart by the tuning half of the published cases.',
    source: JUDGEMENT,
  },
  {
    id: 'asking-soon',
    value: 0.9,
    meaning:
      'What it is worth to the place of an investigation that it is asked for by a rule or red flag whose urgency is “soon”.',
    rationale:
      'Estimate: the order among these weights is meant, the sizes are not told apart by the tuning half of the published cases.',
    source: JUDGEMENT,
  },
  {
    id: 'asking-routine',
    value: 0.5,
    meaning: 'What it is worth to the place of an investigation that it is asked for by a routine rule.',
    rationale:
      'Estimate: the order among these weights is meant, the sizes are not told apart by the tuning half of the published cases.',
    source: JUDGEMENT,
  },
  {
    id: 'asking-first',
    value: 1.1,
    meaning:
      'What it is worth to the place of an investigation that it is asked for by the condition that explains best.',
    rationale:
      'Estimate: the order among these weights is meant, the sizes are not told apart by the tuning half of the published cases.',
    source: JUDGEMENT,
  },
  {
    id: 'asking-second',
    value: 0.8,
    meaning:
      'What it is worth to the place of an investigation that it is asked for by the condition that explains second best.',
    rationale:
      'Estimate: the order among these weights is meant, the sizes are not told apart by the tuning half of the published cases.',
    source: JUDGEMENT,
  },
  {
    id: 'asking-third',
    value: 0.7,
    meaning:
      'What it is worth to the place of an investigation that it is asked for by the condition that explains third best.',
    rationale:
      'Estimate: the order among these weights is meant, the sizes are not told apart by the tuning half of the published cases.',
    source: JUDGEMENT,
  },
  {
    id: 'asking-likely-enough',
    value: 0.01,
    meaning: 'Probability below which a condition that explains best asks for no investigation of its own.',
    rationale:
      'Estimate: one in a hundred. What complaints and danger signs ask for stands beside it, whatever leads; on the tuning cases no first investigation was lost.',
    source: JUDGEMENT,
  },
  {
    id: 'asking-place-share',
    value: 0.85,
    meaning: 'What each further place in a list of investigations is worth of the one before it.',
    rationale: 'Estimate, set on the tuning half of the published cases: a list says what it wants first.',
    source: JUDGEMENT,
  },
  {
    id: 'asking-reason-share',
    value: 0.4,
    meaning: 'What each further reason to order the same investigation is worth of the one before it.',
    rationale:
      'Estimate: two lists that agree are more than one, and not twice as much, since they rest on the same complaint.',
    source: JUDGEMENT,
  },
  {
    id: 'asking-same-question-share',
    value: 0.4,
    meaning:
      'What is left of the worth of an investigation when another one, asked for more strongly, answers the same question or is the same visit.',
    rationale:
      'Estimate: stool culture beside a stool panel, or a second sort of colonoscopy, says little more; it is not left out, since a laboratory may offer only one of the two.',
    source: JUDGEMENT,
  },
  {
    id: 'asking-outside-subject',
    value: 4,
    meaning:
      'How pressing a rule has to be to ask for an investigation outside the subject, as a place in the scale of urgencies: emergency 0, same day 1, urgent 2, soon 3, routine 4.',
    rationale:
      'Every rule with its guideline: it needs no ranking, and what it asks for does not hang on the gut. Up to 2026.11.13 only what was urgent or more, which left a tired patient without a blood count; of the first investigations expected in the tuning cases six more are then among eight, none fewer.',
    source: JUDGEMENT,
  },
  {
    id: 'first-tests-penalty',
    value: 40,
    meaning:
      'What holds back what a finding adds to how usual an investigation is as a first one: the square of it, as a share, costs so many patients.',
    rationale:
      'Estimate: a finding of 40 patients adds half of what these patients alone would say. Looked at forward in time, each of five groups of patients by those before them: with 20, 40 and 80 much the same.',
    source: JUDGEMENT,
  },
  {
    id: 'first-tests-asked-at-all',
    value: 0.1,
    meaning:
      'What it is worth, beside how usual an investigation is as a first one among patients alike, that a guideline asks for it here at all.',
    rationale:
      'Estimate, looked at forward in time like the penalty, with the rules of 2026.11.17: of 1425 expected investigations of four groups of patients 1308 stood among eight with 0, 1309 with 0.05, 1314 with 0.1 and 1311 with 0.2; within one group it moved up to 1.1 in a hundred.',
    source: JUDGEMENT,
  },
  {
    id: 'first-tests-asked-first',
    value: 0.3,
    meaning:
      'How much more it is worth that it stands first among what guidelines ask for; each further place by the share of a place.',
    rationale:
      'Estimate: from 0.2 to 1 about as many of the expected investigations stood among eight; with 0.2 four of 108 pictures of first contact had another plan than their guideline asks for, with 0.3 none; forward in time, with the rules of then, less is better.',
    source: JUDGEMENT,
  },
  {
    id: 'first-tests-up-to',
    value: 8,
    meaning:
      'Up to how many suggestions are filled up with what was usual in patients alike, where guidelines ask for fewer.',
    rationale: 'Estimate: so many are looked at when first investigations are judged, here and by readers.',
    source: JUDGEMENT,
  },
  {
    id: 'first-tests-from',
    value: 0.15,
    meaning:
      'From which share of the patients alike on an investigation that no guideline asks for here is named as usual.',
    rationale:
      'Estimate: what fewer than one in seven had first is not usual. With 0.1 as many of the expected investigations stood among eight, and an HIV test was named for a day of diarrhoea with fever.',
    source: JUDGEMENT,
  },
  {
    id: 'first-tests-lost-to-others',
    value: 0.5,
    meaning:
      'What an investigation loses of what it is worth in the order of first ones to one before it that would always do instead; to others as often as they would.',
    rationale:
      'Estimate, looked at forward in time, five groups of patients by those before them: of 833 expected investigations 765 stood among eight with 0, 771 with 0.4 and 772 with 0.6.',
    source: JUDGEMENT,
  },
  {
    id: 'first-tests-pressing-in-front',
    value: 5,
    meaning:
      'Of investigations that cannot wait until tomorrow so many keep their place in front, and all that an emergency asks for; the others go by their worth.',
    rationale:
      'Estimate, looked at forward in time, six groups of patients by those before them: of 1,017 expected investigations 956 stood among eight when all kept their place, 959 with six, and 961 with five, four, three, two or none.',
    source: JUDGEMENT,
  },
  {
    id: 'alarm-weight-stop-now',
    value: 0.12,
    meaning: 'What settling a red flag that stops the walk is worth to the next question, in expected change.',
    rationale: 'Estimate. As much as a question that moves a condition by twelve points.',
    source: JUDGEMENT,
  },
  {
    id: 'alarm-weight-act-today',
    value: 0.08,
    meaning: 'The same for a red flag that wants action today.',
    rationale: 'Estimate.',
    source: JUDGEMENT,
  },
  {
    id: 'alarm-weight-refer-urgently',
    value: 0.06,
    meaning: 'The same for a red flag that wants an urgent referral.',
    rationale: 'Estimate.',
    source: JUDGEMENT,
  },
  {
    id: 'alarm-weight-check-first',
    value: 0.02,
    meaning: 'The same for a red flag that is listed to be checked.',
    rationale: 'Estimate.',
    source: JUDGEMENT,
  },
  {
    id: 'question-unsuspected',
    value: 0.6,
    meaning:
      'What settling a red flag that nothing speaks for yet is worth to the next question, as a share of one that is possible, where a single common sign would raise it.',
    rationale:
      'Estimate. Hundreds of red flags are open in everybody; with full worth questions about dangers that nothing speaks for came before those about the complaint. It was a quarter until the distance and the rarity of a red flag were counted too; beside them 0.45 to 0.6 did about as well on the 858 tuning cases inside the subject, and with 0.6 no fewer red flags were raised after any number of questions.',
    source: JUDGEMENT,
  },
  {
    id: 'question-per-step',
    value: 0.3,
    meaning:
      'What is left of that share for each thing that would have to be found beside the first before such a red flag is raised.',
    rationale:
      'Estimate. A red flag for late pregnancy with pain under the ribs is no reason to ask everybody about that pain; without this it lent the pain as much as a red flag that needs nothing else. 0.1 to 0.5 did about as well.',
    source: JUDGEMENT,
  },
  {
    id: 'question-seldom',
    value: 0.02,
    meaning:
      'Share of published patients of whom a sign must have been told for half of the worth of such a red flag to be left to it.',
    rationale:
      'Estimate. Fever was told of one in eight, jaundice of one in fifty, drooping lids of hardly anybody. Reports lean to the unusual, so that the rare is asked about rather too early than too late. 0.01 to 0.05 did about as well.',
    source: JUDGEMENT,
  },
  {
    id: 'question-last-missing',
    value: 2,
    meaning: 'How many times more a possible red flag is worth to the question that alone is missing.',
    rationale: 'Estimate. One answer then settles a danger that something speaks for, which is what the walk is for.',
    source: JUDGEMENT,
  },
  {
    id: 'question-of-unknown',
    value: 0.25,
    meaning:
      'What a kind of something is worth, as a share of its full worth, once that something was answered “unknown”.',
    rationale: 'Estimate. Who does not know whether there is pain seldom knows of what kind it is.',
    source: JUDGEMENT,
  },
  {
    id: 'question-gives-way-from',
    value: 0.5,
    meaning:
      'A complaint waits for something more general that is no complaint only if that is worth at least this share of it by itself.',
    rationale:
      'Estimate. “An operation on the belly” would otherwise be asked before a complaint that includes it, though nobody would ask it for its own sake.',
    source: JUDGEMENT,
  },
  {
    id: 'question-basic',
    value: 0.1,
    meaning:
      'What a basic of the history (painkillers, acid blockers, antibiotics, travel, gut disease in the family) is worth at least, in expected change.',
    rationale:
      'Estimate, between a red flag that stops the walk and one that wants action today. These questions move rare conditions and so hardly any probability; without a worth of their own painkillers and the family were asked about in none of 887 walks of 18 questions, though the answers decide what is stopped, which stool tests are asked for and who is screened. With it they come after the complaint itself and its dangers; after 18 questions an acceptable condition was then among three in 481 of the 625 tuning cases inside the subject (472 without it), with as many red flags. 0.08 to 0.12 did about as well.',
    source: JUDGEMENT,
  },
  {
    id: 'question-share',
    value: 0.5,
    meaning:
      'What it is worth to the next question that a condition’s share in the order “explains best” goes from nothing to all, in expected change.',
    rationale:
      'Estimate: half as much as a probability that does, so that the dangers open keep the place they had beside what moves the ranking. 0.3 to 1 did about as well.',
    source: JUDGEMENT,
  },
];
