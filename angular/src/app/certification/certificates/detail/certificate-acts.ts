import { Injectable, inject } from '@angular/core';
import {
  CertificateAct,
  CertificateDto,
  CertificateService,
  DecisionInput,
} from '@proxy/certification/certificates';
import { ActDialog, ActField, ActValues } from '@shared/act-dialog/act-dialog.service';
import { Observable } from 'rxjs';
import { Decisions, decisionOf } from '../../decision';
import { today } from '../../today';
import { ActName } from './offered-acts';

interface Shape {
  act?: CertificateAct;
  danger?: boolean;
  reason?: 'required' | 'optional';
  more?: ActField[];
  run: (id: string, decision: DecisionInput, values: ActValues) => Observable<unknown>;
}

const day = (key: string, label: string, value = '', help?: string): ActField => ({
  key,
  label: `Certification::${label}`,
  kind: 'date',
  required: true,
  value,
  help,
});
const from = (label: string) => day('effectiveOn', label, today(), 'Certification::Act:From.Help');

/** What can be done with a certificate: each asks first, with what stands behind it. */
@Injectable({ providedIn: 'root' })
export class CertificateActs {
  private readonly service = inject(CertificateService);
  private readonly dialog = inject(ActDialog);
  private readonly decisions = inject(Decisions);

  async do(name: ActName, certificate: CertificateDto): Promise<boolean> {
    const { act, danger, more = [], reason = 'optional', run } = this.shapes[name];
    const decision = await this.decisions.fields({ reason, decider: act });
    const text = `Certification::Act:${name}`;
    return this.dialog.done({
      title: `${text}.Title`,
      verb: text,
      what: `${text}.What`,
      whom: [certificate.personName, certificate.number].filter(Boolean).join(' '),
      undo: `${text}.Undo`,
      danger,
      fields: [...more, ...decision],
      run: values => run(certificate.id ?? '', decisionOf(values), values),
    });
  }

  private readonly shapes: Record<ActName, Shape> = {
    PassByUnit: {
      run: (id, decision) => this.service.reviewByUnit(id, { ...decision, passes: true }),
    },
    RejectByUnit: {
      danger: true,
      reason: 'required',
      run: (id, decision) => this.service.reviewByUnit(id, { ...decision, passes: false }),
    },
    PassByBureau: {
      run: (id, decision) => this.service.reviewByBureau(id, { ...decision, passes: true }),
    },
    RejectByBureau: {
      danger: true,
      reason: 'required',
      run: (id, decision) => this.service.reviewByBureau(id, { ...decision, passes: false }),
    },
    Suspend: {
      act: CertificateAct.Suspend,
      danger: true,
      reason: 'required',
      more: [day('from', 'DisplayName:From', today()), day('to', 'Act:To')],
      run: (id, decision, { from, to }) =>
        this.service.suspend(id, { ...decision, from: from ?? null, to: to ?? null }),
    },
    Resume: {
      act: CertificateAct.Resume,
      reason: 'required',
      run: (id, decision) => this.service.resume(id, decision),
    },
    ProposeRevocation: {
      danger: true,
      reason: 'required',
      more: [from('Act:RevokedFrom')],
      run: (id, decision, { effectiveOn = null }) =>
        this.service.proposeRevocation(id, { ...decision, effectiveOn }),
    },
    DeclineRevocation: {
      reason: 'required',
      run: (id, decision) => this.service.declineRevocation(id, decision),
    },
    Revoke: {
      danger: true,
      reason: 'required',
      more: [from('Act:RevokedFrom')],
      run: (id, decision, { effectiveOn = null }) =>
        this.service.revoke(id, { ...decision, effectiveOn }),
    },
    Cancel: {
      act: CertificateAct.Cancel,
      danger: true,
      reason: 'required',
      more: [from('Act:CancelledFrom')],
      run: (id, decision, { effectiveOn = null }) =>
        this.service.cancel(id, { ...decision, effectiveOn }),
    },
    PassReReview: {
      act: CertificateAct.PassReReview,
      reason: 'required',
      run: (id, decision) => this.service.passReReview(id, decision),
    },
  };
}
