import type { GateShown } from '@/server/library/shown/schema';

/** Whom something is for: "women aged 50 and over"; empty when it is for everybody. Cannot fail. */
export const gateWords = ({ ageFrom, ageTo, sex }: GateShown): string => {
  const who = sex === 'female' ? 'women' : sex === 'male' ? 'men' : '';
  const age =
    ageFrom !== null && ageTo !== null
      ? `aged ${ageFrom} to ${ageTo}`
      : ageFrom !== null
        ? `aged ${ageFrom} and over`
        : ageTo !== null
          ? `aged ${ageTo} and under`
          : '';
  return [who, age].filter(Boolean).join(' ');
};
