/** Acting at a Profile API: where people act in a window of its own, and how a page acts for them. */
import {
  claimStateShape,
  fit,
  followStateShape,
  type ClaimEvidence,
  type Invitation,
} from '../../core/index.ts';
import type { AskOptions, Service } from '../source.ts';
import { buildResearcherUrl } from './addresses.ts';
import { checked } from './answers.ts';

/** What a service says of its pages for people. */
export interface ServiceIntents {
  /** Absolute addresses of the windows, by kind of intent. */
  readonly intents: ReadonlyMap<string, unknown>;
  /** Address of its own explorer. */
  readonly explorer: unknown;
}

const fieldsOf = (json: unknown): ReadonlyMap<string, unknown> => {
  if (typeof json !== 'object' || json === null) throw new TypeError('no object');
  return new Map(Object.entries(json));
};

export const parseService = checked((json): ServiceIntents => {
  const fields = fieldsOf(json);
  return {
    intents: fieldsOf(fields.get('intents') ?? {}),
    explorer: fields.get('explorer'),
  };
});

export const parseFollowState = checked((json) => fit(followStateShape, json));
export const parseClaimState = checked((json) => fit(claimStateShape, json));
/** The answer to an invitation says nothing that is shown. */
export const parseSent = checked(fieldsOf);

/** A request in somebody's name. It is not repeated by itself: who acts decides that. */
const inTheNameOf = (token: string, method: string, body?: object): AskOptions => ({
  send: { method, ...(body && { body: JSON.stringify(body) }) },
  headers: {
    Authorization: `Bearer ${token}`,
    ...(body && { 'Content-Type': 'application/json' }),
  },
  retries: 0,
});

const at = (service: Service, id: string, what: string): string =>
  `${buildResearcherUrl(service.root, id)}/${what}`;

/** @param method `GET` asks, `PUT` follows, `DELETE` stops following */
export const askFollow = async (
  service: Service,
  id: string,
  token: string,
  method: 'GET' | 'PUT' | 'DELETE',
) => service.ask(at(service, id, 'follow'), parseFollowState, inTheNameOf(token, method));

export const askClaim = async (
  service: Service,
  id: string,
  token: string,
  evidence: ClaimEvidence,
) => service.ask(at(service, id, 'claims'), parseClaimState, inTheNameOf(token, 'POST', evidence));

export const askInvitation = async (
  service: Service,
  id: string,
  token: string,
  invitation: Invitation,
) => service.ask(at(service, id, 'invitations'), parseSent, inTheNameOf(token, 'POST', invitation));
