'use client';
/** The panes, each loaded when it is first shown. */
import { lazy, type ComponentType } from 'react';
import type { Pane } from './studio.ts';

const pane = (load: () => Promise<ComponentType>) => lazy(async () => ({ default: await load() }));

/** One line a pane. */
export const PANE_VIEWS: Readonly<Record<Pane, ComponentType>> = {
  words: pane(async () => (await import('./words/words-pane.tsx')).WordsPane),
  picture: pane(async () => (await import('./pictures/picture-pane.tsx')).PicturePane),
  table: pane(async () => (await import('./table/table-pane.tsx')).TablePane),
  evidence: pane(async () => (await import('./evidence/evidence-pane.tsx')).EvidencePane),
  files: pane(async () => (await import('./files/files-pane.tsx')).FilesPane),
  json: pane(async () => (await import('./json/json-pane.tsx')).JsonPane),
  history: pane(async () => (await import('./history/history-pane.tsx')).HistoryPane),
  problems: pane(async () => (await import('./problems/problems-pane.tsx')).ProblemsPane),
};
/** What stands beside them in the desk. */
export const OutlineView = pane(
  async () => (await import('./outline/outline-pane.tsx')).OutlinePane,
);
export const PreviewView = pane(
  async () => (await import('./preview/preview-view.tsx')).PreviewView,
);
export const DownloadView: ComponentType = pane(
  async () => (await import('./download/download-menu.tsx')).DownloadMenu,
);
/** Shows the draft over the whole window. */
export const PresentView = lazy(async () => ({
  default: (await import('./preview/present-view.tsx')).PresentView,
}));
