/** W3C WebDriver over HTTP, as far as the walk needs it. */
import { setTimeout as pause } from 'node:timers/promises';

export interface Session {
  readonly capabilities: { readonly browserVersion?: string };
  ask<T>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<T>;
}

/** The key of an element's reference, defined by the standard. */
export const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

async function command<T>(url: string, method: string, body?: object): Promise<T> {
  const answer = await fetch(url, {
    method,
    headers: { 'Content-Type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  const { value } = (await answer.json()) as { value: T & { error?: string; message?: string } };
  if (!answer.ok) throw new Error(`${method} ${url}: ${value.error} ${value.message}`);
  return value;
}

/** Opens a session with a driver that may still be starting. */
export async function openSession(driver: string, capabilities: object): Promise<Session> {
  for (let tries = 0; ; tries++) {
    if (await fetch(`${driver}/status`).catch(() => undefined)) break;
    if (tries > 100) throw new Error('The driver did not answer in ten seconds.');
    await pause(100);
  }
  const { sessionId, capabilities: got } = await command<{
    sessionId: string;
    capabilities: Session['capabilities'];
  }>(`${driver}/session`, 'POST', { capabilities: { alwaysMatch: capabilities } });
  return {
    capabilities: got,
    ask: (method, path, body) =>
      command(
        `${driver}/session/${sessionId}${path}`,
        method,
        body ?? (method === 'POST' ? {} : undefined),
      ),
  };
}
