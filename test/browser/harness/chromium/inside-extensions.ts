/** Functions that run in chrome://extensions. They travel as text: they see their arguments and that page only. */

interface RuntimeError {
  readonly severity: string;
  readonly message: string;
  readonly source: string;
}

interface DeveloperPrivate {
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  updateExtensionConfiguration(change: {
    extensionId: string;
    incognitoAccess?: boolean;
    errorCollection?: boolean;
  }): Promise<void>;
  getExtensionInfo(id: string): Promise<{ readonly runtimeErrors: readonly RuntimeError[] }>;
}

interface ExtensionsPage {
  readonly chrome: { readonly developerPrivate: DeveloperPrivate };
}

/** Has Chromium gather the extension's errors from all its documents. */
export const collectErrors = async (extensionId: string): Promise<void> => {
  const { developerPrivate } = (globalThis as unknown as ExtensionsPage).chrome;
  await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  await developerPrivate.updateExtensionConfiguration({ extensionId, errorCollection: true });
};

/**
 * Lets the extension into incognito windows. Chromium loads it anew for that, which closes its tabs and ends its worker in
 * the midst of whatever it does.
 */
export const letIntoIncognito = async (extensionId: string): Promise<void> => {
  const { developerPrivate } = (globalThis as unknown as ExtensionsPage).chrome;
  await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
};

/** Uncaught exceptions and console errors of the extension since it was installed. */
export const listErrors = async (extensionId: string): Promise<readonly string[]> => {
  const { developerPrivate } = (globalThis as unknown as ExtensionsPage).chrome;
  const { runtimeErrors } = await developerPrivate.getExtensionInfo(extensionId);
  // Chromium's own, after a restart: it starts the worker of the last run while the extension is loaded anew.
  const ofTheRestart = 'Failed to load the script unexpectedly';
  return runtimeErrors
    .filter(({ severity, message }) => severity === 'ERROR' && message !== ofTheRestart)
    .map(({ message, source }) => `${message} (${source})`);
};
