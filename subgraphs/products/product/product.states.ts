import { defineMoves } from '#kernel/states.ts';
import type { ProductStatus } from '../tables.ts';

const statuses: readonly ProductStatus[] = ['DRAFT', 'ACTIVE', 'ARCHIVED'];

export const productMoves = defineMoves(statuses, ['DRAFT'], {
  activate: { from: ['DRAFT', 'ARCHIVED'], to: 'ACTIVE' },
  archive: { from: ['DRAFT', 'ACTIVE'], to: 'ARCHIVED' },
});
