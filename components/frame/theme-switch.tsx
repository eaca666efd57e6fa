'use client';

import { Monitor, Moon, Sun } from 'lucide-react';
import { useEffect, useState } from 'react';
import { cx } from '../ui/cx';
import { frameWords } from './frame-words';
import { headerAction } from './header-action';
import { type Theme, themeOf, themes } from './theme';
import { chooseTheme, onThemeChoice } from './theme-choice';

const icons = { system: Monitor, light: Sun, dark: Moon };

/** Light, dark, or as the system has it: an icon that opens the platform's list. */
export const ThemeSwitch = ({ theme }: { readonly theme: Theme }) => {
  const [current, setCurrent] = useState(theme);
  const Icon = icons[current];
  useEffect(() => onThemeChoice(setCurrent), []);
  return (
    <label
      title={`${frameWords.theme}: ${frameWords.themes[current]}`}
      className={cx(headerAction, 'relative has-focus-visible:outline-2 has-focus-visible:outline-focus')}
    >
      <Icon aria-hidden="true" />
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
