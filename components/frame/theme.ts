/** Kept in a cookie, so that the server already draws the page in the right light and no script has to run first. */
export const themeCookie = 'zonula-theme';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** The theme a cookie asks for; `system` for anything else. */
export const themeOf = (cookie: string | undefined): Theme => themes.find((theme) => theme === cookie) ?? 'system';
