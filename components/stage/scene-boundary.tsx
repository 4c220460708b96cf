'use client';
/** Catches what a scene throws: its still stays, the article never notices. Works in both React roots. */
import { Component, type ReactNode } from 'react';
import { report } from './report.ts';

interface Props {
  readonly scene: string;
  readonly onFail: () => void;
  readonly children: ReactNode;
}

export class SceneBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(): void {
    report('stage/scene-threw', this.props.scene);
    this.props.onFail();
  }

  override render(): ReactNode {
    return this.state.failed ? null : this.props.children;
  }
}
