/** The one name of the browser's extension API. Only files of this folder import it. */
export { default as browser } from 'webextension-polyfill';
