import { Calculator, CircleHelp, FolderClock, ListPlus, type LucideIcon, Search } from 'lucide-react';
import { frameWords } from './frame-words';

export interface Place {
  readonly href: string;
  readonly label: string;
  readonly icon: LucideIcon;
  /** After G. */
  readonly key: string;
}

/** What can be reached in one step from anywhere. */
export const places: readonly Place[] = [
  { href: '/sessions/new', label: frameWords.newSession, icon: ListPlus, key: 'n' },
  { href: '/sessions', label: frameWords.pastSessions, icon: FolderClock, key: 's' },
  { href: '/library', label: frameWords.lookUp, icon: Search, key: 'l' },
  { href: '/calculators', label: frameWords.calculators, icon: Calculator, key: 'c' },
  { href: '/about', label: frameWords.help, icon: CircleHelp, key: 'h' },
];
