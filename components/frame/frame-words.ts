/** The words of the frame, in one place so that they can be translated. */
export const frameWords = {
  skip: 'Skip to content',
  home: 'Zonula, start page',
  navigation: 'Main',
  theme: 'Theme',
  themes: { system: 'System', light: 'Light', dark: 'Dark' },
  newSession: 'New session',
  pastSessions: 'Past sessions',
  lookUp: 'Look up',
  calculators: 'Calculators',
  help: 'Help',
} as const;
