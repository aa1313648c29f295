/** Saying that a record is wrong, or means somebody by mistake. */
import * as v from 'valibot';
import { choices, textField } from '../pages/fields.ts';
import { html } from '../pages/html.ts';
import { REPORT_LENGTHS, ReportSchema, sendReport } from '../store/reports.ts';
import { faultsOf } from './faults.ts';
import type { Intent } from './intent.ts';
import { askingPage, button, decisionForm } from './views.ts';

export const reportIntent: Intent = {
  written: ['text'],
  page(_db, scene, draft) {
    const { words, subject } = scene;
    const { report } = words;
    const [least, most] = REPORT_LENGTHS;
    const chosen = draft?.form.get('kind') ?? scene.query('about') ?? '';
    return askingPage(
      scene,
      report.heading(subject.name),
      html`<p>${report.about}</p>
        ${decisionForm(
          scene,
          html`${choices('kind', report.kind, report.kinds, chosen)}
          ${textField({
            name: 'text',
            label: report.text,
            hint: words.lengths(least, most),
            value: draft?.form.get('text') ?? '',
            fault: draft?.faults.get('text') ?? '',
            least,
            most,
            form: 'lines',
          })}`,
          [button('report', report.confirm, true), button('cancel', words.cancel)],
        )}`,
    );
  },
  async act(db, { subject, visitor, words }, form) {
    const report = v.safeParse(ReportSchema, { kind: form.get('kind'), text: form.get('text') });
    if (!report.success) {
      const said = `${words.invite.textWrong} (${words.lengths(...REPORT_LENGTHS)})`;
      return { form, faults: faultsOf(report.issues, { text: said }, ['kind', words.report.kind]) };
    }
    await sendReport(db, visitor.account, subject.id, report.output);
    return { outcome: 'done', heading: words.report.done };
  },
};
