import { keepCookie } from '../ui/keep-cookie';

/** Whether a clinician writes down what they think of before the ranking is shown (REG-17). A habit, not patient data. */
export const ownFirstCookie = 'zonula-own-first';

export const ownFirstOf = (cookie: string | undefined): boolean => cookie === '1';

export const keepOwnFirst = (first: boolean): void => {
  keepCookie(ownFirstCookie, first ? '1' : '0');
};
