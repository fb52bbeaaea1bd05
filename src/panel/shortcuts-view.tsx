/** The shortcuts that hold on every page, as the browser has them, and the way to change them. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { listShortcuts, openShortcuts, type Shortcut } from '../platform/shortcuts.ts';
import { t } from '../platform/strings.ts';

const Line = ({ what, keys }: Shortcut) => (
  <li>
    {what}: {keys === '' ? t('shortcutNone') : <kbd dir="ltr">{keys}</kbd>}
  </li>
);

export const ShortcutsView = () => {
  const shortcuts = useSignal<readonly Shortcut[]>([]);
  useEffect(() => {
    void listShortcuts().then((listed) => {
      shortcuts.value = listed;
    });
  }, []);
  return (
    <details class="shortcuts">
      <summary>{t('shortcutsTitle')}</summary>
      <ul>
        {shortcuts.value.map((shortcut) => (
          <Line key={shortcut.what} {...shortcut} />
        ))}
      </ul>
      <button type="button" onClick={() => void openShortcuts()}>
        {t('shortcutsChange')}
      </button>
    </details>
  );
};
