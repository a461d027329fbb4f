import type { Settings } from '#subgraph/context.ts';
import { bangau } from './bangau.ts';
import type { Carrier } from './carrier.ts';
import { gajah } from './gajah.ts';
import { kancil } from './kancil.ts';
import { sandbox } from './sandbox/sandbox.ts';
import { walet } from './walet.ts';

export const carriers: readonly Carrier[] = [bangau, gajah, kancil, sandbox, walet];

/** What brings nothing: the client comes to the shop. */
export const pickup = { code: 'pickup', name: 'Pick-up at the shop', readyInHours: 4 } as const;

/** Those with prices in the currency of the marketplace; the sandbox moves no parcels, so that nobody is to choose it in production. */
export function carriersFor({ currency, environment }: Settings): readonly Carrier[] {
  return carriers.filter(
    (carrier) => carrier.currency === currency && !(carrier.isSandbox && environment === 'production'),
  );
}

export function carrierOf(code: string): Carrier | null {
  return carriers.find((carrier) => carrier.code === code) ?? null;
}

export function carrierName(code: string): string {
  return carrierOf(code)?.name ?? (code === pickup.code ? pickup.name : code);
}
