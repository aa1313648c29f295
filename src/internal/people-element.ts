/** What the elements that show several researchers' records share. */
import type { Researcher } from '../core/index.ts';
import type { CommonWords } from '../localize/index.ts';
import { ProfileError, type SourceRequest } from '../sources/index.ts';
import { resolvePeople } from '../sources/resolve-people.ts';
import type { People } from '../sources/source.ts';
import { ProfileElement } from './profile-element.ts';

/** Who was found of those who were asked for. */
export interface FoundPeople {
  /** By the ids as they were asked. */
  readonly people: ReadonlyMap<string, Researcher>;
  /** Ids without a record, or whose record could not be read. */
  readonly missing: readonly string[];
}

/** Whether a failure is of one person alone: there is no such record, or it cannot be read. */
const isAbsence = (error: Error | undefined): boolean =>
  error instanceof ProfileError && ['not-found', 'invalid-id', 'malformed'].includes(error.code);

/** Base of the elements that need the records of several researchers, and nothing else. */
export abstract class PeopleElement<W extends CommonWords> extends ProfileElement<
  FoundPeople,
  W,
  People
> {
  /** @internal The page calls it when somebody has acted. */
  personChanged(people: People, person: Researcher): void {
    // What is on its way may have left before the change.
    const isConcerned =
      this.readyState === 'loading' || this.value?.some(({ id }) => id === person.id);
    if (isConcerned && this.findSource() === people) void this.resource.refresh();
  }

  /** Whom to ask for. */
  protected abstract get ids(): readonly string[];

  /** The people who are shown; `null` until they have loaded. */
  get value(): readonly Researcher[] | null {
    const { value } = this.resource;
    return value === undefined ? null : [...value.people.values()];
  }

  protected override get batchGroup(): string {
    return 'researcher';
  }

  protected override loadArgs(): readonly unknown[] {
    return [this.ids.join(' ')];
  }

  protected override isEmpty({ people }: FoundPeople): boolean {
    return people.size === 0;
  }

  protected override resolve(request: SourceRequest): People {
    return resolvePeople(request);
  }

  protected override async load(
    source: People,
    options: { readonly signal: AbortSignal; readonly refresh: boolean },
  ): Promise<FoundPeople> {
    const { ids } = this;
    // Asked within one turn, they travel as one request.
    const answers = await Promise.allSettled(ids.map((id) => source.researcher(id, options)));
    options.signal.throwIfAborted();
    const people = new Map<string, Researcher>();
    const missing: string[] = [];
    let failure: Error | undefined;
    for (const [at, answer] of answers.entries()) {
      const id = ids[at] ?? '';
      if (answer.status === 'fulfilled') {
        people.set(id, answer.value);
        continue;
      }
      const reason: unknown = answer.reason;
      const error = reason instanceof Error ? reason : new ProfileError('malformed', id);
      missing.push(id);
      // An outage is not somebody's absence.
      if (failure === undefined || !isAbsence(error)) failure = error;
    }
    if (failure !== undefined && (people.size === 0 || !isAbsence(failure))) throw failure;
    return { people, missing };
  }
}
