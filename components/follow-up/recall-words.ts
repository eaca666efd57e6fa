import type { Recall } from '@/server/follow-up/schema';
import { formatPercentRange } from '../numbers/probability-words';
import { tierWords } from '../session/session-words';

const flagWords = { fires: 'fires', possible: 'is not settled', silent: 'is silent' } as const;
const flagThen = { fires: 'fired', possible: 'was not settled', silent: 'was silent' } as const;

export const flagChangeWords = ({ before, after }: Recall['flags'][number]): string =>
  before === after
    ? 'has another urgency'
    : `${flagWords[after ?? 'silent']}; it ${flagThen[before ?? 'silent']} when this session was last assessed`;

const tierName = (tier: Recall['suggestions'][number]['before']): string =>
  tier ? `“${tierWords[tier].title.toLowerCase()}”` : 'not suggested';

export const suggestionChangeWords = ({ before, after }: Recall['suggestions'][number]): string =>
  `${tierName(before)} then, ${tierName(after)} today`;

const standingWords = (standing: Recall['conditions'][number]['before']): string =>
  standing ? `place ${standing.place}, ${formatPercentRange(standing)}` : 'not ranked';

export const conditionChangeWords = ({ before, after }: Recall['conditions'][number]): string =>
  `${standingWords(before)} then; ${standingWords(after)} today`;
