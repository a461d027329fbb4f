import { isIPv4, isIPv6 } from 'node:net';

/**
 * Whom an address stands for when requests are counted: an IPv4 address for itself, an IPv6 address for its /64, since
 * one subscriber has all of those. Null when it is no address.
 */
export function clientNetwork(ip: string): string | null {
  const [address = ''] = ip.split('%');
  const mapped = /^::ffff:([\d.]+)$/i.exec(address)?.[1] ?? address;
  if (isIPv4(mapped)) return mapped;
  if (!isIPv6(address)) return null;
  // A dotted end stands for two groups; they are beyond the /64 whatever they are.
  const [head = '', tail] = address.replace(/[\d.]+\.\d+$/, '0:0').split('::');
  const before = head.split(':').filter(Boolean);
  const after = (tail ?? '').split(':').filter(Boolean);
  const zeros = Array<string>(8 - before.length - after.length).fill('0');
  const groups = [...before, ...zeros, ...after].slice(0, 4);
  return `${groups.map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`;
}
