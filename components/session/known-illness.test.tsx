import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ashwood } from '@/engine/worlds/ashwood';
import type { Catalogue, CatalogueFinding, CatalogueKnownIllness } from '@/server/library/schema';
import type { SessionState } from '@/server/sessions/schema';
import { caseOf, initialState } from '@/server/sessions/state';
import { TRPCProvider } from '@/trpc/react';
import { KnownIllness } from './known-illness';

const now: CatalogueFinding = {
  label: 'Grey leaves',
  question: 'Are the leaves grey?',
  definition: '',
  alsoKnownAs: [],
  section: 'bowel',
  asked: true,
  complaint: true,
  kind: { type: 'presence' },
};
const illness: CatalogueKnownIllness = {
  id: 'known-rot',
  now: 'grey-leaves',
  asks: ['curled-leaves'],
  first: 'infection-first',
  investigations: ['sap-culture', 'sap-toxin'],
  scores: ['rot-index'],
};
const catalogue: Catalogue = {
  findings: { 'grey-leaves': now },
  conditions: {},
  investigations: {},
  rules: {},
  contradictions: {},
  knownIllnesses: [illness],
  workUp: {},
  evidence: {},
};
const nothing = () => {};

/** The page as it was painted knows of no decision yet. */
const painted = initialState({ setting: 'primary_care', ageYears: 34, sex: 'female' });

const chosenWith = (decisions: SessionState['decisions']): readonly (string | undefined)[] => {
  const page = renderToStaticMarkup(
    <TRPCProvider>
      <KnownIllness
        {...{ illness, catalogue, decisions }}
        base={ashwood}
        patient={caseOf(painted)}
        state={painted}
        act={nothing}
        onAnswer={nothing}
        onWithdraw={nothing}
      />
    </TRPCProvider>,
  );
  const [, stoolTests = ''] = page.split('aria-label="Infection first"');
  return [...stoolTests.matchAll(/aria-pressed="(true|false)"/g)].map(([, pressed]) => pressed);
};

test('what was just chosen shows as chosen before the rest of the page is painted', () => {
  expect(chosenWith({})).toEqual(['false', 'false']);
  expect(chosenWith({ 'sap-toxin': { choice: 'chosen', reason: null } })).toEqual(['false', 'true']);
});
