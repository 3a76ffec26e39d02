/** One value or a list of them, as a list. Entries that could not be read leave gaps. */
export function listed<Each>(value: Each | readonly Each[] | undefined): readonly Each[] {
  const list = Array.isArray(value) ? (value as readonly Each[]) : [value as Each];
  return list.filter((each) => each !== undefined && each !== null);
}
