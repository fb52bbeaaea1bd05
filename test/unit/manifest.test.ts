// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { browsers, manifestFor } from '../../scripts/manifest.ts';

const [chromium, firefox] = browsers.map(manifestFor);

/** What the extension may do. A new entry here is a new promise to every reader: say why in the commit. */
const permissions = ['activeTab', 'contextMenus', 'scripting', 'storage'];

/** No script but ours, no frames, no connections, no forms; pictures and sound from https and our own blobs. */
const contentSecurityPolicy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self' https: data: blob:",
  'media-src': 'https: blob:',
  'connect-src': "'none'",
  'frame-src': "'none'",
  'object-src': "'none'",
  'form-action': "'none'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'dompurify',
};

const parsePolicy = (policy: string): Record<string, string> =>
  Object.fromEntries(
    policy.split(';').map((directive) => {
      const [name = '', ...values] = directive.trim().split(' ');
      return [name, values.join(' ')];
    }),
  );

describe.each(browsers)('the manifest for %s', (browser) => {
  const manifest = manifestFor(browser);

  it('asks for the permissions that readers were promised, and no more', () => {
    expect(manifest.permissions).toEqual(permissions);
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest).not.toHaveProperty('web_accessible_resources');
  });

  it('holds its pages to the expected content security policy', () => {
    const { extension_pages } = manifest.content_security_policy as { extension_pages: string };
    expect(parsePolicy(extension_pages)).toEqual(contentSecurityPolicy);
  });

  it('suggests shortcuts with modifiers only', () => {
    const commands = Object.values(manifest.commands as object);
    for (const { suggested_key } of commands)
      for (const key of Object.values(suggested_key ?? {}))
        expect(key).toMatch(/^(?:Ctrl|Alt|Command)\+/);
  });
});

describe('the manifests', () => {
  it('give Chromium a service worker and split incognito', () => {
    expect(chromium?.background).toHaveProperty('service_worker');
    expect(chromium).toHaveProperty('incognito', 'split');
    expect(chromium).not.toHaveProperty('browser_specific_settings');
  });

  it('give Firefox an event page, an id and a statement that no data is collected', () => {
    expect(firefox?.background).toHaveProperty('scripts');
    expect(firefox?.background).not.toHaveProperty('service_worker');
    expect(JSON.parse(JSON.stringify(firefox))).not.toHaveProperty('incognito');
    expect(firefox).toHaveProperty('browser_specific_settings.gecko.id');
    expect(firefox).toHaveProperty(
      'browser_specific_settings.gecko.data_collection_permissions.required',
      ['none'],
    );
  });
});
