/** What the elements share that may ask a source for anything. */
import type { CommonWords } from '../localize/index.ts';
import { resolveSource, type ProfileSource, type SourceRequest } from '../sources/index.ts';
import { ProfileElement } from './profile-element.ts';

/** Base of the elements that show more of a researcher than the record. */
export abstract class SourceElement<T, W extends CommonWords> extends ProfileElement<T, W> {
  protected override resolve(request: SourceRequest): ProfileSource {
    return resolveSource(request);
  }
}
