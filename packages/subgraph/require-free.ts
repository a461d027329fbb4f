import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';

export interface Address {
  readonly host: string;
  readonly port: number;
}

/** Resolves with the port, or with a free one for port 0, when nobody listens on it; else rejects with what the system says. */
export async function requireFree(address: Address): Promise<number> {
  const probe = createServer().listen(address);
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
