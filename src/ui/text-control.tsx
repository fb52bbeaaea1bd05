/** A name that the reader types. It holds from the moment the field is left, or Enter pressed. */
import { useId } from 'preact/hooks';
import { t } from '../platform/strings.ts';
import type { TextRow } from '../preferences/row.ts';

interface Props {
  readonly row: TextRow;
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
}

export const TextControl = ({ row, label, value, change }: Props) => {
  const id = useId();
  const commit = (field: HTMLInputElement) => {
    const next = row.tidy(field.value);
    field.value = next;
    change(next);
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        aria-describedby={`${id}-hint`}
        autocomplete="off"
        spellcheck={false}
        maxLength={row.maxLength}
        value={value}
        onChange={(event) => commit(event.currentTarget)}
      />
      <p id={`${id}-hint`} class="hint">
        {t(row.hint)}
      </p>
    </div>
  );
};
