import type { Role } from '@/server/clinics/schema';
import { commandWords } from './command-words';
import { jumpKeys } from './jump-keys';
import { placesFor } from './places';

export interface Shortcut {
  readonly keys: readonly string[];
  readonly does: string;
}

/** In the list of past sessions. */
const listShortcuts: readonly Shortcut[] = [
  { keys: ['J'], does: commandWords.listDownShortcut },
  { keys: ['K'], does: commandWords.listUpShortcut },
];

/** In the walk, while the question has the focus. */
export const questionShortcuts: readonly Shortcut[] = [
  { keys: ['P'], does: commandWords.presentShortcut },
  { keys: ['A'], does: commandWords.absentShortcut },
  { keys: ['U'], does: commandWords.unknownShortcut },
  { keys: ['S'], does: commandWords.severalShortcut },
  { keys: ['L'], does: commandWords.laterShortcut },
  { keys: ['Backspace'], does: commandWords.backShortcut },
];

/** All that somebody with these roles has, to be listed. */
export const shortcutsFor = (roles: readonly Role[]): readonly Shortcut[] => [
  { keys: ['Ctrl', 'K'], does: commandWords.paletteShortcut },
  { keys: ['/'], does: commandWords.searchShortcut },
  ...placesFor(roles).map(({ key, label }) => ({ keys: ['G', key.toUpperCase()], does: label })),
  ...(roles.includes('clinician')
    ? [...jumpKeys.map(({ key, does }) => ({ keys: ['G', key.toUpperCase()], does })), ...listShortcuts]
    : []),
  { keys: ['?'], does: commandWords.shortcutsShortcut },
];
