/** Where two scripts of ours meet that are injected into one page, in our own world of it, whichever comes first. */

export interface Meeting<Value> {
  readonly promise: Promise<Value>;
  readonly resolve: (value: Value | Promise<Value>) => void;
}

const makeMeeting = <Value>(): Meeting<Value> => {
  let resolve: Meeting<Value>['resolve'] = () => undefined;
  const promise = new Promise<Value>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
};

/** A kind of meeting by its name. Each script asks once: the first leaves it there, the second takes it away, and nothing stays behind. */
export const meetingFor = <Value>(name: string): (() => Meeting<Value>) => {
  const slot = Symbol.for(`lectern: ${name}`);
  return () => {
    const left: Meeting<Value> | undefined = Reflect.get(globalThis, slot);
    const meeting = left ?? makeMeeting<Value>();
    if (left === undefined) Reflect.set(globalThis, slot, meeting);
    else Reflect.deleteProperty(globalThis, slot);
    return meeting;
  };
};
