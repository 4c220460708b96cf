'use client';
/** A part of the studio that is fetched when it is first shown. Where it can't be, that is said in its place alone. */
import {
  Component,
  lazy,
  Suspense,
  type ComponentType,
  type ReactElement,
  type ReactNode,
} from 'react';
import { fill } from '../ui/fill.ts';
import { Press } from './fields.tsx';
import { WORDS } from './words.en.ts';

interface PartProps {
  /** What it is called where it can't be had. */
  readonly name: string;
  /** Come with it, or with what is said in its place. */
  readonly children?: ReactNode;
}

export type Part<Props> = ComponentType<Props & PartProps> & {
  readonly load: () => Promise<unknown>;
};

function Missing(props: { readonly name: string; readonly onAgain: () => void }): ReactElement {
  const { name, onAgain } = props;
  return (
    <div className="studio-missing" role="alert">
      <p>{fill(WORDS.missing, { name })}</p>
      <p className="studio-row">
        <Press onPress={onAgain}>{WORDS.again}</Press>
        <Press onPress={() => location.reload()}>{WORDS.reload}</Press>
      </p>
    </div>
  );
}

/** `load` is called again for each attempt. */
export function part<Props extends object>(load: () => Promise<ComponentType<Props>>): Part<Props> {
  // React keeps the import that failed for as long as there is the component that it made of it.
  const attempt = () => lazy(async () => ({ default: await load() }));
  let View = attempt();
  return class Part extends Component<Props & PartProps, { readonly isMissing: boolean }> {
    static readonly load = load;
    override state = { isMissing: false };

    static getDerivedStateFromError(): { readonly isMissing: boolean } {
      return { isMissing: true };
    }

    override componentDidCatch(): void {
      View = attempt();
    }

    override render(): ReactNode {
      const { name, children } = this.props;
      if (!this.state.isMissing)
        return (
          <Suspense>
            <View {...this.props} />
            {children}
          </Suspense>
        );
      return (
        <>
          <Missing name={name} onAgain={() => this.setState({ isMissing: false })} />
          {children}
        </>
      );
    }
  };
}
