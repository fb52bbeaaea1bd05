/**
 * Makes a fresh machine ready, and says nothing when it is. Plain Node without packages: it is what installs them.
 *
 *     node scripts/setup.mjs [browsers] [screenreader]
 *
 * Ends with 1 and one plain line when something is missing that it cannot install itself.
 */
import { ensureBrowsers } from './setup/browsers.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { ensureScreenReader } from './setup/screen-reader.mjs';

const oldestNode = [20, 19];

const nodeIsTooOld = () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1]);
};

const setUp = (wanted) => {
  if (nodeIsTooOld())
    return `Lectern needs Node ${oldestNode.join('.')} or newer; this is ${process.version}.`;
  const trouble = ensurePackages() ?? (wanted.includes('browsers') ? ensureBrowsers() : undefined);
  if (trouble === undefined && wanted.includes('screenreader')) ensureScreenReader();
  return trouble;
};

const trouble = setUp(process.argv.slice(2));
if (trouble !== undefined) {
  console.error(trouble);
  process.exitCode = 1;
}
