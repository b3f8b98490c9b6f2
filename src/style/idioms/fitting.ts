/** Of each value of a rule, what keeps it and what breaks it; what is in neither says nothing about it. */
export type FittingTable = Readonly<
  Record<string, { readonly keptBy: readonly string[]; readonly brokenBy: readonly string[] }>
>;

/** A rule's `fits` that reads it from a table. */
export function fitting(table: FittingTable): (value: string, seen: string) => boolean | undefined {
  return (value, seen) => {
    if (table[value]?.keptBy.includes(seen)) return true;
    return table[value]?.brokenBy.includes(seen) ? false : undefined;
  };
}
