import { describe, expect, test } from 'vitest';
import { assess } from '@/engine';
import { entries } from '../entries';
import { currentRelease } from '../release';
import { readPicture } from './read-picture';
import { typicalPictures } from './typical-pictures';

const { knowledge } = currentRelease();

/** The place of the condition in the order that is shown first; Infinity where it is not ranked. */
const placeOf = (condition: string, line: string): number => {
  const order = [...assess(knowledge, readPicture(knowledge, line)).ranking].sort((a, b) => b.explains - a.explains);
  const place = order.findIndex((ranked) => ranked.condition === condition);
  return place < 0 ? Number.POSITIVE_INFINITY : place + 1;
};

const placesOf = (kind: 'classic' | 'further') =>
  typicalPictures.flatMap(({ condition, [kind]: lines }) =>
    lines.map((line) => ({ condition, line, place: placeOf(condition, line) })),
  );
const share = (places: readonly { readonly place: number }[], depth: number): number =>
  places.filter(({ place }) => place <= depth).length / places.length;

describe('ECO-18: the typical picture of a condition', () => {
  const classic = placesOf('classic');
  const further = placesOf('further');

  test('is written down for every condition, two of them at least', () => {
    expect(typicalPictures.map(({ condition }) => condition).toSorted()).toEqual(
      entries.conditions.map(({ id }) => id).toSorted(),
    );
    expect(typicalPictures.filter(({ classic: lines }) => lines.length < 2)).toEqual([]);
  });
  test('when classic, is among the first three', () => expect(classic.filter(({ place }) => place > 3)).toEqual([]));
  test('when classic, stands first in 85 of 100', () => expect(share(classic, 1)).toBeGreaterThanOrEqual(0.85));
  test('in its further forms, is among three in 95 of 100 and first in 75', () => {
    expect(share(further, 3)).toBeGreaterThanOrEqual(0.95);
    expect(share(further, 1)).toBeGreaterThanOrEqual(0.75);
  });
  test('stands first at least once for every condition', () => {
    const first = new Set(
      [...classic, ...further].filter(({ place }) => place === 1).map(({ condition }) => condition),
    );
    expect(entries.conditions.map(({ id }) => id).filter((id) => !first.has(id))).toEqual([]);
  });
  test('of wheat sensitivity is among the first two, irritable bowel being the other', () =>
    expect(
      [...classic, ...further].filter(
        ({ condition, place }) => condition === 'non-celiac-gluten-sensitivity' && place > 2,
      ),
    ).toEqual([]));
});

describe('ECO-18: somebody who blames wheat, without celiac disease and wheat allergy ruled out', () => {
  test('is led by irritable bowel or celiac disease, not by wheat sensitivity', () => {
    const blaming = ['bloating', 'abdominal-pain bloating', 'diarrhoea bloating', 'fatigue bloating'].flatMap((told) =>
      ['24 female', '37 male', '55 female'].flatMap((who) =>
        ['primary_care', 'secondary_care'].map((setting) => `${who} ${setting} 300 d: ${told} symptom-trigger-wheat`),
      ),
    );
    expect(blaming.filter((line) => placeOf('non-celiac-gluten-sensitivity', line) === 1)).toEqual([]);
  });
  test('is as likely to have it as blinded challenges find once both are ruled out', () => {
    const told = 'bloating abdominal-pain symptom-trigger-wheat better-without-gluten';
    const ruledOut = 'celiac-disease-excluded wheat-allergy-excluded';
    const found = ['primary_care', 'secondary_care'].map(
      (setting) =>
        assess(knowledge, readPicture(knowledge, `35 female ${setting} 500 d: ${told} ${ruledOut}`)).ranking.find(
          ({ condition }) => condition === 'non-celiac-gluten-sensitivity',
        )?.posterior.point ?? 0,
    );
    // 16 % (38 of 231, Molina-Infante 2017) to 30 % (eleven studies, Lionetti 2017).
    for (const point of found) {
      expect(point).toBeGreaterThan(0.1);
      expect(point).toBeLessThan(0.35);
    }
  });
});
