'use client';
/** Publishes the open draft on this site, and shows what readers get there. */
import { useEffect, useRef, type ReactElement } from 'react';
import { QrCode } from '../../presenter/class/qr-code.tsx';
import { frameCode, FRAME_SIZE } from '../../share/embed-code.ts';
import { embedAddress } from '../../step/story-part.ts';
import { useAddresses } from '../addresses.ts';
import { makeCopy } from '../download/take.ts';
import { dateOf } from '../bar.tsx';
import { PlainField, Press } from '../fields.tsx';
import { publishedIn, setPublished } from '../keep/drafts.ts';
import { sharedValue } from '../shared-value.ts';
import { useStudio } from '../studio.ts';
import { draftFrom, KeyForm } from './open-from-site.tsx';
import { Refusal, savedKey, storyOn, type Log } from './site.ts';
import { say, words as WORDS } from '../../../story/catalogue/studio/publish.g.ts';

type Step = keyof typeof WORDS.steps;
/** What is known of a story on this site; `of`: the draft, and the id of its story. */
type Known = Readonly<{ of?: string; log?: Log | undefined; refusal?: Refusal; step?: Step }>;
/** It outlives the pane, so that nothing is sent twice. */
const shared = sharedValue<Known>({});

/** The address for readers: as a link, for phones, and as code for other pages. */
function Address({ id }: { readonly id: string }): ReactElement {
  const { script } = useStudio();
  const href = (path: string) => new URL(`..${path}`, location.href).href;
  const address = href(`/s/${id}/`);
  const src = href(embedAddress({ lang: String(script['lang'] ?? 'en') }, id, ''));
  const frame = { src, title: String(script['title']), width: '100%', height: FRAME_SIZE.height };
  return (
    <div>
      <a href={address}>{address}</a>
      <QrCode address={address} label={say(WORDS.code, { address })} />
      <label className="studio-field">
        <span>{WORDS.embed}</span>
        <textarea
          {...{ className: 'studio-input', readOnly: true, rows: 4, value: frameCode(frame) }}
          onFocus={({ target }) => target.select()}
        />
      </label>
    </div>
  );
}

export const PublishPane = (): ReactElement =>
  useAddresses().stories === undefined ? <p>{WORDS.none}</p> : <Publish />;

function Publish(): ReactElement {
  const { files, script, isReadOnly, set, show, tell } = useStudio();
  const addresses = useAddresses();
  const pane = useRef<HTMLDivElement>(null);
  const id = String(script['id']);
  const draft = location.hash.slice('#draft='.length);
  const of = `${draft} ${id}`;
  const { step, ...latest } = shared.use();
  const { log, refusal } = latest.of === of ? latest : {};
  const isClosed = step !== undefined || isReadOnly;
  const site = storyOn(addresses.stories ?? '', id);

  const run = async (next: Step, work?: () => Promise<unknown>) => {
    shared.set({ of, log, step: next });
    try {
      await work?.();
      shared.set({ of, log: await site.log() });
      if (next in WORDS.done) tell(WORDS.done[next as keyof typeof WORDS.done]);
    } catch (error) {
      // Errors of this browser have no status.
      const refused = error as Refusal;
      shared.set({ of, log, refusal: refused });
      if (!pane.current) tell(refused.message, { label: WORDS.see, do: () => show('publish') });
    }
  };
  useEffect(() => {
    if (savedKey() !== '' && !log && !refusal && !step) void run('asking');
  });
  const publish = (over?: string) =>
    run('sending', async () => {
      const { taken, faults } = await makeCopy('source', files, true, addresses, () => undefined);
      if (!taken) throw new Refusal(422, { faults });
      const version = await site.put(taken.bytes, over ?? (await publishedIn(draft, id)));
      await setPublished(draft, id, version);
    });
  const takeBack = (version: string) =>
    run('takingBack', async () => {
      await site.takeBack(version);
      // A draft that goes on from the version that stood now goes on from this one.
      if ((await publishedIn(draft, id)) === log?.current) await setPublished(draft, id, version);
    });
  const openNewer = () =>
    run('opening', async () => void (location.hash = `draft=${await draftFrom(addresses, id)}`));

  const label = say(WORDS.address, { host: location.host });
  return (
    <div className="publish" ref={pane}>
      <div>
        <PlainField
          isLate
          {...{ label, value: id }}
          onChange={(typed) => typed.trim() && set(['id'], typed.trim(), label, 'id')}
        />
        {log && savedKey() ? (
          <Press className="studio-main" disabled={isClosed} onPress={() => void publish()}>
            {WORDS.publish}
          </Press>
        ) : step || refusal?.status === 503 ? null : (
          <KeyForm go={WORDS.go} onGo={() => shared.set({ of })} />
        )}
        <p role="status">{step && WORDS.steps[step]}</p>
        <div role="alert">
          {refusal?.message}
          <ul lang="en">
            {refusal?.body?.faults?.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
        {refusal?.status === 409 ? (
          <p className="studio-row">
            <Press onPress={() => void openNewer()}>{WORDS.openNewer}</Press>
            <Press onPress={() => void publish(refusal.body?.current)}>{WORDS.over}</Press>
          </p>
        ) : null}
      </div>
      {log?.current ? <Address id={id} /> : null}
      <ol className="studio-list" aria-label={WORDS.versions} hidden={!log?.versions.length}>
        {log?.versions.map(({ version, at }) =>
          version === log.current ? (
            <li key={version}>{say(WORDS.standing, { time: dateOf(at) })}</li>
          ) : (
            <li key={version}>
              <Press disabled={isClosed} onPress={() => void takeBack(version)}>
                {say(WORDS.takeBack, { time: dateOf(at) })}
              </Press>
            </li>
          ),
        )}
      </ol>
    </div>
  );
}
