/** Puts every way of reading back, and takes that, or a preset, back again. */
import { t } from '../platform/strings.ts';
import { usualWaysOfReading } from '../preferences/layers.ts';
import { announce } from './announcer.tsx';
import { Refusal } from './refusal.tsx';
import { canUndo, changeWithUndo, undo } from './undo.ts';

const resetAll = async (): Promise<void> => {
  if (await changeWithUndo(usualWaysOfReading, 'reset')) announce(t('resetAllDone'));
};

const takeBack = async (): Promise<void> => {
  if (await undo()) announce(t('undone'));
};

/** Undo stays when there is nothing to undo: a button that went at its own press would take the focus with it. */
export const ResetControl = () => (
  <>
    <div class="buttons">
      <button type="button" onClick={resetAll}>
        {t('resetAll')}
      </button>
      <button type="button" aria-disabled={!canUndo()} onClick={takeBack}>
        {t('undo')}
      </button>
    </div>
    <Refusal at="reset" />
  </>
);
