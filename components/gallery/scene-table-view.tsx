/** A scene's table as HTML. */
import type { ReactElement } from 'react';
import type { SceneTable } from '../../story/scene.ts';

export function SceneTableView(props: {
  readonly table: SceneTable;
  readonly caption: string;
}): ReactElement {
  const { table, caption } = props;
  return (
    <div className="scene-table" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, i) => (
            <tr key={i}>
              {row.map((cell, j) => (
                <td key={j}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
