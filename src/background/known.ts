import { grammar } from '../core/grammar.ts';
import { sites } from '../sites/all.ts';

/** All links that the worker can read; built once, at its start. */
export const known = grammar(sites);
