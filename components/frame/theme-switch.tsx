'use client';

import { Monitor, Moon, Sun } from 'lucide-react';
import { useEffect, useState } from 'react';
import { frameWords } from './frame-words';
import { type Theme, themeOf, themes } from './theme';
import { chooseTheme, onThemeChoice } from './theme-choice';

const icons = { system: Monitor, light: Sun, dark: Moon };

/** Light, dark, or as the system has it. On a phone only the icon is seen; pressing it opens the platform's list. */
export const ThemeSwitch = ({ theme }: { readonly theme: Theme }) => {
  const [current, setCurrent] = useState(theme);
  const Icon = icons[current];
  useEffect(() => onThemeChoice(setCurrent), []);
  return (
    <label className="relative inline-flex min-h-control min-w-control items-center justify-center gap-1.5 rounded-md px-2 text-sm text-ink-muted hover:bg-sunken hover:text-ink has-focus-visible:outline-2 has-focus-visible:outline-focus">
      <Icon aria-hidden="true" className="size-4.5 shrink-0" />
      <span aria-hidden="true" className="hidden lg:inline">
        {frameWords.themes[current]}
      </span>
      <span className="sr-only">{frameWords.theme}</span>
      <select
        value={current}
        onChange={(event) => chooseTheme(themeOf(event.target.value))}
        className="absolute inset-0 size-full cursor-pointer appearance-none bg-transparent text-transparent opacity-0 outline-none"
      >
        {themes.map((option) => (
          <option key={option} value={option} className="bg-raised text-ink">
            {frameWords.themes[option]}
          </option>
        ))}
      </select>
    </label>
  );
};
