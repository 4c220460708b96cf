'use client';
/** The panes, each loaded when it is first shown. */
import { part } from './part.tsx';

/** One line per pane. */
export const PANE_VIEWS = {
  words: part(async () => (await import('./words/words-pane.tsx')).WordsPane),
  picture: part(async () => (await import('./pictures/picture-pane.tsx')).PicturePane),
  table: part(async () => (await import('./table/table-pane.tsx')).TablePane),
  evidence: part(async () => (await import('./evidence/evidence-pane.tsx')).EvidencePane),
  files: part(async () => (await import('./files/files-pane.tsx')).FilesPane),
  json: part(async () => (await import('./json/json-pane.tsx')).JsonPane),
  history: part(async () => (await import('./history/history-pane.tsx')).HistoryPane),
  publish: part(async () => (await import('./publish/publish-pane.tsx')).PublishPane),
  problems: part(async () => (await import('./problems/problems-pane.tsx')).ProblemsPane),
};
/** The views beside the panes. */
export const OutlineView = part(
  async () => (await import('./outline/outline-pane.tsx')).OutlinePane,
);
export const PreviewView = part(
  async () => (await import('./preview/preview-view.tsx')).PreviewView,
);
export const DownloadView = part(
  async () => (await import('./download/download-menu.tsx')).DownloadMenu,
);
/** Presents the draft in the whole window. */
export const PresentView = part(
  async () => (await import('./preview/present-view.tsx')).PresentView,
);
