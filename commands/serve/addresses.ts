import { networkInterfaces } from 'node:os';

type Interfaces = ReturnType<typeof networkInterfaces>;

const EVERYWHERE = ['0.0.0.0', '::'];

/**
 * Addresses that a telephone on the same network can open, then this machine's own. Containers' and
 * virtual machines' networks come last: no telephone is on them.
 */
export function reachableAddresses(
  host: string,
  port: number,
  interfaces: Interfaces = networkInterfaces(),
): readonly string[] {
  if (!EVERYWHERE.includes(host)) return [`http://${host}:${port}`];
  const lan = Object.entries(interfaces)
    .flatMap(([name, addresses = []]) =>
      addresses.filter(isLan).map(({ address }) => ({ address, virtual: isVirtual(name) })),
    )
    .sort((one, other) => Number(one.virtual) - Number(other.virtual));
  return [...lan.map(({ address }) => address), 'localhost'].map(
    (address) => `http://${address}:${port}`,
  );
}

function isLan(address: { family: string; internal: boolean; address: string }): boolean {
  return address.family === 'IPv4' && !address.internal && !address.address.startsWith('169.254.');
}

function isVirtual(name: string): boolean {
  return /^(docker|br-|veth|virbr|vmnet|vboxnet|tun|tap)/.test(name);
}
