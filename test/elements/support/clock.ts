/** Tests do not wait: pauses before a repeated request become as short as they can be. */

const random = Math.random.bind(Math);
const timeout = AbortSignal.timeout.bind(AbortSignal);

/** For the tests of this `describe`, repeated requests follow at once. */
export function withoutPauses(): void {
  beforeEach(() => {
    Math.random = () => 0;
  });
  afterEach(() => {
    Math.random = random;
  });
}

/** Until the end of the test, patience with an answer is over at once. */
export function withoutPatience(): void {
  AbortSignal.timeout = () => timeout(0);
}

/** Gives patience back. */
export function restorePatience(): void {
  AbortSignal.timeout = timeout;
}
