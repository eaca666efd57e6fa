'use client';

import { Rows3, Rows4 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { cx } from '../ui/cx';
import { chooseDensity, onDensityChoice } from './density-choice';
import { frameWords } from './frame-words';
import { headerAction } from './header-action';
import type { Density } from './looks';

/** Dense pages or roomy ones, by one press. On a phone, which has no room here, the account has it. */
export const DensitySwitch = ({ density }: { readonly density: Density }) => {
  const [current, setCurrent] = useState(density);
  useEffect(() => onDensityChoice(setCurrent), []);
  const dense = current === 'dense';
  const Icon = dense ? Rows4 : Rows3;
  return (
    <button
      type="button"
      aria-pressed={dense}
      title={`${frameWords.density}: ${frameWords.densities[current]}`}
      className={cx(headerAction, 'cursor-pointer max-sm:hidden')}
      onClick={() => chooseDensity(dense ? 'roomy' : 'dense')}
    >
      <Icon aria-hidden="true" />
      <span className="sr-only">{frameWords.densePages}</span>
    </button>
  );
};
