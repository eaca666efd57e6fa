import { keepCookie } from '../ui/keep-cookie';

/** Two ways through one session: a question at a time, or everything in view. Both change the same state (A11Y-09). */
export const modes = ['guided', 'expert'] as const;
export type Mode = (typeof modes)[number];

/** Kept in a cookie, which says nothing about a patient, so that the server already draws the page in it. */
export const modeCookie = 'zonula-walk';

/** The mode a cookie asks for; `guided` for anything else. */
export const modeOf = (cookie: string | undefined): Mode => modes.find((mode) => mode === cookie) ?? 'guided';

export const modeWords: Readonly<Record<Mode, string>> = { guided: 'Guided', expert: 'All in view' };

export const keepMode = (mode: Mode): void => {
  keepCookie(modeCookie, mode);
};
