/** The first lines of all hunks together; hunks that have none of them are left out. */
export function firstLines<Line>(
  hunks: readonly (readonly Line[])[],
  count: number,
): readonly (readonly Line[])[] {
  let left = count;
  return hunks
    .map((hunk) => {
      const shown = hunk.slice(0, left);
      left -= shown.length;
      return shown;
    })
    .filter((hunk) => hunk.length > 0);
}
