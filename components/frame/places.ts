import {
  Calculator,
  CircleHelp,
  FolderClock,
  ListPlus,
  type LucideIcon,
  ScrollText,
  Search,
  ShieldCheck,
  UsersRound,
} from 'lucide-react';
import type { Role } from '@/server/clinics/schema';
import { frameWords } from './frame-words';

export interface Place {
  readonly href: string;
  readonly label: string;
  /** Along the foot of a phone, where the label takes two lines. */
  readonly short?: string;
  readonly icon: LucideIcon;
  /** After G. */
  readonly key: string;
  /** Whom it is for; everybody when left out. */
  readonly roles?: readonly Role[];
}

const everyday: readonly Place[] = [
  {
    href: '/sessions/new',
    label: frameWords.newSession,
    short: frameWords.newSessionShort,
    icon: ListPlus,
    key: 'n',
    roles: ['clinician'],
  },
  {
    href: '/sessions',
    label: frameWords.pastSessions,
    short: frameWords.pastSessionsShort,
    icon: FolderClock,
    key: 's',
    roles: ['clinician'],
  },
  { href: '/library', label: frameWords.lookUp, icon: Search, key: 'l' },
  { href: '/calculators', label: frameWords.calculators, icon: Calculator, key: 'c' },
  { href: '/about', label: frameWords.help, icon: CircleHelp, key: 'h' },
];

/** What other roles look after. In the header only of whoever sees no patients, and has the room. */
export const duties: readonly Place[] = [
  { href: '/administration', label: frameWords.administration, icon: UsersRound, key: 'a', roles: ['administrator'] },
  { href: '/audit', label: frameWords.audit, icon: ScrollText, key: 'u', roles: ['auditor'] },
];

const record: Place = {
  href: '/record',
  label: frameWords.record,
  icon: ShieldCheck,
  key: 'r',
  roles: ['clinician', 'administrator', 'auditor'],
};

/** All that can be reached in one step from anywhere. */
export const places: readonly Place[] = [...everyday, ...duties, record];

const open = (roles: readonly Role[], among: readonly Place[]): readonly Place[] =>
  among.filter((place) => place.roles === undefined || place.roles.some((role) => roles.includes(role)));

/** What somebody is there for comes first. */
const inOrder = (roles: readonly Role[], own: readonly Place[]): readonly Place[] =>
  roles.includes('clinician') ? [...everyday, ...own] : [...own, ...everyday];

/** Those that somebody with these roles can use: by the palette and the keys. */
export const placesFor = (roles: readonly Role[]): readonly Place[] => open(roles, inOrder(roles, [...duties, record]));

/** Those in the header, and along the foot of a phone. */
export const headerPlacesFor = (roles: readonly Role[]): readonly Place[] =>
  open(roles, inOrder(roles, roles.includes('clinician') ? [] : duties));
