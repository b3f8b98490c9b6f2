import { median, type Pairs } from './measure.ts';

/** One figure of the bench, and what it is held against. */
export interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: 'KB' | 'ms' | 'lines/s';
  /** What was measured beside it, in the same unit. */
  readonly against: string;
  readonly againstValue: number;
  readonly ratio: number;
}

type Figure = (figures: readonly number[]) => number;

/** A row of two sizes, times or speeds. */
export function row(
  name: string,
  unit: Row['unit'],
  value: number,
  [against, againstValue]: readonly [string, number],
): Row {
  return { name, value, unit, against, againstValue, ratio: value / againstValue };
}

/** A row of times that were measured in pairs; by default their medians. */
export function pairedRow(
  name: string,
  against: string,
  { ours, other }: Pairs,
  figure: Figure = median,
): Row {
  return row(name, 'ms', figure(ours), [against, figure(other)]);
}
