import type { Reader } from '#mysql/connect.ts';
import { findRows } from '#mysql/rows.ts';
import { byKey } from '#subgraph/loaders.ts';
import { type ReturnPolicyRow, returnPolicies } from '../tables.ts';

/** Of shops that have one of their own. */
export async function policiesOfShops(read: Reader, ids: readonly string[]): Promise<Map<string, ReturnPolicyRow>> {
  return byKey(await findRows(read, returnPolicies, 'shopId', ids), ({ shopId }) => shopId);
}
