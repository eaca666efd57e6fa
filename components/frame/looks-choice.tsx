'use client';

import { useState } from 'react';
import { keepCookie } from '../ui/keep-cookie';
import { SegmentedControl } from '../ui/segmented-control';
import { type Density, densityCookie, type Motion, motionCookie } from './looks';

interface LooksChoiceProps {
  readonly density: Density;
  readonly motion: Motion;
}

const keep = (cookie: string, attribute: 'density' | 'motion', value: string): void => {
  document.documentElement.dataset[attribute] = value;
  keepCookie(cookie, value);
};

/** How dense the pages are and whether anything moves: chosen once for this browser, seen at once. */
export const LooksChoice = (props: LooksChoiceProps) => {
  const [density, setDensity] = useState(props.density);
  const [motion, setMotion] = useState(props.motion);
  return (
    <div className="flex flex-wrap gap-x-8 gap-y-4">
      <SegmentedControl<Density>
        legend="Density"
        fit
        size="sm"
        value={density}
        options={[
          { value: 'roomy', label: 'Roomy' },
          { value: 'dense', label: 'Dense' },
        ]}
        onValueChange={(next) => {
          setDensity(next);
          keep(densityCookie, 'density', next);
        }}
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
          keep(motionCookie, 'motion', next);
        }}
      />
    </div>
  );
};
