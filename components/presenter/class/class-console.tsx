'use client';
/**
 * The teacher's controls of a class on the desk: the class is started by one press, or found again
 * after a reload.
 */
import {
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
  type FormEvent,
  type ReactElement,
} from 'react';
import { createClass, faultOf } from '../../class/client/requests.ts';
import { keepClass } from '../../class/client/session-store.ts';
import { teacherClass, type TeacherClass } from '../../class/client/teacher.ts';
import { optimisticState } from '../../../story/class/pending-commands.ts';
import { typedData } from '../../class/typed-data.ts';
import { faultText } from '../../class/class-words.ts';
import { useDesk } from '../use-desk-view.ts';
import { ClassContext, type ClassParts } from './class-context.ts';
import { ClassPane } from './class-pane.tsx';
import { teachLink, usePhoneAddress } from './join-address.ts';
import { syncPosition } from './sync-position.ts';

export interface ClassConsoleProps extends ClassParts {
  /** The code of a class that this browser already teaches; without one a class is started. */
  readonly code: string | undefined;
  /** The token of a link that was opened here. */
  readonly token: string | undefined;
  /** Called with the code once it is known, for the desk's head. */
  readonly onCode: (code: string) => void;
  readonly onClose: () => void;
}

interface Led {
  readonly client: TeacherClass;
  readonly begun: boolean;
}

export function ClassConsole(props: ClassConsoleProps): ReactElement {
  const { basePath, onCode, words } = props;
  const story = useDesk().story.id;
  const [led, setLed] = useState<Led>();
  const [fault, setFault] = useState<string>();
  /** `wrong`: a key was sent, but it was not the right one. */
  const [key, setKey] = useState<'none' | 'asked' | 'wrong'>('none');
  const busy = useRef(false);

  const lead = (code: string, begun: boolean, token?: string) => {
    setLed({ client: teacherClass({ base: basePath, story, code, token }), begun });
    onCode(code);
  };
  const begin = async (sent?: string) => {
    if (busy.current) return;
    busy.current = true;
    setFault(undefined);
    try {
      const { code } = await createClass(basePath, story, sent);
      keepClass(story, code);
      setKey('none');
      lead(code, true);
    } catch (error) {
      const { status, why } = faultOf(error);
      if (status === 401) setKey(sent === undefined ? 'asked' : 'wrong');
      else setFault(why);
    }
    busy.current = false;
  };
  const first = useRef(() =>
    props.code === undefined ? void begin() : lead(props.code, false, props.token),
  );
  const asked = useRef(false);
  useEffect(() => {
    if (!asked.current) first.current();
    asked.current = true;
  }, []);
  useEffect(() => () => led?.client.stop(), [led]);

  if (led) return <Leading {...props} {...led} />;
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get('key');
    void begin(typeof typed === 'string' ? typed : '');
  };
  return (
    <section className="desk-class" id="desk-class" aria-labelledby="desk-class-title">
      <h2 id="desk-class-title">{words.title}</h2>
      {key !== 'none' ? (
        <form className="class-key" onSubmit={onSubmit}>
          <p>{words.keyLead}</p>
          <label htmlFor="class-key">{words.key}</label>
          <input
            id="class-key"
            name="key"
            type="password"
            autoComplete="current-password"
            required
            aria-describedby="class-key-told"
          />
          <button type="submit">{words.useKey}</button>
        </form>
      ) : null}
      <p className="class-fault" role="alert" id="class-key-told">
        {fault ? faultText(words, fault) : key === 'wrong' ? words.keyWrong : ''}
      </p>
      {key === 'none' && !fault ? <p role="status">{words.starting}</p> : null}
      <p className="class-row">
        {fault ? (
          <button type="button" onClick={() => void begin()}>
            {words.tryAgain}
          </button>
        ) : null}
        <button type="button" onClick={props.onClose}>
          {words.dismiss}
        </button>
      </p>
    </section>
  );
}

function Leading({ client, begun, ...props }: ClassConsoleProps & Led): ReactElement {
  const view = useSyncExternalStore(client.subscribe, client.view, client.view);
  const { show, slides, broadcast, story, change } = useDesk();
  const { state, pending, link, token } = view;
  const { paths } = slides;
  useEffect(
    () => syncPosition({ client, broadcast, story, paths, begun }),
    [client, broadcast, story, paths, begun],
  );
  const address = usePhoneAddress(view.addresses, begun, { show, change });
  const now = useMemo(() => state && optimisticState(state, pending), [state, pending]);
  const parts = { ...props, asks: [...props.asks, ...(now?.typed ?? []).map(typedData)] };
  const leave = () => {
    client.forget();
    change((show) => ({ ...show, code: { ...show.code, up: false } }));
    props.onClose();
  };
  const remote =
    address.now && token
      ? teachLink(address.now, location.pathname, { code: client.code, token })
      : undefined;
  const ended = link === 'over' || link === 'out';
  return (
    <ClassContext
      value={{ ...parts, client, view, now, ended, send: client.send, address, remote, leave }}
    >
      <ClassPane />
    </ClassContext>
  );
}
