import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Button } from './button';

test.each(['primary', 'secondary', 'quiet', 'danger'] as const)(
  'a press colours a %s button and does not move it',
  (variant) => {
    const markup = renderToStaticMarkup(<Button variant={variant}>Save</Button>);
    const onPress = markup.match(/active:[\w-]+/g) ?? [];
    expect(onPress).toContainEqual(expect.stringMatching(/^active:bg-/));
    expect(onPress.filter((look) => !/^active:(?:bg|border)-(?!\d)/.test(look))).toEqual([]);
  },
);
