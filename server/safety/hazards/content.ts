import type { Hazard } from '../schema';

/** What a wrong, old or misread entry of the knowledge base can do. */
export const contentHazards: readonly Hazard[] = [
  {
    id: 'unreviewed-content',
    hazard: 'Content is wrong, and nobody licensed has looked at it.',
    cause: 'No clinician with a licence has reviewed the entries.',
    effect: 'Wrong advice is followed because it looks well founded.',
    before: { severity: 'major', likelihood: 'high' },
    controls: [
      {
        what: 'A claim that a clinician has reviewed an entry cannot be written.',
        proof: {
          file: 'knowledge/checks/shapes-are-right.test.ts',
          test: 'a claim that a clinician has reviewed it cannot be written',
        },
      },
      {
        what: 'Every rule and measurement carries its source and the place in it, so that it can be checked.',
        proof: {
          file: 'server/library/catalogue.test.ts',
          test: 'REG-09 every rule and measurement carries its source and the place in it',
        },
      },
      {
        what: 'That nobody has reviewed the content stands on sign-in, result, print and export.',
        proof: {
          file: 'app/(clinic)/about/intended-use.test.ts',
          test: 'REG-01: one text in the file, the bundle, the form and the note',
        },
      },
    ],
    after: { severity: 'major', likelihood: 'medium' },
    left: 'Only a review by people with a licence can reduce this further.',
    measure: 'estimates',
    owner: 'content_editor',
  },
  {
    id: 'estimate-taken-for-measurement',
    hazard: 'A figure that somebody estimated is taken for one that was measured.',
    cause: 'For many findings no published frequency was found.',
    effect: 'The clinician trusts a number that has no study behind it.',
    before: { severity: 'considerable', likelihood: 'very_high' },
    controls: [
      {
        what: 'Estimates are graded very low, whoever wrote them.',
        proof: { file: 'knowledge/checks/judgements-are-marked.test.ts', test: 'the grove passes' },
      },
      {
        what: 'Wording of our own says that it has no source.',
        proof: {
          file: 'server/library/handouts/handout.test.ts',
          test: 'our own wording has no number, and says that it is from memory',
        },
      },
    ],
    after: { severity: 'considerable', likelihood: 'medium' },
    left: 'The mark is seen only by who opens the reasons of a number.',
    measure: 'estimates',
    owner: 'content_editor',
  },
  {
    id: 'comparators-mixed',
    hazard: 'Ratios from studies with different comparison groups are used side by side.',
    cause: 'A study compared patients with healthy people, another with people who have symptoms.',
    effect: 'A finding seems to say more than it does among people who come with symptoms.',
    before: { severity: 'considerable', likelihood: 'very_high' },
    controls: [
      {
        what: 'An estimated frequency is set against one common background, and fails without it.',
        proof: {
          file: 'knowledge/ratios.test.ts',
          test: 'a frequency is set against the common background, and fails without one',
        },
      },
      {
        what: 'No ratio is used beyond a limit, whatever its study found.',
        proof: { file: 'knowledge/ratios.test.ts', test: 'no ratio goes beyond the limit' },
      },
    ],
    after: { severity: 'considerable', likelihood: 'medium' },
    left: 'Some measurements are still against healthy people; their pages say so.',
    owner: 'content_editor',
  },
  {
    id: 'stale-knowledge',
    hazard: 'A guideline has changed and the content has not.',
    cause: 'Content is renewed with releases, by hand.',
    effect: 'An investigation or next step is suggested that is no longer advised.',
    before: { severity: 'considerable', likelihood: 'high' },
    controls: [
      {
        what: 'Each rule says when it was last held against its source.',
        proof: {
          file: 'server/library/views/source-attributes.test.ts',
          test: 'REG-10: every rule has all thirteen, in words',
        },
      },
      {
        what: 'A session is read with the knowledge it was made with, and today’s stands beside it.',
        proof: {
          file: 'server/sessions/session-store.int.test.ts',
          test: 'REG-14: a session is read with the knowledge it was made with',
        },
      },
      {
        what: 'The version names the release and what is in it.',
        proof: { file: 'knowledge/release.test.ts', test: 'the version names the release and what is in it' },
      },
    ],
    after: { severity: 'considerable', likelihood: 'medium' },
    left: 'Nothing tells the editors by itself that a guideline has a new edition.',
    owner: 'content_editor',
  },
  {
    id: 'leaky-gut-as-diagnosis',
    hazard: '“Leaky gut” is taken for a diagnosis that explains the complaints.',
    cause: 'Patients and some tests on the market use the words as the name of an illness.',
    effect: 'The search for a cause stops, and something treatable goes on.',
    before: { severity: 'major', likelihood: 'medium' },
    controls: [
      {
        what: 'No condition is called by that name.',
        proof: { file: 'knowledge/knowledge.test.ts', test: 'REG-04: no condition is called a leaky gut' },
      },
      {
        what: 'Who searches for it is led to what is known and what is not.',
        proof: {
          file: 'e2e/look-up.spec.ts',
          test: 'REG-04: “leaky gut syndrome” leads to what is known, and is no condition',
        },
      },
    ],
    after: { severity: 'major', likelihood: 'very_low' },
    left: 'What is said outside the app is outside its reach.',
    owner: 'content_editor',
  },
  {
    id: 'permeability-test-first',
    hazard: 'Permeability is measured instead of looking for its cause.',
    cause: 'The subject of the app invites the test that carries its name.',
    effect: 'Time and money go into a figure that changes nothing, while the cause waits.',
    before: { severity: 'considerable', likelihood: 'high' },
    controls: [
      {
        what: 'Nothing that measures permeability stands before what looks for a cause.',
        proof: {
          file: 'engine/plan.test.ts',
          test: 'REG-05: nothing that measures permeability stands before what looks for a cause',
        },
      },
      {
        what: 'Each such test says what it cannot tell.',
        proof: { file: 'e2e/look-up.spec.ts', test: 'REG-05: a permeability test says what it cannot tell' },
      },
    ],
    after: { severity: 'considerable', likelihood: 'very_low' },
    left: 'A clinician may order what is not suggested.',
    owner: 'content_editor',
  },
  {
    id: 'result-spoiled-by-preparation',
    hazard: 'A test is done under conditions that make its result wrong.',
    cause: 'Gluten was already left out, or an acid blocker or a painkiller was taken.',
    effect: 'A false negative result ends the search.',
    before: { severity: 'considerable', likelihood: 'high' },
    controls: [
      {
        what: 'What spoils a result is named exactly when it holds or may hold.',
        proof: {
          file: 'engine/plan.test.ts',
          test: 'a result that is spoiled is named exactly when what spoils it holds, or may',
        },
      },
      {
        what: 'The sheets say that gluten is still eaten before every celiac test that needs it.',
        proof: {
          file: 'knowledge/handouts/handouts.test.ts',
          test: 'gluten is still eaten before every celiac test that needs it',
        },
      },
    ],
    after: { severity: 'considerable', likelihood: 'low' },
    left: 'Who does not say what they take cannot be warned.',
    owner: 'content_editor',
  },
  {
    id: 'unit-mix-up',
    hazard: 'A result is read in the wrong unit.',
    cause: 'Laboratories print the same measurement in different units.',
    effect: 'A figure is off by a factor, and the ranking with it.',
    before: { severity: 'major', likelihood: 'medium' },
    controls: [
      {
        what: 'Every conversion is the one that an outside library makes.',
        proof: {
          file: 'knowledge/units/other-units.test.ts',
          test: 'every conversion is the one an outside library makes',
        },
      },
      {
        what: 'What cannot be turned into the own unit is an issue, not a guess.',
        proof: {
          file: 'engine/quantity.test.ts',
          test: 'what cannot be turned into the own unit is an issue, not a guess',
        },
      },
      {
        what: 'The figure and the unit that were printed are kept beside the converted one.',
        proof: {
          file: 'components/session/read-measurement.test.ts',
          test: 'a figure in another unit is converted, and what was printed is kept',
        },
      },
    ],
    after: { severity: 'major', likelihood: 'very_low' },
    left: 'A plausible figure under the wrong unit cannot be told from a right one.',
    owner: 'engine_maintainer',
  },
  {
    id: 'calculator-half-filled',
    hazard: 'A score is read although a part of it was never entered.',
    cause: 'An empty field counts as zero in many calculators.',
    effect: 'Severe disease looks mild.',
    before: { severity: 'considerable', likelihood: 'high' },
    controls: [
      {
        what: 'Any part missing means no total, and it is named.',
        proof: {
          file: 'knowledge/calculators/calculators.test.ts',
          test: 'any part missing: no total, no band, and it is named',
        },
      },
      {
        what: 'An impossible value is named at its field and not used.',
        proof: {
          file: 'components/calculators/read-inputs.test.ts',
          test: 'REG-08: an impossible value is named at its field and not used',
        },
      },
    ],
    after: { severity: 'considerable', likelihood: 'very_low' },
    left: 'A part entered wrongly, and possible, is used.',
    owner: 'engine_maintainer',
  },
  {
    id: 'handout-worries-or-misleads',
    hazard: 'A patient’s sheet says that they have what is only being looked into.',
    cause: 'A sheet is handed over before the condition is confirmed.',
    effect: 'Fear, or a diet begun before the test that it spoils.',
    before: { severity: 'significant', likelihood: 'high' },
    controls: [
      {
        what: 'While it is looked into, nobody is told that they have it.',
        proof: {
          file: 'knowledge/handouts/handouts.test.ts',
          test: 'while it is looked into, nobody is told that they have it',
        },
      },
      {
        what: 'Hard words are caught by a reading grade.',
        proof: {
          file: 'knowledge/checks/handouts.test.ts',
          test: 'a sheet in hard words is named with its grade, in each wording (A11Y-20)',
        },
      },
    ],
    after: { severity: 'significant', likelihood: 'low' },
    left: 'The sheets are in English only, and no patient has tried them.',
    owner: 'content_editor',
  },
];
