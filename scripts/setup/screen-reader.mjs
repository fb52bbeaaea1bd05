import { canInstall, install, missingPackages } from './debian.mjs';

/** A display, a window manager, keys, the accessibility bus, Orca, and a voice on a silent sound card. */
const packages = [
  'xvfb',
  'openbox',
  'xdotool',
  'orca',
  'at-spi2-core',
  'dbus',
  'dbus-x11',
  'pulseaudio',
  'pulseaudio-utils',
  'speech-dispatcher',
  'speech-dispatcher-espeak-ng',
  'espeak-ng',
  'fonts-noto-core',
  'fonts-noto-cjk',
];

/** Sees to it that the screen reader and its company are there, where they can be; says so, and no more, where not. */
export const ensureScreenReader = () => {
  const missing = missingPackages(packages);
  if (missing.length === 0 || (canInstall() && install(missing))) return;
  console.error(
    `The screen-reader tests will not run: ${missing.join(', ')} cannot be installed here.`,
  );
};
