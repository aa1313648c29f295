/** What the elements that show a researcher's record share: they all ask for the same thing. */
import type { Researcher } from '../core/index.ts';
import type { CommonWords } from '../localize/index.ts';
import type { SourceRequest } from '../sources/index.ts';
import { resolvePeople } from '../sources/resolve-people.ts';
import type { People } from '../sources/source.ts';
import { ProfileElement } from './profile-element.ts';

/** Base of the elements that need one researcher's record, and nothing else. */
export abstract class ResearcherElement<W extends CommonWords> extends ProfileElement<
  Researcher,
  W,
  People
> {
  /** @internal The page calls it when somebody has acted. */
  personChanged(people: People, person: Researcher): void {
    // What is on its way may have left before the change.
    const isConcerned = this.value?.id === person.id || this.readyState === 'loading';
    if (isConcerned && this.findSource() === people) void this.resource.refresh();
  }

  /** The record that is shown; `null` until it has loaded. */
  get value(): Researcher | null {
    return this.resource.value ?? null;
  }

  protected override get batchGroup(): string {
    return 'researcher';
  }

  /** What a source cannot offer is missing from its records. */
  protected override isUnavailable(researcher: Researcher): boolean {
    return this.isEmpty(researcher);
  }

  protected override resolve(request: SourceRequest): People {
    return resolvePeople(request);
  }

  protected override load(
    source: People,
    options: { readonly signal: AbortSignal; readonly refresh: boolean },
  ): Promise<Researcher> {
    return source.researcher(this.researcher ?? '', options);
  }
}
