/**
 * Reads a page aloud from top to bottom: the text that a screen reader would speak. Uses Chromium's own
 * accessibility tree, which is what screen readers get, with the role, the name and the states of each node.
 * Screen readers written in JavaScript exist, but they build their own tree and ignore styles.
 */
import type { Page } from '@playwright/test';

interface AXNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly description?: { readonly value?: unknown };
  readonly properties?: readonly {
    readonly name: string;
    readonly value: { readonly value?: unknown };
  }[];
  readonly childIds?: readonly string[];
  readonly backendDOMNodeId?: number;
}

/** Grouping roles that screen readers do not announce. */
const UNSAID = new Set([
  'generic',
  'none',
  'InlineTextBox',
  'LineBreak',
  'RootWebArea',
  'LayoutTable',
  'paragraph',
  'sectionheader',
  'sectionfooter',
]);
/** Roles whose name is their text, so it is spoken only once. */
const NAMED_BY_TEXT = new Set([
  'link',
  'button',
  'heading',
  'cell',
  'gridcell',
  'columnheader',
  'rowheader',
  'row',
  'listitem',
  'term',
  'DisclosureTriangle',
  'LabelText',
  'Legend',
  'emphasis',
  'strong',
  'caption',
  'mark',
]);
const SAID = [
  'level',
  'expanded',
  'checked',
  'disabled',
  'required',
  'invalid',
  'pressed',
  'selected',
];

const words = (value: { readonly value?: unknown } | undefined) =>
  String(value?.value ?? '')
    .replace(/\s+/g, ' ')
    .trim();

function lineOf(node: AXNode): string {
  const role = words(node.role);
  if (role === 'StaticText') return words(node.name);
  const states = (node.properties ?? [])
    .filter(
      ({ name, value }) =>
        SAID.includes(name) &&
        // List items have levels too, which are not spoken.
        (name !== 'level' || role === 'heading') &&
        value.value !== false &&
        value.value !== 'false',
    )
    .map(({ name, value }) =>
      value.value === true || value.value === 'true' ? name : `${name} ${String(value.value)}`,
    );
  const name =
    NAMED_BY_TEXT.has(role) && role !== 'heading' && role !== 'link' && role !== 'button'
      ? ''
      : words(node.name);
  const message = words(node.description);
  return (
    [role, ...states].join(', ') +
    (name ? ` "${name}"` : '') +
    (message && message !== name ? `: ${message}` : '')
  );
}

/** One line per spoken node; children are indented by two more spaces. */
export async function aloud(page: Page, selector?: string): Promise<readonly string[]> {
  const client = await page.context().newCDPSession(page);
  await client.send('Accessibility.enable');
  const { nodes } = (await client.send('Accessibility.getFullAXTree')) as unknown as {
    nodes: readonly AXNode[];
  };
  let root = nodes[0];
  if (selector) {
    const { root: document } = await client.send('DOM.getDocument', { depth: 0 });
    const { nodeId } = await client.send('DOM.querySelector', {
      nodeId: document.nodeId,
      selector,
    });
    const { node } = await client.send('DOM.describeNode', { nodeId });
    root = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId);
    if (!root) throw new Error(`${selector} is not in the tree`);
  }
  await client.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  const read = (node: AXNode, depth: number) => {
    const role = words(node.role);
    const isSpoken = !node.ignored && !UNSAID.has(role);
    const line = isSpoken ? lineOf(node) : '';
    if (line) lines.push('  '.repeat(depth) + line);
    // Headings, links and buttons are already spoken with their names.
    if (isSpoken && ['heading', 'link', 'button', 'StaticText'].includes(role)) {
      const children = (node.childIds ?? [])
        .map((id) => byId.get(id))
        .filter((child) => child !== undefined);
      for (const child of children) if (words(child.role) !== 'StaticText') read(child, depth + 1);
      return;
    }
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) read(child, depth + (line ? 1 : 0));
    }
  };
  if (root) read(root, 0);
  return lines;
}
