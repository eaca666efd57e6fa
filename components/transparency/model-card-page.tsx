import type { ReactNode } from 'react';
import { FactGrid } from '../evidence/fact-grid';
import { AboutFrame } from './about-frame';

/** Any value of the card: its sections are nested names, texts and lists. */
type Value = string | readonly Value[] | { readonly [name: string]: Value };

/** The model card, section by section, as it leaves in JSON. */
export const ModelCardPage = ({ card }: { readonly card: Readonly<Record<string, Value>> }) => (
  <AboutFrame
    here="/about/model-card"
    title="Model card"
    lead="What it is, what it is for, what it was measured on: in the sections of the Coalition for Health AI’s applied model card, version 0.2."
    actions={
      <a className="link flex min-h-target items-center" href="/about/model-card.json">
        The card as JSON
      </a>
    }
    parts={Object.entries(card)
      .filter(([, section]) => section !== '')
      .map(([name, section]) => ({ id: name, title: spaced(name), children: <Section value={section} /> }))}
  />
);

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);

/** @example spaced('KeyMetrics') // 'Key metrics' */
const spaced = (name: string): string => {
  const words = name.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2');
  return words
    .split(' ')
    .map((word, place) => (place === 0 || /^[A-Z]{2,}$/.test(word) ? word : word.toLowerCase()))
    .join(' ');
};

const Section = ({ value }: { readonly value: Value }): ReactNode => {
  if (typeof value === 'string') return <p className="max-w-reading">{readable(value)}</p>;
  if (isList(value)) {
    return (
      <ul className="grid gap-1">
        {value.map((item) => (
          <li key={JSON.stringify(item)}>{typeof item === 'string' ? item : <Result value={item} />}</li>
        ))}
      </ul>
    );
  }
  return (
    <FactGrid
      facts={Object.entries(value).map(([name, inner]) => ({ term: spaced(name), fact: <Section value={inner} /> }))}
    />
  );
};

/** A measured value with its label. */
const Result = ({ value }: { readonly value: Value }): ReactNode => {
  const { Label, ValueJson } = value as { readonly Label: string; readonly ValueJson: string };
  return (
    <>
      {Label}: <span className="figures">{readable(ValueJson)}</span>
    </>
  );
};

/** A proportion is written as JSON for software, and in words here. */
const readable = (text: string): string => {
  if (text === 'null') return 'not measured';
  if (!text.startsWith('{')) return text;
  const { count, of } = JSON.parse(text) as { readonly count: number; readonly of: number };
  return `${count} of ${of}`;
};
