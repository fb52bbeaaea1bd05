/** Yes or no: a checkbox. */
interface Props {
  readonly label: string;
  readonly value: boolean;
  readonly change: (value: boolean) => void;
  /** The id of a text that says more. */
  readonly describedBy?: string;
}

export const ToggleControl = ({ label, value, change, describedBy }: Props) => (
  <label class="toggle">
    <input
      type="checkbox"
      aria-describedby={describedBy}
      checked={value}
      onChange={(event) => change(event.currentTarget.checked)}
    />
    <span>{label}</span>
  </label>
);
