/** What all elements tell the page. */
import type { ProfileError } from '../sources/index.ts';

/**
 * The element shows its data. Like the event of an image, it does not bubble.
 */
export class ProfileLoadEvent<T = unknown> extends Event {
  static readonly type = 'load';
  /** What was loaded. */
  readonly value: T;

  constructor(value: T) {
    super(ProfileLoadEvent.type);
    this.value = value;
  }
}

/**
 * The element could not get its data. Like the event of an image, it does not bubble.
 */
export class ProfileErrorEvent extends Event {
  static readonly type = 'error';
  /** What went wrong, with the code that chooses the words. */
  readonly error: ProfileError;

  constructor(error: ProfileError) {
    super(ProfileErrorEvent.type);
    this.error = error;
  }
}
