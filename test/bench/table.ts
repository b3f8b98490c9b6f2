import type { Row } from './row.ts';

const titles = ['what', 'value', '', 'against', 'value', 'difference', 'ratio'];
const aligned = [true, false, true, true, false, false, false];

/** The rows as a table for a terminal. */
export function table(rows: readonly Row[]): string {
  const lines = [titles, ...rows.map(cells)];
  const widths = titles.map((_, column) =>
    Math.max(...lines.map((line) => (line[column] ?? '').length)),
  );
  return lines
    .map((line) =>
      line
        .map((cell, column) => pad(cell, column, widths))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function cells({ name, value, unit, against, againstValue, ratio }: Row): string[] {
  const difference = value - againstValue;
  const sign = difference < 0 ? '' : '+';
  return [
    name,
    shown(value, unit),
    unit,
    against,
    shown(againstValue, unit),
    sign + shown(difference, unit),
    ratio.toFixed(2),
  ];
}

function shown(value: number, unit: Row['unit']): string {
  return value.toFixed(unit !== 'ms' ? 0 : Math.abs(value) < 1 ? 3 : 2);
}

function pad(cell: string, column: number, widths: readonly number[]): string {
  const width = widths[column] ?? 0;
  return aligned[column] ? cell.padEnd(width) : cell.padStart(width);
}
