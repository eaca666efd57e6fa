import type { Hazard } from '../schema';

/** For whom, and by whom, it may be used wrongly. */
export const peopleHazards: readonly Hazard[] = [
  {
    id: 'used-for-a-child',
    hazard: 'A child is assessed with the figures of adults.',
    cause: 'The measurements are of adults; children have other illnesses and other base rates.',
    effect: 'The ranking is wrong, and a children’s emergency is not recognised.',
    before: { severity: 'major', likelihood: 'medium' },
    controls: [
      {
        what: 'Below the age from which it ranks, it ranks nothing, says why, and still shows red flags.',
        proof: { file: 'e2e/walk.spec.ts', test: 'a child: red flags are shown, nothing is ranked, and it says why' },
      },
      {
        what: 'Outside its ages the engine suggests nothing.',
        proof: {
          file: 'engine/assess.test.ts',
          test: 'outside its ages it says so, ranks nothing and suggests nothing',
        },
      },
    ],
    after: { severity: 'major', likelihood: 'very_low' },
    left: 'An age typed wrongly is believed.',
    owner: 'clinical_safety_officer',
  },
  {
    id: 'pregnancy-overlooked',
    hazard: 'The patient is pregnant, and an investigation is suggested that should wait or be done otherwise.',
    cause: 'Pregnancy was not asked, or not known.',
    effect: 'The child is exposed to radiation or a drug, or an ectopic pregnancy is taken for bowel pain.',
    before: { severity: 'major', likelihood: 'medium' },
    controls: [
      {
        what: 'An investigation that pregnancy speaks against says so until pregnancy is denied.',
        proof: {
          file: 'server/safety/pregnancy.test.ts',
          test: 'what pregnancy speaks against says so until pregnancy is denied',
        },
      },
      {
        what: 'Pain, fainting or bleeding in a pregnancy that is possible raises an alarm.',
        proof: {
          file: 'server/safety/pregnancy.test.ts',
          test: 'pain in a possible pregnancy raises an alarm',
        },
      },
    ],
    after: { severity: 'major', likelihood: 'low' },
    left: 'The rules about pregnancy have had no obstetric review.',
    owner: 'clinical_safety_officer',
  },
  {
    id: 'used-by-a-patient',
    hazard: 'Somebody without training uses it on themselves.',
    cause: 'A screen was left open, or an account was shared.',
    effect: 'A person puts off seeing a doctor, or is frightened.',
    before: { severity: 'considerable', likelihood: 'medium' },
    controls: [
      {
        what: 'There is nothing to see before signing in, and no procedure that asks for no sign-in.',
        proof: { file: 'server/api/access.int.test.ts', test: 'SEC-01, SEC-02: %s' },
      },
      {
        what: 'Who it is for stands on the page where one signs in.',
        proof: {
          file: 'e2e/about.spec.ts',
          test: 'REG-01: the same words at sign-in, on the result, in print and in the files',
        },
      },
    ],
    after: { severity: 'considerable', likelihood: 'low' },
    left: 'Whether an account belongs to a professional is for the clinic to make sure of.',
    owner: 'operator',
  },
  {
    id: 'outside-the-subject',
    hazard: 'It is used for complaints that it is not made for.',
    cause: 'A tool at hand is used for what is at hand.',
    effect: 'Advice about the gut for an illness elsewhere.',
    before: { severity: 'major', likelihood: 'medium' },
    controls: [
      {
        what: 'Outside its subject nothing is ranked, only what an urgent rule asks for is suggested, and red flags still fire.',
        proof: {
          file: 'engine/assess.test.ts',
          test: 'nothing is ranked there and only what an urgent rule asks for is suggested, and red flags fire',
        },
      },
    ],
    after: { severity: 'major', likelihood: 'low' },
    left: 'A complaint that fits the gut and comes from elsewhere is taken for one of the gut.',
    measure: 'outside',
    owner: 'clinical_safety_officer',
  },
  {
    id: 'other-populations',
    hazard: 'Figures measured in some people are used for others.',
    cause: 'Most studies are from specialist clinics of few countries.',
    effect: 'Probabilities are off for people in general practice, and for groups that were not studied.',
    before: { severity: 'considerable', likelihood: 'very_high' },
    controls: [
      {
        what: 'Pre-test probabilities are set apart by setting, age and sex, and cover all of them.',
        proof: { file: 'knowledge/checks/priors-cover.test.ts', test: 'strata may share the work' },
      },
      {
        what: 'Who was measured, where, and against whom stands with each measurement.',
        proof: {
          file: 'server/library/cross-references.test.ts',
          test: 'a measurement against the background names the background and its share',
        },
      },
    ],
    after: { severity: 'considerable', likelihood: 'high' },
    left: 'Accuracy by ancestry, language or social circumstances has not been measured: the reports do not say enough.',
    owner: 'clinical_safety_officer',
  },
  {
    id: 'screen-not-readable',
    hazard: 'A mark or a number is not seen by somebody who sees badly, or sees no colours.',
    cause: 'Colour alone, small print, or a picture without words.',
    effect: 'A red flag or a limit of a result is missed.',
    before: { severity: 'considerable', likelihood: 'medium' },
    controls: [
      {
        what: 'No page breaks the rules that can be tested by machine, in light and dark, on desk and phone.',
        proof: { file: 'e2e/pages.spec.ts', test: 'A11Y-01: no page has a violation' },
      },
      {
        what: 'A picture and its table say the same.',
        proof: { file: 'e2e/accessible.spec.ts', test: 'A11Y-16: the plot and its table say the same' },
      },
      {
        what: 'A whole session can be done by keyboard.',
        proof: { file: 'e2e/accessible.spec.ts', test: 'A11Y-02: a whole session by keyboard alone' },
      },
    ],
    after: { severity: 'considerable', likelihood: 'low' },
    left: 'No one who depends on such aids has tried it.',
    owner: 'app_maintainer',
  },
];
