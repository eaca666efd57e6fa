/** How dense the pages are, and whether anything moves. Kept in cookies, like the theme: they say nothing of a patient. */
export const densityCookie = 'zonula-density';
export const motionCookie = 'zonula-motion';

export const densities = ['roomy', 'dense'] as const;
export type Density = (typeof densities)[number];
export const densityOf = (cookie: string | undefined): Density =>
  densities.find((density) => density === cookie) ?? 'roomy';

export const motions = ['system', 'still'] as const;
export type Motion = (typeof motions)[number];
export const motionOf = (cookie: string | undefined): Motion => motions.find((motion) => motion === cookie) ?? 'system';
