/** Where a path of the merged script stands: in the script, in an included file, or in a CSV file. */
import { lineColumn } from './decode.ts';
import { readRow, type CsvRow } from './csv.ts';
import { plain } from './messages.ts';
import type { Place } from './report.ts';
import { placeOf, type Aim, type JsonFile, type RawPath } from './source-map.ts';

/** A CSV file as read for one series. */
export interface CsvFile {
  readonly file: string;
  readonly text: string;
  readonly starts: readonly number[];
  readonly rows: readonly CsvRow[];
}

export interface Places {
  /** An included file holds this item of this map. */
  setFile(map: string, id: string, file: JsonFile): void;
  setCsv(series: string, csv: CsvFile): void;
  /** True for what is written in an included file. */
  isIncluded(map: string, id: string): boolean;
  of(path: RawPath, aim?: Aim): Place;
}

function csvPlace(csv: CsvFile, row: number, column: number | undefined): Place {
  const read = csv.rows[row];
  const offset = read
    ? column === undefined
      ? read.offset
      : (readRow(csv.text, read.offset).offsets[column] ?? read.offset)
    : 0;
  const name = column === undefined ? '' : (csv.rows[0]?.cells[column] ?? '');
  return { file: csv.file, path: plain(name.trim()), ...lineColumn(csv.starts, offset) };
}

export function createPlaces(main: JsonFile): Places {
  const files = new Map<string, JsonFile>();
  const csvs = new Map<string, CsvFile>();
  return {
    setFile: (map, id, file) => void files.set(`${map}/${id}`, file),
    setCsv: (series, csv) => void csvs.set(series, csv),
    isIncluded: (map, id) => files.has(`${map}/${id}`),
    of(path, aim = 'value') {
      const [map, id, field, row, column] = path;
      if (map === 'data' && field === 'rows') {
        const csv = csvs.get(String(id));
        if (csv && typeof row === 'number')
          return csvPlace(csv, row, typeof column === 'number' ? column : undefined);
      }
      return placeOf(files.get(`${map}/${id}`) ?? main, path, aim);
    },
  };
}
