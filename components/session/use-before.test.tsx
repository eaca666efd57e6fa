import { useState } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { useBefore } from './use-before';

const Drawn = () => {
  const [now, setNow] = useState('thrown away');
  const before = useBefore(now);
  // Set while it is drawn: what was drawn so far goes, and it begins again.
  if (now === 'thrown away') setNow('shown');
  return `${now} after ${before ?? 'nothing'}`;
};

test('a drawing that is thrown away was never before', () =>
  expect(renderToStaticMarkup(<Drawn />)).toBe('shown after nothing'));
