/** Which site a page belongs to, for the settings that hold for one site only. */

/** The host of an address, or null where it has none: a file, or no address at all. */
export const siteOf = (address: string | null): string | null => {
  if (address === null || !URL.canParse(address)) return null;
  return new URL(address).host || null;
};
