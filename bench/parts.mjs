import { engine } from './engine.mjs';
import { journeys } from './journeys.mjs';
import { load } from './load.mjs';
import { lookUp } from './look-up.mjs';
import { mutation } from './mutation.mjs';
import { scale } from './scale.mjs';
import { signIn } from './sign-in.mjs';
import { tap } from './tap.mjs';

/** The parts of `npm run bench`, cheapest first: each gives its rows, and takes the options that begin with two dashes. */
export const parts = { engine, 'sign-in': signIn, mutation, 'look-up': lookUp, tap, journeys, load, scale };
