'use client';
/**
 * Catches what a part of a page throws: the part goes, with a code in the console, and what stands without it stays,
 * which is a still, or the whole article. Without one the framework's own would take the page away and say that it
 * could not be drawn. Works in both React roots.
 */
import { Component, type ReactNode } from 'react';
import { report, type Code } from './report.ts';

interface Props {
  readonly code: Extract<Code, 'stage/scene-threw' | 'page/part-threw'>;
  /** The scene's id, or the part's name. */
  readonly what: string;
  readonly onFail?: () => void;
  /** What stands in its place then; `again` shows it anew. */
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
