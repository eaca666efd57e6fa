'use client';

import { useEffect, useState } from 'react';
import { keepCookie } from '../ui/keep-cookie';
import { SegmentedControl } from '../ui/segmented-control';
import { chooseDensity, onDensityChoice } from './density-choice';
import { frameWords } from './frame-words';
import { type Density, densities, type Motion, motionCookie } from './looks';
import type { Theme } from './theme';
import { chooseTheme, onThemeChoice, themes } from './theme-choice';

interface LooksChoiceProps {
  readonly theme: Theme;
  readonly density: Density;
  readonly motion: Motion;
}

/** The light, how dense the pages are and whether anything moves: chosen once for this browser, seen at once. */
export const LooksChoice = (props: LooksChoiceProps) => {
  const [theme, setTheme] = useState(props.theme);
  const [density, setDensity] = useState(props.density);
  const [motion, setMotion] = useState(props.motion);
  // The header has the first two as well.
  useEffect(() => onThemeChoice(setTheme), []);
  useEffect(() => onDensityChoice(setDensity), []);
  return (
    <div className="flex flex-wrap gap-x-8 gap-y-4">
      <SegmentedControl<Theme>
        legend={frameWords.theme}
        fit
        size="sm"
        value={theme}
        options={themes.map((value) => ({ value, label: frameWords.themes[value] }))}
        onValueChange={chooseTheme}
      />
      <SegmentedControl<Density>
        legend={frameWords.density}
        fit
        size="sm"
        value={density}
        options={densities.map((value) => ({ value, label: frameWords.densities[value] }))}
        onValueChange={chooseDensity}
      />
      <SegmentedControl<Motion>
        legend="Motion"
        fit
        size="sm"
        value={motion}
        options={[
          { value: 'system', label: 'As the system has it' },
          { value: 'still', label: 'None' },
        ]}
        onValueChange={(next) => {
          setMotion(next);
          document.documentElement.dataset['motion'] = next;
          keepCookie(motionCookie, next);
        }}
      />
    </div>
  );
};
