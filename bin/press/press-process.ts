/** Starts the press when there is a job, and ends it when it was idle for a while: it takes some 200 MB. */
import { spawn, type ChildProcess } from 'node:child_process';
import { setPriority } from 'node:os';
import { commandFile } from '../compiled-commands.mjs';
import { ROOT } from '../place.mjs';
import type { Answer, Job, Pressed } from './job.ts';

/** In milliseconds. */
const IDLE = 5 * 60_000;
/** How long a job may take, in milliseconds: a story that never ends must not keep the others waiting. */
const LONGEST = 10 * 60_000;
/** Readers come first. */
const NICE = 10;

export class PressProcess {
  readonly #env: Readonly<Record<string, string>>;
  #child: ChildProcess | undefined;
  #queue: Promise<unknown> = Promise.resolve();
  #idle: NodeJS.Timeout | undefined;

  /** @param env the site's options, as variables */
  constructor(env: Readonly<Record<string, string>>) {
    this.#env = env;
  }

  /** Runs a job after those before it. Rejects with a sentence if it could not be done. */
  run(job: Job): Promise<Pressed> {
    const running = this.#queue.then(() => this.#run(job));
    this.#queue = running.catch(() => undefined);
    return running;
  }

  async #run(job: Job): Promise<Pressed> {
    clearTimeout(this.#idle);
    const child = (this.#child ??= this.#start());
    const answer = await new Promise<Answer>((resolve) => {
      const finish = (given: Answer) => {
        clearTimeout(limit);
        child.off('message', finish).off('exit', gone);
        resolve(given);
      };
      const gone = () => finish({ error: 'The press ended before it had printed this' });
      const limit = setTimeout(() => {
        child.kill('SIGKILL');
        finish({ error: `It took longer than ${LONGEST / 60_000} minutes` });
      }, LONGEST);
      child.on('message', finish).on('exit', gone);
      child.send(job);
    });
    this.#idle = setTimeout(() => this.close(), IDLE).unref();
    if ('error' in answer) throw new Error(answer.error);
    return answer.pressed;
  }

  #start(): ChildProcess {
    const child = spawn(process.execPath, [commandFile('press')], {
      cwd: ROOT,
      env: { ...process.env, ...this.#env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    if (child.pid !== undefined) setPriority(child.pid, NICE);
    child.once('exit', () => {
      if (this.#child === child) this.#child = undefined;
    });
    return child;
  }

  close(): void {
    clearTimeout(this.#idle);
    this.#child?.kill();
    this.#child = undefined;
  }
}
