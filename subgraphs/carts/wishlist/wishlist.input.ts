import { line } from '#subgraph/input.ts';

export const name = line(80);
export const sharedAs = line(80).nullish();
