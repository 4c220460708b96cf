import { createServer, type AddressInfo, type Server } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { listen } from './port.mjs';

const open: Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close();
});
const server = () => {
  const made = createServer();
  open.push(made);
  return made;
};
const HOST = '127.0.0.1';
async function taken(): Promise<number> {
  const first = server();
  await new Promise<void>((resolve) => first.listen(0, HOST, resolve));
  return (first.address() as AddressInfo).port;
}

it('listens elsewhere when a port was taken since it was chosen', async () => {
  const port = await taken();
  const second = server();
  const listening = await listen(second, { port }, undefined, HOST);
  expect(listening.port).not.toBe(port);
  expect((second.address() as AddressInfo).port).toBe(listening.port);
});

it('says in a sentence that a port somebody asked for was taken', async () => {
  const port = await taken();
  await expect(listen(server(), { port }, String(port), HOST)).rejects.toThrow('is in use');
});
