// Whether node_modules holds what the lock file asks for, from the two lock files alone: the project's
// and the one npm leaves in node_modules at the end of an installation. It does not look at the packages.

/**
 * @param {{ packages?: Record<string, { version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, peer?: boolean }> } | null} wanted
 * @param {typeof wanted} found
 */
export function isInstalled(wanted, found) {
  if (wanted === null || found === null) return false;
  const isThere = (path) => {
    // Optional packages are for other systems as often as not, so their absence says nothing.
    if (path === "" || isOptional(wanted.packages[path])) return true;
    return isSame(wanted.packages[path], found.packages[path]);
  };
  const isWanted = (path) => isSame(wanted.packages[path], found.packages[path]);
  return Object.keys(found.packages).every(isWanted) && Object.keys(wanted.packages).every(isThere);
}

function isOptional(entry) {
  return entry.optional === true || entry.devOptional === true;
}

function isSame(one, other) {
  return (
    Boolean(one && other) && one.version === other.version && one.integrity === other.integrity
  );
}
