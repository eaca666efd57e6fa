import type { Catalogue } from '@/server/library/schema';
import { basisWords, type Outcome, type TravellingOutcome } from '@/server/sessions/schema';
import { dayOf, timeWords } from '../numbers/time-text';
import { nameIn } from './reading-words';

/** How, when, and when that was recorded: “histology, 2 October 2026 · recorded 5 October 2026, 08:15 UTC”. */
export const outcomeOriginWords = ({ at, outcome, imported }: TravellingOutcome): string =>
  `${basisWords[outcome.establishedBy].toLowerCase()}, ${dayOf(outcome.establishedOn)} · recorded ${timeWords(at)}${imported ? ', came with a file' : ''}`;

export const diagnosisWords = (catalogue: Catalogue, diagnosis: Outcome['diagnosis']): string =>
  diagnosisName({ diagnosis }, (id) => nameIn(catalogue, id));

/** The same, where names come from elsewhere. */
export const diagnosisName = ({ diagnosis }: Pick<Outcome, 'diagnosis'>, nameOf: (id: string) => string): string => {
  switch (diagnosis.kind) {
    case 'condition':
      return nameOf(diagnosis.condition);
    case 'other':
      return diagnosis.text;
    case 'none_found':
      return 'No disease found';
  }
};
