/** Yes or no: a checkbox. */
type Props = {
  readonly label: string;
  readonly value: boolean;
  readonly change: (value: boolean) => void;
};

export const ToggleControl = ({ label, value, change }: Props) => (
  <label class="toggle">
    <input
      type="checkbox"
      checked={value}
      onChange={(event) => change(event.currentTarget.checked)}
    />
    <span>{label}</span>
  </label>
);
