/** Chooses the port and host to listen on: the requested one or a clear error, else the next free one. */
import { createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { Stop } from './say.mjs';

const FIRST = 3000;
const TRIES = 50;

/**
 * @param {import('node:net').Server} server @param {number} port @param {string} host
 * @returns {Promise<string | undefined>} the error's code
 */
function tryListening(server, port, host) {
  return new Promise((resolve) => {
    const onError = (/** @type {NodeJS.ErrnoException} */ error) => resolve(error.code ?? 'error');
    server.once('error', onError);
    server.listen({ port, host, exclusive: true }, () => {
      server.off('error', onError);
      resolve(undefined);
    });
  });
}

/**
 * Listens on an allowed port.
 * @param {import('node:net').Server} server
 * @param {string | undefined} preferred the variable PORT
 * @param {string} host
 * @returns {Promise<{ port: number, note?: string }>} note: a message if it is not the usual port
 */
export async function listen(server, preferred, host) {
  if (preferred) {
    const port = Number(preferred);
    if (!/^\d+$/.test(preferred) || port < 1 || port > 65535)
      throw new Stop(`PORT is "${preferred}" and should be a number from 1 to 65535.`);
    const fault = await tryListening(server, port, host);
    if (fault === 'EADDRINUSE')
      throw new Stop(`Port ${port} (from PORT) is in use (end what uses it, or set another PORT).`);
    if (fault === 'EACCES')
      throw new Stop(`Port ${port} (from PORT) is not allowed for this user.`);
    if (fault) throw new Stop(`Port ${port} (from PORT) on ${host} can't be opened: ${fault}.`);
    return { port };
  }
  for (let port = FIRST; port < FIRST + TRIES; port++) {
    const fault = await tryListening(server, port, host);
    if (!fault)
      return port === FIRST ? { port } : { port, note: `Port ${FIRST} is in use; using ${port}.` };
    if (fault !== 'EADDRINUSE') throw new Stop(`${host} can't be listened on: ${fault}.`);
  }
  throw new Stop(`Ports ${FIRST} to ${FIRST + TRIES - 1} are all in use (set PORT to a free one).`);
}

/**
 * The port that `listen` would choose; it is not in use afterwards.
 * @param {string | undefined} firstPort
 * @param {string} host
 */
export async function choosePort(firstPort, host) {
  const server = createServer();
  const chosen = await listen(server, firstPort, host);
  await new Promise((resolve) => server.close(resolve));
  return chosen;
}

/** A port of this machine that was free a moment ago. @returns {Promise<number>} */
export async function freePort() {
  const server = createServer();
  await tryListening(server, 0, '127.0.0.1');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Interfaces inside this machine, such as those of containers, which phones cannot reach. */
const INSIDE = /^(docker|br-|veth|virbr|vmnet|vboxnet|cni|podman|lxc|lxd)/;

/** This machine's addresses that a phone in the same network can reach, the most likely first. */
export function lanAddresses() {
  const all = Object.entries(networkInterfaces()).flatMap(([name, list]) =>
    (list ?? [])
      .filter(({ family, internal }) => family === 'IPv4' && !internal)
      .map(({ address }) => ({ address, inside: INSIDE.test(name) })),
  );
  return all.sort((a, b) => Number(a.inside) - Number(b.inside)).map(({ address }) => address);
}
