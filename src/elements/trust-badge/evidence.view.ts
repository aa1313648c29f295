import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import {
  formatCount,
  formatDate,
  safeUrl,
  type Trust,
  type TrustSignal,
} from '../../core/index.ts';
import { addStyles } from '../../internal/late-styles.ts';
import type { BadgeWords, EvidenceWords } from '../../localize/index.ts';
import { enEvidence } from '../../localize/locales/en/evidence.ts';
import { links } from '../../styles/links.ts';
import { evidenceStyles } from './evidence.styles.ts';

type Words = BadgeWords & EvidenceWords;

function signalTemplate(signal: TrustSignal, words: Words): TemplateResult {
  const { asOf, assertedBy, maximum, points } = signal;
  const url = safeUrl(signal.url);
  const raise = words.raise(signal);
  return html`<li part="signal" class=${points > 0 ? 'earned' : 'open'}>
    <p part="statement" class="statement sentence">${words.statement(signal)}</p>
    <p part="points" class="points numbers sentence">
      ${words.points(String(points), String(maximum))}
    </p>
    <p part="source" class="source muted">
      ${
        points > 0
          ? html`<span
                >${words.asserted(
                  assertedBy,
                  asOf === null ? '' : formatDate(asOf, words.locale),
                )}</span
              >
              ${
                url === null
                  ? nothing
                  : html`<a href=${url}
                      >${words.check}<span class="visually-hidden"
                        >: ${words.statement(signal)}</span
                      ></a
                    >`
              }`
          : nothing
      }
      ${raise === '' ? nothing : html`<span class="raise">${raise}</span>`}
    </p>
  </li>`;
}

/** A badge, as far as its panel needs to know it. */
type Host = LitElement & { readonly headingLevel: number };

/**
 * Every signal behind a score, with what it counts for and what would raise it.
 *
 * @param name of the researcher
 * @param badge the words of the badge
 * @param evidence the words of the page's language; `undefined` is English
 */
export function evidenceTemplate(
  host: Host,
  name: string,
  trust: Trust,
  badge: BadgeWords,
  evidence: EvidenceWords | undefined,
): TemplateResult {
  addStyles(host, links);
  addStyles(host, evidenceStyles);
  const words: Words = { ...badge, ...(evidence ?? enEvidence) };
  const { locale } = words;
  const score = formatCount(trust.score, locale);
  return html`<div class="panel-inside">
    <div class="panel-head">
      <div
        part="title"
        class="title numbers"
        id="title"
        role="heading"
        aria-level=${host.headingLevel}
        tabindex="-1"
      >
        <bdi>${name}</bdi>: <span>${words.trust(score, trust.band)}</span>
      </div>
      <button part="close" class="close" popovertarget="panel" popovertargetaction="hide">
        ${words.close}
      </button>
    </div>
    <p part="level" class="muted">
      ${words.verification(trust.level)}. ${words.levelMeaning[trust.level]}
    </p>
    <ul part="signals" class="signals">
      ${trust.signals.map((signal) => signalTemplate(signal, words))}
    </ul>
    <p part="total" class="total numbers">
      <span>${words.total}</span><span class="sentence">${words.points(score, '100')}</span>
    </p>
  </div>`;
}

export { panelOpened } from './evidence.panel.ts';
