/** Does something in the next frame, once however often it is asked for: to measure the page costs a layout. */
export const oncePerFrame = (act: () => void): (() => void) => {
  let isWaiting = false;
  return () => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(() => {
      isWaiting = false;
      act();
    });
  };
};
