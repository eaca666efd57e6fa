import { Calculator, CircleHelp, FolderClock, ListPlus, type LucideIcon, Search } from 'lucide-react';
import type { Role } from '@/server/clinics/schema';
import { frameWords } from './frame-words';

export interface Place {
  readonly href: string;
  readonly label: string;
  readonly icon: LucideIcon;
  /** After G. */
  readonly key: string;
  /** Whom it is for; everybody when left out. */
  readonly role?: Role;
}

/** What can be reached in one step from anywhere. */
export const places: readonly Place[] = [
  { href: '/sessions/new', label: frameWords.newSession, icon: ListPlus, key: 'n', role: 'clinician' },
  { href: '/sessions', label: frameWords.pastSessions, icon: FolderClock, key: 's', role: 'clinician' },
  { href: '/library', label: frameWords.lookUp, icon: Search, key: 'l' },
  { href: '/calculators', label: frameWords.calculators, icon: Calculator, key: 'c' },
  { href: '/about', label: frameWords.help, icon: CircleHelp, key: 'h' },
];

/** Those that somebody with these roles can use. */
export const placesFor = (roles: readonly Role[]): readonly Place[] =>
  places.filter(({ role }) => role === undefined || roles.includes(role));
