import { createServer, type AddressInfo, type Server } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { listen } from './port.mjs';

const open: Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close();
});
const server = () => {
  const result = createServer();
  open.push(result);
  return result;
};
const HOST = '127.0.0.1';

it('gives two servers that are started at once two ports', async () => {
  const servers = [server(), server()];
  const chosen = await Promise.all(servers.map((one) => listen(one, undefined, HOST)));
  expect(chosen.map(({ port }) => port)).toEqual(
    servers.map((one) => (one.address() as AddressInfo).port),
  );
  expect(chosen[0]?.port).not.toBe(chosen[1]?.port);
});

it('says in a sentence that a port somebody asked for was taken', async () => {
  const first = server();
  await new Promise<void>((resolve) => first.listen(0, HOST, resolve));
  const { port } = first.address() as AddressInfo;
  await expect(listen(server(), String(port), HOST)).rejects.toThrow('is in use');
});
