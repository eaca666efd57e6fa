'use client';

import { useQuery } from '@tanstack/react-query';
import {
  Activity,
  BookOpen,
  Calculator,
  CircleHelp,
  FileClock,
  FileText,
  Gavel,
  Keyboard,
  LogOut,
  type LucideIcon,
  Microscope,
  Rows3,
  Scale,
  Stethoscope,
  SunMoon,
  UserRound,
} from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { Role } from '@/server/clinics/schema';
import { searchByName } from '@/server/library/search/by-name';
import { hrefOf } from '@/server/library/search/href';
import type { SearchKind } from '@/server/library/search/schema';
import { nothingSought } from '@/server/library/search/sought';
import { plainWord, wordsIn } from '@/server/library/search/words';
import type { SessionSummary } from '@/server/sessions/wire/schema';
import { useTRPC } from '@/trpc/client';
import { requestSignOut } from '../auth/sign-out-request';
import { followUpWords } from '../follow-up/follow-up-words';
import { sessionPlaces } from '../follow-up/session-places';
import { compareAddress } from '../library/look-up-address';
import { type LookUp, useLookUp } from '../library/look-up-index';
import { type Memory, useMemory } from '../library/look-up-memory';
import { kindWords, libraryWords } from '../library/words';
import { timeWords } from '../numbers/time-text';
import { Palette, type PaletteGroup, type PaletteItem } from '../ui/palette';
import { commandWords } from './command-words';
import { chooseDensity } from './density-choice';
import { frameWords } from './frame-words';
import { densities } from './looks';
import { placesFor } from './places';
import { chooseTheme, themes } from './theme-choice';

interface CommandPaletteProps {
  readonly lookUp: string;
  readonly roles: readonly Role[];
  /** What was typed before the field was there. */
  readonly early: string;
  readonly onClose: () => void;
  readonly onList: () => void;
}

/** A line of the palette with what it does. */
interface Command extends PaletteItem {
  readonly synonyms?: readonly string[];
  readonly run: () => void;
}
interface CommandGroup extends PaletteGroup {
  readonly items: readonly Command[];
}

const HITS = 9;
const SESSIONS_ASKED = 50;
const FEW = 4;
const LONG_ENOUGH = 3;

/** Everything the app has, from one field: places, past sessions, the look-up, the theme, the way out. */
export const CommandPalette = ({ lookUp: digest, roles, early, onClose, onList }: CommandPaletteProps) => {
  const router = useRouter();
  const trpc = useTRPC();
  const lookUp = useLookUp(digest);
  const memory = useMemory();
  // Whoever sees no patients asks for none: that would be a refusal, and stand in the audit as one.
  const clinical = roles.includes('clinician');
  const sessions = useQuery(trpc.sessions.list.queryOptions({ limit: SESSIONS_ASKED }, { enabled: clinical }));
  const [written, setQuery] = useState<string | null>(null);
  const query = written ?? early;
  const go = (href: string) => () => router.push(href);
  const typed = query.trim();
  const commands = commandsOf(go, roles, memory, onList);
  // What is called by its name, from three letters on, is meant; otherwise the look-up goes first.
  const named = typed.length < LONG_ENOUGH ? [] : commands.filter((command) => isBegun(command, typed));
  const others = searchByName(commands, typed).flatMap(({ item }) => (named.includes(item) ? [] : [item]));
  const groups: readonly CommandGroup[] = [
    { name: commandWords.goTo, items: named },
    ...(typed === '' ? [] : foundIn(lookUp, typed, go)),
    { name: named.length > 0 ? commandWords.more : commandWords.goTo, items: others },
    ...(typed === '' ? [openedLast(lookUp, memory, go)] : []),
    { name: frameWords.pastSessions, items: sessionsFor(sessions.data?.sessions ?? [], typed, go) },
  ].filter(({ items }) => items.length > 0);

  return (
    <Palette
      open
      onOpenChange={(open) => !open && onClose()}
      label={frameWords.palette}
      placeholder={clinical ? commandWords.palettePlaceholder : commandWords.palettePlaceholderOthers}
      query={query}
      onQuery={setQuery}
      groups={groups}
      onChoose={({ id }) => {
        const command = groups.flatMap(({ items }) => items).find((item) => item.id === id);
        onClose();
        command?.run();
      }}
      emptyText={lookUp && lookUp.pending.length === 0 ? commandWords.paletteEmpty : commandWords.paletteLoading}
      footer={commandWords.paletteKeys}
    />
  );
};

/** Whether each typed word begins a word of its names. */
const isBegun = ({ label, synonyms = [] }: Command, typed: string): boolean => {
  const words = [label, ...synonyms].flatMap(wordsIn).map(plainWord);
  return wordsIn(typed).every((word) => words.some((other) => other.startsWith(plainWord(word))));
};

type Go = (href: string) => () => void;

const iconOf = (Icon: LucideIcon) => <Icon aria-hidden="true" />;

const commandsOf = (go: Go, roles: readonly Role[], { compared }: Memory, onList: () => void): readonly Command[] => [
  ...placesFor(roles).map(({ href, label, icon }) => ({ id: href, label, icon: iconOf(icon), run: go(href) })),
  ...sessionPlaces
    .filter(({ at }) => at !== 'list' && roles.includes('clinician'))
    .map(({ at, href }) => ({ id: href, label: followUpWords[at], icon: iconOf(FileClock), run: go(href) })),
  { id: '/account', label: commandWords.account, icon: iconOf(UserRound), run: go('/account') },
  {
    id: '/leaky-gut',
    label: libraryWords.leakyGutQuestion,
    synonyms: ['intestinal permeability'],
    icon: iconOf(CircleHelp),
    run: go('/leaky-gut'),
  },
  {
    id: '/library/compare',
    label: commandWords.compare,
    synonyms: ['side by side'],
    icon: iconOf(Scale),
    run: go(compareAddress(compared)),
  },
  ...themes.map((theme) => ({
    id: `theme ${theme}`,
    label: `${frameWords.theme}: ${frameWords.themes[theme]}`,
    synonyms: commandWords.themeSynonyms[theme],
    icon: iconOf(SunMoon),
    run: () => chooseTheme(theme),
  })),
  ...densities.map((density) => ({
    id: `density ${density}`,
    label: `${frameWords.density}: ${frameWords.densities[density]}`,
    synonyms: commandWords.densitySynonyms[density],
    icon: iconOf(Rows3),
    run: () => chooseDensity(density),
  })),
  { id: 'shortcuts', label: commandWords.shortcuts, icon: iconOf(Keyboard), run: onList },
  {
    id: 'sign out',
    label: commandWords.signOut,
    synonyms: ['log out', 'log off'],
    icon: iconOf(LogOut),
    run: requestSignOut,
  },
];

const kindIcons: Readonly<Record<SearchKind, LucideIcon>> = {
  investigation: Microscope,
  condition: Stethoscope,
  finding: Activity,
  calculator: Calculator,
  sheet: FileText,
  rule: Gavel,
  source: BookOpen,
};

/** What the look-up has for it; a question about “leaky gut” leads to the explanation first (REG-04). */
const foundIn = (lookUp: LookUp | null, typed: string, go: Go): readonly CommandGroup[] => {
  if (!lookUp) return [];
  const { top, explanation } = lookUp.answer({ ...nothingSought, query: typed });
  const hits = top.slice(0, HITS).map(({ kind, id, title, href }) => ({
    id: `${kind} ${id}`,
    label: title,
    note: kindWords[kind],
    icon: iconOf(kindIcons[kind]),
    run: go(href),
  }));
  const first = explanation
    ? [
        {
          id: 'explanation',
          label: libraryWords.leakyGutTitle,
          icon: iconOf(CircleHelp),
          run: go('/leaky-gut'),
        },
      ]
    : [];
  return [{ name: libraryWords.title, items: [...first, ...hits] }];
};

const openedLast = (lookUp: LookUp | null, { recent }: Memory, go: Go): CommandGroup => ({
  name: libraryWords.recent,
  items: recent.slice(0, FEW).flatMap(({ kind, id }) => {
    const document = lookUp?.documentOf(kind, id);
    return document
      ? [
          {
            id: `recent ${kind} ${id}`,
            label: document.title,
            note: kindWords[kind],
            icon: iconOf(kindIcons[kind]),
            run: go(hrefOf[kind](id)),
          },
        ]
      : [];
  }),
});

/** By the reference the clinician gave; the newest while nothing is typed. */
const sessionsFor = (sessions: readonly SessionSummary[], typed: string, go: Go): readonly Command[] => {
  const lines = sessions.map(({ id, localReference, createdAt, closedAt }) => ({
    id,
    label: localReference ?? commandWords.noReference,
    note: timeWords(createdAt),
    icon: iconOf(FileClock),
    run: go(closedAt ? `/sessions/${id}/review` : `/sessions/${id}`),
    named: localReference !== null,
  }));
  const found =
    typed === ''
      ? lines
      : searchByName(
          lines.filter(({ named }) => named),
          typed,
        ).map(({ item }) => item);
  return found.slice(0, FEW);
};
