import { expect, test } from 'vitest';
import { inSentence } from './in-sentence';

test.each([
  ['Ulcerative colitis', 'ulcerative colitis'],
  ['Post-infectious diarrhoea', 'post-infectious diarrhoea'],
  ['Crohn’s disease', 'Crohn’s disease'],
  ['Whipple disease', 'Whipple disease'],
  ['IgE-mediated food allergy', 'IgE-mediated food allergy'],
  ['NSAID enteropathy', 'NSAID enteropathy'],
  ['C. difficile infection', 'C. difficile infection'],
])('%s stands in a sentence as %s', (name, expected) => expect(inSentence(name)).toBe(expected));
