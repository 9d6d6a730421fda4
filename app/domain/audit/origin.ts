import { isIPv4, isIPv6 } from 'node:net';

/**
 * The network an address belongs to: `203.0.113.0/24`, `2001:db8:1::/48`. Entries of the audit log
 * cannot be erased, so a whole address, which follows one person's phone (law 91/2025), never goes
 * in; from which office or provider something came can still be told. Undefined for no address.
 */
export function originOf(address: string): string | undefined {
  const bare = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (isIPv4(bare)) return `${bare.split('.').slice(0, 3).join('.')}.0/24`;
  if (!isIPv6(bare)) return undefined;
  const kept = expand(bare).slice(0, 3);
  return `${kept.map((group) => group.toString(16)).join(':')}::/48`;
}

/** The eight groups of an IPv6 address, of which `::` leaves out a run of zeros. */
function expand(address: string): number[] {
  const [head = '', tail] = (address.split('%')[0] as string).split('::');
  const groups = (part: string) =>
    part ? part.split(':').map((group) => parseInt(group, 16)) : [];
  if (tail === undefined) return groups(head);
  const [before, after] = [groups(head), groups(tail)];
  return [...before, ...Array(8 - before.length - after.length).fill(0), ...after];
}
