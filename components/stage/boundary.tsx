'use client';
/**
 * Catches errors that a part of a page throws. The part is removed and a code is written to the
 * console; what it stood on stays (a still, or the article). Without a boundary the framework would
 * replace the whole page by an error page. Works in both React roots.
 */
import { Component, type ReactNode } from 'react';
import { report, type Code } from './report.ts';

interface Props {
  readonly code: Extract<Code, 'stage/scene-threw' | 'page/part-threw'>;
  /** The scene's id, or the part's name. */
  readonly what: string;
  readonly onFail?: () => void;
  /** What is rendered in its place after an error; `again` renders the part again. */
  readonly instead?: (again: () => void) => ReactNode;
  readonly children: ReactNode;
}

export class Boundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(): void {
    report(this.props.code, this.props.what);
    this.props.onFail?.();
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return this.props.instead?.(() => this.setState({ failed: false }));
  }
}
